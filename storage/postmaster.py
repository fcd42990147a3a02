"""The server that runs in a data directory, as its pid file tells.

`pg_ctl status` and `pg_ctl stop` ask only whether some process has the file's id. After a crash that may be anybody:
then nothing would be started, and a stranger would be stopped.
"""

from dataclasses import dataclass
from pathlib import Path

import psutil

PID_LINE, SOCKET_LINE = 0, 4
"""Where postmaster.pid names the process and the socket's folder, counted from 0."""


@dataclass(frozen=True)
class Postmaster:
    """A live server; `socket_folder` is None for the moment in which it has none yet."""

    socket_folder: Path | None


def pid_file(data: Path) -> Path:
    """Where a server leaves its process id."""
    return data / "postmaster.pid"


def find_postmaster(data: Path) -> Postmaster | None:
    """The live server of this data directory; a file without its process, or with another's, counts as none."""
    try:
        lines = pid_file(data).read_text().splitlines()
        process_id = int(lines[PID_LINE])
    except (OSError, IndexError, ValueError):
        return None
    if not _serves(process_id, data):
        return None
    socket_folder = lines[SOCKET_LINE].strip() if len(lines) > SOCKET_LINE else ""
    return Postmaster(Path(socket_folder) if socket_folder else None)


def _serves(process_id: int, data: Path) -> bool:
    try:
        command = psutil.Process(process_id).cmdline()
    except psutil.NoSuchProcess:
        return False
    except psutil.AccessDenied:
        return True  # better a start that is refused than two servers in one directory
    return bool(command) and Path(command[0]).name == "postgres" and str(data) in command
