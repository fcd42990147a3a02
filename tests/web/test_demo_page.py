"""The demo shop's page speaks every released language, and the chat beside it begins in that one."""

import asyncio
import gzip
import json
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import URL

from actions.backends.demo.seed import seed
from conversations.data_contract.terms import check_terms
from conversations.data_contract.web_texts import check_texts, read_texts
from conversations.languages import load_languages
from conversations.rendering import Renderer
from storage.embedded import EmbeddedPostgres
from storage.engine import create_engine
from tests.conftest import database
from tests.processes import free_port
from tests.web.conftest import ROOT
from tests.web.desk.real_server import RealDesk

DEMO_PAGE = ROOT / "connectors" / "demo_page"
TEXTS = DEMO_PAGE / "texts"
DATA = ROOT / "data"
LANGUAGES = {code: language for code, language in load_languages(DATA).items() if language.released}
KILOBYTE = 1024
BY_BROWSER = [
    ("th-TH", "th"), ("zh", "zh-Hans"), ("zh-CN", "zh-Hans"), ("zh-TW", "zh-Hant"), ("zh-HK", "zh-Hant"),
    ("pt-BR", "pt"), ("pt-PT", "pt"), ("ar-EG", "ar"), ("hi-IN", "hi"), ("en-AU", "en"), ("sv-SE", "en"),
]  # fmt: skip
# The page itself, and whatever of it would have to be scrolled sideways.
STANDS_OUT = """() => [...document.querySelectorAll("html, .table, h1, h2, td, .product")]
    .filter((part) => part.scrollWidth > part.clientWidth && part.clientWidth)
    .map((part) => `${part.localName} ${part.className}: ${part.scrollWidth} in ${part.clientWidth}`)"""
Visit = Callable[..., Page]


async def filled(url: URL) -> None:
    """The demo shop has its orders."""
    engine = create_engine(url)
    await seed(engine, datetime.now(UTC))
    await engine.dispose()


@pytest.fixture(scope="module")
def shop_url(built_widget: Path, postgres: EmbeddedPostgres) -> Iterator[str]:
    """The page as the gateway itself serves it, under its policies, with its own greetings."""
    with database(postgres) as url:
        with ThreadPoolExecutor(1) as apart:  # Playwright's loop runs in this thread
            apart.submit(lambda: asyncio.run(filled(url))).result()
        server = RealDesk(url, free_port(), demo=True, session_messages_per_minute=120)
        server.start()
        yield server.url.removesuffix("/desk/")
        server.stop()


@pytest.fixture
def visit(browser: Browser, shop_url: str) -> Iterator[Visit]:
    """Opens the page in a browser of its own; a complaint of its console fails the test."""
    contexts = []
    complaints: list[str] = []

    def visited(path: str = "/", *, width: int = 1280, prefers: list[str] | None = None, **options: Any) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 800}, **options)
        contexts.append(context)
        if prefers:
            answer = f"Object.defineProperty(navigator, 'languages', {{ get: () => {json.dumps(prefers)} }})"
            context.add_init_script(answer)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
        page.goto(shop_url + path)
        expect(page.locator("#sentences button")).to_have_count(12)
        return page

    yield visited
    for context in contexts:
        context.close()
    assert not complaints


def texts_of(code: str) -> dict[str, str]:
    return dict(read_texts(TEXTS / f"{code}.json"))


def greeting_in(code: str) -> str:
    """As the gateway words it."""
    return Renderer(DATA).render_text("welcome", {"shop_name": "Casa Babel"}, code)


def expect_greeting_in(page: Page, code: str) -> None:
    widget = page.locator("babeldesk-widget")
    expect(widget.locator(".message .bubble")).to_have_text([greeting_in(code)])
    expect(widget.locator(".frame")).to_have_attribute("lang", code)
    expect(widget.locator(".frame")).to_have_attribute("dir", LANGUAGES[code].direction)
    placeholder = json.loads((DATA / code / "widget.json").read_text(encoding="utf-8"))["input_placeholder"]
    expect(widget.locator("textarea")).to_have_attribute("placeholder", placeholder)


def test_there_are_texts_in_every_released_language_and_no_other() -> None:
    assert {path.stem for path in TEXTS.glob("*.json")} == LANGUAGES.keys()


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_says_all_that_english_says(code: str) -> None:
    reference = texts_of("en")
    assert list(check_texts(TEXTS / f"{code}.json", reference, LANGUAGES[code].locale, released=True)) == []


@pytest.mark.parametrize("key", ["headline", "lead", "try_lead", "footer", "logged_in", "say_1"])
def test_no_two_languages_say_it_in_the_same_words(key: str) -> None:
    assert len({texts_of(code)[key] for code in LANGUAGES}) == len(LANGUAGES)


