"""What libraries that know the languages at large say of those that share a script: lingua and py3langid."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib.metadata import version
from typing import Any

import lingua
import numpy as np
from py3langid.langid import MODEL_FILE
from py3langid.langid import LanguageIdentifier as NaiveBayes
from scipy.special import softmax

from bot.languages import Language
from bot.nlu.language_evidence import written_in

_LEAST_OF_LINGUA = 1e-4
_LEAST_OF_PY3LANGID = 1e-6
# py3langid takes every sequence for a witness of its own, though they overlap: its log odds count this much.
_INDEPENDENT = 0.5


class LanguageLibraries:
    """Both know a language in its own script only, and one Chinese: of any other kind they say nothing."""

    def __init__(self, kinds: Iterable[str], languages: Sequence[Language]) -> None:
        """`kinds` are those that share their script with another; the rest is told by its letters."""
        told_by_letters = {each.code for each in languages if "Hani" in written_in(each.script)}
        base_of = {each.code: each.base for each in languages}
        self._base_of = {kind: base_of[kind] for kind in kinds if kind in base_of and kind not in told_by_letters}
        isos = {each.iso_code_639_1.name.lower(): each for each in lingua.Language.all()}
        self._of_lingua = {isos[base]: kind for kind, base in self._base_of.items() if base in isos}
        # lingua refuses to choose among fewer than two.
        chooses = len(self._of_lingua) >= 2
        self._lingua = lingua.LanguageDetectorBuilder.from_languages(*self._of_lingua).build() if chooses else None
        self._py3langid = NaiveBayes.from_model_file(MODEL_FILE)
        known = set(self._py3langid.labels)
        self._of_py3langid = {kind: base for kind, base in self._base_of.items() if base in known}
        self._py3langid.set_languages(sorted(set(self._of_py3langid.values())) or None)

    def lingua_scores(self, evidence: str, candidates: Sequence[str]) -> np.ndarray:
        """(candidates,) log probabilities of the words in `evidence`."""
        values: list[Any] = [] if self._lingua is None else self._lingua.compute_language_confidence_values(evidence)
        found = {self._of_lingua[each.language]: each.value for each in values}
        return np.log([max(found.get(kind, 1.0 / len(candidates)), _LEAST_OF_LINGUA) for kind in candidates])

    def py3langid_scores(self, text: str, candidates: Sequence[str]) -> np.ndarray:
        """(candidates,) log probabilities of `text`, whose capitals tell German nouns from English ones."""
        scores = np.log(np.full(len(candidates), 1.0 / len(candidates)))
        known = [index for index, kind in enumerate(candidates) if kind in self._of_py3langid]
        if len(known) >= 2:
            found = dict(self._py3langid.rank(text))
            odds = np.array([found[self._of_py3langid[candidates[index]]] for index in known])
            scores[known] = np.log(np.maximum(softmax(_INDEPENDENT * odds), _LEAST_OF_PY3LANGID))
        return scores


def versions() -> list[str]:
    """What the libraries' own knowledge depends on."""
    return [version("lingua-language-detector"), version("py3langid")]
