"""Fills in what came with and after an order: payments, returns, a voucher, a second parcel."""

from datetime import timedelta
from typing import Any

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from actions.backends.demo import commerce, tables
from actions.backends.demo.catalogue import in_currency
from actions.backends.demo.compensation import VALID_FOR
from actions.backends.demo.plan import Plan
from actions.backends.demo.requests import RESHIPMENTS, RETURNS, VOUCHERS
from actions.backends.demo.returns import SEND_WITHIN, label_of, who_pays
from actions.backends.demo.stories import PaymentStory, ReturnStory
from actions.backends.money import Money
from actions.backends.values import (
    CompensationReason,
    ItemQuantity,
    PaymentKind,
    RequestState,
    Reshipment,
    Return,
    ReturnLine,
    ReturnState,
    ReturnStep,
    Voucher,
)


async def insert_aftersales(
    connection: AsyncConnection, plan: Plan, items: list[dict[str, Any]], shipping_minor: int
) -> None:
    """Everything but parcels and refunds."""
    amount = sum(item["amount_minor"] for item in items) + shipping_minor
    for index, payment in enumerate(plan.story.payments):
        await connection.execute(insert(tables.payments).values(_payment(plan, index, payment, amount)))
    for index, one in enumerate(plan.story.returns):
        await RETURNS.add(connection, _return(plan, index, one, items[0]["id"]))
    if plan.story.voucher_cents is not None:
        await VOUCHERS.add(connection, _voucher(plan, plan.story.voucher_cents))
    if plan.story.sent_again:
        sent = tuple(ItemQuantity(item["id"], item["quantity"]) for item in items)
        number = f"S-{plan.number}-1"
        made_at = plan.at(2, 11)
        again = Reshipment(number, plan.number, None, sent, CompensationReason.LOST, RequestState.DONE, made_at)
        await RESHIPMENTS.add(connection, again)


def _payment(plan: Plan, index: int, payment: PaymentStory, amount_minor: int) -> dict[str, Any]:
    number = f"P-{plan.number}-{index + 1}"
    made_at = plan.at(plan.story.placed, 10) + timedelta(minutes=payment.minutes)
    expires_in = payment.expires_in
    return {
        "number": number,
        "order_number": plan.number,
        "kind": payment.kind,
        "state": payment.state,
        "amount_minor": amount_minor,
        "currency": plan.currency,
        "made_at": made_at,
        "decline": payment.decline,
        "expires_at": None if expires_in is None else plan.at(-expires_in, 12),
        "reference": f"BABEL {plan.number}" if payment.kind is PaymentKind.BANK_TRANSFER else None,
    }


def _return(plan: Plan, index: int, story: ReturnStory, item_id: str) -> Return:
    back = commerce.way_back(plan.customer.country)
    if back is None:
        raise ValueError(f"Nothing comes back from {plan.customer.country}.")
    number = f"RT-{plan.number}-{index + 1}"
    lines = (ReturnLine(item_id, 1, story.reason, story.exchange_for),)
    steps = tuple(
        ReturnStep(state, plan.at(ago, 9) + timedelta(minutes=place)) for place, (ago, state) in enumerate(story.steps)
    )
    return Return(
        number=number,
        order_number=plan.number,
        idempotency_key=None,
        kind=story.kind,
        state=steps[-1].state,
        lines=lines,
        payer=who_pays(back, story.kind, lines),
        address=back.address,
        steps=steps,
        made_at=steps[0].at,
        send_by=(steps[0].at + SEND_WITHIN).date(),
        label=label_of(number, back),
        refund_number=f"R-{plan.number}-1" if steps[-1].state is ReturnState.REFUNDED else None,
    )


def _voucher(plan: Plan, euro_cents: int) -> Voucher:
    made_at = plan.at(5, 9)
    amount = Money(in_currency(euro_cents, plan.currency), plan.currency)
    code = f"SORRY-{plan.number}"
    return Voucher(
        f"V-{plan.number}-1", plan.number, None, code, amount, CompensationReason.LATE, made_at + VALID_FOR, made_at
    )
