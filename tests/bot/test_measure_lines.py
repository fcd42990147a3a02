"""Lines to measure on are read as they are, and what cannot be read is named with file and line."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.intents import Intents, intents
from bot.measure.cases import read_cases
from bot.measure.lines import LinesBroken, read_folder
from bot.measure.sample import draw, languages_with_data

KNOWN = Intents({"greet": "small_talk", "deny": "small_talk", "nevermind": "dialogue"}, {"nevermind": "deny"})
LISTED = """\
version: "3.1"
nlu:
  - intent: greet
    metadata: {language: en}
    examples: |
"""


def _write(folder: Path, name: str, *rows: str) -> Path:
    path = folder / name
    path.write_text("".join(f"{row}\n" for row in rows), encoding="utf-8")
    return path


@given(st.lists(st.text(), max_size=6))
def test_any_text_is_read_back_with_the_place_it_stood_at(texts: list[str]) -> None:
    """JSON leaves line separators such as U+2028 inside texts; they end no line."""
    with tempfile.TemporaryDirectory() as folder:
        rows = [json.dumps({"text": text}, ensure_ascii=index % 2 == 0) for index, text in enumerate(texts)]
        _write(Path(folder), "en.jsonl", *rows)
        found = read_folder(Path(folder), KNOWN).lines
    assert [(each.line, each.text, each.language) for each in found] == [
        (index, text, "en") for index, text in enumerate(texts)
    ]


def test_a_line_says_its_language_its_tier_and_its_fair_answers(tmp_path: Path) -> None:
    row = {"text": "no", "intent": "nevermind", "also_ok": ["greet"], "tier": "A", "lang": "es"}
    _write(tmp_path, "oos.jsonl", json.dumps(row), "", '{"text": "hm"}')
    first, second = read_folder(tmp_path, KNOWN).lines
    assert (first.intent, first.also_ok, first.tier, first.language) == ("deny", {"greet"}, "A", "es")
    assert (second.line, second.intent, second.language) == (2, None, None)


def test_what_cannot_be_read_is_named_with_file_and_line(tmp_path: Path) -> None:
    _write(tmp_path, "en.jsonl", '{"text": "a"}', "hello", '{"txt": "b"}', '["text"]', '{"text": 5}')
    (tmp_path / "fr.jsonl").write_bytes(b"\xff\xfe{")
    with pytest.raises(LinesBroken) as raised:
        read_folder(tmp_path, KNOWN)
    expected = "expected an object with a `text`"
    assert raised.value.reasons == [
        f"{tmp_path}/en.jsonl:2: no JSON (Expecting value, character 1)",
        *(f"{tmp_path}/en.jsonl:{line}: {expected}" for line in (3, 4, 5)),
        f"{tmp_path}/fr.jsonl: cannot be read as UTF-8 (UnicodeDecodeError)",
    ]


def test_a_folder_that_is_missing_or_empty_is_named(tmp_path: Path) -> None:
    with pytest.raises(LinesBroken, match="no such folder"):
        read_folder(tmp_path / "nowhere", KNOWN)
    with pytest.raises(LinesBroken, match=r"no \*\.jsonl file in it"):
        read_folder(tmp_path, KNOWN)


def test_a_label_that_is_no_intent_is_told_and_its_line_still_predicted(tmp_path: Path) -> None:
    path = _write(tmp_path, "en.jsonl", '{"text": "a", "intent": "swim"}', '{"text": "b", "intent": "greet"}')
    found = read_folder(tmp_path, KNOWN)
    assert [each.intent for each in found.lines] == [None, "greet"]
    assert found.warnings == (f"{path}:1: no intent swim; the line is predicted, that label is not scored",)


def test_the_projects_own_cases_say_their_language_entities_and_silence() -> None:
    found = {each.text: each for each in read_cases(intents())}
    assert found["track 5512 please"].entities == {"order_number": "5512"}
    assert found["1047"].silent
    assert found["1047"].intent == "out_of_scope"  # it carries data and no wish
    assert {each.language for each in found.values()} >= {"en", "es", "zh-Hans", "ar"}


@pytest.mark.parametrize("sentence", ["{txt: hello}", "mine: yours"])
def test_a_case_without_text_is_named(tmp_path: Path, sentence: str) -> None:
    cases = f"language: en\ncases:\n  - {{intent: greet, reply: greet, sentences: [hi, {sentence}]}}\n"
    (tmp_path / "en.yml").write_text(cases, encoding="utf-8")
    with pytest.raises(LinesBroken, match=r"en\.yml: sentence 2 has no text"):
        read_cases(KNOWN, tmp_path)


def _data(folder: Path, *sentences: str, language: str = "en") -> None:
    path = folder / language / "nlu" / "greet.yml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(LISTED + "".join(f"      - {each}\n" for each in sentences), encoding="utf-8")


@given(st.integers(1, 12), st.integers(0, 5))
def test_a_sample_is_fixed_by_its_seed_and_holds_sentences_of_the_data_in_order(size: int, seed: int) -> None:
    sentences = [f"hello {number}" for number in range(10)]
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        _data(data, *sentences)
        before = draw(["en"], size, data=data, seed=seed)
        _data(data, "hola", language="es")  # what other files say changes nothing
        after = draw(["en"], size, data=data, seed=seed)
        assert languages_with_data(data) == ("en", "es")
    assert (before, before.digest) == (after, after.digest)
    drawn = before.sentences["en", "greet"]
    assert len(drawn) == min(size, 10) == before.size
    assert sorted(drawn, key=sentences.index) == list(drawn)


def test_another_seed_is_another_sample_and_none_is_all(tmp_path: Path) -> None:
    _data(tmp_path, *(f"hello {number}" for number in range(200)))
    assert draw(["en"], 20, data=tmp_path, seed=1).digest != draw(["en"], 20, data=tmp_path, seed=2).digest
    assert draw(["en"], None, data=tmp_path).size == 200


def test_a_sample_is_written_as_training_data_that_reads_back_the_same(tmp_path: Path) -> None:
    _data(tmp_path, "hello: you", "# 1043", "it's me")
    sample = draw(["en"], None, data=tmp_path)
    sample.write(tmp_path / "again")
    assert draw(["en"], None, data=tmp_path / "again") == sample
