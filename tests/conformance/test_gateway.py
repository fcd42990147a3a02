"""Every recorded webhook goes through a running gateway: it is taken, stored and understood."""

import json
from collections.abc import Callable

import pytest

from connectors.channels.meta.events import Delivery
from connectors.settings import Settings
from tests.conformance.recorded import FOLDER, Case, recorded
from tests.conformance.test_inbound import NOW, events_of, parser_of
from tests.connectors.channels.meta_webhooks import SETTINGS
from tests.connectors.channels.shop import Shop
from tests.connectors.conftest import served
from tests.fakes import FakeAssistant, FakeClock
from tests.graph_api.server import graph_api


@pytest.mark.parametrize("channel", ["whatsapp", "messenger"])
async def test_every_webhook_is_taken_and_understood(
    channel: str, make_settings: Callable[..., Settings], assistant: FakeAssistant, clock: FakeClock
) -> None:
    cases = [case for case in recorded() if case.kind == "inbound" and case.channel == channel]
    if not cases:
        pytest.skip(f"no such case in {FOLDER} (say where: make conformance CASES=<folder>)")
    async with (
        graph_api(clock) as graph,
        served(make_settings(**(SETTINGS | {"graph_url": graph.url})), assistant, clock) as run,
    ):
        shop = Shop(run)
        wrong = {case.path: found for case in cases if (found := await _what_is_wrong(shop, case))}
    assert not wrong


async def _what_is_wrong(shop: Shop, case: Case) -> str | None:
    body = _with_ids_of_its_own(case)
    delivery = parser_of(case)(body, NOW)
    assert isinstance(delivery, Delivery)
    expected = {event.external_id for event in delivery.events}
    talks = len(await shop.conversations())
    await shop.receives(case.channel, body)
    rows = {row.external_id: row for row in await shop.events() if row.external_id in expected}
    if rows.keys() != expected:
        return f"{len(rows)} events stored of {len(expected)}"
    if failed := [row.reason for row in rows.values() if (row.reason or "").startswith(("failed", "unreadable"))]:
        return f"not understood: {failed}"
    if len(await shop.conversations()) > talks and not any(event.shopper for event in delivery.events):
        return "a conversation with nobody"
    return None


def _with_ids_of_its_own(case: Case) -> bytes:
    """Message ids repeat between the files; one gateway takes each but once."""
    body = case.body().decode()
    for named in {event.message_id for event in events_of(case) if event.message_id}:
        body = body.replace(json.dumps(named), json.dumps(f"{named}/{case.path}"))
    return body.encode()
