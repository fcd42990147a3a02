"""The assistant as the process that the supervisor starts and stops."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.conftest import ROOT, TOKEN
from tests.bot.doubles import a_turn

SECRETS = ("zaragoza.secreta@example.com", "quetzal", "+34 612 345 678")


def command(port: int, model: Path) -> list[str]:
    return [sys.executable, "-m", "bot.serve", "--port", str(port), "--model", str(model)]


def environment(**changes: str) -> dict[str, str]:
    # Nobody listens at the address of the actions: every action fails.
    ours = {"PYTHONPATH": str(ROOT), "BABELDESK_INTERNAL_TOKEN": TOKEN, "BABELDESK_ACTIONS_URL": "http://127.0.0.1:9/"}
    return {**os.environ, **ours, **changes}


@pytest.fixture(scope="module")
def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture(scope="module")
def served(model: Path, free_port: int) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        command(free_port, model),
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    # The port listens at once and answers when the model is loaded, so one patient request waits for it.
    while process.poll() is None:
        try:
            if get(free_port, "/webhooks/gateway/ready") == 200:
                break
        except urllib.error.URLError:
            continue  # not listening yet
    yield process
    process.kill()
    process.wait()


def get(port: int, path: str, body: bytes | None = None) -> int:
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}{path}", body, {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310 - loopback
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="only Linux tells what a process has loaded")
def test_what_only_training_needs_is_not_loaded(served: subprocess.Popen[str]) -> None:
    loaded = Path(f"/proc/{served.pid}/maps").read_text()
    assert "spacy" in loaded
    assert "tensorflow" not in loaded


def test_a_port_in_use_is_said_and_ends_it(served: subprocess.Popen[str], model: Path, free_port: int) -> None:
    second = subprocess.run(
        command(free_port, model), cwd=ROOT, env=environment(), capture_output=True, text=True, timeout=60, check=False
    )
    assert second.returncode == 1
    assert f"port {free_port}" in second.stderr
    assert "Traceback" not in second.stderr


def test_without_its_token_it_does_not_start(model: Path) -> None:
    refused = subprocess.run(
        command(0, model), cwd=ROOT, env=environment(BABELDESK_INTERNAL_TOKEN=""), capture_output=True, text=True,
        timeout=60, check=False,
    )  # fmt: skip
    assert (refused.returncode, "BABELDESK_INTERNAL_TOKEN" in refused.stderr) == (1, True)


def test_a_missing_model_is_said_and_ends_it(tmp_path: Path) -> None:
    refused = subprocess.run(
        command(0, tmp_path), cwd=ROOT, env=environment(), capture_output=True, text=True, timeout=60, check=False
    )
    assert refused.returncode == 1
    assert "bot.train" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_it_ends_cleanly_and_wrote_down_nothing_that_was_said(served: subprocess.Popen[str], free_port: int) -> None:
    codes = {}
    for given in (
        {"kind": "text", "text": " ".join(("hello", *SECRETS))},
        {"kind": "text", "text": "refund, " + SECRETS[0]},
        {"kind": "intent", "intent": "refund_request", "entities": {"email": SECRETS[0]}},
        {"kind": "text", "text": {"not": SECRETS[1]}},
        {"kind": "intent", "intent": SECRETS[1], "entities": {}},
    ):
        codes[given["kind"] + str(len(codes))] = get(
            free_port, "/webhooks/gateway/webhook", json.dumps(a_turn(given)).encode()
        )
    assert {503, 400} <= set(codes.values())
    served.send_signal(signal.SIGTERM)
    written, _ = served.communicate(timeout=30)
    assert served.returncode == 0
    assert "action_refund_request" in written  # the failure itself is logged
    assert not [secret for secret in SECRETS if secret in written]
