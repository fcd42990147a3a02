"""Rasa is loaded once, late, and without what its pinned libraries say about themselves."""

from __future__ import annotations

import os
import warnings


def load_rasa() -> None:
    """Import what measuring needs of Rasa; from then on only warnings and worse are logged."""
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    from bot.logs import configure_logs

    with warnings.catch_warnings(record=True):  # recorded, not shown, whatever filters the libraries set
        import bot.measure.parsing  # noqa: F401
    configure_logs()
