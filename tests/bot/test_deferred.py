"""A deferred module is loaded when something of it is used, however it was imported."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.deferred import defer

_NAME = "a_package_of_the_tests.heavy"


@pytest.fixture
def loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What the package's module writes down when it is loaded."""
    package = tmp_path / "a_package_of_the_tests"
    package.mkdir()
    (package / "__init__.py").write_text("LOADED = []\n")
    (package / "heavy.py").write_text(f"from {package.name} import LOADED\nLOADED.append('heavy')\nanswer = 42\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    defer(_NAME)
    found: list[str] = importlib.import_module(package.name).LOADED
    yield found
    for name in (_NAME, package.name):
        sys.modules.pop(name, None)


def test_importing_it_loads_nothing(loaded: list[str]) -> None:
    module = importlib.import_module(_NAME)
    assert module.__name__ == _NAME
    assert not loaded


def test_using_it_loads_it_once(loaded: list[str]) -> None:
    module = importlib.import_module(_NAME)
    assert (module.answer, module.answer, importlib.import_module(_NAME).answer) == (42, 42, 42)
    assert loaded == ["heavy"]


def test_it_is_found_in_its_package(loaded: list[str]) -> None:
    package = importlib.import_module(_NAME.split(".")[0])
    assert package.heavy.answer == 42
    assert package.heavy is sys.modules[_NAME]


def test_a_name_that_it_does_not_have_is_missed_as_ever(loaded: list[str]) -> None:
    with pytest.raises(AttributeError, match="question"):
        importlib.import_module(_NAME).question  # noqa: B018


def test_a_module_that_is_loaded_already_stays_as_it_is() -> None:
    defer("json.decoder")
    assert sys.modules["json.decoder"].JSONDecoder is importlib.import_module("json").JSONDecoder
