"""Each kind of WhatsApp webhook becomes the event that says what happened."""

import json
from decimal import Decimal
from typing import Any

import pytest

from connectors.channels.meta.events import Rejected, ReplyContext
from connectors.channels.meta.platform_error import PlatformError
from connectors.channels.meta.reported import (
    AccountNotice,
    Call,
    Echo,
    IdentityChange,
    MarketingPreference,
    OtherNotice,
    ReportedError,
    Status,
    TemplateNotice,
    Unreadable,
)
from connectors.channels.meta.said import (
    CatalogueOrder,
    ContactCard,
    Contacts,
    Edit,
    FormReply,
    Location,
    Media,
    Opened,
    OrderLine,
    Press,
    Reaction,
    Referral,
    Revocation,
    Said,
    Sticker,
    Text,
    Unsupported,
)
from connectors.channels.whatsapp.parse import parse
from tests.connectors.channels.bodies import (
    ADA,
    AT,
    NOW,
    NUMBER,
    SECONDS,
    on_whatsapp,
    whatsapp_body,
    whatsapp_message,
    whatsapp_status,
)

_FILE = {"id": "7", "mime_type": "image/jpeg", "sha256": "abc=", "url": "https://lookaside.fbsbx.com/7"}
_CODE = {"code": 131051, "title": "Message type unknown", "error_data": {"details": "Not supported."}}
_CARD = {
    "name": {"formatted_name": "Bo"},
    "phones": [{"phone": "+1 415", "wa_id": "1415"}],
    "emails": [{"email": "b@c"}],
}
_DELETED = {"event": "ACCOUNT_DELETED"}
_SAID: list[tuple[str, Any, Said]] = [
    ("text", {"body": "Wo ist 1001?"}, Text("Wo ist 1001?")),
    ("text", {"body": ""}, Text("")),
    (
        "image",
        {**_FILE, "caption": "Kaputt"},
        Media("image", "7", _FILE["url"], "image/jpeg", "abc=", "Kaputt"),
    ),
    ("video", {"id": "7", "mime_type": "video/mp4"}, Media("video", "7", mime_type="video/mp4")),
    ("audio", {"id": "7", "voice": True}, Media("voice", "7")),
    ("audio", {"id": "7", "voice": False}, Media("audio", "7")),
    ("voice", {"id": "7"}, Media("voice", "7")),
    ("document", {"id": "7", "filename": "Ré.pdf"}, Media("document", "7", file_name="Ré.pdf")),
    ("sticker", {"id": "7", "animated": True}, Sticker("7", animated=True)),
    (
        "location",
        {"latitude": 52.5, "longitude": 13.4, "name": "Café", "address": "Weg 1"},
        Location(52.5, 13.4, "Café", "Weg 1"),
    ),
    ("location", {"latitude": "52.5", "longitude": "13.4"}, Location(52.5, 13.4)),
    (
        "contacts",
        [_CARD],
        Contacts((ContactCard("Bo", ("+1 415",), ("b@c",), ("1415",)),)),
    ),
    ("interactive", {"type": "button_reply", "button_reply": {"id": "t", "title": "Ja"}}, Press("button", "t", "Ja")),
    (
        "interactive",
        {"type": "list_reply", "list_reply": {"id": "t", "title": "Ja", "description": "sofort"}},
        Press("list", "t", "Ja", "sofort"),
    ),
    (
        "interactive",
        {"type": "nfm_reply", "nfm_reply": {"name": "flow", "body": "Sent", "response_json": '{"size": "M"}'}},
        FormReply("flow", "Sent", {"size": "M"}),
    ),
    (
        "interactive",
        {"type": "nfm_reply", "nfm_reply": {"name": "flow", "body": "Sent", "response_json": "{broken"}},
        FormReply("flow", "Sent"),
    ),
    ("button", {"payload": "t", "text": "Stop"}, Press("template", "t", "Stop")),
    ("reaction", {"message_id": "wamid.0", "emoji": "👍"}, Reaction("wamid.0", "👍")),
    ("reaction", {"message_id": "wamid.0", "emoji": ""}, Reaction("wamid.0", None)),
    ("reaction", {"message_id": "wamid.0"}, Reaction("wamid.0", None)),
    (
        "order",
        {
            "catalog_id": "9",
            "text": "bitte",
            "product_items": [
                {"product_retailer_id": "MUG", "quantity": 2, "item_price": 12.5, "currency": "EUR"},
                {"product_retailer_id": "CUP", "quantity": "1", "item_price": "7", "currency": "EUR"},
            ],
        },
        CatalogueOrder(
            "9",
            "bitte",
            (OrderLine("MUG", 2, Decimal("12.5"), "EUR"), OrderLine("CUP", 1, Decimal(7), "EUR")),
        ),
    ),
    (
        "edit",
        {"original_message_id": "wamid.0", "message": {"type": "text", "text": {"body": "1002"}}},
        Edit("wamid.0", Text("1002")),
    ),
    ("revoke", {"original_message_id": "wamid.0"}, Revocation("wamid.0")),
    ("request_welcome", None, Opened()),
    ("poll", {"question": "?"}, Unsupported("poll")),
    ("unsupported", {"type": "edit"}, Unsupported("edit")),
    ("interactive", {"type": "wish", "wish": {}}, Unsupported("wish")),
    ("interactive", None, Unsupported("interactive")),
    ("button", None, Unsupported("button")),
    ("text", None, Unsupported("text")),
    ("image", {}, Unsupported("image")),
    ("location", {"latitude": 91, "longitude": 0}, Unsupported("location")),
]


