"""Whatever a reply holds, what goes out obeys the platform's rules, and none of its words is missing."""

from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings

from connectors.channels.links import absolute
from connectors.channels.messenger import rendering as messenger
from connectors.channels.messenger.requests import checked as checked_for_messenger
from connectors.channels.meta.words import Choosing
from connectors.channels.whatsapp import rendering as whatsapp
from connectors.channels.whatsapp.requests import checked as checked_for_whatsapp
from conversations.rendering import Rendered, RenderedButton
from tests.connectors.channels.rendered_replies import letters, replies

MESSAGE_ID = UUID(int=7)
CHOOSING = Choosing("Options", "Type the number.")
Json = dict[str, Any]
ORDER: Json = {
    "kind": "order", "title": "Order 1001", "status": {"text": "Shipped", "tone": "good"},
    "items": [{"name": "Lamp", "detail": "× 2", "amount": "€10.00", "image": "/i/lamp.png"}],
    "rows": [{"label": "Placed on", "value": "1 May"}], "steps": [], "total": {"label": "Total", "value": "€20.00"},
    "link": {"title": "Track", "url": "https://carrier.example/1"},
}  # fmt: skip


def for_whatsapp(rendered: Rendered) -> tuple[Json, ...]:
    return whatsapp.bodies(rendered, MESSAGE_ID, {"to": "+34600000000"}, CHOOSING)


def for_messenger(rendered: Rendered) -> tuple[Json, ...]:
    return messenger.bodies(rendered, MESSAGE_ID, {"id": "1254"}, CHOOSING)


def pressable(*titles: str) -> Rendered:
    return Rendered("What now?", buttons=tuple(RenderedButton(title, "affirm") for title in titles))


def strings(value: Any, key: str = "") -> list[str]:
    """What a shopper reads or can press of a request, in its order."""
    if isinstance(value, dict):
        return [text for name, one in value.items() for text in strings(one, name)]
    if isinstance(value, list | tuple):
        return [text for one in value for text in strings(one, key)]
    return [value] if key in ("text", "body", "title", "subtitle", "description", "url") else []


@settings(max_examples=40, deadline=None)
@given(replies)
def test_every_request_for_whatsapp_is_accepted(reply: Rendered) -> None:
    for body in for_whatsapp(reply):
        checked_for_whatsapp(body)


@settings(max_examples=40, deadline=None)
@given(replies)
def test_every_request_for_messenger_is_accepted(reply: Rendered) -> None:
    for body in for_messenger(reply):
        checked_for_messenger(body)


@settings(max_examples=40, deadline=None)
@given(replies)
def test_no_word_is_lost_on_whatsapp(reply: Rendered) -> None:
    said = letters("".join(strings(for_whatsapp(reply))))
    assert letters(reply.text) in said
    for card in reply.cards:
        assert letters(card["title"]) in said
        assert all(letters(item["name"]) in said for item in card["items"])
        assert all(letters(row["value"]) in said for row in card["rows"])
    assert all(letters(button.title) in said for button in reply.buttons)


@settings(max_examples=40, deadline=None)
@given(replies)
def test_no_word_is_lost_on_messenger(reply: Rendered) -> None:
    said = letters("".join(strings(for_messenger(reply))))
    assert letters(reply.text) in said
    for card in reply.cards:
        assert letters(card["title"]) in said
        assert all(letters(item["name"]) in said for item in card["items"])
        assert all(letters(row["value"]) in said for row in card["rows"])
    assert all(letters(button.title) in said for button in reply.buttons)


def test_up_to_three_short_choices_are_buttons_on_whatsapp() -> None:
    (body,) = for_whatsapp(pressable("Yes", "No"))
    titles = [button["reply"]["title"] for button in body["interactive"]["action"]["buttons"]]
    assert (body["interactive"]["type"], titles) == ("button", ["Yes", "No"])


def test_long_choices_are_a_list_that_tells_them_whole() -> None:
    long = "Refund all of it to the card I paid with"
    (body,) = for_whatsapp(pressable(long, "No"))
    first = body["interactive"]["action"]["sections"][0]["rows"][0]
    assert body["interactive"]["type"] == "list"
    assert first["title"].endswith("…")
    assert first["description"] == long


