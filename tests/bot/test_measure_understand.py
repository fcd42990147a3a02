"""`make understand` and a pipeline's trial, with a real model: what is written is what the bot understands."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.intents import intents
from bot.measure.__main__ import main
from bot.measure.lines import MeasuredLine
from bot.measure.parsing import TrainedModel
from bot.measure.report import embedded
from bot.measure.sample import draw
from bot.measure.trials import OUR_CONFIG, in_languages, train_trial, trial_figures, write_stock_config

LINES = {
    "en.jsonl": [
        {"text": "where is my parcel?", "intent": "track_shipment", "also_ok": ["order_status"], "tier": "A"},
        {"text": "hello</script><script>alert(1)</script>", "intent": "greet", "tier": "B"},
        {"text": '/refund_request{"order_number": "1"}', "intent": "refund_request", "tier": "C"},
        {"text": ""},
    ],
    "oos.jsonl": [{"text": "what is the capital of Peru", "intent": "out_of_scope", "lang": "en"}],
    "langid.jsonl": [{"text": "¿dónde está mi paquete?", "lang": "es"}],
    "th.jsonl": [],
}


@pytest.fixture(autouse=True)
def all_cores_afterwards() -> Iterator[None]:
    """Measuring keeps its process on one core; this one goes on."""
    cores = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else None
    yield
    if cores is not None:
        os.sched_setaffinity(0, cores)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    measure = tmp_path / "measure"
    measure.mkdir()
    for name, rows in LINES.items():
        (measure / name).write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return measure


def _understand(folder: Path, out: Path, model: Path) -> int:
    return main(["--measure", str(folder), "--out", str(out), "--model", str(model)])


def test_every_line_of_every_file_is_predicted_and_every_figure_written(
    folder: Path, tmp_path: Path, model: Path, runner: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _understand(folder, tmp_path / "out", model) == 0
    written = (tmp_path / "out" / "predictions.jsonl").read_text(encoding="utf-8").splitlines()
    predictions = [json.loads(line) for line in written]
    assert [(each["file"], each["line"], each["text"]) for each in predictions] == [
        (name, number, row["text"]) for name in sorted(LINES) for number, row in enumerate(LINES[name])
    ]
    measured = set(intents().measured)
    for each in predictions:
        assert list(each) == ["file", "line", "text", "intent", "confidence", "accepted", "ranking", "language"]
        first = {"intent": each["intent"], "confidence": each["confidence"]}
        assert each["ranking"][:1] == ([first] if each["intent"] in measured else [])
        assert len(each["ranking"]) <= 3
        understood = runner.parse_text(each["text"], {"turn_id": "t", "language": None})
        assert each["accepted"] == (understood["intent"]["name"] not in (None, "nlu_fallback"))
        assert each["language"] == understood["language"]["code"]
    figures = json.loads((tmp_path / "out" / "understanding.json").read_text(encoding="utf-8"))
    assert figures["measure"]["files"] == {name: len(rows) for name, rows in LINES.items() if rows}
    assert figures["measure"]["overall"]["shop"]["all"]["lines"] == 2
    assert figures["measure"]["out_of_scope"]["out_of_scope_lines"] == 1
    assert figures["measure"]["language_identification"]["lines"] == 1
    assert 0 < figures["model"]["thresholds"]["confidence"] < 1
    assert set(figures["measure"]["parse"]["components"]) >= {"Normaliser", "FallbackClassifier"}
    assert "Right intents in per cent" in capsys.readouterr().out


def test_the_page_holds_the_lines_as_text_and_loads_nothing(folder: Path, tmp_path: Path, model: Path) -> None:
    assert _understand(folder, tmp_path / "out", model) == 0
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    (data,) = re.findall(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    texts = [line[-1] for line in json.loads(data)["lines"]]
    assert "hello</script><script>alert(1)</script>" in texts
    assert "<script>alert" not in page
    assert not re.search(r"/\*(style|data|script|start)\*/", page)
    addresses = set(re.findall(r"(?:src|href)=\"([^\"]*)\"|url\(([^)]*)\)|https?://([^\s\"']*)", page))
    assert addresses <= {("", "", "www.w3.org/2000/svg")}


@given(st.recursive(st.text() | st.integers(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_any_value_can_stand_in_a_page_and_is_read_back_the_same(value: Any) -> None:
    assert "<" not in embedded(value)
    assert json.loads(embedded(value)) == value


def test_broken_lines_and_missing_models_are_told_and_nothing_is_written(
    folder: Path, tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _understand(folder, tmp_path / "out", tmp_path / "no-model") == 2
    assert "make train" in capsys.readouterr().err
    (folder / "en.jsonl").write_text("hello\n", encoding="utf-8")
    assert _understand(folder, tmp_path / "out", model) == 2
    assert "en.jsonl:1: no JSON" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_models_components_take_no_longer_than_the_message(model: Path) -> None:
    with TrainedModel.loaded(model) as trained:
        parsed = trained.parse("where is my parcel 1043?")
    assert 0 < sum(parsed.component_seconds.values()) <= parsed.seconds
    assert ("order_number", "1043") in parsed.entities


def test_a_trial_is_trained_alone_and_judged_on_its_own_languages(tmp_path: Path) -> None:
    known = intents()
    sample = draw(["en", "es"], 12, intents=("greet", "track_shipment", "out_of_scope"))
    trial = train_trial("ours", OUR_CONFIG, sample, tmp_path)
    lines = [
        MeasuredLine("en.jsonl", 0, "where is my parcel?", "track_shipment", language="en"),
        MeasuredLine("th.jsonl", 0, "สวัสดี", "greet", language="th"),
        MeasuredLine("langid.jsonl", 0, "hello", language="en"),
    ]
    assert in_languages(lines, sample.languages) == lines[:1]
    figures = trial_figures(trial, lines[:1], [], known)
    assert figures["measure"]["overall"]["shop"]["all"] == {"lines": 1, "strict": 1.0, "lenient": 1.0}
    assert figures["training_s"] > 0
    assert trial.model.is_relative_to(tmp_path)


def test_the_stock_pipeline_is_rasas_own_default(tmp_path: Path) -> None:
    text = write_stock_config(tmp_path / "stock.yml").read_text(encoding="utf-8")
    names = re.findall(r"name: (\w+)", text)
    assert names[0] == "WhitespaceTokenizer"
    assert names.count("CountVectorsFeaturizer") == 2
    assert re.search(r"name: DIETClassifier\n +epochs: 100\n", text)
