"""The assistant's tests. They need Rasa, so they run in its own environment (see bot/pyproject.toml)."""
