"""Approvals on the page: found, read, decided by mouse and by keyboard, live for everybody; on the real gateway."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect
from sqlalchemy import URL

from actions.backends.values import (
    Contact,
    ItemChange,
    ItemsChange,
    Order,
    OrderAccess,
    OrderChangeRequest,
    ReturnKind,
    ReturnLine,
    ReturnReason,
    ReturnRequest,
)
from actions.operation_rows import NO_KEY_YET
from tests.processes import free_port
from tests.web.desk.conftest import Enter
from tests.web.desk.real_server import PASSWORD, RealDesk
from tests.web.desk.test_desk_page import settled, violations

EMMA = OrderAccess("1012", Contact(email="emma@example.com"))
ANA = OrderAccess("1001", Contact(email="ana@example.com"))


@pytest.fixture
def house(database_url: URL, built_desk: Path) -> Iterator[RealDesk]:
    """A running gateway over a demo shop, with two agents and two refunds that wait for a decision."""
    server = RealDesk(database_url, free_port())
    server.open_accounts("Mara", "Karim")
    server.fill_shop()
    server.ask_for_refund(server.queue("Emma Clark", "The lamp arrived in pieces."), EMMA)
    server.ask_for_refund(server.queue("Ana Ruiz", "La taza llegó rota."), ANA)
    server.start()
    yield server
    server.stop()


def card(page: Page, order: str) -> Locator:
    """A card of the list at the start of the desk."""
    return page.locator("#conversation-list").get_by_role("article", name=re.compile(order))


def tab(page: Page) -> Locator:
    return page.get_by_role("tab", name=re.compile("Approvals"))


def keep_picture(page: Page, name: str) -> None:
    """For people who want to see it."""
    if folder := os.environ.get("BABELDESK_SCREENSHOTS"):
        page.screenshot(path=str(Path(folder) / f"approvals-{name}.png"))


def test_approve_asks_once_with_the_amount_and_refuse_wants_a_reason_and_everybody_sees_it_live(
    house: RealDesk, enter: Enter, complaints: list[str]
) -> None:
    mara = enter("mara@shop.example", password=PASSWORD, server=house)
    karim = enter("karim@shop.example", password=PASSWORD, server=house, dark=True)
    for page in (mara, karim):
        settled(page)
        expect(tab(page)).to_contain_text("2")
        tab(page).click()
        expect(card(page, "1012")).to_contain_text("Refund over the automatic limit")
        expect(card(page, "1012")).to_contain_text("Order number with e-mail or phone")
        expect(card(page, "1012")).to_contain_text("Emma Clark")
    amount = card(mara, "1012").locator(".amount").inner_text()
    keep_picture(mara, "light")
    keep_picture(karim, "dark")
    assert violations(mara) == []
    assert violations(karim) == []

    card(mara, "1012").get_by_role("button", name="Approve").click()
    asked = mara.get_by_role("dialog", name="Approve")
    expect(asked).to_contain_text(amount)
    expect(asked.get_by_role("button", name=f"Approve {amount}")).to_be_focused()
    keep_picture(mara, "approve")
    assert violations(mara) == []
    asked.get_by_role("button", name="Cancel").click()
    expect(card(karim, "1012")).to_be_visible()
    card(mara, "1012").get_by_role("button", name="Approve").click()
    asked.get_by_role("button", name=f"Approve {amount}").dblclick()
    expect(card(mara, "1012")).to_have_count(0)
    expect(card(karim, "1012")).to_have_count(0)
    expect(tab(karim)).to_contain_text("1")

    card(karim, "1001").get_by_role("button", name="Refuse").click()
    reason = karim.get_by_role("textbox", name="Why not?")
    expect(reason).to_be_focused()
    karim.keyboard.press("Control+Enter")
    expect(karim.get_by_role("dialog", name="Refuse")).to_be_visible()
    keep_picture(karim, "refuse")
    reason.fill("The photo shows another mug")
    karim.keyboard.press("Control+Enter")
    expect(mara.get_by_text("Nothing waits for a decision.")).to_be_visible()

    mara.get_by_role("button", name="Decided").click()
    expect(card(mara, "1012")).to_contain_text("Approved by Mara")
    expect(card(mara, "1012")).to_contain_text("Done")
    expect(card(mara, "1001")).to_contain_text("Refused by Karim")
    expect(card(mara, "1001")).to_contain_text("The photo shows another mug")
    keep_picture(mara, "decided")
    card(mara, "1012").get_by_role("button", name="Open conversation").click()
    expect(mara.locator(".message.bot").last).to_contain_text("Buenas noticias")
    expect(mara.locator("#details")).to_contain_text("Approved by Mara")
    keep_picture(mara, "story")
    assert violations(mara) == []
    assert complaints == []


def test_by_keyboard_alone_and_not_by_whoever_handles_the_conversation(
    house: RealDesk, enter: Enter, complaints: list[str]
) -> None:
    mara = enter("mara@shop.example", password=PASSWORD, server=house)
    mara.keyboard.press("5")
    expect(card(mara, "1012")).to_be_visible()
    mara.keyboard.press("j")
    expect(card(mara, "1012").get_by_role("button", name="Open conversation")).to_be_focused()
    mara.keyboard.press("Enter")
    panel = mara.get_by_role("region", name="Needs a decision")
    expect(panel.get_by_role("button", name="Approve")).to_be_enabled()
    mara.keyboard.press("a")
    expect(panel).to_contain_text("You handle this conversation yourself")
    expect(panel.get_by_role("button", name="Approve")).to_be_disabled()
    keep_picture(mara, "four-eyes")
    mara.keyboard.press("Escape")
    mara.keyboard.press("j")
    mara.keyboard.press("j")
    expect(card(mara, "1001").get_by_role("button", name="Open conversation")).to_be_focused()
    mara.keyboard.press("Tab")
    mara.keyboard.press("Tab")
    expect(card(mara, "1001").get_by_role("button", name="Approve")).to_be_focused()
    mara.keyboard.press("Enter")
    expect(mara.get_by_role("dialog", name="Approve")).to_be_visible()
    mara.keyboard.press("Enter")
    expect(card(mara, "1001")).to_have_count(0)
    assert complaints == []


def exchange(order: Order) -> ReturnRequest:
    line = ReturnLine(order.items[0].id, 1, ReturnReason.TOO_SMALL, exchange_for="linen-shirt-l")
    return ReturnRequest(NO_KEY_YET, order.number, ReturnKind.EXCHANGE, (line,))


def fewer(order: Order) -> OrderChangeRequest:
    return OrderChangeRequest(NO_KEY_YET, order.number, ItemsChange((ItemChange(order.items[0].id, 0),)))


@pytest.mark.parametrize(
    ("language", "width"), [("en", 1280), ("ar", 1280), ("ar", 390), ("de", 390), ("en", 390), ("ja", 1280)]
)
def test_cards_name_their_items_and_stand_in_every_direction_and_width(
    house: RealDesk, enter: Enter, language: str, width: int, complaints: list[str]
) -> None:
    house.ask_for(house.queue("Lucía Romero", "Quiero otra talla."), ANA, exchange)
    house.ask_for(house.queue("Emma Clark", "One less please."), EMMA, fewer)
    page = enter("mara@shop.example", password=PASSWORD, server=house, width=width)
    settled(page)
    own = page.url.split("/desk/")[0] + "/api/desk/me"
    answer = page.request.patch(own, data={"ui_language": language}, headers={"X-Babeldesk-Desk": "1"})
    assert answer.ok
    page.goto(page.url.split("#")[0] + "#/approvals")
    page.reload()
    expect(card(page, "1012")).to_have_count(2)
    swapped, taken_out = (
        page.locator("#conversation-list .items").nth(2),
        page.locator("#conversation-list .items").nth(3),
    )
    expect(swapped).to_contain_text("linen-shirt-l")
    expect(taken_out.locator(".pieces bdi")).to_have_text(["1", "0"])
    expect(page.locator("#conversation-list .items .paid")).not_to_have_count(0)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    keep_picture(page, f"{language}-{width}")
    assert violations(page) == []
    assert complaints == []
