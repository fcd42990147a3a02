"""A demo shop in tables of its own, behind the same ports as any real shop system."""
