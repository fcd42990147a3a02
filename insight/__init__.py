"""Numbers: what happened, how well, what needs attention. Reads only."""
