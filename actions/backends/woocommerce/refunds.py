"""Refunds of a WooCommerce shop, through the payment gateway's own interface.

Where our key is: in the refund's reason, which is written before the gateway is asked, and in its meta-data, which is
written when the gateway has said yes. A refund with only the first is still on its way, or was cut off there.
"""

import re

from actions.backends.errors import BackendFailed, RefundRefused
from actions.backends.http_system import HttpAway, HttpRefused, Json
from actions.backends.money import Money, total
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
from actions.backends.woocommerce.amounts import read_money, write_money
from actions.backends.woocommerce.api import code_of, is_unknown_id
from actions.backends.woocommerce.connection import KEY, WooParts
from actions.backends.woocommerce.reading import find_meta, line_amount, read_total, utc
from actions.backends.woocommerce.shapes import Line, OrderTrace, RefundedLine, WooOrder, WooRefund
from actions.backends.write_once import write_once

_KEY_AT_END = re.compile(r"\[bd:([^\[\]]+)\]$")
_REASON = "_babeldesk_reason"
_REFUNDED_ITEM = "_refunded_item_id"
_GATEWAY_SAID_NO = "woocommerce_rest_cannot_create_order_refund"
_WRONG_AMOUNT = "woocommerce_rest_invalid_order_refund"


class RefundWriting(WooParts):
    """Refunds as they are written and found in one order, under its lease."""

    async def _pay_everything_back(self, order: WooOrder, key: str, reason: RefundReason) -> Refund | None:
        """What is left of what was paid, under the order's lease; None where nothing is. For cancellations."""
        made = await self._refund_with(order, key)
        if made is not None or order.date_paid_gmt is None:
            return made
        left = left_to_refund(order)
        if left.amount_minor <= 0:
            return None
        whole = [] if order.refunds else [_whole(line) for line in order.line_items]
        return await self._pay_back(order, {"line_items": whole, **_body(left, reason, key)}, key)

    async def _pay_back(self, order: WooOrder, body: Json, key: str) -> Refund:
        """One refund. A no of the gateway is final, unless the refund turns out to be there all the same."""
        try:
            made = await self._api.write(WooRefund, "POST", f"/orders/{order.id}/refunds", body)
        except (HttpAway, HttpRefused) as error:
            code = _refusal(error)
            if code is None:
                raise
            there = await self._refund_with(order, key)
            if there is not None:
                return there
            raise RefundRefused(key, code) from None
        return _read(made, order)

    async def _refund_with(self, order: WooOrder, key: str) -> Refund | None:
        return next((_read(one, order) for one in await self._refunds_of(order) if _key_of(one) == key), None)

    async def _refunds_of(self, order: WooOrder) -> list[WooRefund]:
        return await self._api.read_all(WooRefund, f"/orders/{order.id}/refunds")


class WooRefunds(RefundWriting, RefundBackend):
    """Refunds of one order are made one after another, so their sum is never too much."""

    async def list_refunds(self, access: OrderAccess) -> tuple[Refund, ...]:
        """See `RefundBackend`."""
        order = await self._prove(access)
        refunds = [_read(one, order) for one in await self._refunds_of(order)]
        return tuple(sorted(refunds, key=lambda one: (one.made_at, int(one.number))))

    async def find_refund(self, idempotency_key: str) -> Refund | None:
        """See `RefundBackend`. Looks among the orders changed within the days that are set."""
        order = await self._order_of_key(idempotency_key, lambda trace: _carries(trace, idempotency_key))
        return None if order is None else await self._refund_with(order, idempotency_key)

    async def request_refund(self, request: RefundRequest) -> Refund:
        """See `RefundBackend`. Nothing is put back on the shelf: only goods that came back are."""
        key = request.idempotency_key
        order = await self._find_order(request.order_number)
        if order is None:
            raise RefundRefused(key, "unknown_order")

        async def make() -> Refund:
            current = await self._reread(order)
            if current is None:
                raise RefundRefused(key, "unknown_order")
            body = {
                "line_items": _lines_to_write(current, request),
                **_body(request.amount, request.reason, key),
            }
            _require_refundable(current, request.amount, key)
            return await self._pay_back(current, body, key)

        self._note_key(key, order)
        return await write_once(self._leases, lease_of(order), lambda: self._refund_with(order, key), make)


def lease_of(order: WooOrder) -> str:
    """Whoever writes about an order holds this."""
    return f"{WooParts.system}:order:{order.id}"


def left_to_refund(order: WooOrder) -> Money:
    """What was paid less what went back."""
    return read_total(order) + total((read_money(one.total, order.currency) for one in order.refunds), order.currency)


def _require_refundable(order: WooOrder, amount: Money, key: str) -> None:
    if order.date_paid_gmt is None:
        raise RefundRefused(key, "not_paid")
    if amount.currency != order.currency:
        raise RefundRefused(key, "wrong_currency")
    if amount.amount_minor <= 0:
        raise RefundRefused(key, "nothing_given")
    if amount > left_to_refund(order):
        raise RefundRefused(key, "more_than_paid")


