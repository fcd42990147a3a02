"""What a crash, another shell or another account leaves behind neither stops the embedded server nor harms anybody."""

import contextlib
import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil
import psycopg
import pytest

from storage.embedded import DATABASE, THROWAWAY, EmbeddedPostgres
from storage.errors import FolderForeign
from tests.conftest import execute


@contextlib.contextmanager
def _bystander(server: EmbeddedPostgres) -> Iterator[subprocess.Popen[bytes]]:
    """A process of the server's own account that has nothing to do with it."""
    process = subprocess.Popen(["sleep", "600"], user=server.account.uid, cwd="/")
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def _answers(server: EmbeddedPostgres) -> bool:
    url = server.url().set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(url) as connection:
        return connection.execute("SELECT 1").fetchone() == (1,)


@pytest.fixture
def cluster() -> Iterator[EmbeddedPostgres]:
    with tempfile.TemporaryDirectory(prefix="babeldesk-crash-") as folder:
        server = EmbeddedPostgres(Path(folder), THROWAWAY)
        server.start()
        yield server
        server.stop()


def test_a_process_id_that_somebody_else_has_by_now_is_no_running_server(cluster: EmbeddedPostgres) -> None:
    pid_file = cluster.data / "postmaster.pid"
    first, rest = pid_file.read_text().split("\n", 1)
    postmaster = psutil.Process(int(first))
    family = [postmaster, *postmaster.children(recursive=True)]
    postmaster.kill()
    psutil.wait_procs(family, timeout=20)
    with _bystander(cluster) as bystander:
        pid_file.write_text(f"{bystander.pid}\n{rest}")
        assert not cluster.is_running()
        cluster.stop()
        assert bystander.poll() is None
        cluster.start()
        assert _answers(cluster)
        assert bystander.poll() is None


def test_a_first_start_that_was_killed_half_way_is_completed_by_the_next(cluster: EmbeddedPostgres) -> None:
    execute(cluster, f"DROP DATABASE {DATABASE}")
    cluster.stop()
    cluster.start()
    assert _answers(cluster)


def test_a_cluster_is_in_its_place_only_when_it_is_complete(monkeypatch: pytest.MonkeyPatch) -> None:
    with tempfile.TemporaryDirectory(prefix="babeldesk-half-") as folder:
        server = EmbeddedPostgres(Path(folder), THROWAWAY)
        seen: list[bool] = []

        def kill_after_initdb(program: str, *_: object) -> None:
            seen.append((server.data / "PG_VERSION").exists())
            raise KeyboardInterrupt(program)

        with monkeypatch.context() as patched:
            run = server._run

            def run_and_die(program: str, *arguments: str | Path) -> None:
                run(program, *arguments)
                kill_after_initdb(program)

            patched.setattr(server, "_run", run_and_die)
            with pytest.raises(KeyboardInterrupt, match="initdb"):
                server.start()
        assert seen == [False]
        server.start()
        assert _answers(server)
        server.stop()


def test_a_shell_with_another_temporary_folder_finds_the_running_server(
    cluster: EmbeddedPostgres, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert _answers(EmbeddedPostgres(cluster.folder, THROWAWAY))


def test_a_long_temporary_folder_is_no_place_for_a_socket(monkeypatch: pytest.MonkeyPatch) -> None:
    with tempfile.TemporaryDirectory(prefix="babeldesk-long-") as folder:
        monkeypatch.setattr(tempfile, "tempdir", f"/{'x' * 90}")
        server = EmbeddedPostgres(Path(folder), THROWAWAY)
        server.start()
        try:
            assert _answers(server)
        finally:
            server.stop()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder to another account")
def test_a_folder_of_another_account_is_said_to_be_another_accounts(tmp_path: Path) -> None:
    folder = tmp_path / "postgresql"
    folder.mkdir()
    os.chown(folder, 12_345, 12_345)
    with pytest.raises(FolderForeign, match="belongs to another account"):
        EmbeddedPostgres(folder, THROWAWAY).start()
