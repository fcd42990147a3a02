"""Finds a Chromium for the browser tests, or has Playwright download its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_chromium() -> str | None:
    """The machine's own Chromium; None where Playwright's download has to serve."""
    return os.environ.get("BABELDESK_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


def install_from_distribution() -> bool:
    """Where we may (root on a Debian system), install the distribution's package."""
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        return False
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    packages = ["chromium", "fonts-noto-core", "fonts-noto-cjk"]
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", *packages]):
        if subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False).returncode != 0:
            return False
    return True


def main() -> int:
    """Make sure that there is a browser.

    Returns:
        The exit code: 1 when none could be had.
    """
    if find_chromium() is not None:
        return 0
    print("Installing a browser for the tests …")  # noqa: T201
    Path(".tools").mkdir(exist_ok=True)
    if install_from_distribution():
        return 0
    downloaded = subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    if downloaded.returncode == 0:
        return 0
    print("No Chromium could be found, installed or downloaded. Set BABELDESK_CHROMIUM to one.", file=sys.stderr)  # noqa: T201
    return 1


if __name__ == "__main__":
    sys.exit(main())
