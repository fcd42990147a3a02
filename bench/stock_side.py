"""The other side: what `rasa init` makes, served by `rasa run` and `rasa run actions` over the REST channel.

Its files stay as they come, but for what makes its own example of a custom action run: `ActionHelloWorld`, which the
project brings commented out, is switched on, listed in the domain, and answers the question whether this is a bot.
"""

import contextlib
import hashlib
import shutil
import time
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from bench.child import Child, free_port
from bench.load import Sample
from bench.scripts import STOCK, STOCK_ACTION_SAYS
from bench.wire import Connection

MODEL = "stock"
STAMP = "trained_from.txt"
TELEMETRY_OFF = {"RASA_TELEMETRY_ENABLED": "false"}
CREATE = "import sys; from rasa.cli.scaffold import create_initial_project; create_initial_project(sys.argv[1])"
DOMAIN = "\nactions:\n  - action_hello_world\n"
RULE_BEFORE, RULE_AFTER = "- action: utter_iamabot", "- action: action_hello_world"
ACTION = """from rasa_sdk import Action


class ActionHelloWorld(Action):
    def name(self):
        return "action_hello_world"

    def run(self, dispatcher, tracker, domain):
        dispatcher.utter_message(text="Hello World!")
        return []
"""


class StockProjectChanged(Exception):
    """This version of Rasa makes another project than the one this benchmark knows how to extend."""


@dataclass(frozen=True)
class StockProject:
    """A trained stock project.

    Args:
        train_s: Seconds its training took when it was last trained.
    """

    folder: Path
    rasa: Path
    train_s: float


async def prepare_stock(root: Path, folder: Path) -> StockProject:
    """Make and train the stock project, unless the one in `folder` was made by the same Rasa in the same way.

    Raises:
        ChildFailed: it cannot be made or trained.
        StockProjectChanged: the template is not the one we know.
    """
    binaries = root / "bot" / ".venv" / "bin"
    python, rasa = binaries / "python", binaries / "rasa"
    recipe = [(root / "bot" / "uv.lock").read_bytes(), CREATE.encode(), DOMAIN.encode(), ACTION.encode()]
    made_from = hashlib.sha256(b"\0".join(recipe)).hexdigest()
    known = _known(folder, rasa, made_from)
    if known is not None:
        return known
    _empty(folder)
    await Child("rasa init", [python, "-c", CREATE, folder], TELEMETRY_OFF, folder, folder / "init.log").run()
    _switch_on_action(folder)
    began = time.perf_counter()
    training: list[str | Path] = [rasa, "train", "--fixed-model-name", MODEL]
    await Child("stock training", training, TELEMETRY_OFF, folder, folder / "train.log").run()
    train_s = time.perf_counter() - began
    (folder / STAMP).write_text(f"{made_from} {train_s:.1f}\n")
    return StockProject(folder, rasa, train_s)


def _known(folder: Path, rasa: Path, made_from: str) -> StockProject | None:
    stamp, model = folder / STAMP, folder / "models" / f"{MODEL}.tar.gz"
    if not stamp.exists() or not model.exists():
        return None
    recipe, train_s = stamp.read_text().split()
    return StockProject(folder, rasa, float(train_s)) if recipe == made_from else None


def _empty(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)


def _switch_on_action(folder: Path) -> None:
    domain, rules = folder / "domain.yml", folder / "data" / "rules.yml"
    if "\nactions:" in domain.read_text() or rules.read_text().count(RULE_BEFORE) != 1:
        raise StockProjectChanged(f"Rasa's initial project in {folder} is not the one we know.")
    domain.write_text(domain.read_text() + DOMAIN)
    rules.write_text(rules.read_text().replace(RULE_BEFORE, RULE_AFTER))
    (folder / "actions" / "actions.py").write_text(ACTION)


class WrongAnswer(Exception):
    """The stock bot said nothing where it should; its times would mean nothing."""


@dataclass(frozen=True)
class StockSide:
    """Server and action server, running."""

    port: int
    server: Child
    actions: Child

    async def talk(self, connection: Connection) -> list[Sample]:
        """Hold one conversation under a sender id of its own.

        Raises:
            WrongAnswer: the conversation brought no answer at all, or no action ran in it.
        """
        sender = uuid.uuid4().hex
        samples = []
        for text in STOCK.texts:
            began = time.perf_counter()
            answer = await connection.post("/webhooks/rest/webhook", {"sender": sender, "message": text}, {})
            latency_s = time.perf_counter() - began
            samples.append(
                Sample(latency_s, ran_action=any(STOCK_ACTION_SAYS in said.get("text", "") for said in answer))
            )
        if not any(sample.ran_action for sample in samples):
            raise WrongAnswer("The stock bot ran no action in a whole conversation.")
        return samples


@contextlib.asynccontextmanager
async def running_stock(project: StockProject, folder: Path) -> AsyncIterator[StockSide]:
    """Start both servers on loopback, and stop both at the end.

    Raises:
        ChildFailed: one of them did not start.
    """
    port, actions_port = free_port(), free_port()
    endpoints = folder / "stock-endpoints.yml"
    endpoints.write_text(f'action_endpoint:\n  url: "http://127.0.0.1:{actions_port}/webhook"\n')
    actions = Child(
        "stock actions",
        [project.rasa, "run", "actions", "--port", str(actions_port)],
        {**TELEMETRY_OFF, "SANIC_HOST": "127.0.0.1"},
        project.folder,
        folder / "stock-actions.log",
    )
    server = Child(
        "stock rasa",
        [
            project.rasa, "run", "--interface", "127.0.0.1", "--port", str(port), "--endpoints", endpoints,
            "--model", project.folder / "models" / f"{MODEL}.tar.gz",
        ],
        TELEMETRY_OFF,
        project.folder,
        folder / "stock-rasa.log",
    )  # fmt: skip
    try:
        await actions.start()
        await server.start()
        await actions.until_ok(f"http://127.0.0.1:{actions_port}/health")
        await server.until_ok(f"http://127.0.0.1:{port}/webhooks/rest/")
        yield StockSide(port, server, actions)
    finally:
        await server.stop()
        await actions.stop()
