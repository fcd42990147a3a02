"""The doors: the FastAPI application and one module a channel. `app.py` alone composes."""