@pytest.mark.parametrize(("kind", "part", "said"), _SAID, ids=[f"{kind}-{n}" for n, (kind, _, __) in enumerate(_SAID)])
def test_a_message_says_what_its_kind_means(kind: str, part: Any, said: Said) -> None:
    (event,) = on_whatsapp(whatsapp_message(kind, part))
    assert event.what == said
    assert event.from_shopper
    assert (event.external_id, event.message_id, event.kind, event.at) == ("wamid.1", "wamid.1", kind, AT)
    assert (event.account.id, event.account.business_id) == ("106540352242922", "102290129340398")
    assert event.shopper is not None
    assert event.shopper.ids == ("user:DE.1", "phone:+491701234567", "wa:491701234567")
    assert event.shopper.name == "Ada"


def test_a_message_without_a_type_is_what_it_holds() -> None:
    (event,) = on_whatsapp(whatsapp_message(None, None, text={"body": "Hi"}))
    assert (event.what, event.kind) == (Text("Hi"), None)


def test_an_unsupported_message_keeps_its_errors() -> None:
    (event,) = on_whatsapp(whatsapp_message("unsupported", {"type": "poll_creation"}, errors=[_CODE]))
    assert event.what == Unsupported(
        "poll_creation", (PlatformError(131051, None, "Message type unknown", "Not supported."),)
    )


def test_a_message_keeps_what_it_quotes_asks_about_and_came_from() -> None:
    context = {"from": "15550783881", "id": "wamid.0"}
    product = {"referred_product": {"catalog_id": "9", "product_retailer_id": "MUG"}}
    ad = {"source_type": "ad", "source_id": "12", "source_url": "https://fb.me/x", "headline": "Mugs", "ctwa_clid": "A"}
    (event,) = on_whatsapp(whatsapp_message("text", {"body": "?"}, context=context | product, referral=ad))
    assert event.context == ReplyContext("wamid.0", "15550783881", product_id="MUG", catalog_id="9")
    assert event.referral == Referral("ad", "12", url="https://fb.me/x", headline="Mugs", click_id="A")
    (forwarded,) = on_whatsapp(whatsapp_message("text", {"body": "?"}, context={"frequently_forwarded": True}))
    assert forwarded.context == ReplyContext(forwarded=True)


def test_a_group_message_says_its_group() -> None:
    (event,) = on_whatsapp(whatsapp_message("text", {"body": "Hi"}, group_id="G1"))
    assert event.group == "G1"


_NOBODY = {"id": "wamid.1", "timestamp": SECONDS, "type": "text", "text": {"body": "Hi"}}


@pytest.mark.parametrize(
    ("message", "contacts", "ids"),
    [
        ({"from_user_id": "DE.2"}, [{"user_id": "DE.2", "profile": {"name": "B"}}], ("user:DE.2",)),
        ({"from_user_id": "DE.2"}, [], ("user:DE.2",)),
        ({}, [{"user_id": "DE.2"}], ("user:DE.2",)),
        ({}, [{"wa_id": "491701234567"}], ("phone:+491701234567", "wa:491701234567")),
        ({"from": "551187654321"}, [], ("phone:+5511987654321", "wa:551187654321")),
        ({"from": "5215512345678"}, None, ("phone:+525512345678", "wa:5215512345678")),
        ({"from": "541123456789"}, {"wa_id": "541123456789"}, ("phone:+5491123456789", "wa:541123456789")),
    ],
)
def test_who_wrote_is_found_however_lean_the_webhook(message: Any, contacts: Any, ids: tuple[str, ...]) -> None:
    value = {"metadata": NUMBER, "contacts": contacts, "messages": [_NOBODY | message]}
    (event,) = on_whatsapp(whatsapp_body(value))
    assert event.shopper is not None
    assert event.shopper.ids == ids


