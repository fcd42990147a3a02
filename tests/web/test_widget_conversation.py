"""The conversation as the shopper sees it."""

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.web.conftest import Chat


def png(width: int, height: int) -> bytes:
    """A small picture, by the PNG specification (ISO/IEC 15948)."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    rows = b"".join(b"\x00" + b"\x9a\x3f\x1d" * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def test_a_message_goes_from_sending_to_read_and_is_answered(chat: Chat) -> None:
    chat.say("hello there")
    own = chat.host.locator(".message[data-author=shopper]")
    expect(own).to_have_attribute("data-state", "read")
    expect(own.get_by_role("img", name="Read")).to_be_visible()
    expect(chat.told("You wrote: hello there")).to_be_visible()
    expect(chat.input).to_have_value("")


def test_the_bot_is_seen_typing_until_it_answers(chat: Chat) -> None:
    chat.see_typing("bot")
    expect(chat.host.get_by_text("The assistant is writing…")).to_be_visible()
    chat.receive(text="Here I am")
    expect(chat.host.locator(".typing")).to_be_hidden()


def test_quick_replies_go_when_one_is_used(chat: Chat) -> None:
    expect(chat.quick_replies).to_have_count(4)
    chat.quick_replies.filter(has_text="Where is my order?").click()
    expect(chat.host.locator(".message[data-author=shopper] .bubble")).to_have_text("Where is my order?")
    expect(chat.host.locator(".card[data-kind=order]")).to_be_visible()
    expect(chat.quick_replies).to_have_text(["Track a parcel", "Ask for a refund"])
    expect(chat.input).to_be_focused()


def test_quick_replies_go_when_the_conversation_moves_on(chat: Chat) -> None:
    expect(chat.quick_replies).to_have_count(4)
    chat.say("something else")
    expect(chat.told("something else")).to_be_visible()
    expect(chat.quick_replies).to_have_count(0)


def test_a_button_that_is_no_longer_open_says_so_and_can_be_dropped(chat: Chat) -> None:
    chat.receive(text="Old choice", buttons=[{"title": "Do it", "token": "expired"}])
    chat.quick_replies.filter(has_text="Do it").click()
    expect(chat.host.locator(".remedy:visible")).to_contain_text("This choice is no longer open")
    chat.host.get_by_role("button", name="Don't send").click()
    expect(chat.host.locator(".message[data-author=shopper]")).to_have_count(0)


def test_every_kind_of_card_is_shown_with_what_it_says(chat: Chat) -> None:
    for kind in ("order", "parcel", "quote", "receipt"):
        chat.say(kind)
        expect(chat.host.locator(f".card[data-kind={kind}]")).to_be_visible()
    parcel = chat.host.locator(".card[data-kind=parcel]")
    expect(parcel.locator("li:visible")).to_have_count(4)
    expect(parcel.locator("[aria-current=step]")).to_contain_text("Held at customs")
    parcel.get_by_role("button", name="2 earlier steps").click()
    expect(parcel.locator("li:visible")).to_have_count(6)
    expect(parcel.get_by_role("link")).to_have_attribute("href", "https://www.dhl.com/track?id=JD014600038765")
    expect(chat.host.locator(".card[data-kind=receipt] .total")).to_contain_text("€54.00")


def test_the_words_of_the_widget_follow_the_conversations_language(chat: Chat) -> None:
    expect(chat.input).to_have_attribute("placeholder", "Write a message…")
    chat.say("ar")
    expect(chat.input).to_have_attribute("placeholder", "اكتب رسالة…")
    expect(chat.host.locator(".frame")).to_have_attribute("dir", "rtl")
    chat.say("es")
    expect(chat.host.locator(".frame")).to_have_attribute("lang", "es")
    expect(chat.host.locator(".frame")).to_have_attribute("dir", "ltr")


def test_a_person_who_takes_over_is_announced_named_and_seen_typing(chat: Chat) -> None:
    chat.quick_replies.filter(has_text="Talk to a person").click()
    expect(chat.host.locator(".event")).to_have_text("Noor has joined the conversation")
    expect(chat.host.locator(".subtitle")).to_have_text("You are talking to Noor")
    chat.see_typing("agent", "Noor")
    expect(chat.host.get_by_text("Noor is writing…")).to_be_visible()
    chat.receive(text="Hello, this is Noor.", author="agent", author_name="Noor", kind="text")
    expect(chat.host.locator(".message[data-author=agent] .name")).to_have_text("Noor")


def test_a_closed_chat_counts_what_was_not_read(chat: Chat) -> None:
    chat.launcher.click()
    for number in range(3):
        chat.receive(text=f"News {number}")
    expect(chat.host.locator(".badge")).to_have_text("3")
    expect(chat.launcher).to_have_accessible_name("Chat with us, 3 new messages")
    chat.page.reload()
    expect(chat.host.locator(".badge")).to_have_text("3")
    chat.launcher.click()
    expect(chat.told("News 2")).to_be_visible()
    expect(chat.bubbles).to_have_count(4)
    chat.launcher.click()
    expect(chat.host.locator(".badge")).to_be_hidden()


def test_a_picture_is_sent_with_a_preview(chat: Chat, tmp_path: Path) -> None:
    picture = tmp_path / "broken lamp.png"
    picture.write_bytes(png(64, 48))
    chat.host.locator("input[type=file]").set_input_files(picture)
    sent = chat.host.locator(".message[data-author=shopper]")
    expect(sent.get_by_role("img", name="Picture: broken lamp.png")).to_be_visible()
    expect(sent).to_have_count(1)
    expect(chat.host.locator(".upload")).to_have_count(0)


def test_a_file_can_be_fetched_again(chat: Chat, tmp_path: Path) -> None:
    document = tmp_path / "invoice.pdf"
    document.write_bytes(b"%PDF-1.4 a very short invoice")
    chat.host.locator("input[type=file]").set_input_files(document)
    with chat.page.expect_download() as download:
        chat.host.get_by_role("button", name="Open invoice.pdf").click()
    assert download.value.suggested_filename == "invoice.pdf"
    assert Path(download.value.path()).read_bytes() == document.read_bytes()


def test_files_that_are_too_big_or_of_a_wrong_kind_are_refused_with_a_reason(chat: Chat, tmp_path: Path) -> None:
    big = tmp_path / "big.pdf"
    big.write_bytes(b"%PDF" + bytes(10 * 1024 * 1024))
    chat.host.locator("input[type=file]").set_input_files(big)
    expect(chat.host.locator(".notice")).to_contain_text("up to 10")
    program = tmp_path / "setup.pdf"
    program.write_bytes(b"MZ not what it says")
    chat.host.locator("input[type=file]").set_input_files(program)
    expect(chat.host.locator(".upload")).to_contain_text("This kind of file can't be sent")
    chat.host.locator(".upload").get_by_role("button", name="Don't send").click()
    expect(chat.host.locator(".upload")).to_have_count(0)


def test_the_transcript_can_be_downloaded(chat: Chat) -> None:
    chat.host.get_by_role("button", name="More options").click()
    with chat.page.expect_download() as download:
        chat.host.get_by_role("menuitem", name="Download this conversation").click()
    assert b"messages" in Path(download.value.path()).read_bytes()


def test_starting_again_leaves_the_old_conversation_behind(chat: Chat) -> None:
    chat.say("old story")
    expect(chat.told("old story")).to_be_visible()
    chat.host.get_by_role("button", name="More options").click()
    chat.host.get_by_role("menuitem", name="Start a new conversation").click()
    expect(chat.bubbles).to_have_count(1)
    expect(chat.quick_replies).to_have_count(4)


def test_a_text_that_is_too_long_is_kept_and_not_sent(chat: Chat) -> None:
    chat.say("x" * 5001)
    expect(chat.host.locator(".hint")).to_have_text("That is too long: please shorten it by 1 character.")
    expect(chat.host.locator(".message[data-author=shopper]")).to_have_count(0)
    expect(chat.input).to_have_value("x" * 5001)


def test_enter_that_ends_a_composition_sends_nothing(chat: Chat) -> None:
    chat.input.fill("你好")
    chat.input.dispatch_event("keydown", {"key": "Enter", "isComposing": True, "bubbles": True, "cancelable": True})
    expect(chat.host.locator(".message[data-author=shopper]")).to_have_count(0)
    chat.input.press("Shift+Enter")
    expect(chat.input).to_have_value("你好\n")


def test_the_page_can_say_who_the_customer_is(chat: Chat) -> None:
    with chat.page.expect_response("**/api/widget/identity"):
        chat.page.evaluate("() => babeldesk.identify('signed')")
    assert {"type": "identity", "customer_token": "signed"} in chat.gateway.frames()


def test_the_demo_shop_puts_a_sentence_into_the_chat_and_logs_its_customer_in(open_page: Callable[..., Chat]) -> None:
    chat = open_page("/?lang=es")
    chat.page.get_by_role("button", name="¿Dónde está mi pedido 1002?").click()
    expect(chat.input).to_have_value("¿Dónde está mi pedido 1002?")
    expect(chat.input).to_be_focused()
    with chat.page.expect_response("**/api/widget/identity"):
        chat.page.get_by_label("Sesión de").select_option("ana")
    expect(chat.page.get_by_role("status").first).to_contain_text("Ana García")
    assert any(frame.get("customer_token") == "signed-for-ana" for frame in chat.gateway.frames())


@pytest.mark.parametrize(("theme", "lightest"), [("light", True), ("dark", False)])
def test_the_page_can_choose_the_colours(open_page: Callable[..., Chat], theme: str, lightest: bool) -> None:
    chat = open_page(f"/page/none?theme={theme}", color_scheme="dark" if theme == "light" else "light")
    chat.open()
    ground = chat.panel.evaluate("(panel) => getComputedStyle(panel).backgroundColor")
    red = int(ground.split("(")[1].split(",")[0])
    assert (red > 200) is lightest
