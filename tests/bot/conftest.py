"""One small model for the whole run: every intent in every language, more sentences in those that the tests speak."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

# The service's own test run passes through here without Rasa.
collect_ignore_glob = ["test_*.py"] if importlib.util.find_spec("rasa") is None else []

if TYPE_CHECKING:
    from rasa.core.agent import Agent

    from tests.bot.doubles import FakeActions

ROOT = Path(__file__).parents[2]
TOKEN = "token-of-the-tests"
SENTENCES_AN_INTENT = {"en": 20, "es": 14, "zh-Hans": 14, "ar": 14}
SENTENCES_OF_OTHERS = 4


@pytest.fixture(scope="session", autouse=True)
def environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    patch = pytest.MonkeyPatch()
    patch.chdir(ROOT)
    patch.setenv("RASA_TELEMETRY_ENABLED", "false")
    patch.setenv("TF_CPP_MIN_LOG_LEVEL", "3")
    patch.setenv("TQDM_DISABLE", "1")
    patch.setenv("BABELDESK_INTERNAL_TOKEN", TOKEN)
    patch.setenv("BABELDESK_ACTIONS_URL", "http://127.0.0.1:9/actions")
    os.environ["RASA_CACHE_DIRECTORY"] = str(tmp_path_factory.mktemp("cache"))
    sys.path.insert(0, str(ROOT))
    yield
    patch.undo()


@pytest.fixture(scope="session")
def training_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """data/ with the first sentences of each intent only."""
    folder = tmp_path_factory.mktemp("data")
    (folder / "dialogue").symlink_to(ROOT / "data/dialogue")
    for source in (ROOT / "data").glob("*/nlu/*.yml"):
        lines, sentences = [], 0
        most = SENTENCES_AN_INTENT.get(source.parent.parent.name, SENTENCES_OF_OTHERS)
        for line in source.read_text(encoding="utf-8").splitlines():
            if line.strip().startswith("- ") and not line.strip().startswith("- intent"):
                sentences += 1
                if sentences > most:
                    continue
            lines.append(line)
        target = folder / source.relative_to(ROOT / "data")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def model(environment: None, training_files: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    import rasa.model_training

    result = rasa.model_training.train(
        domain="domain.yml",
        config="config.yml",
        training_files=str(training_files),
        output=str(tmp_path_factory.mktemp("models")),
    )
    assert result.model is not None
    return Path(result.model)


@pytest.fixture(scope="session")
async def actions() -> AsyncIterator[FakeActions]:
    from tests.bot.doubles import FakeActions

    async with FakeActions.serving() as server:
        yield server


@pytest.fixture(scope="session")
async def agent(model: Path, actions: FakeActions) -> Agent:
    from bot.serve import load

    os.environ["BABELDESK_ACTIONS_URL"] = actions.url
    return load(model, ROOT / "endpoints.yml")


@pytest.fixture(scope="session")
async def gateway(agent: Agent) -> AsyncIterator[Any]:
    """A client of the assistant's real HTTP server, as the gateway is one."""
    from tests.bot.doubles import Gateway

    async with Gateway.connected(agent, TOKEN) as client:
        yield client


@pytest.fixture(scope="session")
def runner(agent: Agent) -> Any:
    from bot.turn import TurnRunner

    return TurnRunner(agent.processor)
