"""Installs the Medusa server that the adapter's tests run against: once, from npm, by the lockfile beside this.

`BABELDESK_TEST_MEDUSA=false` leaves it out, and the tests that need it skip.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
HOME = ROOT / ".tools" / "medusa"
NODE_BIN = ROOT / ".tools" / "node" / "bin"
_LISTS = (".npmrc", "package.json", "package-lock.json")
SUBSCRIBER = ROOT / "docs" / "backends" / "medusa-subscriber" / "babeldesk.ts"
_PROGRAMS = {
    HERE / "medusa-config.js": HOME / "medusa-config.js",
    HERE / "tsconfig.json": HOME / "tsconfig.json",
    HERE / "payments" / "index.js": HOME / "payments" / "index.js",
    SUBSCRIBER: HOME / "src" / "subscribers" / SUBSCRIBER.name,
}
"""Where Medusa looks for them. What a shop copies is copied as it is."""
_MARK = HOME / ".installed"


def is_wanted() -> bool:
    """Whether nobody has left it out."""
    return os.environ.get("BABELDESK_TEST_MEDUSA", "true").lower() != "false"


def find_node() -> Path | None:
    """The Node that the Makefile provides, or the machine's own."""
    own = NODE_BIN / "node"
    found = str(own) if own.exists() else shutil.which("node")
    return None if found is None else Path(found)


def is_installed() -> bool:
    """Whether what is installed is what the lockfile says."""
    return _MARK.exists() and _MARK.read_text() == _lists_digest()


def copy_programs() -> None:
    """Our own few files, as they are now, beside what npm has installed."""
    for source, place in _PROGRAMS.items():
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, place)


def main() -> int:
    """Install it where it is wanted and missing.

    Returns:
        The exit code. Where it cannot be had, the tests that need it skip, so that is no failure.
    """
    if not is_wanted() or is_installed():
        return 0
    node = find_node()
    if node is None:
        print("No Node here: the tests against a Medusa server will be skipped.", file=sys.stderr)  # noqa: T201
        return 0
    print("Installing a Medusa server for the tests: 700 MB, one or two minutes …")  # noqa: T201
    HOME.mkdir(parents=True, exist_ok=True)
    _MARK.unlink(missing_ok=True)
    for name in _LISTS:
        shutil.copy(HERE / name, HOME / name)
    environment = {**os.environ, "PATH": os.pathsep.join([str(node.parent), os.environ.get("PATH", "")])}
    # Not `npm ci`: that refuses a lockfile without the optional packages of every other platform.
    command = ["npm", "install", "--omit=dev", "--no-audit", "--no-fund", "--loglevel=error"]
    done = subprocess.run(command, cwd=HOME, env=environment, check=False)
    if done.returncode != 0:
        print("npm could not install it: the tests against a Medusa server will be skipped.", file=sys.stderr)  # noqa: T201
        return 0
    _MARK.write_text(_lists_digest())
    return 0


def _lists_digest() -> str:
    return hashlib.sha256(b"".join((HERE / name).read_bytes() for name in _LISTS)).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
