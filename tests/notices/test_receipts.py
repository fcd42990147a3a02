"""A refund that was agreed on in the conversation is told once: by its turn or, where that could not, by a notice."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest

from actions.backends.demo.backend import DemoShopBackend
from actions.backends.money import Money
from actions.backends.ports import ShopBackend
from actions.backends.values import (
    Cancellation,
    CancelReason,
    Contact,
    OrderAccess,
    OrderChangeRequest,
    Refund,
    RefundReason,
)
from actions.ledger import RefundDraft, RefundLedger
from actions.ledger_rows import EntryState
from actions.notices.facts import Fact
from actions.operations import NO_KEY_YET, Operation, OperationDraft, OperationLedger
from actions.refund_policy import Claim
from conversations import transcript
from conversations.message import Draft
from conversations.shop_rules import Operations, Refunds
from tests.notices.newsroom import Newsroom

NUMBER, LUCIA = "1019", "lucia.romero@example.org"
ACCESS = OrderAccess(NUMBER, Contact(email=LUCIA))


class _OtherRefunds(DemoShopBackend):
    """The demo shop, whose refunds are shown as another system would."""

    seen: Callable[[Refund], Refund] = staticmethod(lambda refund: refund)

    async def list_refunds(self, access: OrderAccess) -> tuple[Refund, ...]:
        """See `RefundBackend`."""
        return tuple(self.seen(one) for one in await super().list_refunds(access))


def nameless(refund: Refund) -> Refund:
    """As of a system that pays back by itself when an order is cancelled."""
    return replace(refund, idempotency_key=None)


@dataclass
class Lucia:
    """Who cancels her order in a conversation."""

    room: Newsroom
    conversation: uuid.UUID
    turn: uuid.UUID
    ledger: OperationLedger

    async def agrees(self) -> Operation:
        """Her yes is taken; nothing is done yet."""
        order = await self.room.notifier.shop.get_order(ACCESS)
        request = OrderChangeRequest(NO_KEY_YET, NUMBER, Cancellation(CancelReason.TOO_SLOW))
        draft = OperationDraft(request, order.customer.id, order.total, "order_proof")
        quote = await self.ledger.propose(self.conversation, draft)
        return await self.ledger.confirm(quote.id, self.conversation, draft, self.turn)

    async def cancels(self) -> None:
        """The shop has done it; the turn has not said so yet."""
        done = await self.ledger.carry_out(await self.agrees())
        assert done.state is EntryState.DONE

    async def hears(self, key: str, **args: Any) -> None:
        """What the turn says in the end."""
        said = Draft("bot", "reply", key=key, args=args, turn_id=self.turn)
        async with self.room.engine.begin() as connection:
            await transcript.append(connection, self.conversation, [said], self.room.clock.now())


@pytest.fixture
async def lucia(room: Newsroom) -> Lucia:
    conversation = await room.opened(NUMBER, email=LUCIA)
    ledger = OperationLedger(room.engine, room.clock, room.notifier.shop, Operations())
    return Lucia(room, conversation, uuid.uuid4(), ledger)


def shown(room: Newsroom, seen: Callable[[Refund], Refund]) -> None:
    """From now on the shop's refunds look so."""

    def around(shop: DemoShopBackend) -> ShopBackend:
        other = _OtherRefunds(room.engine, room.clock.now)
        other.seen = seen  # type: ignore[method-assign]
        return other

    room.around = around


@pytest.mark.parametrize("seen", [lambda refund: refund, nameless])
async def test_the_money_of_a_cancellation_that_its_turn_has_told_is_not_told_again(
    room: Newsroom, lucia: Lucia, seen: Callable[[Refund], Refund]
) -> None:
    shown(room, seen)
    await lucia.cancels()
    await lucia.hears("cancel_done_paid")
    await room.reports(Fact.REFUND_MADE, NUMBER)
    await room.reports(Fact.REFUND_MADE, NUMBER)
    assert await room.told(lucia.conversation) == ["cancel_done_paid"]
    assert await room.rows() == [("refund_made", "refused", "told_as_receipt")]


