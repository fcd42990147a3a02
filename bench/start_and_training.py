"""Seconds from start to ready, as `make run` starts, and seconds to train, without touching what is installed here."""

import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from bench.child import Child, free_port
from storage.embedded import default_folder

MODEL_SOURCES = ("bot", "data", "config.yml", "domain.yml", "endpoints.yml", "credentials.yml", "models/encoder")


@dataclass(frozen=True)
class Start:
    """Seconds from the supervisor's start until the gateway answers, and until a shopper can be helped."""

    health_s: float
    ready_s: float


async def provide_model(root: Path, folder: Path) -> None:
    """Train the installed model if its data changed since, as `make run` does.

    Raises:
        ChildFailed: it cannot be trained.
    """
    await _training(root, root, folder / "model.log").run()


async def measure_starts(root: Path, folder: Path) -> tuple[Start, Start]:
    """Start everything twice with a trained model: on an empty folder, and on what that left behind.

    Raises:
        ChildFailed: it does not start.
    """
    var = folder / "start"
    _forget(var)
    try:
        return await _measure_start(root, var), await _measure_start(root, var)
    finally:
        _forget(var)


async def measure_training(root: Path, folder: Path) -> float:
    """Seconds that a training from nothing takes, in a folder of its own with no cache of Rasa's.

    Raises:
        ChildFailed: it cannot be trained.
    """
    workplace = folder / "training"
    shutil.rmtree(workplace, ignore_errors=True)
    (workplace / "models").mkdir(parents=True)
    for name in MODEL_SOURCES:
        (workplace / name).symlink_to(root / name)
    began = time.perf_counter()
    await _training(root, workplace, folder / "training.log", "--force").run()
    taken_s = time.perf_counter() - began
    shutil.rmtree(workplace)
    return taken_s


def _training(root: Path, workplace: Path, log: Path, *arguments: str) -> Child:
    python = root / "bot" / ".venv" / "bin" / "python"
    environment = {"PYTHONPATH": str(workplace), "RASA_TELEMETRY_ENABLED": "false"}
    return Child("training", [python, "-m", "bot.train", *arguments], environment, workplace, log)


async def _measure_start(root: Path, var: Path) -> Start:
    port = free_port()
    environment = {
        "BABELDESK_VAR": str(var),
        "BABELDESK_PORT": str(port),
        "BABELDESK_ASSISTANT_PORT": str(free_port()),
        "BABELDESK_PUBLIC_URL": f"http://127.0.0.1:{port}",
        "BABELDESK_DEMO": "true",
        "DATABASE_URL": "",  # the embedded server is part of what is measured
    }
    log = var.parent / "start.log"
    supervisor = Child("start", [sys.executable, "-m", "deploy.command_line", "run"], environment, root, log)
    began = time.perf_counter()
    await supervisor.start()
    try:
        await supervisor.until_ok(f"http://127.0.0.1:{port}/health")
        health_s = time.perf_counter() - began
        await supervisor.until_ok(f"http://127.0.0.1:{port}/ready")
        return Start(health_s, time.perf_counter() - began)
    finally:
        await supervisor.stop()


def _forget(var: Path) -> None:
    cluster = default_folder(var)
    for folder in (cluster, var):
        shutil.rmtree(folder, ignore_errors=True)
