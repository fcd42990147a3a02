"""Where an installation lives and listens, and whether it can."""

import os
import socket
import tempfile
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from deploy.errors import FolderNotWritable, PortInUse, ProgramMissing, SettingWrong
from storage.embedded import EmbeddedPostgres, default_folder

QUIET_ASSISTANT = {
    "RASA_TELEMETRY_ENABLED": "false",
    # What Rasa's pinned libraries say about themselves, which nobody here can act on.
    "PYTHONWARNINGS": "ignore",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
}


@dataclass(frozen=True)
class Place:
    """Where this installation lives and listens."""

    root: Path
    var: Path
    port: int
    assistant_port: int
    demo: bool
    database_url: URL | None

    @classmethod
    def from_environment(cls) -> "Place":
        """Read BABELDESK_VAR, BABELDESK_PORT, BABELDESK_ASSISTANT_PORT, BABELDESK_DEMO and DATABASE_URL.

        Raises:
            SettingWrong: One of them makes no sense.
        """
        root = Path.cwd()
        return cls(
            root=root,
            var=Path(os.environ.get("BABELDESK_VAR", root / "var")),
            port=_port("BABELDESK_PORT", "8000"),
            assistant_port=_port("BABELDESK_ASSISTANT_PORT", "5005"),
            demo=os.environ.get("BABELDESK_DEMO", "true").lower() not in {"0", "false", "no"},
            database_url=_database_url(),
        )

    @property
    def url(self) -> str:
        """Our own address."""
        return os.environ.get("BABELDESK_PUBLIC_URL", f"http://127.0.0.1:{self.port}")

    @property
    def bot_python(self) -> Path:
        """The interpreter of the assistant's own environment."""
        return self.root / "bot" / ".venv" / "bin" / "python"

    def find_database(self) -> URL | None:
        """The database that can be connected to now: of DATABASE_URL, or the embedded one while it runs."""
        if self.database_url is not None:
            return self.database_url
        server = EmbeddedPostgres(default_folder(self.var))
        return server.url() if server.is_running() else None

    def check(self) -> None:
        """See that everything is installed, the working folder can be written and the ports are free.

        Raises:
            ProgramMissing, FolderNotWritable, PortInUse: with a message for the person at the terminal.
        """
        for path in (self.bot_python, self.root / "web" / "dist" / "widget" / "widget.js"):
            if not path.exists():
                raise ProgramMissing(path)
        for folder in (self.var, self.var / "log", self.root / "models"):
            _require_writable(folder)
        _require_free(self.port, "BABELDESK_PORT")
        _require_free(self.assistant_port, "BABELDESK_ASSISTANT_PORT")


def _require_writable(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise FolderNotWritable(folder, error.strerror or str(error)) from error


def _require_free(port: int, variable: str) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise PortInUse(port, variable) from error


def _port(variable: str, otherwise: str) -> int:
    given = os.environ.get(variable) or otherwise
    if not given.isascii() or not given.isdigit() or not 0 < int(given) < 65536:
        raise SettingWrong(variable, f"should be a port between 1 and 65535, and is {given!r}")
    return int(given)


def _database_url() -> URL | None:
    """None where the embedded server is to be used. What is wrong with the address is told without its password."""
    given = os.environ.get("DATABASE_URL")
    if not given:
        return None
    try:
        url = make_url(given)
    except ArgumentError as error:
        raise SettingWrong("DATABASE_URL", "should look like postgresql://user:password@host/database") from error
    if url.get_backend_name() not in {"postgresql", "postgres"}:
        raise SettingWrong("DATABASE_URL", f"should name a PostgreSQL database, and names {url.get_backend_name()}")
    return url
