"""What the shop's system says about a hint: the webhook only says where to look."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from actions.backends.capabilities import Capability
from actions.backends.ports import ShopBackend
from actions.backends.values import (
    Order,
    OrderAccess,
    OrderState,
    Parcel,
    ParcelState,
    Payment,
    PaymentState,
    Refund,
    RefundState,
    ReturnState,
)
from actions.notices.facts import FACT_OF_STATE, PARCEL_FACTS, Fact, Hint, about_parcel, overtakes, parcel_handle
from actions.notices.wording import said, said_of_refund
from actions.order_changes.addresses import WrittenAddress, what_is_wrong
from actions.replies import Json

FRESH_FOR = timedelta(days=3)
"""What is older is no news, whenever it is reported."""
_ARRIVED_BACK = frozenset(
    {
        ReturnState.RECEIVED,
        ReturnState.INSPECTED,
        ReturnState.RESTOCKED,
        ReturnState.REFUNDED,
        ReturnState.EXCHANGED,
    }
)
_PAID = frozenset({PaymentState.AUTHORISED, PaymentState.CAPTURED})


class NotSoYet(Exception):
    """The shop's system does not say what the webhook said; it may be behind."""

    def __init__(self, fact: Fact) -> None:
        self.fact = fact
        super().__init__(f"The shop's system does not say {fact} yet.")


@dataclass(frozen=True)
class Told:
    """Something to tell: `about` is a parcel, refund or return of the order, `reply` the message.

    Args:
        refund: As the shop has it, where one is told.
    """

    fact: Fact
    about: str
    reply: Json
    refund: Refund | None = None


async def read(shop: ShopBackend, hint: Hint, access: OrderAccess, order: Order, now: datetime) -> list[Told]:
    """What is true of a hint now, and nothing of what is not.

    Raises:
        NotSoYet: look again later.
        BackendError: the system cannot be asked.
    """
    match hint.fact:
        case fact if fact in PARCEL_FACTS:
            return await _parcels(shop, hint, access, order, now)
        case Fact.ORDER_CONFIRMED:
            return _confirmed(order)
        case Fact.ADDRESS_DOUBTFUL:
            return [_of_order(Fact.ADDRESS_DOUBTFUL, order)] if order.state is OrderState.PROCESSING else []
        case Fact.PAYMENT_RECEIVED | Fact.PAYMENT_FAILED:
            return await _payments(shop, hint, access, order)
        case Fact.REFUND_MADE:
            return await _refunds(shop, hint, access, now)
        case Fact.RETURN_RECEIVED:
            return await _returns(shop, hint, access, now)
    raise ValueError(hint.fact)


def by_hint_alone(hint: Hint, order_number: str) -> list[Told]:
    """What a hint says where the shop's system cannot be asked."""
    if hint.fact is Fact.REFUND_MADE:
        return [Told(hint.fact, hint.about, said_of_refund(order_number, None))]
    about = about_parcel(hint.fact, hint.about, hint.state)
    return [Told(hint.fact, about, said(hint.fact, order_number, state=hint.state))]


def is_doubtful(order: Order) -> bool:
    """Whether a country's own rules refuse the order's address."""
    address = order.address
    if address is None:
        return False
    written = WrittenAddress(address.lines, address.postcode, address.city, address.region)
    return what_is_wrong(written, address.country, address) is not None


def _confirmed(order: Order) -> list[Told]:
    if order.state is OrderState.CANCELLED:
        return []
    found = [_of_order(Fact.ORDER_CONFIRMED, order)]
    if order.state is OrderState.PROCESSING and is_doubtful(order):
        found.append(_of_order(Fact.ADDRESS_DOUBTFUL, order))
    return found


def _of_order(fact: Fact, order: Order) -> Told:
    return Told(fact, "", said(fact, order.number))