def _body(amount: Money, reason: RefundReason, key: str) -> dict[str, Json]:
    return {
        "amount": write_money(amount),
        "reason": f"{reason.value.replace('_', ' ').capitalize()} [bd:{key}]",
        "api_refund": True,
        "api_restock": False,
        "meta_data": [{"key": KEY, "value": key}, {"key": _REASON, "value": reason.value}],
    }


def _lines_to_write(order: WooOrder, request: RefundRequest) -> list[Json]:
    lines = {str(line.id): line for line in order.line_items}
    written = []
    for wanted in request.lines:
        line = lines.get(wanted.item_id)
        if line is None or not 0 < wanted.quantity <= line.quantity:
            raise RefundRefused(request.idempotency_key, "no_such_item")
        if wanted.amount.currency != order.currency:
            raise RefundRefused(request.idempotency_key, "wrong_currency")
        written.append(_line(line, wanted.quantity, wanted.amount))
    return written


def _whole(line: Line) -> Json:
    taxes = [{"id": tax.id, "refund_total": float_of(tax.total)} for tax in line.taxes if tax.total]
    return {
        "id": line.id,
        "quantity": line.quantity,
        "refund_total": float_of(line.total),
        "refund_tax": taxes,
    }


def _line(line: Line, quantity: int, amount: Money) -> Json:
    """The line's share of a refund, net and taxes in the line's own proportion; net takes what rounding leaves."""
    gross = line_amount(line, amount.currency).amount_minor
    taxes, taxed = [], 0
    for tax in line.taxes:
        part = read_money(tax.total, amount.currency).amount_minor * amount.amount_minor // gross if gross else 0
        if part:
            taxed += part
            taxes.append({"id": tax.id, "refund_total": float_of(write_money(Money(part, amount.currency)))})
    net = Money(amount.amount_minor - taxed, amount.currency)
    return {
        "id": line.id,
        "quantity": quantity,
        "refund_total": float_of(write_money(net)),
        "refund_tax": taxes,
    }


def float_of(text: str) -> float:
    """WooCommerce wants JSON numbers here. Only the written form is one: nothing is reckoned with it."""
    return float(text)


def _read(refund: WooRefund, order: WooOrder) -> Refund:
    reason = find_meta(refund.meta_data, _REASON)
    key = _key_of(refund)
    cut_off = key is not None and not refund.refunded_payment and find_meta(refund.meta_data, KEY) is None
    lines = (_read_line(line, order.currency) for line in refund.line_items)
    return Refund(
        number=str(refund.id),
        order_number=order.number,
        idempotency_key=key,
        state=RefundState.PENDING if cut_off else RefundState.DONE,
        lines=tuple(line for line in lines if line is not None),
        amount=read_money(refund.amount, order.currency),
        reason=_reason(reason),
        # What the shop's people paid back by hand went some other way.
        method=RefundMethod.ORIGINAL_PAYMENT if key or refund.refunded_payment else RefundMethod.BANK_TRANSFER,
        made_at=utc(refund.date_created_gmt),
    )


def _reason(kept: object) -> RefundReason:
    return RefundReason(kept) if isinstance(kept, str) and kept in set(RefundReason) else RefundReason.OTHER


def _read_line(line: RefundedLine, currency: str) -> RefundLine | None:
    """None for a line that names no line of the order."""
    item = find_meta(line.meta_data, _REFUNDED_ITEM)
    if item is None:
        return None
    amount = read_money(line.total, currency) + read_money(line.total_tax, currency)
    return RefundLine(str(item), line.name, abs(line.quantity), Money(abs(amount.amount_minor), currency))


def _key_of(refund: WooRefund) -> str | None:
    kept = find_meta(refund.meta_data, KEY)
    return kept if isinstance(kept, str) and kept else _key_in(refund.reason)


def _key_in(reason: str) -> str | None:
    """The key that ends a reason of ours; people put brackets into theirs as well."""
    found = _KEY_AT_END.search(reason)
    return None if found is None else found[1]


def _carries(trace: OrderTrace, key: str) -> bool:
    return any(_key_in(one.reason) == key for one in trace.refunds)


def _refusal(error: HttpAway | HttpRefused) -> str | None:
    """What a refusal is called; None where nobody knows whether it was refused."""
    code = code_of(error)
    if code == _GATEWAY_SAID_NO:
        return "gateway_refused"
    if code == _WRONG_AMOUNT:
        return "nothing_given"
    if is_unknown_id(error):
        return "unknown_order"
    if isinstance(error, HttpRefused):
        raise BackendFailed(WooParts.system, f"HTTP {error.status} {code[:80]}".rstrip()) from None
    return None
