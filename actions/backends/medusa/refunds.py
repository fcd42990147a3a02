"""Refunds of a Medusa shop: each is paid back on one payment, and its note carries our key and what it is for.

Medusa takes an amount a cent over what is left, takes the same request twice, and owes money as soon as a return is
asked for. So nothing is paid back here but under the order's lease, after reading all refunds, up to their sum.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal

from actions.backends.errors import RefundRefused
from actions.backends.medusa.amounts import json_number, to_major, to_money
from actions.backends.medusa.api import MedusaRefused
from actions.backends.medusa.connection import MedusaParts
from actions.backends.medusa.marks import Mark, read_mark
from actions.backends.medusa.reading import currency_of, left_of, left_to_refund, lines_of, names_of, payments_of, utc
from actions.backends.medusa.shapes import MedusaOrder, MedusaPayment, MedusaRefund
from actions.backends.money import Money
from actions.backends.ports import RefundBackend
from actions.backends.values import (
    OrderAccess,
    Refund,
    RefundLine,
    RefundMethod,
    RefundReason,
    RefundRequest,
    RefundState,
)
from actions.backends.write_once import write_once

_LINE = re.compile(r"(\w+)\*(\d+)=(\d+)")
_MORE_THAN_CAPTURED = "refund more than"


class RefundWriting(MedusaParts):
    """Refunds as they are written and found in one order, under its lease."""

    def _refund_with(self, order: MedusaOrder, key: str) -> Refund | None:
        return next((one for one in read_refunds(order, self._number(order)) if one.idempotency_key == key), None)

    async def _pay_back(self, order: MedusaOrder, mark: Mark, amount: Money) -> Refund:
        """Up to `amount`, over as many payments as it takes; what an earlier attempt has paid back counts.

        Raises:
            RefundRefused: a payment's provider or Medusa will not.
        """
        missing = amount
        made = self._refund_with(order, mark.key)
        if made is not None:
            missing = missing - made.amount
        for payment in payments_of(order):
            part, exact = _part(payment, missing)
            if part.amount_minor <= 0:
                continue
            body = {"amount": json_number(exact), "note": mark.write()}
            try:
                await self._api.write("POST", f"/payments/{payment.id}/refund", body)
            except MedusaRefused as error:
                there = self._refund_with(await self._reread(order), mark.key)
                if there is not None and there.state is RefundState.DONE:
                    return there
                raise RefundRefused(mark.key, _code(error)) from None
            missing = missing - part
        there = self._refund_with(await self._reread(order), mark.key)
        if there is None:
            raise RefundRefused(mark.key, "more_than_paid")
        return there


class MedusaRefunds(RefundWriting, RefundBackend):
    """Refunds of one order are made one after another, so their sum is never too much."""

    async def list_refunds(self, access: OrderAccess) -> tuple[Refund, ...]:
        """See `RefundBackend`."""
        order = await self._prove(access)
        return read_refunds(order, self._number(order))

    async def find_refund(self, idempotency_key: str) -> Refund | None:
        """See `RefundBackend`. Looks among the orders changed within the days that are set."""
        order = await self._order_of_key(idempotency_key)
        return None if order is None else self._refund_with(order, idempotency_key)

    async def request_refund(self, request: RefundRequest) -> Refund:
        """See `RefundBackend`. Nothing is put back on the shelf: only goods that came back are."""
        key = request.idempotency_key
        order = await self._find_order(request.order_number)
        if order is None:
            raise RefundRefused(key, "unknown_order")

        async def find() -> Refund | None:
            made = self._refund_with(await self._reread(order), key)
            return None if made is None or made.state is RefundState.PENDING else made

        async def make() -> Refund:
            current = await self._reread(order)
            if self._refund_with(current, key) is None:
                _require_refundable(current, request)
            return await self._pay_back(current, _mark(request), request.amount)

        self._note_key(key, order)
        return await write_once(self._leases, self._lease_of(order), find, make)


def read_refunds(order: MedusaOrder, number: str) -> tuple[Refund, ...]:
    """The order's refunds, oldest first; parts on several payments that carry one key are one."""
    currency = currency_of(order)
    by_key: dict[str, list[MedusaRefund]] = {}
    for refund in sorted(_all(order), key=lambda one: (one.created_at, one.id)):
        mark = read_mark(refund.note)
        by_key.setdefault(refund.id if mark is None else f"key {mark.key}", []).append(refund)
    names = names_of(lines_of(order))
    return tuple(_read(parts, number, currency, names) for parts in by_key.values())


