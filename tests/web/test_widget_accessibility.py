"""Everybody can use the chat: by keyboard, by ear, in both directions of writing, in both colour schemes."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.web.conftest import WEB, Chat, RunningGateway

AXE = WEB / "node_modules" / "axe-core" / "axe.min.js"
AUDIT = """async () => {
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html + " " + node.failureSummary)]);
}"""
# Whatever a screen reader would say: each addition to a live region, as it is made.
LISTEN = """(host) => {
    window.said = [];
    const live = host.shadowRoot.querySelector("[role=log]");
    new MutationObserver((changes) => {
        if (live.getAttribute("aria-busy") === "true") return;
        for (const change of changes)
            for (const node of change.addedNodes)
                if (node.nodeType === 1 && node.closest("[aria-live]") === live && !node.closest("[aria-hidden=true]"))
                    window.said.push(node.textContent);
    }).observe(live, { childList: true, subtree: true, characterData: true });
}"""


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_axe_finds_nothing(open_page: Callable[..., Chat], language: str, scheme: str, width: int) -> None:
    chat = open_page(f"/?lang={language}", width=width, color_scheme=scheme, locale=language, bypass_csp=True)
    chat.page.emulate_media(reduced_motion="reduce", color_scheme=scheme)  # type: ignore[arg-type]
    chat.page.add_script_tag(path=AXE)
    expect(chat.page.locator("#sentences button")).to_have_count(12)
    assert chat.page.evaluate(AUDIT) == []
    chat.open()
    for kind in ("order", "parcel", "quote", "receipt"):
        chat.say(kind)
        expect(chat.host.locator(f".card[data-kind={kind}]")).to_be_visible()
    chat.receive(text="Hello, a person here: https://example.com/a", author="agent", author_name="Noor", kind="text")
    chat.receive(text="Which one?", buttons=[{"title": "This", "token": "yes"}, {"title": "That", "token": "no"}])
    expect(chat.quick_replies).to_have_count(2)
    expect(chat.host.locator(".typing")).to_be_hidden()
    assert chat.page.evaluate(AUDIT) == []
    chat.host.locator(".more").click()
    expect(chat.host.get_by_role("menu")).to_be_visible()
    assert chat.page.evaluate(AUDIT) == []


def focused(page: Page) -> str:
    """The accessible name of what has the focus inside the widget."""
    script = """() => {
        const at = document.activeElement?.shadowRoot?.activeElement;
        return at ? at.getAttribute("aria-label") ?? at.textContent : "";
    }"""
    return str(page.evaluate(script))


def test_the_whole_chat_is_walked_by_keyboard_alone(open_page: Callable[..., Chat]) -> None:
    chat = open_page()
    keys = chat.page.keyboard
    keys.press("Tab")
    assert focused(chat.page) == "Chat with us"
    keys.press("Enter")
    expect(chat.input).to_be_focused()
    expect(chat.quick_replies).to_have_count(4)
    keys.press("Shift+Tab")
    assert focused(chat.page) == "Attach a file"
    keys.press("Shift+Tab")
    assert focused(chat.page) == "Talk to a person"
    for _ in range(3):
        keys.press("Shift+Tab")
    assert focused(chat.page) == "Where is my order?"
    keys.press("Enter")
    expect(chat.host.locator(".card[data-kind=order]")).to_be_visible()
    expect(chat.input).to_be_focused()
    keys.type("thanks")
    keys.press("Enter")
    expect(chat.told("You wrote: thanks")).to_be_visible()
    keys.press("Escape")
    expect(chat.panel).to_be_hidden()
    expect(chat.launcher).to_be_focused()


def test_the_menu_is_walked_with_arrow_keys_and_escape_closes_only_the_menu(chat: Chat) -> None:
    more = chat.host.get_by_role("button", name="More options")
    more.press("Enter")
    expect(chat.host.get_by_role("menuitem", name="Talk to a person")).to_be_focused()
    chat.page.keyboard.press("ArrowDown")
    expect(chat.host.get_by_role("menuitem", name="Download this conversation")).to_be_focused()
    chat.page.keyboard.press("End")
    expect(chat.host.get_by_role("menuitem", name="Start a new conversation")).to_be_focused()
    chat.page.keyboard.press("Escape")
    expect(chat.host.get_by_role("menu")).to_be_hidden()
    expect(more).to_be_focused()
    expect(chat.panel).to_be_visible()


def test_on_a_phone_the_chat_is_modal_and_keeps_the_focus(open_page: Callable[..., Chat]) -> None:
    chat = open_page(width=390, reduced_motion="reduce")
    chat.open()
    expect(chat.panel).to_have_attribute("aria-modal", "true")
    assert chat.panel.bounding_box() == {"x": 0, "y": 0, "width": 390, "height": 800}
    expect(chat.launcher).to_be_hidden()
    stops = set()
    for _ in range(16):
        chat.page.keyboard.press("Tab")
        stops.add(focused(chat.page))
    assert "" not in stops
    assert {"Close the chat", "Your message", "Attach a file", "Send"} <= stops
    chat.host.get_by_role("button", name="Close the chat").click()
    expect(chat.panel).to_be_hidden()
    expect(chat.launcher).to_be_focused()


def test_on_a_wide_screen_the_page_stays_reachable(chat: Chat) -> None:
    expect(chat.panel).not_to_have_attribute("aria-modal", "true")
    assert chat.panel.get_attribute("role") == "dialog"


def test_each_reply_is_announced_once_and_nothing_else_is(chat: Chat) -> None:
    chat.host.evaluate(LISTEN)
    chat.say("order")
    expect(chat.host.locator(".card")).to_be_visible()
    chat.say("thanks")
    expect(chat.told("You wrote: thanks")).to_be_visible()
    expect(chat.host.locator(".message[data-author=shopper][data-state=read]")).to_have_count(2)
    said = chat.page.evaluate("() => window.said")
    assert len(said) == 2
    assert "Order 1043" in said[0]
    assert "€89.00" in said[0]
    assert "You wrote: thanks" in said[1]
    assert all(text.startswith("Assistant: ") for text in said)


def test_a_reload_announces_no_old_message(chat: Chat, browser: Browser, gateway: RunningGateway) -> None:
    chat.say("order")
    expect(chat.host.locator(".card")).to_be_visible()
    chat.page.reload()
    expect(chat.host.locator(".card")).to_be_visible()
    expect(chat.log).to_have_attribute("aria-busy", "false")
    chat.host.evaluate(LISTEN)
    chat.say("thanks")
    expect(chat.told("You wrote: thanks")).to_be_visible()
    assert len(chat.page.evaluate("() => window.said")) == 1


def boxes(chat: Chat, *selectors: str) -> list[dict[str, Any]]:
    found = [chat.host.locator(selector).first.bounding_box() for selector in selectors]
    assert all(found)
    return [dict(box) for box in found if box]


def test_from_right_to_left_everything_stands_on_the_other_side(open_page: Callable[..., Chat]) -> None:
    chat = open_page("/page/none?lang=ar", locale="ar")
    chat.open()
    chat.say("order")
    expect(chat.host.locator(".card")).to_be_visible()
    expect(chat.host.locator(".frame")).to_have_attribute("dir", "rtl")
    launcher, panel, attach, send, own, told = boxes(
        chat, ".launcher", ".panel", ".attach", ".send", "[data-author=shopper] .bubble", "[data-author=bot] .bubble"
    )
    assert launcher["x"] + launcher["width"] < 640
    assert panel["x"] < 640
    assert send["x"] < attach["x"]
    assert own["x"] < told["x"]
    expect(chat.input).to_have_attribute("dir", "rtl")
    chat.input.fill("order 1043")
    expect(chat.input).to_have_attribute("dir", "auto")


def test_numbers_keep_their_order_in_arabic(open_page: Callable[..., Chat]) -> None:
    chat = open_page("/page/none?lang=ar", locale="ar")
    chat.open()
    chat.receive(text="رقم الطلب #1043 والهاتف +34 612 345 678", language="ar")
    bubble = chat.told("رقم الطلب")
    expect(bubble.locator("bdi")).to_have_text(["#1043", "+34 612 345 678"])
    left = bubble.evaluate(
        """(bubble) => [...bubble.querySelectorAll("bdi")].map((number) => {
            const range = document.createRange();
            const edge = (from) => {
                range.setStart(number.firstChild, from);
                range.setEnd(number.firstChild, from + 1);
                return range.getBoundingClientRect().x;
            };
            return edge(0) < edge(number.textContent.length - 1);
        })"""
    )
    assert left == [True, True]
