"""Every recorded webhook parses to what its summary says."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from connectors.channels.messenger import parse as messenger
from connectors.channels.meta.events import Delivery, Event, Rejected
from connectors.channels.whatsapp import parse as whatsapp
from tests.conformance.recorded import Case

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def parser_of(case: Case) -> Callable[[bytes, datetime], Delivery | Rejected]:
    """The parser of a case's channel."""
    return whatsapp.parse if case.channel == "whatsapp" else messenger.parse


def events_of(case: Case) -> tuple[Event, ...]:
    """The events of a case's body."""
    delivery = parser_of(case)(case.body(), NOW)
    assert isinstance(delivery, Delivery), delivery
    return delivery.events


def test_a_webhook_parses_to_its_summary(inbound: Case) -> None:
    events = events_of(inbound)
    found = _whatsapp_summary(events) if inbound.channel == "whatsapp" else _messenger_summary(events)
    expected = {key: value for key, value in inbound.summary.items() if key in found}
    assert {key: found[key] for key in expected} == expected


def test_every_event_has_an_id_a_time_and_what_was_said(inbound: Case) -> None:
    for event in events_of(inbound):
        assert event.external_id
        assert event.at <= NOW
        assert event.at.utcoffset() == timedelta(0)
        json.dumps(event.raw).encode()


def test_a_second_delivery_gives_the_same_ids(inbound: Case) -> None:
    again = json.dumps(inbound.document(), indent=1).encode()
    later = NOW + timedelta(hours=1)
    repeated = parser_of(inbound)(again, later)
    assert isinstance(repeated, Delivery)
    assert [event.external_id for event in repeated.events] == [event.external_id for event in events_of(inbound)]


def _whatsapp_summary(events: tuple[Event, ...]) -> dict[str, object]:
    fields = {(event.place.entry, event.place.change): event.field for event in events}
    return {
        "fields": list(fields.values()),
        "messages": [[event.message_id, event.kind] for event in events if event.source == "messages"],
        "statuses": [[event.message_id, event.kind] for event in events if event.source == "statuses"],
        "value_errors": sum(event.source == "errors" for event in events),
    }


def _messenger_summary(events: tuple[Event, ...]) -> dict[str, object]:
    """One line an item: its list, its kind, and the message it names (the dashboard's `changes` name none)."""
    items = [event for event in events if event.place.part == 0 and event.source != "entry"]
    return {
        "events": [
            [event.source, event.kind, None if event.source == "changes" else event.message_id] for event in items
        ]
    }
