"""Rasa reuses a trained component while its class is unchanged; ours also live in functions beside the class."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def sources_fingerprint() -> str:
    """SHA-256 over all modules of bot/nlu; part of every component's cache key."""
    digest = hashlib.sha256()
    for path in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
