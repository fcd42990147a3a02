"""When a model must be trained again."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.train import fingerprint

CONFIG = "language: en\npipeline:\n- name: Classifier\n  transformer: models/transformer  # a folder\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "models/transformer").mkdir(parents=True)
    (tmp_path / "models/transformer/weights").write_bytes(b"one")
    (tmp_path / "config.yml").write_text(CONFIG, encoding="utf-8")
    return tmp_path


def test_other_weights_of_a_transformer_are_another_model(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BABELDESK_CONFIG", raising=False)
    before = fingerprint(project)
    assert fingerprint(project) == before
    (project / "models/transformer/weights").write_bytes(b"two")
    assert fingerprint(project) != before


@pytest.mark.parametrize("broken", ["", "pipeline", "pipeline:\n- just a name\n", "a: b: c", "pipeline: [\x00"])
def test_a_configuration_that_cannot_be_read_has_a_fingerprint_all_the_same(
    project: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    monkeypatch.delenv("BABELDESK_CONFIG", raising=False)
    whole = fingerprint(project)
    (project / "config.yml").write_text(broken, encoding="utf-8")
    assert fingerprint(project) != whole
