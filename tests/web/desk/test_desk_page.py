"""What the page is: light, accessible in both directions and both themes, and deaf to hostile text."""

import gzip
import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.web.desk import samples
from tests.web.desk.conftest import WEB, Enter
from tests.web.desk.fake_server import FakeDesk

INBOX_BUDGET_BYTES = 150_000
AXE = WEB / "node_modules" / "axe-core" / "axe.min.js"


def violations(page: Page) -> list[str]:
    """Rules of axe that the page breaks, with where."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(AXE.read_text())
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']}).then(result => result.violations)")
    return [f"{one['id']}: {node['target']} {node['failureSummary']}" for one in found for node in one["nodes"]]


def settled(page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")


def test_every_text_that_the_page_names_is_there() -> None:
    texts = json.loads((WEB.parent / "data/en/desk.json").read_text())
    sources = [path.read_text() for path in (WEB / "desk/src").rglob("*") if path.suffix in {".ts", ".vue"}]
    named = {
        key
        for source in sources
        for call in re.findall(r"\bt\(([^()]*)", source)
        for key in re.findall(r'"([a-z_]+)"', call)
    }
    assert {key for key in named if "_" in key} - texts.keys() == set()


def test_the_inbox_weighs_less_than_its_budget(built_desk: Path) -> None:
    files = [
        built_desk / "index.html",
        *built_desk.glob("assets/*.js"),
        *built_desk.glob("assets/*.css"),
        WEB.parent / "data/en/desk.json",
    ]
    assert sum(len(gzip.compress(path.read_bytes())) for path in files) < INBOX_BUDGET_BYTES


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing(enter: Enter, complaints: list[str], language: str, dark: bool, width: int) -> None:
    page = enter(dark=dark, width=width)
    settled(page)
    if language != "en":
        answer = page.request.patch(
            page.url.split("/desk/")[0] + "/api/desk/me",
            data={"ui_language": language},
            headers={"X-Babeldesk-Desk": "1"},
        )
        assert answer.ok
        page.reload()
        expect(page.get_by_role("listbox").get_by_role("option").first).to_be_visible()
    expect(page.locator("html")).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
    assert violations(page) == [], "the list"
    page.get_by_role("listbox").get_by_role("option").first.click()
    expect(page.locator(".message").first).to_be_visible()
    assert violations(page) == [], "a story"
    page.locator("#compose-note").click()
    expect(page.locator(".composer.note")).to_be_visible()
    assert violations(page) == [], "writing a note"
    page.locator(".message.shopper").first.click()
    page.keyboard.press("c")
    expect(page.locator(".picker [role=option]").first).to_be_visible()
    assert violations(page) == [], "ready-made replies"
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    assert violations(page) == [], "the shortcuts"
    assert complaints == []


def test_axe_finds_nothing_on_the_way_in(browser: object, desk: FakeDesk, enter: Enter) -> None:
    page = enter()
    page.context.clear_cookies()
    page.reload()
    expect(page.get_by_role("heading", name="Sign in to the desk")).to_be_visible()
    page.locator("#login-email").fill("mara@shop.example")
    page.locator("#login-password").fill("wrong")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_have_text("E-mail or password is not right.")
    assert violations(page) == []


def test_what_shoppers_type_stays_text(enter: Enter, complaints: list[str]) -> None:
    page = enter()
    before = page.locator("script, iframe, [onerror], [onload]").count()
    page.get_by_role("listbox").get_by_role("option", name=re.compile("The bot did not understand")).click()
    for payload in samples.HOSTILE:
        expect(page.locator(".message .bubble p").filter(has_text=payload).first).to_be_visible()
    assert page.locator("script, iframe, [onerror], [onload]").count() == before
    assert page.locator(".message a, .message b, .message img").count() == 0
    assert page.evaluate("window.hacked") is None
    assert complaints == []


def test_a_story_shows_both_languages_intents_entities_cards_and_the_hand_off(enter: Enter) -> None:
    page = enter()
    page.get_by_role("listbox").get_by_role("option", name=re.compile("Ana Ruiz")).click()
    asked = page.locator(".message.shopper", has_text="¿dónde está mi paquete?")
    expect(asked.locator(".understood")).to_contain_text("Where the parcel is")
    expect(asked.locator(".understood")).to_contain_text("Order number 1043")
    answered = page.locator(".message.bot", has_text="retenido en la aduana")
    expect(answered).to_contain_text("Your parcel has been held at customs in Madrid")
    expect(answered.get_by_role("article", name="Pedido 1043 con Correos")).to_contain_text("Retenido en aduana")
    page.keyboard.press("t")
    expect(answered).not_to_contain_text("Your parcel has been held")
    handoff = page.locator(".handoff")
    for told in (
        "Refund over the automatic limit",
        "Wants a refund",
        "Asked for the reason",
        "held at customs in Madrid",
        "Order number with e-mail or phone",
    ):
        expect(handoff).to_contain_text(told)
    details = page.get_by_role("complementary", name="Customer and order")
    expect(details).to_contain_text("ana.ruiz@correo.example")
    expect(details.get_by_role("article", name="Order 1043")).to_contain_text("€90.70")


def test_notes_stand_apart_and_a_failed_delivery_says_why(enter: Enter) -> None:
    page = enter()
    page.get_by_role("listbox").get_by_role("option", name=re.compile("ليلى")).click()
    expect(page.locator(".message.note")).to_contain_text("Private note")
    page.keyboard.press("2")
    page.get_by_role("listbox").get_by_role("option", name=re.compile("Owen Brady")).click()
    expect(page.get_by_text("Not delivered: the mailbox is full")).to_be_visible()


def test_the_transcript_can_be_taken_along(enter: Enter) -> None:
    page = enter()
    page.get_by_role("listbox").get_by_role("option", name=re.compile("Ana Ruiz")).click()
    page.get_by_role("button", name="Export").click()
    expect(page.get_by_role("menuitem", name="As a web page")).to_have_attribute(
        "href", re.compile(r"/export\?format=html$")
    )
    expect(page.get_by_role("menuitem", name="As data (JSON)")).to_have_attribute(
        "href", re.compile(r"/export\?format=json$")
    )


def test_the_queue_can_be_narrowed_to_a_language(enter: Enter) -> None:
    page = enter("karim@shop.example")
    page.get_by_label("Language", exact=True).select_option(label="My languages")
    expect(page.get_by_role("listbox").get_by_role("option", name=re.compile("Ana Ruiz"))).to_have_count(0)
    expect(page.locator(".row", has_text="ليلى")).to_be_visible()
    page.get_by_label("Language", exact=True).select_option(label="Spanish")
    expect(page.locator(".row")).to_have_count(1)
