"""Subwords instead of words, for languages with and without spaces: a SentencePiece model of our own sentences."""

from __future__ import annotations

import io
from typing import Any

import sentencepiece
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.features import MOST_CHARACTERS
from bot.nlu.normaliser import normalised_of
from bot.nlu.sources import sources_fingerprint
from bot.nlu.text import fold
from bot.nlu.training_sentences import sentences_of

_MODEL_FILE = "subwords.model"
_WORD_START = "\u2581"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=True)
class SubwordTokenizer(Tokenizer):
    """Tokens are subwords of the lower-case normal form; their places are those of the normal form."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            # Subwords to learn at most; little data yields fewer.
            "vocabulary": 12000,
            # About how many sentences to learn them from, evenly taken from all; more takes longer and changes little.
            "most_sentences": 30_000,
            # Share of characters to cover; the rest (rare Han characters) become one unknown.
            "character_coverage": 0.9995,
            # Rasa's own keys of a tokenizer: intents are never split.
            "intent_tokenization_flag": False,
            "intent_split_symbol": "_",
            "token_pattern": None,
            "prefix_separator_symbol": None,
        }

    @staticmethod
    def required_packages() -> list[str]:
        return ["sentencepiece"]

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: bytes | None = None,
    ) -> None:
        super().__init__(config)
        self._model_storage, self._resource = model_storage, resource
        self._processor = sentencepiece.SentencePieceProcessor(model_proto=model) if model else None

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003 - Rasa's signature
    ) -> SubwordTokenizer:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003 - Rasa's signature
        **kwargs: Any,  # noqa: ARG003
    ) -> SubwordTokenizer:
        with model_storage.read_from(resource) as folder:
            model = (folder / _MODEL_FILE).read_bytes()
        return cls(config, model_storage, resource, model)

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:  # noqa: ARG003 - Rasa's signature
        """The modules it uses."""
        return sources_fingerprint()

    def train(self, training_data: TrainingData) -> Resource:
        sentences = sentences_of(training_data)
        every = max(1, len(sentences) // self._config["most_sentences"])
        model = train_subwords(
            [fold(sentence.text.lower()) for sentence in sentences[::every]],
            self._config["vocabulary"],
            self._config["character_coverage"],
        )
        with self._model_storage.write_to(self._resource) as folder:
            (folder / _MODEL_FILE).write_bytes(model)
        return self._resource

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        text = normalised_of(message).text if attribute == TEXT else str(message.get(attribute) or "")
        return [Token(piece, start) for piece, start in self.pieces(text)]

    def pieces(self, text: str) -> list[tuple[str, int]]:
        """(subword, place) of the lower-case text, without the marks of word starts."""
        if self._processor is None:
            return []
        found: list[tuple[str, int]] = []
        lowered = fold(text[:MOST_CHARACTERS].lower())
        place = 0
        for piece in self._processor.encode(lowered, out_type=str):
            bare = piece.removeprefix(_WORD_START)
            if not bare:
                continue
            # SentencePiece folds white space and some characters, so its pieces are looked up in turn.
            at = lowered.find(bare, place)
            start = at if at >= 0 else place
            found.append((bare, start))
            place = start + len(bare) if at >= 0 else place
        return found


def train_subwords(sentences: list[str], vocabulary: int, character_coverage: float) -> bytes:
    """A unigram model of `sentences` as SentencePiece's bytes. Deterministic: one thread, no sampling."""
    written = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sentences),
        model_writer=written,
        model_type="unigram",
        vocab_size=vocabulary,
        hard_vocab_limit=False,
        character_coverage=character_coverage,
        normalization_rule_name="identity",
        num_threads=1,
        minloglevel=2,
    )
    return written.getvalue()
