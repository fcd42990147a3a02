"""A contact that opened one order is tried by itself for the next: silently, at no cost, revealing nothing."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations.identity_tables import failed_proofs
from tests.actions.shopper import Shopper

Meet = Callable[..., Awaitable[Shopper]]


@contextmanager
def statements(engine: AsyncEngine) -> Iterator[list[str]]:
    """Every statement that is sent to the database meanwhile."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        sent.append(statement)

    event.listen(engine.sync_engine, "before_cursor_execute", note)
    yield sent
    event.remove(engine.sync_engine, "before_cursor_execute", note)


async def failures(engine: AsyncEngine) -> int:
    async with engine.connect() as connection:
        return int(await connection.scalar(select(func.count()).select_from(failed_proofs)) or 0)


async def test_a_second_order_of_the_same_shopper_is_opened_without_asking(shopper: Shopper) -> None:
    await shopper.says("order_status", order_number="1001", email="ana@example.com")
    assert await shopper.says("track_shipment", order_number="1002") == ["track_shipment"]
    assert await shopper.says("refund_request", order_number="1018") == ["ask_reason"]


async def test_a_phone_is_tried_as_well(shopper: Shopper) -> None:
    await shopper.says("order_status", order_number="1001", phone="+34612345678")
    assert await shopper.says("order_status", order_number="1002") == ["order_status"]


async def test_a_second_address_does_not_forget_the_first(shopper: Shopper) -> None:
    await shopper.says("order_status", order_number="1001", email="ana@example.com")
    await shopper.says("order_status", order_number="1007", email="emma@example.com")
    assert await shopper.says("order_status", order_number="1002") == ["order_status"]
    assert await shopper.says("order_status", order_number="1008") == ["order_status"]


async def test_a_miss_is_no_failed_try(shopper: Shopper, engine: AsyncEngine) -> None:
    await shopper.says("order_status", order_number="1001", email="ana@example.com")
    for number in ("1003", "1005", "1007", "1009", "1012"):
        assert await shopper.says("order_status", order_number=number) == ["ask_proof"]
    assert await failures(engine) == 0


async def test_a_miss_sounds_like_an_unknown_number_and_takes_the_same_work(meet: Meet, engine: AsyncEngine) -> None:
    foreign, unknown = await meet(), await meet()
    work = []
    for shopper, number in ((foreign, "1007"), (unknown, "999999")):
        await shopper.says("order_status", order_number="1001", email="ana@example.com")
        with statements(engine) as sent:
            await shopper.says("order_status", order_number=number)
        work.append(sent)
    assert work[0] == work[1]
    assert [said["key"] for said in foreign.said] == [said["key"] for said in unknown.said] == ["ask_proof"]
    assert foreign.said[0]["buttons"] == unknown.said[0]["buttons"]


async def test_nothing_of_one_conversation_opens_an_order_in_another(meet: Meet) -> None:
    ana, stranger = await meet(), await meet()
    await ana.says("order_status", order_number="1001", email="ana@example.com")
    assert await stranger.says("order_status", order_number="1002") == ["ask_proof"]


async def test_the_memory_of_the_assistant_keeps_no_address(shopper: Shopper) -> None:
    await shopper.says("refund_request", order_number="1001", email="ana@example.com")
    assert shopper.keys == ["ask_reason"]
    assert "ana@example.com" not in str(shopper.slots)


async def test_saying_the_address_again_changes_no_open_offer(shopper: Shopper) -> None:
    await shopper.says(
        "refund_request", order_number="1001", email="ana@example.com", refund_reason="damaged", item_reference="all"
    )
    assert shopper.keys == ["confirm_refund"]
    assert await shopper.says("affirm", "yes, ana@example.com", email="ana@example.com") == ["refund_done"]


@pytest.mark.parametrize("known", [{"email": "ana@example.com"}, {"phone": "+34612345678"}])
async def test_an_address_without_a_wish_looks_the_named_order_up(shopper: Shopper, known: dict[str, str]) -> None:
    assert await shopper.says("inform", order_number="1001") == ["inform_order"]
    assert await shopper.says("inform", **known) == ["order_status"]
