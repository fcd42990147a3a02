"""What the classifier wants of an encoder, and which one a configuration asks for."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from rasa.shared.exceptions import InvalidConfigException

from bot.nlu.encoder import EncoderMissing, load_encoder
from bot.nlu.transformer_encoder import load_transformer


class SentenceEncoder(Protocol):
    """Texts that mean the same lie together. A vector has length 1, or is zeros where nothing is known of the text."""

    @property
    def dimensions(self) -> int: ...

    def vector(self, original: str) -> np.ndarray:
        """(dimensions,) float32."""

    def vectors_of(self, originals: Sequence[str]) -> np.ndarray:
        """(texts, dimensions) float32, for many at once."""


def sentence_encoder(config: dict[str, Any]) -> SentenceEncoder | None:
    """What `transformer` names, else what lies in the folder `encoder`. Raises InvalidConfigException."""
    key = _chosen(config)
    if key is None:
        return None
    try:
        return load_transformer(config[key]) if key == "transformer" else load_encoder(Path(config[key]))
    except EncoderMissing as error:
        raise InvalidConfigException(f"{error} Set `{key}: null` under the classifier to do without.") from error


def weights_fingerprint(config: dict[str, Any]) -> str:
    """SHA-256 over the encoder's files: vectors of other weights are other vectors. A hub's model goes by its name."""
    key = _chosen(config)
    digest = hashlib.sha256(str(key and config[key]).encode())
    folder = Path(config[key]) if key else None
    for path in sorted(folder.iterdir()) if folder and folder.is_dir() else ():
        if path.is_file():
            digest.update(path.name.encode() + b"\0")
            with path.open("rb") as file:
                while block := file.read(1 << 20):
                    digest.update(block)
    return digest.hexdigest()


def _chosen(config: dict[str, Any]) -> str | None:
    return next((key for key in ("transformer", "encoder") if config.get(key) is not None), None)
