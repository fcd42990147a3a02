"""A text's words as its language writes them, by spaCy's tokenizers; none of them has a model."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from spacy.lang.char_classes import ALPHA
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, get_lang_class
from spacy.vocab import Vocab

# spaCy's tokenizer for languages that it does not know.
_ANY = "xx"
# l'ordre, qu'il: French words that lose a vowel are written together with the next.
_ELISION = rf"(?<=[{ALPHA}]['’])(?=[{ALPHA}])"


@dataclass(frozen=True)
class Words:
    """lower: each word or sign, in lower case; places: where each begins and ends in the text."""

    lower: list[str]
    places: list[tuple[int, int]]


class WordTokenizer:
    """spaCy's tokenizer named `name`. Not for two threads at a time: all share a vocabulary."""

    def __init__(self, name: str) -> None:
        self._nlp = get_lang_class(name)(vocab=_vocabulary())
        if name == _ANY and isinstance(self._nlp.tokenizer, Tokenizer):
            self._nlp.tokenizer.infix_finditer = compile_infix_regex(
                [*(self._nlp.Defaults.infixes or ()), _ELISION]
            ).finditer

    def words(self, text: str) -> Words:
        """The words of one text."""
        return self.words_of([text])[0]

    def words_of(self, texts: Iterable[str]) -> list[Words]:
        """The same for many; faster."""
        # Without a zone spaCy keeps every word that was ever typed: 0.5 KB each, for as long as the process runs.
        with self._nlp.memory_zone():
            return [_words([(token.text, token.idx) for token in self._nlp.make_doc(text)]) for text in texts]


def _words(tokens: list[tuple[str, int]]) -> Words:
    return Words([word.lower() for word, _ in tokens], [(start, start + len(word)) for word, start in tokens])


@cache
def tokenizer_of(code: str) -> WordTokenizer:
    """The tokenizer for a language (BCP 47); languages that share one of spaCy's get the same."""
    return _named(_name_of(code.split("-")[0]))


def _name_of(language: str) -> str:
    """What spaCy calls the tokenizer.

    Its tokenizers of Japanese, Korean and Thai need a dictionary each, and cut off what follows a noun (환불을) or
    not as the dictionary likes; phrases are found more surely by character, as spaCy does by itself for Chinese.
    Its Vietnamese one joins words that our phrases write apart.
    Those of French, Indonesian and Dutch know thousands of words with a hyphen or a full stop in them, which takes
    seconds and 80 MB, and hardly any of them is said in a shop.
    """
    by_character = dict.fromkeys(("ja", "ko", "th"), "zh")
    return {**by_character, **dict.fromkeys(("vi", "fr", "id", "nl"), _ANY)}.get(language, language)


@cache
def _named(name: str) -> WordTokenizer:
    return WordTokenizer(name)


@cache
def _vocabulary() -> Vocab:
    """One for all languages, in which nothing is worked out about a word: only its letters are asked for."""
    return Vocab()