@pytest.mark.parametrize("code", [code for code in LANGUAGES if (DATA / code / "terms.yml").exists()])
def test_the_page_uses_the_same_words_as_the_chat(code: str, tmp_path: Path) -> None:
    folder = tmp_path / code
    folder.mkdir()
    shutil.copy(DATA / code / "terms.yml", folder)
    shops_words = {key: text for key, text in texts_of(code).items() if not key.startswith("say_")}
    lines = json.dumps(shops_words, ensure_ascii=False, indent=2)
    (folder / "widget.json").write_text(lines, encoding="utf-8")
    assert [str(finding) for finding in check_terms(folder)] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_page_without_its_pictures_fits_in_8_kilobytes(code: str) -> None:
    parts = ["index.html", "shop.css", "shop_language.js", "shop.js", "shop_goods.js", f"texts/{code}.json"]
    assert sum(len(gzip.compress((DEMO_PAGE / part).read_bytes(), 9)) for part in parts) <= 8 * KILOBYTE


def test_the_page_offers_every_language_by_its_own_name(visit: Visit) -> None:
    page = visit()
    offered = page.locator("#language option").evaluate_all("(all) => all.map((one) => [one.value, one.textContent])")
    assert dict(offered) == {code: language.native_name for code, language in LANGUAGES.items()}
    directions = page.evaluate("(codes) => codes.map((code) => shop.direction(code))", list(LANGUAGES))
    assert dict(zip(LANGUAGES, directions, strict=True)) == {
        code: language.direction for code, language in LANGUAGES.items()
    }


@pytest.mark.parametrize(("locale", "code"), BY_BROWSER)
def test_the_browser_says_in_which_language_the_page_opens(visit: Visit, locale: str, code: str) -> None:
    page = visit(locale=locale)
    expect(page.locator("html")).to_have_attribute("lang", code)
    expect(page.locator("html")).to_have_attribute("dir", LANGUAGES[code].direction)
    expect(page.locator("h1")).to_have_text(texts_of(code)["headline"])
    expect(page.locator("#language")).to_have_value(code)
    expect(page.locator("#sentences section").first).to_have_attribute("lang", code)


def test_the_first_language_of_the_browser_that_we_speak_is_taken(visit: Visit) -> None:
    page = visit(prefers=["sv-SE", "not a language", "ko-KR", "en"])
    expect(page.locator("h1")).to_have_text(texts_of("ko")["headline"])


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_chat_beside_the_page_greets_in_its_language(visit: Visit, code: str) -> None:
    page = visit(f"/?lang={code}")
    page.get_by_role("button", name=texts_of(code)["ask"]).click()
    expect_greeting_in(page, code)


def test_who_chooses_another_language_is_greeted_in_it_and_keeps_it(visit: Visit, shop_url: str) -> None:
    page = visit(locale="th-TH")
    page.locator("#open-chat").click()
    expect_greeting_in(page, "th")
    page.get_by_label(texts_of("th")["language"]).select_option(label="العربية")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator("h1")).to_have_text(texts_of("ar")["headline"])
    expect_greeting_in(page, "ar")
    page.goto(shop_url)
    expect(page.locator("h1")).to_have_text(texts_of("ar")["headline"])
    expect_greeting_in(page, "ar")


def test_the_courier_is_announced_in_the_chat_of_the_customer_whose_parcel_it_is(visit: Visit) -> None:
    page = visit("/?lang=en")
    page.get_by_label(texts_of("en")["customer"]).select_option("ana")
    expect(page.locator("#login-state")).to_contain_text("Ana García")
    page.get_by_role("button", name=texts_of("en")["ask"]).click()
    expect(page.get_by_role("textbox")).to_be_visible()
    page.locator("#orders tr", has_text="1002").get_by_role("button").click()
    expect(page.get_by_text("has been delivered")).to_be_visible()
    expect(page.get_by_role("button", name="Stop these messages")).to_be_visible()


def test_a_conversation_outlives_a_reload_in_the_same_language(visit: Visit) -> None:
    page = visit(locale="vi-VN")
    page.locator("#open-chat").click()
    expect_greeting_in(page, "vi")
    kept = "() => Object.entries(localStorage).find(([key]) => key.endsWith(':session'))[1]"
    begun = page.evaluate(kept)
    page.reload()
    expect_greeting_in(page, "vi")
    assert page.evaluate(kept) == begun


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_stands_out_of_the_page_on_a_phone_or_a_desk(visit: Visit, code: str) -> None:
    page = visit(f"/?lang={code}", width=390)
    assert page.evaluate(STANDS_OUT) == []
    page.set_viewport_size({"width": 1280, "height": 800})
    assert page.evaluate(STANDS_OUT) == []
