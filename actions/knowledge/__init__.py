"""The shop's own articles: read, searched, answered with. Must not know how any other topic is answered."""
