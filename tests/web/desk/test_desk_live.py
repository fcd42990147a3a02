"""What happens elsewhere shows at once, and nothing is lost when the server goes away."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.web.desk import samples
from tests.web.desk.conftest import Enter
from tests.web.desk.fake_routes import new_shopper
from tests.web.desk.fake_server import FakeDesk

ROW_PX = 80


def open_conversation(page: Page, name: str) -> None:
    page.get_by_role("listbox").get_by_role("option", name=re.compile(name)).click()
    expect(page.get_by_role("heading", name=name)).to_be_visible()
    expect(page.get_by_role("tab", name="Note")).to_be_visible()


def reply_box(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Reply to the shopper")


def test_drafts_never_cross_conversations_and_outlive_a_reload(enter: Enter) -> None:
    page = enter()
    open_conversation(page, "Ana Ruiz")
    reply_box(page).fill("for Ana")
    page.get_by_role("tab", name="Note").click()
    page.get_by_role("textbox", name="Private note").fill("about Ana")
    open_conversation(page, "王小明")
    expect(reply_box(page)).to_have_value("")
    reply_box(page).fill("for Xiaoming")
    open_conversation(page, "Ana Ruiz")
    expect(reply_box(page)).to_have_value("for Ana")
    page.reload()
    expect(reply_box(page)).to_have_value("for Ana")
    page.get_by_role("tab", name="Note").click()
    expect(page.get_by_role("textbox", name="Private note")).to_have_value("about Ana")
    open_conversation(page, "王小明")
    expect(reply_box(page)).to_have_value("for Xiaoming")


def test_a_restart_keeps_draft_selection_and_scroll_and_replays_what_was_missed(desk: FakeDesk, enter: Enter) -> None:
    page = enter()
    ana = desk.known.find("Ana Ruiz")
    open_conversation(page, "Ana Ruiz")
    box = reply_box(page)
    box.fill("half a sentence")
    box.evaluate("box => box.setSelectionRange(2, 6)")
    story = page.get_by_role("region", name=re.compile("Conversation with"))
    story.evaluate("element => { element.scrollTop = 40 }")
    page.evaluate("window.survived = true")

    desk.stop()
    expect(page.get_by_text("Connection lost. Trying again…")).to_be_visible()
    desk.say(ana, samples.line("shopper", "missed one", 0))
    desk.say(ana, samples.line("shopper", "missed two", 0))
    desk.start()

    expect(page.get_by_text("Connection lost. Trying again…")).to_have_count(0)
    expect(page.locator(".message", has_text="missed one")).to_have_count(1)
    expect(page.locator(".message", has_text="missed two")).to_have_count(1)
    expect(box).to_have_value("half a sentence")
    assert page.evaluate("window.survived")
    assert box.evaluate("box => [box.selectionStart, box.selectionEnd]") == [2, 6]
    assert story.evaluate("element => element.scrollTop") == 40
    expect(page.get_by_role("listbox").get_by_role("option", name=re.compile("Ana Ruiz"))).to_have_attribute(
        "aria-selected", "true"
    )


def test_a_reply_sent_while_the_server_is_away_goes_out_once_when_it_is_back(desk: FakeDesk, enter: Enter) -> None:
    page = enter()
    page.keyboard.press("2")
    open_conversation(page, "Owen Brady")
    desk.stop()
    expect(page.get_by_text("Connection lost. Trying again…")).to_be_visible()
    reply_box(page).fill("A new mug is on its way.")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("Will be sent when the connection is back")).to_be_visible()
    desk.start()
    expect(page.locator(".message.agent", has_text="A new mug is on its way.")).to_have_count(1)
    expect(page.locator(".outgoing")).to_have_count(0)
    stored = [one["text"] for one in desk.known.held[desk.known.find("Owen Brady")]["messages"]]
    assert stored.count("A new mug is on its way.") == 1


def test_two_agents_on_one_conversation_are_warned(desk: FakeDesk, enter: Enter) -> None:
    mara, karim = enter(), enter("karim@shop.example")
    for page in (mara, karim):
        open_conversation(page, "Ana Ruiz")
    expect(mara.get_by_text("Karim Haddad is reading this too")).to_be_attached()
    reply_box(karim).press_sequentially("Hola")
    expect(mara.locator(".collision")).to_contain_text("Karim Haddad is answering at the same time")
    karim.keyboard.press("Escape")
    expect(mara.locator(".collision")).to_have_count(0)

    karim.locator(".actions").get_by_role("button", name="Take it").click()
    expect(mara.locator(".strip", has_text="Karim Haddad has already taken this conversation.")).to_be_visible()
    expect(mara.get_by_role("button", name="Send")).to_be_disabled()


def test_new_work_shows_in_the_list_the_tab_and_to_screen_readers(desk: FakeDesk, enter: Enter) -> None:
    page = enter()
    expect(page).to_have_title("(4) Babeldesk")
    desk.arrive(new_shopper("Noor"))
    expect(page.get_by_role("listbox").get_by_role("option", name=re.compile("Noor"))).to_be_visible()
    expect(page.get_by_role("listbox").get_by_role("option").last).to_contain_text("Noor")
    expect(page).to_have_title("(5) Babeldesk")
    expect(page.get_by_role("status").filter(has_text="new conversations are waiting")).to_be_attached()
    expect(page.get_by_role("button", name="Sound for new work")).to_have_attribute("aria-pressed", "false")


def test_the_shoppers_typing_and_words_show_at_once(desk: FakeDesk, enter: Enter) -> None:
    page = enter()
    open_conversation(page, "Ana Ruiz")
    desk.shopper_types(desk.known.find("Ana Ruiz"))
    expect(page.get_by_text("The shopper is writing…")).to_be_visible()
    desk.say(desk.known.find("Ana Ruiz"), samples.line("shopper", "¿Sigue ahí?", 0))
    expect(page.locator(".message", has_text="¿Sigue ahí?")).to_be_visible()
    expect(page.get_by_text("The shopper is writing…")).to_have_count(0)


def test_an_ended_session_asks_to_sign_in_over_the_desk_and_keeps_the_draft(desk: FakeDesk, enter: Enter) -> None:
    page = enter()
    open_conversation(page, "Ana Ruiz")
    reply_box(page).fill("still here")
    desk.sessions.clear()
    desk.stop()
    desk.start()
    expect(page.get_by_text("Your session has ended. Please sign in again.")).to_be_visible()
    page.locator("#login-email").fill("mara@shop.example")
    page.locator("#login-password").fill(samples.PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_text("Your session has ended. Please sign in again.")).to_have_count(0)
    expect(reply_box(page)).to_have_value("still here")


def test_a_thousand_conversations_draw_only_the_rows_in_sight(built_desk: object, enter: Enter, desk: FakeDesk) -> None:
    crowded = FakeDesk(desk.port + 1, extra=1_000)
    crowded.start()
    try:
        page = enter(server=crowded)
        rows = page.get_by_role("listbox").get_by_role("option")
        expect(rows.first).to_contain_text("Shopper 0")
        assert rows.count() < 40
        rows.first.focus()
        for loaded in (*range(100, 1_001, 100), 1_004):
            expect(page.get_by_role("listbox")).to_have_css("height", f"{loaded * ROW_PX}px")
            page.keyboard.press("End")
        expect(page.locator("[role=option]:focus")).to_contain_text("王小明")
        assert rows.count() < 50
    finally:
        crowded.stop()
