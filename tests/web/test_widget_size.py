"""What a page pays for the widget."""

import gzip
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.web.conftest import ROOT, Chat, RunningGateway

KILOBYTE = 1024


def gzipped(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 9))


def test_the_core_fits_in_12_kilobytes(built_widget: Path) -> None:
    assert gzipped(built_widget / "widget.js") <= 12 * KILOBYTE


def test_an_open_chat_fits_in_25_kilobytes_in_every_language(built_widget: Path) -> None:
    code = sum(gzipped(path) for path in built_widget.rglob("*.js"))
    locales = sorted((ROOT / "data").glob("*/widget.json"))
    assert locales
    assert {path.parent.name: code + gzipped(path) for path in locales if code + gzipped(path) > 25 * KILOBYTE} == {}


def test_a_closed_chat_costs_one_request_and_no_socket(browser: Browser, gateway: RunningGateway) -> None:
    page = browser.new_page()
    requests: list[str] = []
    sockets: list[str] = []
    page.on("request", lambda request: requests.append(request.url.removeprefix(gateway.url)))
    page.on("websocket", lambda opened: sockets.append(opened.url))
    page.goto(gateway.url + "/page/none", wait_until="networkidle")
    expect(page.locator("babeldesk-widget .launcher")).to_be_visible()
    page.close()
    assert [path for path in requests if not path.startswith(("/page/", "/favicon"))] == ["/widget.js"]
    assert sockets == []


def test_the_widget_moves_nothing_on_the_page(open_page: Callable[..., Chat]) -> None:
    chat = open_page()
    heading = chat.page.locator("h1")
    before = heading.bounding_box()
    chat.open()
    assert heading.bounding_box() == before
    assert layout_shift(chat.page) == 0


def layout_shift(page: Page) -> float:
    script = """() => new Promise((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += entry.value;
        });
        observer.observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
    })"""
    return float(page.evaluate(script))


def test_the_core_leaves_nothing_on_the_page_but_its_interface(open_page: Callable[..., Chat]) -> None:
    chat = open_page()
    added = chat.page.evaluate(
        """() => {
            const frame = document.body.appendChild(document.createElement("iframe"));
            const plain = new Set(Object.getOwnPropertyNames(frame.contentWindow));
            frame.remove();
            return Object.getOwnPropertyNames(window).filter((name) => !plain.has(name) && !/^[0-9]+$/.test(name));
        }"""
    )
    assert set(added) <= {"babeldesk", "babeldeskWidget", "__playwright__binding__", "__pwInitScripts"}