def refunded_pieces(refunds: Iterable[Refund]) -> dict[str, int]:
    """How many pieces of which line have been paid back with a key of ours."""
    pieces: dict[str, int] = {}
    for line in (line for refund in refunds for line in refund.lines):
        pieces[line.item_id] = pieces.get(line.item_id, 0) + line.quantity
    return pieces


def _all(order: MedusaOrder) -> list[MedusaRefund]:
    return [refund for payment in payments_of(order) for refund in payment.refunds]


def _part(payment: MedusaPayment, missing: Money) -> tuple[Money, Decimal]:
    """What this payment gives of what is missing, and the exact number for it: all that is left, where it is meant."""
    left = left_of(payment)
    rounded = to_money(left, missing.currency)
    if not rounded > missing:
        return rounded, left
    return missing, to_major(missing)


def _mark(request: RefundRequest) -> Mark:
    lines = (f"{line.item_id}*{line.quantity}={line.amount.amount_minor}" for line in request.lines)
    return Mark(request.reason.value, request.idempotency_key, (str(request.amount.amount_minor), *lines))


def _require_refundable(order: MedusaOrder, request: RefundRequest) -> None:
    key, amount = request.idempotency_key, request.amount
    if not any(payment.captures for payment in payments_of(order)):
        raise RefundRefused(key, "not_paid")
    if amount.currency != currency_of(order):
        raise RefundRefused(key, "wrong_currency")
    if amount.amount_minor <= 0:
        raise RefundRefused(key, "nothing_given")
    if amount > left_to_refund(order):
        raise RefundRefused(key, "more_than_paid")
    lines = {line.id: line for line in lines_of(order)}
    back = refunded_pieces(read_refunds(order, ""))
    for wanted in request.lines:
        line = lines.get(wanted.item_id)
        if line is None or not 0 < wanted.quantity <= line.quantity:
            raise RefundRefused(key, "no_such_item")
        if wanted.quantity + back.get(wanted.item_id, 0) > line.quantity:
            raise RefundRefused(key, "already_refunded")


def _read(parts: Sequence[MedusaRefund], number: str, currency: str, names: dict[str, str]) -> Refund:
    first = parts[0]
    mark = read_mark(first.note)
    exact = sum((one.amount for one in parts), Decimal(0))
    amount = to_money(exact, currency)
    agreed = Money(int(mark.rest[0]), currency) if mark and mark.rest and mark.rest[0].isdigit() else amount
    return Refund(
        number=first.id,
        order_number=number,
        idempotency_key=None if mark is None else mark.key,
        # A cut between two payments leaves a part: the same key goes on from there.
        state=RefundState.PENDING if agreed > amount else RefundState.DONE,
        lines=() if mark is None else _lines(mark, currency, names),
        amount=amount,
        reason=_reason(mark),
        method=RefundMethod.ORIGINAL_PAYMENT,
        made_at=_made_at(parts),
    )


def _made_at(parts: Sequence[MedusaRefund]) -> datetime:
    return utc(min(one.created_at for one in parts))


def _lines(mark: Mark, currency: str, names: dict[str, str]) -> tuple[RefundLine, ...]:
    found = (_LINE.fullmatch(word) for word in mark.rest[1:])
    return tuple(
        RefundLine(one[1], names.get(one[1], ""), int(one[2]), Money(int(one[3]), currency))
        for one in found
        if one is not None
    )


def _reason(mark: Mark | None) -> RefundReason:
    return RefundReason(mark.word) if mark is not None and mark.word in set(RefundReason) else RefundReason.OTHER


def _code(error: MedusaRefused) -> str:
    return "more_than_paid" if _MORE_THAN_CAPTURED in error.message else "gateway_refused"
