"""The page that `make understand` writes works in a browser: nothing is loaded, nothing fails, every part shows."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

ROOT = Path(__file__).parents[2]
BOT_PYTHON = ROOT / "bot" / ".venv" / "bin" / "python"
LINES = [
    {"text": "where is my parcel?", "intent": "track_shipment", "tier": "A"},
    {"text": "<img src=x onerror=alert(1)>", "intent": "greet"},
    {"text": "أين طردي؟", "intent": "track_shipment", "lang": "ar", "tier": "B"},
    {"text": "what is the capital of Peru", "intent": "out_of_scope"},
]


@pytest.fixture(scope="module")
def page_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("measure")
    (folder / "en.jsonl").write_text("".join(json.dumps(line) + "\n" for line in LINES), encoding="utf-8")
    command = [str(BOT_PYTHON), "-m", "bot.measure", "--measure", str(folder), "--out", str(folder / "out")]
    environment = {**os.environ, "PYTHONWARNINGS": "ignore", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder / "out" / "report.html"


@pytest.fixture
def page(browser: Browser, page_file: Path) -> Iterator[Page]:
    page = browser.new_page()
    failures: list[str] = []
    page.on("pageerror", lambda error: failures.append(str(error)))
    page.on("console", lambda message: failures.append(message.text) if message.type == "error" else None)
    page.on("request", lambda request: failures.append(request.url) if not request.url.startswith("file:") else None)
    page.goto(page_file.as_uri())
    yield page
    page.close()
    assert failures == []


def test_every_part_shows_something(page: Page) -> None:
    expect(page.locator(".figure")).not_to_have_count(0)
    assert sum(int(cell) for cell in page.locator("#map td.filled").all_inner_texts()) == len(LINES)
    for part in (
        "#diagram svg",
        "#language-table tbody tr",
        "#bands tbody tr",
        "#entity-table tbody tr",
        "#components tbody tr",
    ):
        expect(page.locator(part).first).to_be_visible()


def test_a_cell_shows_its_lines_as_text(page: Page) -> None:
    for cell in page.locator("#map td.filled").all():
        cell.click()
        expect(page.locator("#chosen ul.lines li")).to_have_count(int(cell.inner_text()))
    expect(page.locator("img")).to_have_count(0)


def test_a_language_is_chosen_in_the_list_or_in_the_table(page: Page) -> None:
    page.select_option("#language", "ar")
    expect(page.locator("#map tbody tr")).to_have_count(1)
    page.locator("#language-table tbody tr").first.click()
    expect(page.locator("#language")).to_have_value("")


def test_light_turns_dark_and_back(page: Page) -> None:
    def background() -> str:
        return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))

    before = background()
    page.click("#theme")
    assert background() != before
    page.click("#theme")
    assert background() == before