async def test_a_webhook_that_is_faster_than_the_turn_waits_for_it(room: Newsroom, lucia: Lucia) -> None:
    await lucia.cancels()
    await room.reports(Fact.REFUND_MADE, NUMBER)
    assert (await room.rows(), await room.reasons()) == ([], ["not_confirmed_yet"])
    await lucia.hears("cancel_done_paid")
    await room.passes(11)
    assert await room.told(lucia.conversation) == ["cancel_done_paid"]
    assert await room.rows() == [("refund_made", "refused", "told_as_receipt")]


async def test_what_a_turn_could_only_call_pending_is_told_when_it_was_made(room: Newsroom, lucia: Lucia) -> None:
    await lucia.agrees()
    await lucia.hears("operation_pending")
    room.clock.advance(300)
    assert await lucia.ledger.settle_unknown() == 1
    await room.reports(Fact.REFUND_MADE, NUMBER)
    await room.passes(61)
    assert await room.told(lucia.conversation) == ["operation_pending", "notice_refund_made"]


@pytest.mark.parametrize(
    "other",
    [
        lambda refund, _: replace(nameless(refund), made_at=refund.made_at + timedelta(minutes=30)),
        lambda refund, _: replace(nameless(refund), made_at=refund.made_at - timedelta(minutes=30)),
        lambda refund, _: replace(nameless(refund), amount=refund.amount + Money(1, refund.amount.currency)),
        lambda refund, key: replace(refund, idempotency_key=str(key)),
        lambda refund, _: replace(refund, idempotency_key="somebody else's key"),
    ],
)
async def test_another_refund_of_a_cancelled_order_is_news(
    room: Newsroom, lucia: Lucia, other: Callable[[Refund, uuid.UUID], Refund]
) -> None:
    shown(room, lambda refund: other(refund, uuid.uuid4()))
    await lucia.cancels()
    await lucia.hears("cancel_done_paid")
    room.clock.advance(3600)
    await room.reports(Fact.REFUND_MADE, NUMBER)
    assert await room.told(lucia.conversation) == ["cancel_done_paid", "notice_refund_made"]


async def test_the_same_refund_is_news_to_another_conversation_of_the_order(room: Newsroom, lucia: Lucia) -> None:
    await lucia.cancels()
    await lucia.hears("cancel_done_paid")
    room.clock.advance(60)
    other = await room.opened(NUMBER, email=LUCIA)
    await room.reports(Fact.REFUND_MADE, NUMBER)
    assert await room.told(other) == ["notice_refund_made"]


async def test_a_refund_of_the_conversation_is_known_by_its_key_before_it_has_a_number(room: Newsroom) -> None:
    access = OrderAccess("1001", Contact(email="ana@example.com"))
    conversation, turn = await room.opened("1001"), uuid.uuid4()
    shop = room.notifier.shop
    order = await shop.get_order(access)
    claim = Claim(order, order.items[:1], RefundReason.DAMAGED)
    draft = RefundDraft(order.number, claim.lines, claim.amount, claim.reason, "order_proof", order.customer.id)

    rules = Refunds(window_days=30, quote_minutes=10, automatic_limit_minor={"EUR": 100_000})

    async def arrives(moment: str) -> None:
        if moment == "refund.called":
            await room.reports(Fact.REFUND_MADE, "1001")

    ledger = RefundLedger(room.engine, room.clock, shop, rules, arrives)
    quote = await ledger.propose(conversation, draft)
    agreed = await ledger.confirm(quote.id, conversation, draft, order, (), turn)
    assert (await ledger.carry_out(agreed)).state is EntryState.DONE
    said = Draft("bot", "reply", key="refund_done", turn_id=turn)
    async with room.engine.begin() as connection:
        await transcript.append(connection, conversation, [said], room.clock.now())
    assert await room.reasons() == ["not_confirmed_yet"]
    await room.passes(11)
    assert await room.told(conversation) == ["refund_done"]
