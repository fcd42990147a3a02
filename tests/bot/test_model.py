"""The model as Rasa really loaded it. A misspelt path or a namesake would only warn."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rasa.core.agent import Agent
from rasa.shared.exceptions import RasaException
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.importers.rasa import RasaFileImporter

from bot.english import RepliesBroken, reply_keys
from bot.importer import BabeldeskImporter, ReplyMissing
from bot.nlg import ReplyKeys
from bot.sentence_files import SentencesBroken, WrongLanguage
from bot.train import fingerprint


def test_the_pipeline_and_policies_are_ours_in_order(agent: Agent) -> None:
    nodes = agent.processor.model_metadata.predict_schema.nodes
    modules = [f"{node.uses.__module__}.{node.uses.__qualname__}" for node in nodes.values()]
    expected = [
        "bot.nlu.normaliser.Normaliser",
        "bot.nlu.language_identifier.LanguageIdentifier",
        "bot.nlu.subword_tokenizer.SubwordTokenizer",
        "bot.nlu.entity_matcher.EntityMatcher",
        "bot.nlu.intent_classifier.ExpertIntentClassifier",
        "rasa.nlu.classifiers.fallback_classifier.FallbackClassifier",
        "bot.policies.task_policy.TaskPolicy",
        "rasa.core.policies.rule_policy.RulePolicy",
    ]
    assert [module for module in modules if module in expected] == expected
    policies = [module for module in modules if ".policies." in module and "ensemble" not in module]
    assert len(policies) == 2


def test_the_reply_keys_are_the_language_generator(agent: Agent) -> None:
    assert isinstance(agent.nlg, ReplyKeys)


def test_the_importer_is_ours_and_gives_the_domain_its_responses(agent: Agent) -> None:
    importer = TrainingDataImporter.load_from_config("config.yml", "domain.yml", ["data"])
    assert isinstance(importer.importer._importer._importers[0], BabeldeskImporter)
    assert agent.domain.responses["utter_greet"] == [{"custom": {"key": "greet"}}]


def test_a_rule_whose_reply_has_no_words_is_an_error(tmp_path: Path) -> None:
    rules = tmp_path / "rules.yml"
    rules.write_text(
        'version: "3.1"\nrules:\n- rule: x\n  steps:\n  - intent: greet\n  - action: utter_no_such_reply\n',
        encoding="utf-8",
    )
    with pytest.raises(ReplyMissing, match="no_such_reply"):
        BabeldeskImporter("config.yml", "domain.yml", [str(rules)]).get_domain()


def test_a_file_in_the_wrong_languages_folder_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "es" / "nlu" / "greet.yml"
    path.parent.mkdir(parents=True)
    path.write_text(
        'version: "3.1"\nnlu:\n- intent: greet\n  metadata: {language: en}\n  examples: |\n    - hello\n',
        encoding="utf-8",
    )
    with pytest.raises(WrongLanguage, match=r"'en'.*'es'"):
        BabeldeskImporter("config.yml", "domain.yml", [str(tmp_path)]).get_nlu_data()


def test_a_file_without_sentences_is_named(tmp_path: Path) -> None:
    path = tmp_path / "es" / "nlu" / "greet.yml"
    path.parent.mkdir(parents=True)
    path.write_text('version: "3.1"\nnlu:\n- intent: greet\n  metadata: {language: es}\n', encoding="utf-8")
    with pytest.raises(SentencesBroken, match=r"greet\.yml"):
        BabeldeskImporter("config.yml", "domain.yml", [str(tmp_path)]).get_nlu_data()


def test_our_reader_gives_what_rasas_gives(training_files: Path) -> None:
    ours = BabeldeskImporter("config.yml", "domain.yml", [str(training_files / "es")]).get_nlu_data()
    theirs = RasaFileImporter("config.yml", "domain.yml", [str(training_files / "es")]).get_nlu_data()
    assert {m.fingerprint() for m in ours.intent_examples} == {m.fingerprint() for m in theirs.intent_examples}


def test_a_model_read_again_understands_the_same(agent: Agent, model: Path, runner: Any) -> None:
    from bot.serve import load
    from bot.turn import TurnRunner

    again = TurnRunner(load(model, Path("endpoints.yml")).processor)
    for text in ("where is my parcel 1043?", "¿dónde está mi pedido?", "我的包裹在哪里", "أين طردي", "ok"):
        metadata = {"turn_id": "t", "language": None}
        assert again.parse_text(text, metadata) == runner.parse_text(text, metadata)


async def test_a_terminal_gets_english_words(agent: Agent) -> None:
    spoken = await agent.nlg.generate("utter_greet", None, "cmdline")
    assert "Hello" in spoken["text"]
    assert all(button["title"] and not button["title"].startswith("[") for button in spoken["buttons"])


def test_confidences_are_chances(runner: Any) -> None:
    ranking = runner.parse_text("hello", {"turn_id": "t", "language": None})["intent_ranking"]
    chances = [entry["confidence"] for entry in ranking if entry["name"] != "nlu_fallback"]
    assert np.all(np.diff(chances) <= 0)
    assert 0 < sum(chances) <= 1.0001


def test_another_sentence_is_another_fingerprint(tmp_path: Path) -> None:
    file = tmp_path / "data" / "en" / "nlu" / "greet.yml"
    file.parent.mkdir(parents=True)
    file.write_text("a", encoding="utf-8")
    before = fingerprint(tmp_path)
    assert before == fingerprint(tmp_path)
    file.write_text("b", encoding="utf-8")
    assert before != fingerprint(tmp_path)


def test_a_broken_file_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "en" / "nlu" / "greet.yml"
    path.parent.mkdir(parents=True)
    path.write_text('version: "3.1"\nnlu:\n- intent: greet\n  examples: [\n', encoding="utf-8")
    with pytest.raises(RasaException, match=r"(?s)greet\.yml.*line \d"):
        BabeldeskImporter("config.yml", "domain.yml", [str(tmp_path)]).get_nlu_data()


def test_a_broken_line_of_the_replies_is_named(tmp_path: Path) -> None:
    path = tmp_path / "replies.ftl"
    path.write_text("greet = Hello\n\nthank = { $name\n", encoding="utf-8")
    with pytest.raises(RepliesBroken, match=r"replies\.ftl:3: "):
        reply_keys(tmp_path)
