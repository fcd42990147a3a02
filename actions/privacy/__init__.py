"""What is kept of a shopper: told, handed out as a copy, erased. Must not know what any one table holds."""
