"""How well the assistant understands, in figures, over labelled lines. It must not know how the pipeline works."""
