"""A part is restarted for as long as it takes, and does not outlive its supervisor."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from deploy import part
from deploy.command_line import tell
from deploy.errors import PartFailed, StartError
from deploy.part import Part
from tests.processes import ROOT


async def test_a_part_that_kept_ending_for_hours_is_still_restarted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(part, "LONGEST_PAUSE_S", 0.01)
    told: list[str] = []
    ending = Part("gateway", [sys.executable, "-c", "raise SystemExit(3)"], {}, tmp_path / "log", restarts=5_000)
    await ending.start()
    keeper = asyncio.create_task(ending.keep_running(told.append))
    async with asyncio.timeout(20):
        while not keeper.done() and ending.restarts < 5_002:  # noqa: ASYNC110 - a restart has no event
            await asyncio.sleep(0.02)
    assert not keeper.done()
    keeper.cancel()
    await asyncio.gather(keeper, return_exceptions=True)
    await ending.stop()
    assert told[0] == f"The gateway ended with exit code 3 and is started again; its log is {tmp_path / 'log'}."


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a child that its parent is gone")
def test_parts_end_with_a_supervisor_that_was_killed(tmp_path: Path) -> None:
    supervisor = (
        "import asyncio, sys\n"
        "from pathlib import Path\n"
        "from deploy.part import Part\n"
        "async def run():\n"
        "    part = Part('sleeper', ['sleep', '600'], {}, Path(sys.argv[1]))\n"
        "    await part.start()\n"
        "    print(part.process.pid, flush=True)\n"
        "    await part.wait()\n"
        "asyncio.run(run())\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", supervisor, str(tmp_path / "log")],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as running:
        assert running.stdout is not None
        sleeper = psutil.Process(int(running.stdout.readline()))
        running.send_signal(signal.SIGKILL)
    try:
        sleeper.wait(timeout=10)
    except psutil.TimeoutExpired:
        sleeper.kill()
        pytest.fail("the part outlived its supervisor")


@pytest.mark.parametrize("words", ["a log line with [/brackets]", "[bold]nothing is lost[/bold]"])
def test_an_error_is_printed_as_it_is(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    tell(StartError(words))
    assert capsys.readouterr().err.strip() == f"Error: {words}"


def test_a_part_that_is_not_ready_in_time_is_not_said_to_have_ended(tmp_path: Path) -> None:
    assert "was not ready in time" in str(PartFailed("assistant", None, tmp_path / "log"))
