"""An agent works without a mouse."""

import re

from playwright.sync_api import Locator, Page, Route, expect

from tests.web.desk.conftest import Enter
from tests.web.desk.fake_server import FakeDesk


def reply_box(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Reply to the shopper")


def test_triage_reply_note_and_resolve_by_keyboard_alone(desk: FakeDesk, enter: Enter) -> None:
    page = enter()
    page.keyboard.press("j")
    expect(page.get_by_role("listbox").get_by_role("option", name=re.compile("Ana Ruiz"))).to_be_focused()
    page.keyboard.press("j")
    expect(page.get_by_role("listbox").get_by_role("option", name=re.compile("ليلى"))).to_be_focused()
    page.keyboard.press("k")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Ana Ruiz")).to_be_focused()

    page.keyboard.press("a")
    expect(reply_box(page)).to_be_focused()
    page.keyboard.type("Hola Ana, lo miro ahora.")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".message.agent", has_text="Hola Ana, lo miro ahora.")).to_be_visible()
    expect(reply_box(page)).to_have_value("")

    page.keyboard.press("Escape")
    page.keyboard.press("n")
    expect(page.get_by_role("textbox", name="Private note")).to_be_focused()
    page.keyboard.type("Customs papers asked for")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".message.note", has_text="Customs papers asked for")).to_be_visible()

    page.keyboard.press("Escape")
    page.keyboard.press("e")
    expect(page.get_by_role("dialog", name="Resolve").get_by_role("radio").first).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("listbox").get_by_role("option", name=re.compile("Ana Ruiz"))).to_have_count(0)
    expect(page.get_by_role("listbox").get_by_role("option").first).to_be_focused()
    assert desk.known.held[desk.known.find("Ana Ruiz")]["summary"]["status"] == "resolved"


def test_enter_resolves_while_a_note_is_still_being_saved(desk: FakeDesk, enter: Enter) -> None:
    page = enter()
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Ana Ruiz")).to_be_focused()
    page.keyboard.press("a")
    expect(reply_box(page)).to_be_focused()
    page.keyboard.press("Escape")
    page.keyboard.press("n")
    expect(page.get_by_role("textbox", name="Private note")).to_be_focused()
    page.keyboard.type("Customs papers asked for")
    held: list[Route] = []
    page.route("**/note", lambda route: held.append(route))
    with page.expect_request("**/note"):
        page.keyboard.press("Control+Enter")

    page.keyboard.press("Escape")
    page.keyboard.press("e")
    expect(page.get_by_role("radio").first).to_be_focused()
    page.keyboard.press("Enter")
    for route in held:
        route.continue_()
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert desk.known.held[desk.known.find("Ana Ruiz")]["summary"]["status"] == "resolved"


def test_a_key_pressed_before_the_story_has_come_is_not_lost(enter: Enter) -> None:
    page = enter()
    held: list[Route] = []
    page.route(re.compile(r"/conversations/[^/?]+(\?|$)"), lambda route: held.append(route))
    page.keyboard.press("j")
    with page.expect_request(re.compile(r"/conversations/[^/?]+(\?|$)")):
        page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Ana Ruiz")).to_be_focused()
    page.keyboard.press("n")
    for route in held:
        route.continue_()
    expect(page.get_by_role("textbox", name="Private note")).to_be_focused()


def test_a_ready_made_reply_is_found_read_in_both_languages_and_sent_in_the_shoppers(
    desk: FakeDesk, enter: Enter
) -> None:
    page = enter()
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.keyboard.press("a")
    expect(reply_box(page)).to_be_focused()
    page.keyboard.press("/")
    expect(page.get_by_role("combobox", name="Find a ready-made reply")).to_be_focused()
    page.keyboard.type("photo")
    expect(page.get_by_role("listbox").get_by_role("option", name=re.compile("photo of the item"))).to_have_attribute(
        "aria-selected", "true"
    )
    page.keyboard.press("Enter")
    expect(page.locator(".staged")).to_contain_text("¿Podría enviarme una foto del artículo, por favor?")
    expect(page.locator(".staged")).to_contain_text("Could you send me a photo of the item, please?")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".message.agent")).to_contain_text("¿Podría enviarme una foto")
    last = desk.known.held[desk.known.find("Ana Ruiz")]["messages"][-1]
    assert last["key"] == "canned_need_photo"


def test_hand_back_returns_the_conversation_to_the_bot(enter: Enter) -> None:
    page = enter()
    page.keyboard.press("2")
    page.get_by_role("listbox").get_by_role("option", name=re.compile("Owen Brady")).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Owen Brady")).to_be_focused()
    page.keyboard.press("h")
    expect(page.get_by_role("dialog", name="Hand back to the bot")).to_be_visible()
    page.keyboard.press("Control+Enter")
    expect(page.locator("header .chip", has_text="With the bot")).to_be_visible()


def test_views_are_tabs_with_arrow_keys_and_one_tab_stop(enter: Enter) -> None:
    page = enter()
    tabs = page.get_by_role("tablist", name="Conversations").get_by_role("tab")
    tabs.first.focus()
    page.keyboard.press("ArrowDown")
    expect(tabs.nth(1)).to_be_focused()
    expect(tabs.nth(1)).to_have_attribute("aria-selected", "true")
    expect(page.get_by_role("heading", name="Mine", level=2)).to_be_visible()
    page.keyboard.press("End")
    expect(page.get_by_role("heading", name="Approvals", level=2)).to_be_visible()
    expect(page.get_by_text("Nothing waits for a decision.")).to_be_visible()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("heading", name="Resolved", level=2)).to_be_visible()
    expect(page.locator('[role=tablist][aria-label="Conversations"] [tabindex="0"]')).to_have_count(1)


def test_help_lists_the_shortcuts_and_can_switch_single_keys_off(enter: Enter) -> None:
    page = enter()
    page.keyboard.press("?")
    help_dialog = page.get_by_role("dialog", name="Keyboard shortcuts")
    expect(help_dialog).to_contain_text("Next conversation")
    help_dialog.get_by_role("checkbox").uncheck()
    page.keyboard.press("Escape")
    expect(help_dialog).to_have_count(0)
    page.keyboard.press("2")
    expect(page.get_by_role("heading", name="Waiting", level=2)).to_be_visible()


def test_search_is_reached_by_a_key_and_leads_back_to_the_list(enter: Enter) -> None:
    page = enter()
    page.keyboard.press("/")
    page.keyboard.type("2207")
    expect(page.get_by_role("listbox").get_by_role("option")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(page.get_by_role("listbox").get_by_role("option", name=re.compile("ليلى"))).to_be_focused()


def test_the_menu_of_the_agent_opens_moves_and_closes_by_keys(desk: FakeDesk, enter: Enter) -> None:
    page = enter()
    button = page.get_by_role("button", name=re.compile("Mara Lindqvist, Online"))
    button.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("menuitemradio", name="Online")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name=re.compile("Mara Lindqvist, Away"))).to_be_focused()
    assert [session["status"] for session in desk.sessions.values()] == ["away"]
