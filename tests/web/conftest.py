"""The widget on a page in a real browser, talking to a gateway that can be killed."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.processes import free_port

ROOT = Path(__file__).resolve().parents[2]
WEB = ROOT / "web"
expect.set_options(timeout=15_000)


@dataclass
class RunningGateway:
    """The fake gateway in a process of its own; its conversations stay in a file when it dies."""

    port: int
    database: Path
    delay_s: float = 0.05
    _process: subprocess.Popen[bytes] | None = field(default=None)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        arguments = [str(self.port), str(self.database), str(self.delay_s)]
        command = [sys.executable, "-m", "tests.web.fake_gateway", *arguments]
        self._process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == b"listening\n"

    def kill(self) -> None:
        """SIGKILL: nothing is finished, closed or said goodbye to."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            assert self._process.stdout is not None
            self._process.stdout.close()
            self._process = None

    def post(self, path: str, body: dict[str, Any]) -> Any:
        return httpx.post(self.url + path, json=body, timeout=10).raise_for_status().json()

    def frames(self) -> list[dict[str, Any]]:
        """Everything that widgets have sent since the start."""
        return list(httpx.get(self.url + "/test/frames", timeout=10).raise_for_status().json())


class Chat:
    """The widget on one page, by what a shopper sees of it."""

    def __init__(self, page: Page, gateway: RunningGateway) -> None:
        self.page = page
        self.gateway = gateway
        self.host = page.locator("babeldesk-widget")
        self.launcher = self.host.locator(".launcher")
        self.panel = self.host.locator(".panel")
        self.input = self.host.locator("textarea")
        self.log = self.host.get_by_role("log")
        self.bubbles = self.host.locator(".message .bubble")
        self.quick_replies = self.host.locator(".chip")

    def open(self) -> None:
        self.launcher.click()
        expect(self.bubbles.first).to_be_visible()

    def say(self, text: str) -> None:
        self.input.fill(text)
        self.input.press("Enter")

    def told(self, text: str) -> Locator:
        """The shop's messages with this text."""
        return self.host.locator(".message:not([data-author=shopper]) .bubble").filter(has_text=text)

    def session(self) -> str:
        """The secret that the gateway gave this browser."""
        kept = self.page.evaluate("() => Object.entries(localStorage).find(([key]) => key.endsWith(':session'))?.[1]")
        return str(json.loads(kept)["token"])

    def see_typing(self, who: str, name: str | None = None) -> None:
        """Lets the shop begin to write."""
        frame = {"type": "typing", "who": who, "name": name, "on": True}
        self.gateway.post("/test/say", {"session": self.session(), "frame": frame})

    def receive(self, **message: Any) -> None:
        """Lets the shop say something of its own accord."""
        author = {"author": "bot", "kind": "reply"}
        self.gateway.post("/test/say", {"session": self.session(), **author, **message})


@pytest.fixture(scope="session")
def built_widget() -> Path:
    """The folder of the built widget, built from the sources as they are now."""
    npm = shutil.which("npm")
    assert npm, "The widget's tests need Node; `make test` provides it."
    if not (WEB / "node_modules").is_dir():
        subprocess.run([npm, "ci", "--no-audit", "--no-fund"], cwd=WEB, check=True)
    subprocess.run([npm, "run", "--silent", "build:widget"], cwd=WEB, check=True)
    return WEB / "dist" / "widget"


@pytest.fixture(scope="module")
def gateway(built_widget: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningGateway]:
    running = RunningGateway(free_port(), tmp_path_factory.mktemp("gateway") / "conversations.sqlite")
    running.start()
    yield running
    running.kill()


@pytest.fixture
def open_page(browser: Browser, gateway: RunningGateway) -> Iterator[Callable[..., Chat]]:
    """Opens a page with the widget in a browser of its own: `open_page("/page/none", locale="ar")`.

    Any error of the page's scripts fails the test.
    """
    contexts: list[BrowserContext] = []
    errors: list[str] = []

    def visit(path: str = "/page/none", **options: Any) -> Chat:
        width = options.pop("width", 1280)
        context = browser.new_context(viewport={"width": width, "height": 800}, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(gateway.url + path)
        chat = Chat(page, gateway)
        expect(chat.launcher).to_be_visible()
        return chat

    yield visit
    for context in contexts:
        context.close()
    assert not errors


@pytest.fixture
def chat(open_page: Callable[..., Chat]) -> Chat:
    """An opened chat on a plain page."""
    opened = open_page()
    opened.open()
    return opened
