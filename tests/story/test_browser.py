"""The whole story in a real browser: order, parcel, refund, a person, the agent's answer, hand-back, goodbye."""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import URL

from desk.agents import create_agent
from storage.engine import create_engine
from tests.processes import Installation, Process
from tests.story.conftest import in_own_loop

EMAIL, PASSWORD = "dana@example.com", "a long and quiet password"
expect.set_options(timeout=20_000)
Rows = Callable[[str], list[tuple[Any, ...]]]


@dataclass(frozen=True)
class Story:
    """What one shopper writes, and the words of the agent."""

    locale: str
    language: str
    direction: str
    order: str
    email: str
    status: str
    parcel: str
    refund: str
    reason: str
    person: str
    agent_says: str
    thanks: str
    goodbye: str


SPANISH = Story(
    "es-ES", "es", "ltr", "1001", "ana@example.com",
    status="¿cuál es el estado de mi pedido 1001?", parcel="¿dónde está mi paquete?",
    refund="quiero que me devuelvan el dinero",
    reason="llegó roto", person="quiero hablar con una persona", agent_says="Hola Ana, soy Dana. Ya lo estoy mirando.",
    thanks="muchas gracias", goodbye="adiós",
)  # fmt: skip
ARABIC = Story(
    "ar-AE", "ar", "rtl", "1003", "layla@example.com",
    status="ما هي حالة طلبي رقم 1003؟", parcel="أين شحنتي الآن؟", refund="أريد استرداد المبلغ",
    reason="وصل مكسورًا", person="أريد التحدث مع موظف", agent_says="مرحبًا ليلى، معك دانا. سأتابع الأمر الآن.",
    thanks="شكرًا جزيلًا", goodbye="مع السلامة",
)  # fmt: skip


def _photograph(page: Page, name: str) -> None:
    """Keep a picture where somebody asked for pictures."""
    if folder := os.environ.get("BABELDESK_SCREENSHOTS"):
        page.screenshot(path=str(Path(folder) / f"{name}.png"))


class ShopperPage:
    """The demo shop with its widget, as one shopper sees it."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        page.goto(url)
        self.widget = page.locator("babeldesk-widget")
        self.bot = self.widget.locator(".message[data-author=bot]")
        self.widget.locator(".launcher").click()
        expect(self.bot).to_have_count(1)

    def say(self, text: str, replies: int = 1) -> None:
        """Type a message and wait for the bot's replies to it."""
        before = self.bot.count()
        self.widget.locator("textarea").fill(text)
        self.widget.locator("textarea").press("Enter")
        expect(self.bot).to_have_count(before + replies)

    def press(self, chip: int, replies: int = 1) -> None:
        """Press a quick reply and wait for the bot's replies."""
        before = self.bot.count()
        self.widget.locator(".chip").nth(chip).click()
        expect(self.bot).to_have_count(before + replies)

    def card(self, kind: str) -> None:
        """A card of this kind is the newest."""
        expect(self.widget.locator(".card").last).to_have_attribute("data-kind", kind)


def _sign_in(page: Page, url: str) -> None:
    page.goto(f"{url}/desk/")
    page.locator("#login-email").fill(EMAIL)
    page.locator("#login-password").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Waiting", level=2)).to_be_visible()


@pytest.mark.parametrize("story", [SPANISH, ARABIC], ids=["spanish", "arabic"])
def test_a_shopper_is_helped_and_handed_to_a_person_and_back(
    story: Story, browser: Browser, installation: Installation, assistant: Process, demo_database: URL, rows: Rows
) -> None:
    _open_account(demo_database)
    gateway = installation.gateway(demo_database)
    gateway.start()
    shopper_context = browser.new_context(locale=story.locale, viewport={"width": 1280, "height": 800})
    agent_context = browser.new_context(locale="en", viewport={"width": 1440, "height": 900})
    complaints: list[str] = []
    try:
        desk = agent_context.new_page()
        _sign_in(desk, installation.url)
        page = shopper_context.new_page()
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        shopper = ShopperPage(page, installation.url)
        expect(shopper.widget.locator("[dir]").first).to_have_attribute("dir", story.direction)
        shopper.say(story.status)
        shopper.say(story.email)
        shopper.card("order")
        _photograph(page, f"widget-{story.language}-order")
        shopper.say(story.parcel, replies=2)
        shopper.card("parcel")
        shopper.say(story.refund)
        shopper.press(0)
        shopper.say(story.reason)
        shopper.press(1)
        shopper.card("quote")
        shopper.press(0)
        shopper.card("receipt")
        _photograph(page, f"widget-{story.language}-receipt")
        shopper.say(story.person)
        _agent_helps(desk, page, shopper, story)
        shopper.say(story.thanks)
        shopper.say(story.goodbye)
        _photograph(page, f"widget-{story.language}-end")
    finally:
        shopper_context.close()
        agent_context.close()
        gateway.stop()
    assert complaints == []
    assert rows("SELECT order_number FROM demo_shop.refunds JOIN refund_ledger USING (order_number)") == [
        (story.order,)
    ]
    assert rows("SELECT DISTINCT language FROM messages WHERE author = 'bot'") == [(story.language,)]
    keys = [key for (key,) in rows("SELECT key FROM messages WHERE author = 'bot' AND NOT private ORDER BY seq")]
    assert keys[-4:] == ["handing_over", "handed_back", "thank", "goodbye"]
    assert "refund_done" in keys


def _agent_helps(desk: Page, page: Page, shopper: ShopperPage, story: Story) -> None:
    """The agent takes the conversation from the queue, answers, and gives it back; the shopper sees each step."""
    desk.get_by_role("listbox").get_by_role("option").first.click()
    expect(desk.locator(".message").filter(has_text=story.person)).to_be_visible()
    _photograph(desk, f"desk-{story.language}")
    desk.keyboard.press("a")
    box = desk.get_by_role("textbox", name="Reply to the shopper")
    expect(box).to_be_focused()
    expect(shopper.widget.get_by_text("Dana").first).to_be_visible()
    box.fill(story.agent_says)
    desk.keyboard.press("Control+Enter")
    said = shopper.widget.locator(".message[data-author=agent]").filter(has_text=story.agent_says)
    expect(said).to_be_visible()
    _photograph(page, f"widget-{story.language}-agent")
    before = shopper.bot.count()
    desk.keyboard.press("Escape")
    desk.keyboard.press("h")
    dialog = desk.get_by_role("dialog", name=re.compile("Hand back"))
    expect(dialog.get_by_role("radio").first).to_be_focused()
    desk.keyboard.press("Control+Enter")
    expect(shopper.bot).to_have_count(before + 1)


def _open_account(database_url: URL) -> None:
    async def create() -> None:
        engine = create_engine(database_url)
        await create_agent(engine, email=EMAIL, name="Dana", password=PASSWORD, languages=["en", "es", "ar"])
        await engine.dispose()

    in_own_loop(create)
