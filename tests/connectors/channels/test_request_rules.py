"""What is just within a limit is accepted, what is one over is refused."""

from typing import Any

import pytest

from connectors.channels.messenger import requests as messenger
from connectors.channels.meta.request_rules import RequestRefused
from connectors.channels.whatsapp import requests as whatsapp
from connectors.channels.whatsapp.template_rules import checked_template, variables_of

Json = dict[str, Any]


def on_whatsapp(kind: str, part: Any, **more: Any) -> Json:
    return {"messaging_product": "whatsapp", "to": "+491701234567", "type": kind, kind: part, **more}


def buttons(count: int = 1, *, title: int = 5, token: int = 5, body: int = 5, footer: int = 5, header: int = 5) -> Json:
    shown = [
        {"type": "reply", "reply": {"id": f"{n}".zfill(token), "title": f"{n}".zfill(title)}} for n in range(count)
    ]
    return on_whatsapp(
        "interactive",
        {
            "type": "button",
            "header": {"type": "text", "text": "h" * header},
            "body": {"text": "b" * body},
            "footer": {"text": "f" * footer},
            "action": {"buttons": shown},
        },
    )


def rows(sections: int = 1, each: int = 1, *, title: int = 5, token: int = 5, **lengths: int) -> Json:
    def row(number: int) -> Json:
        described = {"description": "d" * lengths["description"]} if "description" in lengths else {}
        return {"id": f"{number}".zfill(token), "title": "t" * title, **described}

    listed = [
        {"title": "s" * lengths.get("section", 5), "rows": [row(of * each + n) for n in range(each)]}
        for of in range(sections)
    ]
    action = {"button": "b" * lengths.get("button", 5), "sections": listed}
    return on_whatsapp(
        "interactive", {"type": "list", "body": {"text": "b" * lengths.get("body", 5)}, "action": action}
    )


def link(label: int) -> Json:
    parameters = {"display_text": "l" * label, "url": "https://example.com"}
    action = {"name": "cta_url", "parameters": parameters}
    return on_whatsapp("interactive", {"type": "cta_url", "body": {"text": "b"}, "action": action})


def contacts(count: int) -> Json:
    return on_whatsapp("contacts", [{"name": {"formatted_name": "Bo"}}] * count)


def image(caption: int) -> Json:
    return on_whatsapp("image", {"id": "7", "caption": "x" * caption})


def place(latitude: float) -> Json:
    return on_whatsapp("location", {"latitude": latitude, "longitude": -180})


_WHATSAPP_LIMITS = [
    (on_whatsapp("text", {"body": "x" * 4096}), on_whatsapp("text", {"body": "x" * 4097})),
    (on_whatsapp("text", {"body": "👋" * 4096}), on_whatsapp("text", {"body": ""})),
    (buttons(3), buttons(4)),
    (buttons(1), buttons(0)),
    (buttons(title=20), buttons(title=21)),
    (buttons(token=256), buttons(token=257)),
    (buttons(body=1024), buttons(body=1025)),
    (buttons(footer=60), buttons(footer=61)),
    (buttons(header=60), buttons(header=61)),
    (rows(1, 10), rows(1, 11)),
    (rows(5, 2), rows(4, 3)),
    (rows(10, 1), rows(11, 1)),
    (rows(title=24), rows(title=25)),
    (rows(token=200), rows(token=201)),
    (rows(description=72), rows(description=73)),
    (rows(section=24), rows(section=25)),
    (rows(button=20), rows(button=21)),
    (rows(body=4096), rows(body=4097)),
    (link(20), link(21)),
    (image(1024), image(1025)),
    (on_whatsapp("image", {"link": "https://x"}), on_whatsapp("image", {"id": "7", "link": "https://x"})),
    (on_whatsapp("audio", {"id": "7"}), on_whatsapp("audio", {"id": "7", "caption": "x"})),
    (contacts(5), contacts(6)),
    (place(90), place(90.1)),
    (on_whatsapp("reaction", {"message_id": "w", "emoji": ""}), on_whatsapp("reaction", {"emoji": "👍"})),
    (on_whatsapp("text", {"body": "x"}, context={"message_id": "w"}), on_whatsapp("text", {"body": "x"}, context={})),
    (
        on_whatsapp("template", {"name": "n" * 512, "language": {"code": "de"}}),
        on_whatsapp("template", {"name": "n" * 513, "language": {"code": "de"}}),
    ),
]


@pytest.mark.parametrize(("within", "over"), _WHATSAPP_LIMITS)
def test_whatsapps_limits(within: Json, over: Json) -> None:
    whatsapp.checked(within)
    with pytest.raises(RequestRefused):
        whatsapp.checked(over)


@pytest.mark.parametrize(
    "request_body",
    [
        None,
        [],
        {},
        {"messaging_product": "telegram", "to": "1", "text": {"body": "x"}},
        {"messaging_product": "whatsapp", "text": {"body": "x"}},
        {"messaging_product": "whatsapp", "to": "1", "type": "text"},
        {"messaging_product": "whatsapp", "to": "1", "type": "poll", "poll": {}},
        {"messaging_product": "whatsapp", "status": "read"},
        {"messaging_product": "whatsapp", "status": "delivered", "message_id": "w"},
    ],
)
def test_what_whatsapp_has_no_meaning_for_is_refused(request_body: Any) -> None:
    with pytest.raises(RequestRefused):
        whatsapp.checked(request_body)


def test_titles_and_ids_are_unique_in_a_message() -> None:
    doubled = buttons(2)
    reply = doubled["interactive"]["action"]["buttons"]
    reply[1]["reply"]["title"] = reply[0]["reply"]["title"]
    with pytest.raises(RequestRefused, match="its own title"):
        whatsapp.checked(doubled)


