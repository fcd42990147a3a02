"""Train the model, unless the newest one was trained from the very same data: `python -m bot.train`."""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import io
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from bot.english import REPLIES, reply_keys

MODELS = Path("models")
MODELS_KEPT = 3  # the newest, and something to go back to
FINGERPRINT_FILE = MODELS / "trained_from.txt"
TRAINING_FILE = MODELS / "training.json"
_NOT_OF_A_MODEL = {".venv", "__pycache__", "measure", "encoder_training"}
_SOURCES = ("domain.yml", "bot/uv.lock")


def config_file() -> Path:
    """What BABELDESK_CONFIG names, or config.yml."""
    return Path(os.environ.get("BABELDESK_CONFIG") or "config.yml")


def fingerprint(root: Path = Path()) -> str:
    """SHA-256 over everything a model is made of: data/, bot/*.py, the encoder, configuration and locked packages."""
    config = root / config_file()
    digest = hashlib.sha256()
    replies = root / REPLIES
    if replies.exists():  # where there are none, the importer says so
        digest.update("\n".join(sorted(reply_keys(replies))).encode())  # what rules utter must be among them
    files = [config, *(root / name for name in _SOURCES), *_transformer_files(config, root)]
    files += [path for path in (root / "bot").rglob("*.py") if _NOT_OF_A_MODEL.isdisjoint(path.parts)]
    files += (root / "models/encoder").glob("*")
    for pattern in ("data/languages.yml", "data/dialogue/*.yml", "data/entities/*.yml", "data/*/nlu/*.yml"):
        files += root.glob(pattern)
    for path in sorted(file for file in files if file.is_file()):
        digest.update(os.path.relpath(path, root).encode() + b"\0")
        with path.open("rb") as opened:  # a transformer may have a gigabyte
            while block := opened.read(1 << 20):
                digest.update(block)
        digest.update(b"\0")
    return digest.hexdigest()


def _transformer_files(config: Path, root: Path) -> list[Path]:
    try:
        read = YAML(typ="safe").load(config)
    except (OSError, YAMLError):  # training says so, with its place
        return []
    components = read.get("pipeline") if isinstance(read, dict) else None
    names = [one.get("transformer") for one in components or () if isinstance(one, dict)]
    return [path for name in names if name for path in (root / str(name)).glob("*")]


def up_to_date(current: str) -> Path | None:
    """The model that was trained from `current`, if it is still there."""
    try:
        name, trained_from = FINGERPRINT_FILE.read_text(encoding="utf-8").split()
    except (OSError, ValueError):
        return None
    model = MODELS / name
    return model if trained_from == current and model.is_file() else None


def train() -> Path:
    """Train with progress on standard output; the new model's path. Raises SystemExit with a message on bad data."""
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("LOG_LEVEL", "WARNING")  # no progress bars
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")  # a word to Rasa's authors
    config = config_file()
    if not config.is_file():
        raise SystemExit(f"The assistant cannot be trained: BABELDESK_CONFIG is {config}, and there is no such file.")
    print("Training the assistant: loading Rasa …", flush=True)  # noqa: T201
    import rasa.model_training
    from rasa.shared.exceptions import RasaException

    from bot.logs import configure_logs
    from bot.training_progress import show_progress

    configure_logs()
    show_progress()
    print("Training the assistant: reading data/ …", flush=True)  # noqa: T201
    MODELS.mkdir(exist_ok=True)
    for unfinished in MODELS.glob(".training-*"):  # of a training that was stopped
        shutil.rmtree(unfinished, ignore_errors=True)
    # Beside the finished models, then moved among them at once: whoever takes the newest never meets half a one.
    with tempfile.TemporaryDirectory(dir=MODELS, prefix=".training-") as folder:
        said = io.StringIO()
        try:
            with contextlib.redirect_stdout(said):
                result = rasa.model_training.train(
                    domain="domain.yml", config=str(config), training_files="data", output=folder
                )
        except RasaException as error:
            raise SystemExit(f"The assistant cannot be trained: {error}") from error
        if result.code != 0 or result.model is None:
            raise SystemExit(f"The assistant could not be trained (Rasa's code {result.code}).\n{said.getvalue()}")
        return Path(result.model).rename(MODELS / Path(result.model).name)


def _forget_old_models() -> None:
    newest_first = sorted(MODELS.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime, reverse=True)
    for old in newest_first[MODELS_KEPT:]:
        old.unlink(missing_ok=True)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bot.train", description=__doc__)
    parser.add_argument("--force", action="store_true", help="train even when nothing changed")
    options = parser.parse_args(arguments)
    current = fingerprint()
    model = None if options.force else up_to_date(current)
    if model is not None:
        print(f"The assistant is up to date: {model}")  # noqa: T201
        return 0
    started = time.monotonic()
    model = train()
    FINGERPRINT_FILE.write_text(f"{model.name} {current}\n", encoding="utf-8")
    _forget_old_models()
    seconds = time.monotonic() - started
    facts = {"model": model.name, "config": str(config_file()), "seconds": round(seconds, 1)}
    TRAINING_FILE.write_text(json.dumps(facts) + "\n", encoding="utf-8")
    print(f"Trained {model} from {config_file()} in {seconds:.0f} s")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
