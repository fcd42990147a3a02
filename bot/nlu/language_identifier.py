"""Which language a message is in, or that it does not say: a message without evidence switches nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import langdetect
import numpy as np
from langdetect.lang_detect_exception import LangDetectException
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.io import deep_container_fingerprint, read_yaml_file
from scipy.special import softmax

from bot.languages import REGISTRY, Language, registry
from bot.nlu.chinese_script import simplified_odds, tells_its_script
from bot.nlu.encoder import FOLDER
from bot.nlu.language_evidence import evidence, looks_like_a_name, main_script, without_titles
from bot.nlu.language_kinds import is_otherwise, kinds_of, language_of, scripts_of
from bot.nlu.language_libraries import LanguageLibraries, versions
from bot.nlu.language_model import LanguageCounts, LanguageModel, train_language_model
from bot.nlu.normaliser import normalised_of
from bot.nlu.sources import sources_fingerprint
from bot.nlu.training_sentences import sentences_of

LANGUAGE = "language"
NEUTRAL_WORDS = Path("data/entities/no_language.yml")
METHODS = ("babeldesk", "langdetect")

_NO_EVIDENCE: dict[str, Any] = {"code": None, "confidence": 0.0}
# How likely a language in another script than its own is at first, against one in its own.
_RARER = 0.3
_LATIN, _HAN = "Latn", "Hani"
_SIMPLIFIED, _TRADITIONAL = "zh-Hans", "zh-Hant"
# What titles and names in a sentence tell of its language, against its other words.
_TITLES_TELL = 0.4
# What the words of a Chinese text tell of its script where no character does: they are about something, not in it.
_CHINESE_WORDS_TELL = 0.5
_CHINESE_OF_LANGDETECT = {"zh-cn": "zh-Hans", "zh-tw": "zh-Hant"}
_WEIGHTS_FILE = "language.npz"
_FACTS_FILE = "language.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class LanguageIdentifier(GraphComponent):
    """Sets `language`: {"code": BCP 47 or None, "confidence": 0..1}.

    The conversation's language so far comes in the message's metadata ("language") and is the prior.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            # `babeldesk`: script, then a character model of our own sentences, lingua and py3langid.
            # `langdetect`: that library.
            "method": "babeldesk",
            # Probability the conversation's language starts with, against all others of its script together.
            "prior": 0.75,
            # Confidence needed to name a language in a conversation that has none yet.
            "least_confidence": 0.4,
            # Confidence needed to leave the conversation's language.
            "switch_confidence": 0.85,
            # Share of the message's letter sequences that must occur in real sentences; less is gibberish.
            "least_familiar": 0.35,
            # Weights of what the character model, lingua and py3langid say (log probabilities).
            "own_weight": 0.6,
            "lingua_weight": 0.3,
            "py3langid_weight": 1.0,
            # Share of a language's sentences from which on another script is one of its own (Hindi in Latin letters).
            "least_other_script": 0.04,
        }

    @staticmethod
    def required_packages() -> list[str]:
        # Not lingua: Rasa wants one name for the import and the distribution. Not py3langid: it runs with the numpy
        # that we have and asks for a newer one, which Rasa takes for a package that is missing.
        return ["langdetect"]

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Raises ValueError for an unknown method."""
        if config.get("method", METHODS[0]) not in METHODS:
            raise ValueError(f"LanguageIdentifier: method must be one of {', '.join(METHODS)}")

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        languages: tuple[Language, ...] = (),
        neutral: frozenset[str] = frozenset(),
        model: LanguageModel | None = None,
    ) -> None:
        self.validate_config(config)
        self._config, self._model_storage, self._resource = config, model_storage, resource
        self._languages, self._neutral, self._model = languages, neutral, model
        self._by_script: dict[str, tuple[str, ...]] = {}
        for kind in model.kinds if model is not None else ():
            for script in scripts_of(kind, languages):
                self._by_script[script] = (*self._by_script.get(script, ()), kind)
        shared = {kind for kinds in self._by_script.values() if len(kinds) > 1 for kind in kinds}
        self._libraries = LanguageLibraries(shared, languages) if config["method"] == "babeldesk" else None

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003 - Rasa's signature
    ) -> LanguageIdentifier:
        return cls(config, model_storage, resource)

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:  # noqa: ARG003 - Rasa's signature
        """The data files it reads beside the training data, and the modules it uses."""
        files = [read_yaml_file(REGISTRY), read_yaml_file(NEUTRAL_WORDS)]
        return str(deep_container_fingerprint([files, sources_fingerprint(), *versions()]))

    def train(self, training_data: TrainingData) -> Resource:
        languages, neutral = registry(), neutral_words(read_yaml_file(NEUTRAL_WORDS))
        labelled = [s for s in sentences_of(training_data) if s.language is not None]
        words = [evidence(sentence.text, neutral) for sentence in labelled]
        known = [str(sentence.language) for sentence in labelled]
        model = train_language_model(
            words,
            [sentence.intent for sentence in labelled],
            kinds_of(words, known, languages, float(self._config["least_other_script"])),
            LanguageCounts.read(FOLDER),
        )
        facts = {
            "languages": [[each.code, each.script, list(each.names)] for each in languages],
            "neutral": sorted(neutral),
            "kinds": list(model.kinds),
            "words": {code: sorted(words) for code, words in model.words.items()},
        }
        with self._model_storage.write_to(self._resource) as folder:
            (folder / _FACTS_FILE).write_text(json.dumps(facts, ensure_ascii=False), encoding="utf-8")
            np.savez_compressed(folder / _WEIGHTS_FILE, log_odds=model.log_odds, known=model.known)
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003 - Rasa's signature
        **kwargs: Any,  # noqa: ARG003
    ) -> LanguageIdentifier:
        with model_storage.read_from(resource) as folder:
            facts = json.loads((folder / _FACTS_FILE).read_text(encoding="utf-8"))
            with np.load(folder / _WEIGHTS_FILE, allow_pickle=False) as arrays:
                log_odds, known = arrays["log_odds"], arrays["known"]
        model = LanguageModel(
            kinds=tuple(facts["kinds"]),
            log_odds=log_odds,
            known=known,
            words={code: frozenset(words) for code, words in facts["words"].items()},
        )
        languages = tuple(Language(code, script, tuple(names)) for code, script, names in facts["languages"])
        return cls(config, model_storage, resource, languages, frozenset(facts["neutral"]), model)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data  # each example already says its language

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            prior = (message.get("metadata") or {}).get("language")
            message.set(LANGUAGE, self.identify(normalised_of(message).text, prior), add_to_output=True)
        return messages

    def identify(self, text: str, prior: str | None) -> dict[str, Any]:
        """`text` in its normal form; `prior` is the conversation's language or None. Never raises."""
        words = evidence(text, self._neutral)
        script = main_script(words)
        if self._model is None or script is None:
            return dict(_NO_EVIDENCE)
        candidates = self._by_script.get(script, ())
        if self._libraries is None:
            return self._by_langdetect(words, candidates)
        if not candidates:
            return dict(_NO_EVIDENCE)
        if len(candidates) == 1:
            return {"code": language_of(candidates[0]), "confidence": 0.99}
        if self._model.familiar(words) < self._config["least_familiar"]:
            return dict(_NO_EVIDENCE)
        return self._among(candidates, script, words, text, prior)

    def _among(
        self, candidates: tuple[str, ...], script: str, words: str, text: str, prior: str | None
    ) -> dict[str, Any]:
        assert self._model is not None  # noqa: S101 - checked by the caller; for the type checker
        assert self._libraries is not None  # noqa: S101 - checked by the caller
        scores = self._config["own_weight"] * self._own_scores(words, text, candidates)
        scores += self._config["lingua_weight"] * self._libraries.lingua_scores(words, candidates)
        scores += self._config["py3langid_weight"] * self._libraries.py3langid_scores(text, candidates)
        before = np.array([_RARER if is_otherwise(kind) else 1.0 for kind in candidates]) / len(candidates)
        codes = [language_of(kind) for kind in candidates]
        if prior in codes:
            before[:] = (1.0 - self._config["prior"]) / (len(candidates) - 1)
            before[codes.index(prior)] = self._config["prior"]
        chances = softmax(scores + np.log(before))
        best = int(np.argmax(chances))
        code, confidence = codes[best], float(chances[best])
        # Names and "ok" are typed in Latin letters everywhere; other scripts are written by who writes the language.
        other_script = prior not in codes and script != _LATIN
        if prior is None or code == prior or other_script:
            enough = confidence >= self._config["least_confidence"]
        else:
            enough = confidence >= self._config["switch_confidence"] and self._may_switch(
                words, text, candidates[best], prior
            )
        return {"code": code, "confidence": confidence} if enough else dict(_NO_EVIDENCE)

    def _own_scores(self, words: str, text: str, candidates: tuple[str, ...]) -> np.ndarray:
        """What our own model says, (candidates,) log probabilities; characters of one Chinese script decide there."""
        assert self._model is not None  # noqa: S101 - checked by the callers
        scores = self._model.scores(words, candidates)
        sentence = evidence(without_titles(text), self._neutral)
        if sentence != words:
            scores = _TITLES_TELL * scores + (1 - _TITLES_TELL) * self._model.scores(sentence, candidates)
        codes = [language_of(kind) for kind in candidates]
        if _SIMPLIFIED in codes and _TRADITIONAL in codes:
            both = [codes.index(_SIMPLIFIED), codes.index(_TRADITIONAL)]
            if not tells_its_script(words):
                scores[both] = _CHINESE_WORDS_TELL * scores[both] + (1 - _CHINESE_WORDS_TELL) * scores[both].mean()
            scores[both] += np.array([0.5, -0.5]) * simplified_odds(words)
        return scores

    def _may_switch(self, words: str, text: str, kind: str, prior: str) -> bool:
        """A product's name is no switch: it takes a common word of the new language, or a whole sentence."""
        assert self._model is not None  # noqa: S101 - checked by the callers
        if looks_like_a_name(text):
            return False
        return self._model.own_words(words, kind, prior) > 0 or len(words.split()) >= 4

    def _by_langdetect(self, words: str, candidates: tuple[str, ...]) -> dict[str, Any]:
        langdetect.DetectorFactory.seed = 0
        try:
            found = langdetect.detect_langs(words)
        except LangDetectException:
            return dict(_NO_EVIDENCE)
        codes = {language_of(kind) for kind in candidates}
        by_name = {language.base: language.code for language in self._languages if language.code in codes}
        by_name |= {tag: code for tag, code in _CHINESE_OF_LANGDETECT.items() if code in codes}
        for guess in found:
            code = by_name.get(guess.lang)
            if code is not None and guess.prob >= self._config["least_confidence"]:
                return {"code": code, "confidence": float(guess.prob)}
        return dict(_NO_EVIDENCE)


def neutral_words(content: dict[str, Any]) -> frozenset[str]:
    """The words of no_language.yml, lower-case; a name of several words counts word by word."""
    return frozenset(
        word for group in content["no_language"].values() for name in group for word in name.lower().split()
    )