async def _parcels(shop: ShopBackend, hint: Hint, access: OrderAccess, order: Order, now: datetime) -> list[Told]:
    if Capability.PARCELS not in shop.capabilities:
        return by_hint_alone(hint, order.number)
    parcels = await shop.list_parcels(access)
    if not hint.about:
        same = [one for one in parcels if FACT_OF_STATE.get(one.state) is hint.fact and _is_fresh(one, now)]
        if same:
            return [_of_parcel(hint.fact, one, order) for one in same]
        if any(_is_further(one, hint) for one in parcels):
            return []
        if hint.fact is Fact.SHIPPED and order.state in {OrderState.SHIPPED, OrderState.DELIVERED}:
            return [_of_order(Fact.SHIPPED, order)]
        raise NotSoYet(hint.fact)
    wanted = parcel_handle(hint.about)
    parcel = next((one for one in parcels if parcel_handle(one.tracking_number) == wanted), None)
    if parcel is None:
        raise NotSoYet(hint.fact)
    return _of_named_parcel(hint, parcel, order, now)


def _of_named_parcel(hint: Hint, parcel: Parcel, order: Order, now: datetime) -> list[Told]:
    fact = FACT_OF_STATE.get(parcel.state)
    sent = hint.fact is Fact.SHIPPED and order.state is not OrderState.PROCESSING
    if fact is hint.fact or parcel.state is ParcelState.UNKNOWN or (fact is None and sent):
        return [_of_parcel(hint.fact, parcel, order, hint.state)]
    if fact is not None and _is_further(parcel, hint):
        return [_of_parcel(fact, parcel, order)] if _is_fresh(parcel, now) else []
    raise NotSoYet(hint.fact)


def _of_parcel(fact: Fact, parcel: Parcel, order: Order, reported: ParcelState | None = None) -> Told:
    state = reported or parcel.state if parcel.state is ParcelState.UNKNOWN else parcel.state
    reply = said(fact, order.number, parcel=parcel, order=order, state=state)
    return Told(fact, about_parcel(fact, parcel.tracking_number, state), reply)


def _is_further(parcel: Parcel, hint: Hint) -> bool:
    fact = FACT_OF_STATE.get(parcel.state)
    return fact is not None and overtakes(fact, "", hint.fact, "")


def _is_fresh(parcel: Parcel, now: datetime) -> bool:
    """Whether something happened to it lately; where no scan says when, it counts as lately."""
    if parcel.checkpoints:
        return parcel.checkpoints[-1].at >= now - FRESH_FOR
    return parcel.delivered_on is None or parcel.delivered_on >= (now - FRESH_FOR).date()


async def _payments(shop: ShopBackend, hint: Hint, access: OrderAccess, order: Order) -> list[Told]:
    if Capability.PAYMENTS not in shop.capabilities:
        return by_hint_alone(hint, order.number)
    payments: tuple[Payment, ...] = await shop.list_payments(access)
    paid = any(one.state in _PAID for one in payments)
    if hint.fact is Fact.PAYMENT_FAILED and paid:
        return []
    if hint.fact is Fact.PAYMENT_RECEIVED and paid:
        return [_of_order(hint.fact, order)]
    if hint.fact is Fact.PAYMENT_FAILED and payments and payments[-1].state is PaymentState.DECLINED:
        return [_of_order(hint.fact, order)]
    raise NotSoYet(hint.fact)


async def _refunds(shop: ShopBackend, hint: Hint, access: OrderAccess, now: datetime) -> list[Told]:
    if Capability.REFUNDS not in shop.capabilities:
        return by_hint_alone(hint, access.order_number)
    made = [
        one
        for one in await shop.list_refunds(access)
        if one.state is not RefundState.REFUSED and one.made_at >= now - FRESH_FOR
    ]
    if not made:
        raise NotSoYet(hint.fact)
    return [Told(hint.fact, one.number, said_of_refund(access.order_number, one), one) for one in made]


async def _returns(shop: ShopBackend, hint: Hint, access: OrderAccess, now: datetime) -> list[Told]:
    if Capability.RETURNS not in shop.capabilities:
        return by_hint_alone(hint, access.order_number)
    back = [
        one
        for one in await shop.list_returns(access)
        if one.state in _ARRIVED_BACK and one.steps and one.steps[-1].at >= now - FRESH_FOR
    ]
    if not back:
        raise NotSoYet(hint.fact)
    reply = said(Fact.RETURN_RECEIVED, access.order_number)
    return [Told(hint.fact, one.number, reply) for one in back]
