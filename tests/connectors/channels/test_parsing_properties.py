"""Whatever comes, the parsers answer with events or a rejection."""

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connectors.channels.messenger import parse as messenger
from connectors.channels.meta.events import Delivery, Rejected
from connectors.channels.whatsapp import parse as whatsapp
from tests.connectors.channels.bodies import (
    NOW,
    messenger_body,
    messenger_item,
    messenger_message,
    whatsapp_message,
    whatsapp_status,
)

_PARSERS = {"whatsapp": (whatsapp.parse, "whatsapp_business_account"), "messenger": (messenger.parse, "page")}
_NAMES = """
    entry changes value field messages statuses errors contacts metadata id from type text body timestamp context
    interactive button_reply location latitude order product_items messaging standby message mid attachments payload
    sender recipient reaction delivery watermark mids read postback is_echo app_id edit system
"""
_KEYS = st.sampled_from(_NAMES.split())
_TEXTS = st.one_of(st.text(max_size=8), _KEYS)
_JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), _TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(_TEXTS, inner, max_size=6)),
    max_leaves=30,
)
_SAMPLES = [
    ("whatsapp", whatsapp_message("interactive", {"type": "button_reply", "button_reply": {"id": "t", "title": "x"}})),
    ("whatsapp", whatsapp_message("image", {"id": "7", "caption": "x"}, context={"id": "0"}, referral={"body": "x"})),
    ("whatsapp", whatsapp_message("contacts", [{"name": {"formatted_name": "B"}, "phones": [{"phone": "1"}]}])),
    ("whatsapp", whatsapp_message("order", {"product_items": [{"product_retailer_id": "M", "quantity": 1}]})),
    (
        "whatsapp",
        whatsapp_message("edit", {"original_message_id": "0", "message": {"type": "text", "text": {"body": "x"}}}),
    ),
    ("whatsapp", whatsapp_status("failed", errors=[{"code": 1, "error_data": {"details": "x"}}])),
    ("messenger", messenger_message(text="x", attachments=[{"type": "image", "payload": {"url": "u"}}])),
    ("messenger", messenger_body(messenger_item({"delivery": {"mids": ["m"], "watermark": 1}}))),
    ("messenger", messenger_body(messenger_item({"app_roles": {"1": ["primary_receiver"]}}))),
]
_JUNK = [None, True, -1, 10**30, "9" * 400, "", "\0", "\ud800", [], {}, [None], [[]], {"": None}, {"id": {}}]


def check(channel: str, body: bytes) -> None:
    """It is a delivery of storable events, or rejected."""
    parse, _ = _PARSERS[channel]
    found = parse(body, NOW)
    if isinstance(found, Rejected):
        assert found.reason
        return
    assert isinstance(found, Delivery)
    for event in found.events:
        assert event.external_id
        assert event.at <= NOW
        assert "\\u0000" not in json.dumps(event.raw)
        repr(event).encode()


@pytest.mark.parametrize("channel", _PARSERS)
@given(body=st.binary(max_size=200))
def test_any_bytes_are_answered(channel: str, body: bytes) -> None:
    check(channel, body)


@pytest.mark.parametrize("channel", _PARSERS)
@settings(max_examples=150)
@given(entry=_JSON)
def test_any_json_is_answered(channel: str, entry: Any) -> None:
    _, of = _PARSERS[channel]
    check(channel, json.dumps(entry).encode())
    check(channel, json.dumps({"object": of, "entry": [entry]}).encode())
    check(channel, json.dumps({"object": of, "entry": entry}).encode())


@pytest.mark.parametrize(("channel", "body"), _SAMPLES)
def test_every_value_of_a_webhook_may_be_anything_or_missing(channel: str, body: bytes) -> None:
    document = json.loads(body)
    for path in _paths(document):
        for junk in (*_JUNK, "missing"):
            check(channel, json.dumps(_changed(document, path, junk)).encode())


@pytest.mark.parametrize("depth", [50, 900, 100_000])
def test_depth_is_survived(depth: int) -> None:
    nested = b'{"a":' * depth + b"1" + b"}" * depth
    for channel, (_, of) in _PARSERS.items():
        check(channel, b'{"object":"' + of.encode() + b'","entry":[' + nested + b"]}")


def test_a_thousand_messages_are_a_thousand_events() -> None:
    message = json.loads(whatsapp_message("text", {"body": "x"}))
    messages = message["entry"][0]["changes"][0]["value"]["messages"]
    messages *= 1000
    found = whatsapp.parse(json.dumps(message).encode(), NOW)
    assert isinstance(found, Delivery)
    assert len(found.events) == 1000


def _paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if path:
        yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        yield from _paths(one, (*path, key))


def _changed(document: Any, path: tuple[Any, ...], junk: Any) -> Any:
    changed = copy.deepcopy(document)
    at = changed
    for key in path[:-1]:
        at = at[key]
    if junk == "missing":
        del at[path[-1]]
    else:
        at[path[-1]] = junk
    return changed
