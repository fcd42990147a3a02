"""Each kind of Messenger webhook becomes the event that says what happened."""

from typing import Any

import pytest

from connectors.channels.messenger.parse import parse
from connectors.channels.meta.events import Rejected, ReplyContext
from connectors.channels.meta.reported import (
    AccountLinking,
    AppRoles,
    Delivered,
    Echo,
    OptIn,
    OtherNotice,
    PolicyEnforcement,
    Read,
    ThreadControl,
    Unreadable,
)
from connectors.channels.meta.said import (
    Edit,
    Location,
    Media,
    Press,
    Reaction,
    Referral,
    Revocation,
    Said,
    SharedLink,
    Sticker,
    Text,
    Unsupported,
)
from tests.connectors.channels.bodies import (
    AT,
    MILLISECONDS,
    NOW,
    PAGE,
    PSID,
    messenger_body,
    messenger_item,
    messenger_message,
    on_messenger,
)

_URL = "https://scontent.xx.fbcdn.net/x"


def attached(kind: str, **payload: Any) -> dict[str, Any]:
    return {"type": kind, "payload": payload}


_MESSAGES: list[tuple[dict[str, Any], tuple[Said, ...]]] = [
    ({"text": "Hi"}, (Text("Hi"),)),
    ({"text": "Ja", "quick_reply": {"payload": "t"}}, (Press("quick_reply", "t", "Ja"),)),
    ({"attachments": [attached("image", url=_URL)]}, (Media("image", url=_URL),)),
    ({"attachments": [attached("audio", url=_URL)]}, (Media("voice", url=_URL),)),
    ({"attachments": [attached("video", url=_URL)]}, (Media("video", url=_URL),)),
    ({"attachments": [attached("file", url=_URL)]}, (Media("document", url=_URL),)),
    (
        {"text": "Kaputt", "attachments": [attached("image", url=_URL), attached("image", url=_URL + "2")]},
        (Text("Kaputt"), Media("image", url=_URL), Media("image", url=_URL + "2")),
    ),
    (
        {"attachments": [attached("image", url=_URL, sticker_id=3), attached("sticker", url=_URL, sticker_id=3)]},
        (Sticker("3", _URL),),
    ),
    ({"attachments": [attached("sticker", url=_URL)], "sticker_id": 3}, (Sticker(None, _URL),)),
    ({"attachments": [attached("location", coordinates={"lat": 52.5, "long": 13.4})]}, (Location(52.5, 13.4),)),
    (
        {"text": "look", "attachments": [{"type": "fallback", "title": "T", "url": _URL, "payload": None}]},
        (Text("look"), SharedLink("fallback", _URL, "T")),
    ),
    ({"attachments": [{"type": "fallback", "title": "T"}]}, (SharedLink("fallback", None, "T"),)),
    ({"attachments": [attached("reel", url=_URL, title="R", reel_video_id=1)]}, (SharedLink("reel", _URL, "R"),)),
    ({"attachments": [attached("hologram", url=_URL)]}, (SharedLink("hologram", _URL),)),
    ({"attachments": [attached("hologram")]}, (Unsupported("hologram"),)),
    ({"attachments": [None]}, (Unsupported("attachment"),)),
    ({"attachments": attached("image", url=_URL)}, (Media("image", url=_URL),)),
    ({"is_unsupported": True}, (Unsupported("unsupported"),)),
    ({}, (Unsupported("empty"),)),
    ({"is_deleted": True}, (Revocation("m_1"),)),
]


@pytest.mark.parametrize(("message", "parts"), _MESSAGES)
def test_a_message_says_its_words_and_each_attachment(message: dict[str, Any], parts: tuple[Said, ...]) -> None:
    events = on_messenger(messenger_message(**message))
    assert tuple(event.what for event in events) == parts
    assert len({event.external_id for event in events}) == len(events)
    for event in events:
        assert (event.account.id, event.at, event.message_id, event.kind) == (PAGE, AT, "m_1", "message")
        assert event.shopper is not None
        assert event.shopper.ids == (f"psid:{PSID}",)


def test_a_message_keeps_its_mid_and_parts_are_counted() -> None:
    events = on_messenger(messenger_message(text="a", attachments=[attached("image", url=_URL)]))
    assert [event.external_id for event in events] == ["m_1", "m_1#1"]


def test_a_reply_and_a_product_are_context() -> None:
    (event,) = on_messenger(
        messenger_message(text="?", reply_to={"mid": "m_0"}, referral={"product": {"id": "55"}, "source": "SHOP"})
    )
    assert event.context == ReplyContext("m_0")
    assert event.referral == Referral("SHOP", product_id="55")