def test_a_message_of_nobody_is_kept_as_unreadable() -> None:
    for contacts in ([], [ADA, ADA | {"wa_id": "2"}]):
        (event,) = on_whatsapp(whatsapp_body({"contacts": contacts, "messages": [_NOBODY]}))
        assert isinstance(event.what, Unreadable)
        assert event.raw == _NOBODY


def test_a_message_without_an_id_has_the_same_derived_one_at_every_delivery() -> None:
    message = {"from": "1", "type": "text", "text": {"body": "Hi"}, "timestamp": SECONDS}
    first, second = (on_whatsapp(whatsapp_body({"messages": [message]}, None))[0] for _ in range(2))
    other = on_whatsapp(whatsapp_body({"messages": [message | {"timestamp": "1"}]}, None))[0]
    assert first.external_id == second.external_id != other.external_id
    assert (first.field, first.message_id) == (None, None)


@pytest.mark.parametrize("state", ["sent", "delivered", "read", "played", "failed", "deleted", "warning", "new"])
def test_a_status_is_one_of_a_message_and_never_of_a_shopper(state: str) -> None:
    (event,) = on_whatsapp(whatsapp_status(state))
    assert event.what == Status("wamid.1", state)
    assert event.external_id == f"wamid.1:{state}"
    assert not event.from_shopper
    assert event.shopper is not None
    assert event.shopper.phone == "+491701234567"


def test_a_failed_status_tells_the_errors_and_our_own_mark() -> None:
    pricing = {"billable": True, "pricing_model": "PMP", "category": "utility"}
    more: Any = {"errors": [{"code": 131047}], "biz_opaque_callback_data": "our-id", "pricing": pricing}
    (event,) = on_whatsapp(whatsapp_status("failed", **more))
    assert event.what == Status("wamid.1", "failed", (PlatformError(131047),), "our-id", None, "utility", billable=True)


def test_each_member_of_a_group_has_a_status_of_their_own() -> None:
    read = {"id": "wamid.1", "status": "read", "recipient_type": "group", "recipient_id": "G1"}
    statuses = [read | {"recipient_participant_id": who} for who in ("1", "2")]
    first, second = on_whatsapp(whatsapp_body({"statuses": statuses}))
    assert first.external_id != second.external_id
    assert (first.group, first.shopper and first.shopper.wa_id) == ("G1", "1")


def test_a_message_can_be_sent_from_whatsapps_own_app() -> None:
    echo = {"from": "15550783881", "to": "491701234567", "id": "wamid.9", "type": "text", "text": {"body": "I am Eva"}}
    for contacts in ([], [ADA]):
        value = {"metadata": NUMBER, "contacts": contacts, "message_echoes": [echo]}
        (event,) = on_whatsapp(whatsapp_body(value, "smb_message_echoes"))
        assert event.what == Echo(Text("I am Eva"), None)
        assert event.shopper is not None
        assert event.shopper.phone == "+491701234567"


@pytest.mark.parametrize(
    ("system", "change"),
    [
        (
            {"type": "user_changed_number", "wa_id": "492", "body": "moved"},
            IdentityChange("491701234567", "492", None, None, "moved"),
        ),
        ({"type": "customer_changed_number", "new_wa_id": 492}, IdentityChange("491701234567", "492")),
        (
            {"type": "user_changed_user_id", "user_id": "DE.2", "previous_user_id": "DE.1"},
            IdentityChange("491701234567", None, "DE.1", "DE.2"),
        ),
        ({"type": "user_identity_changed"}, OtherNotice("system:user_identity_changed")),
    ],
)
def test_a_new_number_or_id_is_no_message(system: dict[str, Any], change: Any) -> None:
    message = {"from": "491701234567", "id": "wamid.1", "timestamp": SECONDS, "type": "system", "system": system}
    (event,) = on_whatsapp(whatsapp_body({"metadata": NUMBER, "messages": [message]}))
    assert event.what == change
    assert not event.from_shopper


@pytest.mark.parametrize(
    ("field", "value", "what"),
    [
        ("account_update", _DELETED, AccountNotice("account_update", "ACCOUNT_DELETED", _DELETED)),
        (
            "message_template_status_update",
            {
                "event": "REJECTED",
                "message_template_id": 5,
                "message_template_name": "news",
                "message_template_language": "de",
                "reason": "PROMOTIONAL",
            },
            TemplateNotice("message_template_status_update", "REJECTED", "5", "news", "de", reason="PROMOTIONAL"),
        ),
        (
            "message_template_quality_update",
            {"message_template_name": "news", "message_template_language": "de", "new_quality_score": "RED"},
            TemplateNotice("message_template_quality_update", None, None, "news", "de", quality="RED"),
        ),
        (
            "user_id_update",
            {"wa_id": "49", "user_id": {"previous": "DE.1", "current": "DE.2"}},
            IdentityChange("49", "49", "DE.1", "DE.2"),
        ),
        ("group_settings_update", {"groups": []}, OtherNotice("group_settings_update")),
        ("something_new", {}, OtherNotice("something_new")),
    ],
)
def test_other_fields_are_told_apart_and_start_nothing(field: str, value: dict[str, Any], what: Any) -> None:
    (event,) = on_whatsapp(whatsapp_body(value, field, time=int(SECONDS)))
    assert (event.what, event.field, event.at) == (what, field, AT)
    assert (event.account.id, event.account.business_id) == (None, "102290129340398")
    assert not event.from_shopper


