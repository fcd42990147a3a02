"""The command line as a process of its own, beside Meta's Graph API of the tests and a running gateway."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, STDOUT
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.graph_api.server import GraphApi, graph_api
from tests.processes import ROOT

LONGEST_S = 90


@dataclass
class Command:
    """A running command; what it has said is in `lines`."""

    process: asyncio.subprocess.Process
    lines: list[str] = field(default_factory=list)

    @property
    def said(self) -> str:
        """Everything so far."""
        return "\n".join(self.lines)

    async def says(self, words: str) -> None:
        """Return when it has said this."""
        assert self.process.stdout is not None
        async with asyncio.timeout(LONGEST_S):
            while words not in self.said:
                line = await self.process.stdout.readline()
                assert line, f"it ended without saying {words!r}:\n{self.said}"
                self.lines.append(line.decode().rstrip())

    async def ends(self, typed: str = "") -> int:
        """Its exit code, when it has ended."""
        async with asyncio.timeout(LONGEST_S):
            rest, _ = await self.process.communicate(typed.encode())
        self.lines += rest.decode().splitlines()
        return self.process.returncode or 0


@dataclass(frozen=True)
class CommandLine:
    """`babeldesk` with working files in `var`, in the folder of a shop."""

    var: Path
    root: Path = ROOT

    async def start(self, *arguments: str, environment: Mapping[str, str] | None = None) -> Command:
        """Start a command; nothing of a developer's own settings reaches it."""
        clean = {name: value for name, value in os.environ.items() if not name.startswith(("BABELDESK_", "DATABASE_"))}
        told = {
            "PYTHONPATH": str(ROOT),
            "BABELDESK_VAR": str(self.var),
            "BABELDESK_EXCHANGE_RATES_URL": os.environ["BABELDESK_EXCHANGE_RATES_URL"],
            "COLUMNS": "200",
            **(environment or {}),
        }
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "deploy.command_line", *arguments,
            cwd=self.root, env={**clean, **told}, stdin=PIPE, stdout=PIPE, stderr=STDOUT, start_new_session=True,
        )  # fmt: skip
        return Command(process)


@pytest.fixture
def command_line(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "var")


@pytest.fixture
async def graph() -> AsyncIterator[GraphApi]:
    """Meta's Graph API with one number and one page, at the machine's own time."""
    async with graph_api() as api:
        yield api