_HAPPENINGS: list[tuple[str, dict[str, Any], Any]] = [
    ("postback", {"title": "Start", "payload": "t", "mid": "m_2"}, Press("postback", "t", "Start")),
    ("reaction", {"mid": "m_0", "action": "react", "emoji": "👍", "reaction": "like"}, Reaction("m_0", "👍", "like")),
    ("reaction", {"mid": "m_0", "action": "react", "reaction": "dislike"}, Reaction("m_0", "👎", "dislike")),
    ("reaction", {"mid": "m_0", "action": "unreact"}, Reaction("m_0", None)),
    ("referral", {"ref": "r", "source": "SHORTLINK", "type": "OPEN_THREAD"}, Referral("SHORTLINK", ref="r")),
    ("message_edit", {"mid": "m_0", "text": "new", "num_edit": 1}, Edit("m_0", Text("new"))),
    (
        "optin",
        {"type": "notification_messages", "notification_messages_token": "n", "title": "News"},
        OptIn("notification_messages", title="News", token="n"),
    ),
    ("optin", {"notification_messages_status": "STOP_NOTIFICATIONS"}, OptIn(None, stopped=True)),
    ("account_linking", {"status": "unlinked"}, AccountLinking(linked=False, authorization_code=None)),
    ("delivery", {"mids": ["m_0", None], "watermark": MILLISECONDS}, Delivered(("m_0",), AT)),
    ("read", {"watermark": MILLISECONDS}, Read(AT)),
    (
        "pass_thread_control",
        {"previous_owner_app_id": 1, "new_owner_app_id": "2", "metadata": "m"},
        ThreadControl("pass", "1", "2", None, "m"),
    ),
    ("take_thread_control", {"new_owner_app_id": None}, ThreadControl("take")),
    ("request_thread_control", {"requested_owner_app_id": 3}, ThreadControl("request", requested_owner="3")),
    ("app_roles", {"1": ["primary_receiver"], "2": "x"}, AppRoles({"1": ("primary_receiver",)})),
    ("policy_enforcement", {"action": "block", "reason": "spam"}, PolicyEnforcement(blocked=True, reason="spam")),
    ("game_play", {"game_id": "1"}, OtherNotice("game_play")),
]


@pytest.mark.parametrize(("kind", "part", "what"), _HAPPENINGS)
def test_whatever_else_happens_has_its_meaning(kind: str, part: dict[str, Any], what: Any) -> None:
    (event,) = on_messenger(messenger_body(messenger_item({kind: part})))
    assert (event.what, event.kind, event.source) == (what, kind, "messaging")
    assert event.from_shopper is isinstance(what, Said)


def test_the_same_happening_twice_is_one_and_another_is_not() -> None:
    like, later = ({"reaction": {"mid": "m_0", "action": "react", "emoji": "👍"}, "timestamp": at} for at in (1, 2))
    ids = [on_messenger(messenger_body(messenger_item(item)))[0].external_id for item in (like, like, later)]
    assert ids[0] == ids[1] != ids[2]


@pytest.mark.parametrize(
    ("app_id", "from_page_inbox"),
    [(1517776481860111, False), (26390203743090, True), ("263902037430900", True), (None, False)],
)
def test_an_echo_is_about_its_recipient_and_says_who_sent_it(app_id: Any, from_page_inbox: bool) -> None:
    message = {"mid": "m_1", "is_echo": True, "app_id": app_id, "metadata": "our-id", "text": "Hello"}
    item = {"sender": {"id": PAGE}, "recipient": {"id": PSID}, "timestamp": MILLISECONDS, "message": message}
    (event,) = on_messenger(messenger_body(item))
    assert event.what == Echo(Text("Hello"), str(app_id) if app_id else None, "our-id")
    assert isinstance(event.what, Echo)
    assert event.what.from_page_inbox is from_page_inbox
    assert event.shopper is not None
    assert event.shopper.page_scoped_id == PSID
    assert not event.from_shopper


def test_on_standby_nothing_is_for_us_to_answer() -> None:
    (event,) = on_messenger(messenger_body(messenger_item({"message": {"mid": "m", "text": "Hi"}}), source="standby"))
    assert (event.standby, event.from_shopper, event.source) == (True, False, "standby")


def test_the_dashboards_shape_means_the_same() -> None:
    value = {
        "sender": {"user_ref": "REF"},
        "timestamp": str(MILLISECONDS // 1000),
        "postback": {"mid": "m", "payload": "t", "title": "Go", "referral": {"ref": "r"}},
    }
    (event,) = on_messenger(messenger_body({"field": "messaging_postbacks", "value": value}, source="changes"))
    assert (event.what, event.field, event.at) == (Press("postback", "t", "Go"), "messaging_postbacks", AT)
    assert event.shopper is not None
    assert event.shopper.ids == ("ref:REF",)
    assert event.referral == Referral(ref="r")
    (news,) = on_messenger(messenger_body({"field": "feed", "value": {"item": "like"}}, source="changes"))
    assert news.what == OtherNotice("feed")


def test_who_has_not_written_yet_is_known_by_reference() -> None:
    item = {"recipient": {"id": PAGE}, "timestamp": MILLISECONDS, "optin": {"ref": "r", "user_ref": "U"}}
    (event,) = on_messenger(messenger_body(item))
    assert event.shopper is not None
    assert event.shopper.ids == ("ref:U",)


def test_one_bad_item_leaves_its_neighbours_alone() -> None:
    good = messenger_item({"message": {"mid": "m", "text": "Hi"}})
    items = [good, None, "x", {}, {"message": {"mid": "n", "text": "?"}}, messenger_item({"read": 5}), good]
    events = on_messenger(messenger_body(*items))  # type: ignore[arg-type]
    kinds = [type(event.what).__name__ for event in events]
    assert kinds == ["Text", "Unreadable", "Unreadable", "Unreadable", "Unreadable", "Unreadable", "Text"]
    assert isinstance(events[4].what, Unreadable)


def test_an_entry_without_a_list_is_counted() -> None:
    (event,) = on_messenger(b'{"object":"page","entry":[{"id":"1","time":1}]}')
    assert event.what == OtherNotice("entry")


@pytest.mark.parametrize("body", [b"", b"{", b"7", b'{"object":"instagram","entry":[]}', b'{"object":"page"}'])
def test_what_is_no_webhook_is_rejected(body: bytes) -> None:
    assert isinstance(parse(body, NOW), Rejected)
