"""The subscriber for a shop's own Medusa signs and sends what our general door understands.

Node runs the shipped file with a container that answers as Medusa's query does; the events' payloads are those of
@medusajs/utils 2 (core-flows/events). It was not run inside a Medusa.
"""

import asyncio
import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI, Request, Response

from actions.notices.facts import Fact, Hint
from connectors.shop_events.general import prover, reader
from connectors.shop_events.order_numbers import order_numbers
from conversations.shop_rules import OrderNumber
from tests.actions.backends.loopback import serving
from tests.medusa_shop.provide import find_node

SUBSCRIBER = Path(__file__).parents[2] / "docs" / "backends" / "medusa-subscriber" / "babeldesk.js"
SECRET = "a-secret-of-the-shop-and-ours"
ORDER = {"display_id": 1002, "email": "Ana@example.com", "customer_id": "cus_1"}
RUN = """
const { default: tell, config } = await import(process.argv[1])
const told = JSON.parse(process.argv[2])
const asked = (one, { entity, filters }) => one.entity === entity && one.id === filters.id
const graph = async (query) => ({ data: told.entities.filter((one) => asked(one, query)) })
if (!config.event.includes(told.event.name)) throw new Error("not subscribed")
await tell({ event: told.event, container: { resolve: () => ({ graph }) } })
"""


async def heard_from(tmp_path: Path, name: str, data: dict[str, Any], **entity: Any) -> list[Hint]:
    """What our door makes of an event of Medusa's."""
    node = find_node()
    if node is None:
        pytest.skip("Node is missing")
    module = tmp_path / "babeldesk.mjs"
    module.write_text(SUBSCRIBER.read_text())
    prove, read = prover(SECRET), reader(order_numbers(OrderNumber(min_digits=4, max_digits=6)))
    hints: list[Hint] = []
    app = FastAPI()

    @app.post("/webhooks/shop")
    async def take(request: Request) -> Response:
        body, now = await request.body(), datetime.now(UTC)
        assert prove(body, request.headers, now)
        hints.extend(read(body, request.headers, now).hints)
        return Response()

    told = {"event": {"name": name, "data": data}, "entities": [entity]}
    async with serving(app) as url:
        process = await asyncio.create_subprocess_exec(
            str(node), "--input-type=module", "-e", RUN, str(module), json.dumps(told),
            env={**os.environ, "BABELDESK_PUBLIC_URL": url, "BABELDESK_EVENTS_SECRET": SECRET},
            stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        _, errors = await process.communicate()
    assert process.returncode == 0, errors.decode()
    return hints


@pytest.mark.parametrize(
    ("name", "data", "entity", "facts"),
    [
        ("order.placed", {"id": "o"}, {"entity": "order", "id": "o", **ORDER}, [(Fact.ORDER_CONFIRMED, "")]),
        (
            "payment.captured",
            {"id": "p"},
            {"entity": "payment", "id": "p", "payment_collection": {"order": ORDER}},
            [(Fact.PAYMENT_RECEIVED, "")],
        ),
        (
            "payment.refunded",
            {"id": "p"},
            {"entity": "payment", "id": "p", "payment_collection": {"order": ORDER}, "refunds": [{"id": "ref_1"}]},
            [(Fact.REFUND_MADE, "ref_1")],
        ),
        (
            "shipment.created",
            {"id": "f"},
            {
                "entity": "fulfillment",
                "id": "f",
                "order": ORDER,
                "labels": [{"tracking_number": "JD01"}, {"tracking_number": "JD02"}],
            },
            [(Fact.SHIPPED, "JD01"), (Fact.SHIPPED, "JD02")],
        ),
        (
            "delivery.created",
            {"id": "f"},
            {"entity": "fulfillment", "id": "f", "order": ORDER, "labels": []},
            [(Fact.DELIVERED, "")],
        ),
        (
            "order.return_received",
            {"order_id": "o", "return_id": "r"},
            {"entity": "order", "id": "o", **ORDER},
            [(Fact.RETURN_RECEIVED, "r")],
        ),
    ],
)
async def test_each_event_arrives_as_its_facts(
    tmp_path: Path, name: str, data: dict[str, Any], entity: dict[str, Any], facts: list[tuple[Fact, str]]
) -> None:
    hints = await heard_from(tmp_path, name, data, **entity)
    assert [(one.fact, one.about) for one in hints] == facts
    assert {(one.order_number, one.email, one.customer_id) for one in hints} == {("1002", "ana@example.com", "cus_1")}


async def test_what_belongs_to_no_order_is_not_told(tmp_path: Path) -> None:
    payment = {"entity": "payment", "id": "p", "payment_collection": {"order": None}}
    assert await heard_from(tmp_path, "payment.captured", {"id": "p"}, **payment) == []
