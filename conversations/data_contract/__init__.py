"""Holds data/ to its contract: every released language complete and consistent. Must not know Rasa or the database."""
