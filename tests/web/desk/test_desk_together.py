"""The page and the gateway together: what one sends, the other understands."""

import re
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from playwright.sync_api import Locator, Page, expect
from sqlalchemy import URL

from tests.processes import free_port
from tests.web.desk.conftest import Enter
from tests.web.desk.real_server import PASSWORD, RealDesk


@pytest.fixture
def house(database_url: URL, built_desk: Path) -> Iterator[RealDesk]:
    """A running gateway with two agents."""
    server = RealDesk(database_url, free_port())
    server.open_accounts("Mara", "Karim")
    server.start()
    yield server
    server.stop()


@pytest.fixture
def ana(house: RealDesk) -> UUID:
    """A conversation that waits."""
    return house.queue("Ana Ruiz", "¿Dónde está mi pedido? <b>1043</b>")


def row(page: Page, name: str) -> Locator:
    return page.get_by_role("listbox").get_by_role("option", name=re.compile(name))


def test_two_agents_and_a_restart_on_the_real_gateway(
    house: RealDesk, ana: UUID, enter: Enter, complaints: list[str]
) -> None:
    mara = enter("mara@shop.example", password=PASSWORD, server=house)
    karim = enter("karim@shop.example", password=PASSWORD, server=house)
    for page in (mara, karim):
        row(page, "Ana Ruiz").click()
        expect(page.locator(".message.shopper")).to_contain_text("¿Dónde está mi pedido? <b>1043</b>")
    expect(mara.locator(".message.bot .translation")).to_contain_text("a bot")
    expect(mara.locator(".handoff")).to_contain_text("Asked for a person")
    expect(mara.locator(".handoff")).to_contain_text("held at customs")
    expect(mara.locator(".handoff")).to_contain_text("Order number with e-mail or phone")
    expect(mara.locator("#details")).to_contain_text("€54.00")

    karim.get_by_role("textbox", name="Reply to the shopper").press_sequentially("Hola")
    expect(mara.locator(".collision")).to_contain_text("Karim is answering at the same time")
    karim.keyboard.press("Escape")
    expect(mara.locator(".collision")).to_have_count(0)

    mara.keyboard.press("a")
    expect(mara.get_by_role("textbox", name="Reply to the shopper")).to_be_focused()
    expect(karim.locator(".strip", has_text="Mara has already taken this conversation.")).to_be_visible()
    mara.keyboard.type("Hola Ana, lo miro.")

    house.stop()
    expect(mara.get_by_text("Connection lost. Trying again…")).to_be_visible()
    house.say(ana, "¿Sigue ahí?")
    mara.keyboard.press("Control+Enter")
    expect(mara.get_by_text("Will be sent when the connection is back")).to_be_visible()
    house.start()
    expect(mara.locator(".message.agent", has_text="Hola Ana, lo miro.")).to_have_count(1)
    expect(mara.locator(".message.shopper", has_text="¿Sigue ahí?")).to_have_count(1)
    expect(karim.locator(".message.agent", has_text="Hola Ana, lo miro.")).to_have_count(1)

    mara.keyboard.press("/")
    mara.get_by_role("combobox", name="Find a ready-made reply").press_sequentially("anything else")
    expect(mara.get_by_role("option", selected=True, name=re.compile("anything else"))).to_be_visible()
    mara.keyboard.press("Enter")
    expect(mara.get_by_role("button", name=re.compile("^Send"))).to_be_focused()
    mara.keyboard.press("Control+Enter")
    expect(mara.locator(".message.agent", has_text="Is there anything else I can do for you?")).to_be_visible()
    mara.keyboard.press("Escape")
    mara.keyboard.press("n")
    mara.keyboard.type("Customs called")
    mara.keyboard.press("Control+Enter")
    expect(karim.locator(".message.note")).to_contain_text("Customs called")

    mara.keyboard.press("Escape")
    mara.keyboard.press("e")
    expect(mara.get_by_role("dialog", name="Resolve")).to_be_visible()
    mara.keyboard.press("Control+Enter")
    expect(mara.locator(".top .chip", has_text="Resolved")).to_be_visible()
    expect(row(karim, "Ana Ruiz")).to_have_count(0)
    assert [text for text in complaints if "Content Security Policy" in text or "TypeError" in text] == []


def test_new_work_reaches_the_list_by_itself(house: RealDesk, ana: UUID, enter: Enter) -> None:
    page = enter("mara@shop.example", password=PASSWORD, server=house)
    house.queue("Luis Vega", "Necesito ayuda")
    expect(row(page, "Luis Vega")).to_be_visible()
    expect(page).to_have_title("(2) Babeldesk")
    page.get_by_label("Language", exact=True).select_option(label="Arabic")
    expect(page.get_by_text("Nothing found.")).to_be_visible()
