"""What keeps an installation from starting is said in one sentence, with a non-zero exit."""

import os
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from deploy.secrets_file import FILE_NAME, provide_secrets
from tests.processes import ROOT, free_port


def _run(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "deploy.command_line", "run"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "BABELDESK_VAR": str(folder / "var"), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that looks like the project to the command line."""
    shutil.copy(ROOT / "shop.yml", tmp_path)
    for name in ("config.yml", "domain.yml", "endpoints.yml", "credentials.yml"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(ROOT / "data", tmp_path / "data")
    for name in ("bot", "web"):
        (tmp_path / name).symlink_to(ROOT / name)
    return tmp_path


def test_a_broken_yaml_file_is_named_with_its_line(folder: Path) -> None:
    rules = folder / "shop.yml"
    rules.write_text(rules.read_text().replace("window_days: 30", "window_days: soon"))
    done = _run(folder)
    line = next(n for n, text in enumerate(rules.read_text().splitlines(), 1) if "soon" in text)
    assert done.returncode == 1
    assert f"shop.yml:{line}" in done.stderr
    assert "refunds.window_days" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_broken_reply_file_is_named_with_its_line(folder: Path) -> None:
    replies = folder / "data" / "es" / "replies" / "orders.ftl"
    replies.write_text(replies.read_text() + "\nbroken = { $\n")
    done = _run(folder)
    assert done.returncode == 1
    assert "data/es/replies/orders.ftl:" in done.stderr


@pytest.mark.parametrize(
    "name",
    [
        "shop.yml",
        "config.yml",
        "domain.yml",
        "data/languages.yml",
        "data/es/nlu/greet.yml",
        "data/dialogue/rules.yml",
        "data/entities/ordinal.yml",
        "data/ar/widget.json",
    ],
)
def test_a_file_that_cannot_be_parsed_is_named_with_its_line(folder: Path, name: str) -> None:
    broken = folder / name
    broken.write_text(broken.read_text() + "\n  - {x: [\n")
    done = _run(folder)
    assert done.returncode == 1
    assert re.search(rf"{re.escape(name)}:\d+: ", done.stderr), done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("BABELDESK_PORT", "http"),
        ("DATABASE_URL", "nonsense"),
        ("DATABASE_URL", "mysql://somebody:hidden-word@127.0.0.1/shop"),
    ],
)
def test_an_impossible_setting_is_named(folder: Path, variable: str, value: str) -> None:
    done = _run(folder, **{variable: value})
    assert done.returncode == 1
    assert f"{variable} should" in done.stderr
    assert "hidden-word" not in done.stderr


def test_a_folder_that_cannot_be_written_is_named(folder: Path) -> None:
    (folder / "occupied").touch()
    done = _run(folder, BABELDESK_VAR=str(folder / "occupied" / "var"), BABELDESK_PORT=str(free_port()))
    assert done.returncode == 1
    assert "BABELDESK_VAR" in done.stderr


def test_a_port_in_use_is_named(folder: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = _run(folder, BABELDESK_PORT=str(port))
    assert done.returncode == 1
    assert f"Port {port} is in use" in done.stderr


def test_a_missing_assistant_is_named(folder: Path) -> None:
    (folder / "bot").unlink()
    done = _run(folder, BABELDESK_PORT=str(free_port()))
    assert done.returncode == 1
    assert "make install" in done.stderr


def test_a_database_that_refuses_is_named_without_its_password(folder: Path) -> None:
    done = _run(
        folder,
        BABELDESK_PORT=str(free_port()),
        BABELDESK_ASSISTANT_PORT=str(free_port()),
        DATABASE_URL=f"postgresql://somebody:hidden-word@127.0.0.1:{free_port()}/nothing",
    )
    assert done.returncode == 1
    assert "refused the connection" in done.stderr
    assert "hidden-word" not in done.stdout + done.stderr


def test_secrets_are_made_once_and_are_the_owners_alone(tmp_path: Path) -> None:
    first = provide_secrets(tmp_path)
    assert provide_secrets(tmp_path) == first
    assert all(len(value) >= 32 for value in first.values())
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o077 == 0
