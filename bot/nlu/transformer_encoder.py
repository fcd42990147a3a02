"""A transformer in the encoder's place: XLM-R or a relative of it, from a folder or from a hub. See docs/encoder.md."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from bot.nlu.encoder import EncoderMissing
from bot.nlu.features import MOST_CHARACTERS
from bot.nlu.text import normalise

MOST_PIECES = 128
BATCH = 64

# (sentences, pieces) ids and mask → (sentences, pieces, dimensions), the last layer.
LastLayer = Callable[[np.ndarray, np.ndarray], np.ndarray]


class TransformersMissing(EncoderMissing):
    """The package `transformers` is not installed."""

    def __init__(self) -> None:
        super().__init__(
            "a transformer needs the package transformers; install it with "
            "`.tools/uv/bin/uv sync --extra encoder --project bot`."
        )


class ModelMissing(EncoderMissing):
    """Nothing that transformers can load has this name."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"transformer {name!r} cannot be loaded: {reason}.")
        self.name = name


@dataclass(frozen=True)
class TransformerEncoder:
    """A sentence is the mean of its pieces' vectors in the last layer. It is read as it was written: a model that was
    made from running text knows words by their capitals and accents.
    """

    tokenizer: Any
    last_layer: LastLayer
    dimensions: int
    most_pieces: int

    def vector(self, original: str) -> np.ndarray:
        """(dimensions,) float32 of length 1, or zeros for a text without characters."""
        return np.asarray(self.vectors_of([original])[0])

    def vectors_of(self, originals: Sequence[str]) -> np.ndarray:
        """(texts, dimensions) float32: each as `vector` gives it, computed in batches of texts of like length."""
        found = np.zeros((len(originals), self.dimensions), dtype=np.float32)
        texts = [normalise(original).text[:MOST_CHARACTERS].strip() for original in originals]
        rows = [row for row, text in enumerate(texts) if text]
        if not rows:
            return found
        pieces = self.tokenizer([texts[row] for row in rows], truncation=True, max_length=self.most_pieces)["input_ids"]
        order = sorted(range(len(rows)), key=lambda place: len(pieces[place]))
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            found[[rows[place] for place in batch]] = self._means([pieces[place] for place in batch])
        return found

    def _means(self, sentences: list[list[int]]) -> np.ndarray:
        shape = len(sentences), max(map(len, sentences))
        ids, mask = np.full(shape, self.tokenizer.pad_token_id, dtype=np.int64), np.zeros(shape, dtype=np.int64)
        for row, sentence in enumerate(sentences):
            ids[row, : len(sentence)] = sentence
            mask[row, : len(sentence)] = 1
        # A mean differs from a sum in its length only, which is made 1.
        sums = np.einsum("spd,sp->sd", self.last_layer(ids, mask), mask.astype(np.float32))
        lengths = np.linalg.norm(sums, axis=1, keepdims=True)
        return np.asarray(sums / np.where(lengths > 0, lengths, 1.0))


def load_transformer(name: str) -> TransformerEncoder:
    """`name` is a folder that `save_pretrained` wrote, or a model's name on the hub, which is downloaded and kept.

    Raises:
        TransformersMissing, ModelMissing: with a message for who wrote the name.
    """
    if importlib.util.find_spec("transformers") is None:
        raise TransformersMissing
    if Path(name).is_dir():
        return _loaded(name, kept=True)
    if _meant_as_folder(name):
        raise ModelMissing(name, "there is no such folder")
    try:
        return _loaded(name, kept=True)  # what was downloaded once needs no network
    except ModelMissing:
        return _loaded(name, kept=False)


def _loaded(name: str, *, kept: bool) -> TransformerEncoder:
    from transformers import AutoTokenizer
    from transformers.utils.logging import set_verbosity_error

    set_verbosity_error()  # what it says about weights is for those who train them
    load_model = _torch_model if importlib.util.find_spec("torch") else _tensorflow_model
    try:
        # Not the "fast" one: making it needs a newer protobuf than Rasa's.
        tokenizer = AutoTokenizer.from_pretrained(name, use_fast=False, local_files_only=kept)
        if not tokenizer:  # transformers' way to say that there is none
            raise ModelMissing(name, "its SentencePiece model is missing")
        model, last_layer = load_model(name, local_files_only=kept)
    except (OSError, ValueError) as error:
        raise ModelMissing(name, str(error).strip().rstrip(".")) from error
    positions = getattr(model.config, "max_position_embeddings", MOST_PIECES + 2)
    # XLM-R counts positions from 2 on.
    most_pieces = min(MOST_PIECES, positions - 2)
    encoder = TransformerEncoder(tokenizer, last_layer, int(model.config.hidden_size), most_pieces)
    encoder.vector("hello")  # the first one takes seconds, for which no shopper should wait
    return encoder


def _meant_as_folder(name: str) -> bool:
    """`models/transformer` could be a name on the hub as well; nobody who has a folder `models` means that."""
    path = Path(name)
    return path.is_absolute() or name.startswith(".") or (len(path.parts) > 1 and Path(path.parts[0]).is_dir())


def _torch_model(name: str, **how: Any) -> tuple[Any, LastLayer]:
    import torch
    from transformers import AutoModel

    model = AutoModel.from_pretrained(name, **how).eval()

    def last_layer(ids: np.ndarray, mask: np.ndarray) -> np.ndarray:
        with torch.inference_mode():
            given = model(input_ids=torch.from_numpy(ids), attention_mask=torch.from_numpy(mask))
        return np.asarray(given.last_hidden_state.float().numpy())

    return model, last_layer


def _tensorflow_model(name: str, **how: Any) -> tuple[Any, LastLayer]:
    import tensorflow
    from transformers import TFAutoModel

    model = TFAutoModel.from_pretrained(name, **how)

    # As a graph of any size of batch: one message takes a sixth of the time it takes operation by operation.
    @tensorflow.function(input_signature=[tensorflow.TensorSpec([None, None], tensorflow.int64)] * 2)
    def graph(ids: Any, mask: Any) -> Any:
        return model(input_ids=ids, attention_mask=mask, training=False).last_hidden_state

    def last_layer(ids: np.ndarray, mask: np.ndarray) -> np.ndarray:
        return np.asarray(graph(ids, mask).numpy())

    return model, last_layer
