"""A built desk, a server that speaks its protocol, and a real browser in front of it."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.processes import free_port
from tests.web.desk import samples
from tests.web.desk.fake_server import FakeDesk
from tests.web.desk.real_server import RealDesk

WEB = Path(__file__).resolve().parents[3] / "web"
Enter = Callable[..., Page]


def _is_stale(built: Path) -> bool:
    if not built.exists():
        return True
    sources = [path for path in (WEB / "desk").rglob("*") if path.is_file()]
    return max(path.stat().st_mtime for path in sources) > built.stat().st_mtime


@pytest.fixture(scope="session")
def built_desk() -> Path:
    """The folder of the built page, built anew when its sources are younger."""
    folder = WEB / "dist" / "desk"
    if _is_stale(folder / "index.html"):
        npm = shutil.which("npm")
        if npm is None:
            pytest.fail("The desk is not built and there is no npm to build it: run `make web`.")
        if not (WEB / "node_modules").exists():
            subprocess.run([npm, "ci"], cwd=WEB, check=True, capture_output=True)
        subprocess.run([npm, "run", "build:desk"], cwd=WEB, check=True, capture_output=True)
    return folder


@pytest.fixture
def desk(built_desk: Path) -> Iterator[FakeDesk]:
    """A running server with the sample conversations."""
    server = FakeDesk(free_port())
    server.start()
    yield server
    server.stop()


@pytest.fixture
def complaints() -> list[str]:
    """What the pages' consoles complained about, other than the question whether somebody is signed in."""
    return []


@pytest.fixture
def enter(browser: Browser, desk: FakeDesk, complaints: list[str]) -> Iterator[Enter]:
    """Opens the desk in a browser of its own and signs an agent in; waits until the list stands."""
    contexts: list[BrowserContext] = []

    def opened(
        email: str = "mara@shop.example",
        *,
        dark: bool = False,
        width: int = 1280,
        password: str = samples.PASSWORD,
        server: FakeDesk | RealDesk = desk,
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme="dark" if dark else "light", locale="en"
        )
        contexts.append(context)
        page = context.new_page()
        page.on(
            "console",
            lambda said: complaints.append(said.text) if said.type == "error" and "401" not in said.text else None,
        )
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(server.url)
        page.locator("#login-email").fill(email)
        page.locator("#login-password").fill(password)
        page.keyboard.press("Enter")
        expect(page.get_by_role("listbox").get_by_role("option").first).to_be_visible()
        return page

    yield opened
    if folder := os.environ.get("BABELDESK_SCREENSHOTS"):
        for index, context in enumerate(contexts):
            for page in context.pages:
                page.screenshot(path=str(Path(folder) / f"desk-{os.getpid()}-{index}.png"))
    for context in contexts:
        context.close()
