"""`babeldesk connect`: a channel of Meta's, connected by question and answer, each answer tried out at once."""
