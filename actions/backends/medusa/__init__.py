"""Medusa 2 as a shop system, over its admin and store interfaces; knows nothing of conversations."""
