"""How the weights in models/encoder/ are made. Needs PyTorch, so it has a room of its own: see docs/encoder.md."""
