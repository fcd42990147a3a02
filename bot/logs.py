"""What the assistant writes down: what happened, never what a shopper said."""

from __future__ import annotations

import logging
import sys
import warnings

import structlog

# Rasa logs messages, slots and events at debug level, and a few at info. Only warnings pass, from anybody.
_CHATTY = ("rasa", "sanic.root", "sanic.error", "sanic.access", "asyncio", "apscheduler", "matplotlib", "tensorflow")


def configure_logs() -> None:
    """Warnings and worse to standard error, ours from info on. Call before Rasa loads the model."""
    warnings.simplefilter("ignore")  # Rasa and its libraries deprecate at length, and some warnings quote the message
    logging.basicConfig(
        level=logging.WARNING, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s: %(message)s", force=True
    )
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("rasa").setLevel(logging.WARNING)
    logging.getLogger("bot").setLevel(logging.INFO)
    structlog.configure(
        processors=[structlog.stdlib.add_log_level, structlog.processors.JSONRenderer()],
        # Decided once per logger: Rasa calls debug many times a turn.
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=True,
    )