def test_more_choices_than_a_list_takes_are_numbers_to_type() -> None:
    (body,) = for_whatsapp(pressable(*(f"Choice {number}" for number in range(1, 12))))
    assert body["text"]["body"].splitlines()[-3:] == ["11. Choice 11", "", "Type the number."]


def test_choices_too_long_for_a_list_are_numbers_to_type() -> None:
    (body,) = for_whatsapp(pressable("Refund all of it to the card " * 3, "No"))
    assert body["text"]["body"].splitlines()[-3:] == ["2. No", "", "Type the number."]


def test_more_choices_than_quick_replies_are_numbers_to_type() -> None:
    (body,) = for_messenger(pressable(*(f"Choice {number}" for number in range(1, 15))))
    assert body["message"]["text"].splitlines()[-3:] == ["14. Choice 14", "", "Type the number."]
    assert "quick_replies" not in body["message"]


@pytest.mark.parametrize("titles", [(), ("Yes", "No"), ("Refund all of it to my card", "No")])
def test_nobody_is_told_to_type_where_there_is_something_to_press_or_nothing_to_choose(titles: tuple[str, ...]) -> None:
    for render in (for_whatsapp, for_messenger):
        assert "Type the number." not in str(render(pressable(*titles)))


def test_the_question_stays_with_its_buttons_when_the_words_are_long() -> None:
    reply = Rendered("A sentence about it. " * 80 + "Is this right?", buttons=pressable("Yes", "No").buttons)
    *before, last = for_whatsapp(reply)
    assert [body["type"] for body in before] == ["text"]
    assert last["interactive"]["body"]["text"].endswith("Is this right?")


def test_a_press_carries_the_token_of_its_button() -> None:
    (body,) = for_messenger(pressable("Yes", "No"))
    assert [reply["payload"] for reply in body["message"]["quick_replies"]] == [
        f"{MESSAGE_ID.hex}.0",
        f"{MESSAGE_ID.hex}.1",
    ]


def test_choices_too_long_for_quick_replies_are_numbered_in_words_and_on_buttons() -> None:
    (body,) = for_messenger(pressable("Refund all of it to my card", "No"))
    assert "1. Refund all of it to my card" in body["message"]["text"]
    assert [reply["title"] for reply in body["message"]["quick_replies"]] == ["1. Refund all of it…", "2. No"]


def test_a_card_on_messenger_has_pictures_and_a_link_to_press() -> None:
    reply = absolute(Rendered("Here it is:", (ORDER,)), "https://help.shop.example")
    said, goods, card = (body["message"] for body in for_messenger(reply))
    assert said == {"text": "Here it is:"}
    (element,) = goods["attachment"]["payload"]["elements"]
    assert element == {"title": "Lamp", "subtitle": "× 2 · €10.00", "image_url": "https://help.shop.example/i/lamp.png"}
    assert card["attachment"]["payload"]["buttons"] == [
        {"type": "web_url", "url": "https://carrier.example/1", "title": "Track"}
    ]
    assert card["attachment"]["payload"]["text"].splitlines() == [
        "Order 1001 · Shipped",
        "Placed on: 1 May",
        "Total: €20.00",
    ]


def test_a_card_on_whatsapp_is_readable_text() -> None:
    (body,) = for_whatsapp(Rendered("Here it is:", (ORDER,)))
    assert body["text"]["body"].splitlines()[2:] == [
        "Order 1001 · Shipped", "• Lamp · × 2 · €10.00", "Placed on: 1 May", "Total: €20.00", "Track: https://carrier.example/1",
    ]  # fmt: skip


@pytest.mark.parametrize("render", [for_whatsapp, for_messenger])
def test_arabic_goes_out_as_it_is(render: Any) -> None:
    text = "طلبك رقم \u2068SO-1001\u2069 في الطريق."
    (body,) = render(Rendered(text))
    assert text in strings(body)


@pytest.mark.parametrize("render", [for_whatsapp, for_messenger])
def test_an_empty_reply_sends_nothing(render: Any) -> None:
    assert render(Rendered(" \n ")) == ()