def test_a_new_id_is_told_even_of_somebody_without_a_number() -> None:
    system = {"type": "user_changed_user_id", "user_id": "DE.2", "previous_user_id": "DE.1"}
    message = {"id": "wamid.1", "timestamp": SECONDS, "type": "system", "system": system}
    (event,) = on_whatsapp(whatsapp_body({"metadata": NUMBER, "messages": [message]}))
    assert event.what == IdentityChange(None, None, "DE.1", "DE.2")


@pytest.mark.parametrize("deeper", [False, True])
def test_while_metas_own_agent_answers_we_only_listen(deeper: bool) -> None:
    lists = {"messages": [_NOBODY | {"from": "491701234567"}], "message_echoes": [_NOBODY | {"to": "491701234567"}]}
    value = {"metadata": NUMBER, "contacts": [ADA]} | ({"standby": lists} if deeper else lists)
    said, echo = on_whatsapp(whatsapp_body(value, "standby"))
    assert (said.what, said.standby, said.from_shopper) == (Text("Hi"), True, False)
    assert (echo.what, echo.standby) == (Echo(Text("Hi"), None), True)
    for event in (said, echo):
        assert event.shopper is not None
        assert event.shopper.name == "Ada"


def test_errors_calls_and_preferences_are_events() -> None:
    call = {"id": "c1", "from": "491701234567", "event": "connect", "direction": "USER_INITIATED"}
    stopped = {"wa_id": "491701234567", "category": "marketing_messages", "value": "stop"}
    value = {"contacts": [ADA], "errors": [{"code": 130429}], "calls": [call], "user_preferences": [stopped]}
    events = on_whatsapp(whatsapp_body(value))
    assert [event.what for event in events] == [
        ReportedError(PlatformError(130429)),
        Call("c1", "connect", from_shopper=True),
        MarketingPreference("marketing_messages", stopped=True),
    ]


def test_one_bad_item_leaves_its_neighbours_alone() -> None:
    good = _NOBODY | {"from": "491701234567"}
    items = [good, None, 7, ["x"], {}, good | {"id": "wamid.2", "text": {"body": 5}}, good | {"id": "wamid.3"}]
    events = on_whatsapp(whatsapp_body({"messages": items, "statuses": [{"status": "read"}, None]}))
    bad = ["Unreadable"]
    assert [type(one.what).__name__ for one in events] == ["Text", *bad * 4, "Unsupported", "Text", *bad * 2]
    assert [event.place.item for event in events[:7]] == list(range(7))


def test_every_entry_and_change_is_read() -> None:
    def change(wamid: str) -> dict[str, Any]:
        return {"field": "messages", "value": {"messages": [_NOBODY | {"from": "1", "id": wamid}]}}

    entries = [{"id": "1", "changes": [change("a"), change("b")]}, None, {"id": "2"}, {"changes": [None, change("c")]}]
    body = json.dumps({"object": "whatsapp_business_account", "entry": entries}).encode()
    assert [event.message_id for event in on_whatsapp(body)] == ["a", "b", None, None, None, "c"]


@pytest.mark.parametrize(
    ("timestamp", "at"),
    [
        (SECONDS, AT),
        (int(SECONDS), AT),
        (int(SECONDS) * 1000, AT),
        ("soon", NOW),
        (None, NOW),
        (-5, NOW),
        ("99999999999", NOW),
    ],
)
def test_a_time_is_read_in_any_unit_and_never_lies_ahead(timestamp: Any, at: Any) -> None:
    (event,) = on_whatsapp(whatsapp_message("text", {"body": "Hi"}, timestamp=timestamp))
    assert event.at == at


def test_text_is_fit_for_the_database() -> None:
    body = whatsapp_message("text", {"body": "a\0b\ud800c👋"})
    (event,) = on_whatsapp(body)
    assert event.what == Text("a\ufffdb\ufffdc👋")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\xff",
        b"null",
        b"[]",
        b"{}",
        b'{"object":"page","entry":[]}',
        b'{"object":"whatsapp_business_account"}',
    ],
)
def test_what_is_no_webhook_is_rejected(body: bytes) -> None:
    assert isinstance(parse(body, NOW), Rejected)