def test_a_business_scoped_id_is_a_recipient() -> None:
    request = {"messaging_product": "whatsapp", "recipient": "DE.1", "text": {"body": "x"}}
    checked = whatsapp.checked(request)
    assert isinstance(checked, whatsapp.SendRequest)
    assert (checked.recipient, checked.type) == ("DE.1", "text")


def test_a_refusal_names_the_place_and_not_the_words() -> None:
    with pytest.raises(RequestRefused) as refused:
        whatsapp.checked(on_whatsapp("text", {"body": "my secret " * 500}))
    assert refused.value.at == "text.body"
    assert "secret" not in str(refused.value)
    with pytest.raises(RequestRefused) as missing:
        whatsapp.checked(on_whatsapp("text", {}))
    assert missing.value.missing


def on_messenger(message: Json, **more: Any) -> Json:
    return {"recipient": {"id": "1"}, "messaging_type": "RESPONSE", "message": message, **more}


def replies(count: int, title: int = 5, payload: int = 5) -> Json:
    one = {"content_type": "text", "title": "t" * title, "payload": "p" * payload}
    return on_messenger({"text": "?", "quick_replies": [one] * count})


def template(kind: str, **payload: Any) -> Json:
    return on_messenger({"attachment": {"type": "template", "payload": {"template_type": kind, **payload}}})


def postbacks(count: int, title: int = 5) -> list[Json]:
    return [{"type": "postback", "title": "t" * title, "payload": "p"}] * count


def images(count: int, kind: str = "image") -> Json:
    return on_messenger({"attachments": [{"type": kind, "payload": {"url": "https://x"}}] * count})


def shop_button(text: str) -> Json:
    return template("button", text=text, buttons=postbacks(3))


_MESSENGER_LIMITS = [
    (on_messenger({"text": "x" * 2000}), on_messenger({"text": "x" * 2001})),
    (replies(13), replies(14)),
    (replies(1, title=20), replies(1, title=21)),
    (replies(1, payload=1000), replies(1, payload=1001)),
    (shop_button("x" * 640), shop_button("x" * 641)),
    (template("button", text="x", buttons=postbacks(1)), template("button", text="x", buttons=postbacks(0))),
    (template("button", text="x", buttons=postbacks(1, 20)), template("button", text="x", buttons=postbacks(4))),
    (template("generic", elements=[{"title": "x"}] * 10), template("generic", elements=[{"title": "x"}] * 11)),
    (template("generic", elements=[{"title": "x" * 80}]), template("generic", elements=[{"title": "x" * 81}])),
    (
        template("generic", elements=[{"title": "x", "subtitle": "x" * 80, "buttons": postbacks(3)}]),
        template("generic", elements=[{"title": "x", "subtitle": "x" * 81}]),
    ),
    (template("receipt"), template("")),
    (images(30), images(31)),
    (images(2), images(2, "video")),
    (on_messenger({"text": "x"}), on_messenger({"text": "x", "attachment": {"type": "image", "payload": {}}})),
    (
        {"recipient": {"id": "1"}, "sender_action": "typing_on"},
        {"recipient": {"id": "1"}, "sender_action": "typing_on", "message": {"text": "x"}},
    ),
    (
        on_messenger({"text": "x"}) | {"messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT"},
        on_messenger({"text": "x"}) | {"messaging_type": "MESSAGE_TAG", "tag": "POST_PURCHASE_UPDATE"},
    ),
    (
        on_messenger({"text": "x"}, reply_to={"mid": "m"}),
        on_messenger({"text": "x"}) | {"messaging_type": "MESSAGE_TAG"},
    ),
    (on_messenger({"text": "x"}) | {"recipient": {"user_ref": "u"}}, on_messenger({"text": "x"}) | {"recipient": {}}),
    ({"recipient": {"id": "1"}, "metadata": "m"}, {"recipient": {"id": "1"}, "metadata": "m" * 1001}),
]


@pytest.mark.parametrize(("within", "over"), _MESSENGER_LIMITS)
def test_messengers_limits(within: Json, over: Json) -> None:
    messenger.checked(within)
    with pytest.raises(RequestRefused):
        messenger.checked(over)


@pytest.mark.parametrize("request_body", [None, "x", {}, {"recipient": {"id": "1"}, "messaging_type": "RESPONSE"}])
def test_what_messenger_has_no_meaning_for_is_refused(request_body: Any) -> None:
    with pytest.raises(RequestRefused):
        messenger.checked(request_body)


def definition(text: str = "Order {{1}} is here.", **more: Any) -> Json:
    body = {"type": "BODY", "text": text}
    return {"name": "news", "language": "pt_BR", "category": "UTILITY", "components": [body], **more}


def test_a_templates_limits() -> None:
    checked_template(definition())
    checked_template(definition("x" * 1024))
    quick_reply = {"type": "QUICK_REPLY", "text": "b" * 26}
    for wrong in (
        definition("x" * 1025),
        definition("{{1}} is here."),
        definition(name="News"),
        definition(category="NEWS"),
        definition(components=[]),
        definition(components=[{"type": "HEADER", "text": "h" * 61}]),
        definition(components=[{"type": "FOOTER", "text": "f" * 61}]),
        definition(components=[{"type": "BUTTONS", "buttons": [quick_reply]}]),
    ):
        with pytest.raises(RequestRefused):
            checked_template(wrong)


def test_the_variables_of_a_template_are_told_in_order() -> None:
    assert variables_of("a {{2}} b {{1}} c {{ 2 }} {{order}} {{X}}") == ("2", "1", "order")
