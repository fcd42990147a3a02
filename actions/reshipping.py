"""The same things sent again, at no cost: an offer, an explicit yes, and never beside money for the same things."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from actions.asked_items import paid_for
from actions.backends.capabilities import Capability
from actions.backends.money import Money, total
from actions.backends.ports import ProductNotFound, ShopBackend
from actions.backends.values import (
    CompensationReason,
    ItemQuantity,
    Market,
    Order,
    OrderItem,
    Parcel,
    RefundState,
    ReshipmentRequest,
)
from actions.ledger import RefundLedger
from actions.ledger_rows import AGREED
from actions.operation_offer import ANSWERS, Offer, OperationOffers, refused, yes_and_no
from actions.operations import NO_KEY_YET, EntryState, Operation, OperationDraft, OperationKind, OperationLedger
from actions.order_access import Opened
from actions.remedy import REMEDY_OF_INTENT
from actions.replies import listing, reply
from actions.task import Ask, Done, Step, Task
from actions.turn import Turn

PAID_OR_SENT = "sent_or_paid_before"
OUT_OF_STOCK = "out_of_stock"


@dataclass(frozen=True)
class Resend:
    """What would be sent again, and why."""

    items: tuple[tuple[OrderItem, int], ...]
    reason: CompensationReason

    @property
    def names(self) -> list[str]:
        """Of the items, as the shop wrote them."""
        return [item.name for item, _ in self.items]

    def worth(self, currency: str) -> Money:
        """What was paid for them."""
        return total((paid_for(item, quantity) for item, quantity in self.items), currency)


def in_parcel(order: Order, parcel: Parcel, *, only_one: bool) -> tuple[tuple[OrderItem, int], ...]:
    """The items of a parcel; the whole order where it is the only one and the shop does not say what is in it."""
    items = {item.id: item for item in order.items}
    inside = tuple((items[one.item_id], one.quantity) for one in parcel.contents if one.item_id in items)
    return inside or (tuple((item, item.quantity) for item in order.items) if only_one else ())


class Reshipping:
    """Puts the offer for a task, and carries it out once.

    Args:
        shop: Whose stock is asked first where it says it.
        offers: The yes.
        operations, refunds: What was already sent again or paid back.
    """

    def __init__(
        self, shop: ShopBackend, offers: OperationOffers, operations: OperationLedger, refunds: RefundLedger
    ) -> None:
        self._shop = shop
        self._offers = offers
        self._operations = operations
        self._refunds = refunds

    async def missing_stock(self, opened: Opened, items: Iterable[OrderItem]) -> tuple[OrderItem, ...]:
        """Those that cannot be sent again, as far as the shop says; the shop decides when it is asked to."""
        if not self._shop.offers(Capability.CATALOGUE):
            return ()
        customer = opened.order.customer
        market = Market(customer.country, opened.order.currency, customer.locale)
        gone = []
        for item in items:
            if item.sku is None:
                continue
            try:
                stock = await self._shop.get_stock(item.sku, market)
            except ProductNotFound:
                gone.append(item)
                continue
            if not stock.available:
                gone.append(item)
        return tuple(gone)

    async def step(self, task: Task, turn: Turn, opened: Opened, resend: Resend, *, again: bool) -> Step:
        """The next step of a task that sends something again. The task has asked `OperationOffers` about answers."""
        order = opened.order
        done = await self._offers.agreed_before(task, turn)
        if done is not None:
            return self._offers.say(task, done, lambda task, made: _outcome(task, made, order, resend.names))
        declined = await self._offers.declined(task, turn)
        if declined is not None:
            return declined
        lines = tuple(ItemQuantity(item.id, quantity) for item, quantity in resend.items)
        request = ReshipmentRequest(NO_KEY_YET, order.number, lines, resend.reason)
        draft = OperationDraft(request, order.customer.id, resend.worth(order.currency), opened.level.label)
        if await self.settled_before(opened, [item.id for item, _ in resend.items]):
            return await self._offers.let_person_decide(task, turn, draft, PAID_OR_SENT, order)

        def question(task: Task, quote: Operation, again: bool) -> Ask:  # noqa: ARG001 - the same words again
            said = reply(
                "confirm_reshipment",
                *yes_and_no(quote),
                order_number=order.number,
                items=listing(resend.names),
            )
            return Ask(task, (said,), "yes", ("quote_id", "order_number"), (*ANSWERS, *REMEDY_OF_INTENT))

        offer = Offer(draft, order, question, lambda task, made: _outcome(task, made, order, resend.names))
        return await self._offers.put(task, turn, offer, again=again)

    async def settled_before(self, opened: Opened, item_ids: Sequence[str]) -> bool:
        """Whether any of these was already sent again, or its money has gone or is going back."""
        number = opened.order.number
        for made in await self._operations.list_of_order(number):
            if made.kind is OperationKind.RESHIPMENT and made.state in AGREED:
                return True
        if any(entry.state in AGREED for entry in await self._refunds.list_of_order(number)):
            return True
        refunds = await self._shop.list_refunds(opened.access) if self._shop.offers(Capability.REFUNDS) else ()
        back = {line.item_id for one in refunds if one.state is not RefundState.REFUSED for line in one.lines}
        return bool(back & set(item_ids))


def _outcome(task: Task, operation: Operation, order: Order, names: list[str]) -> Step:
    if operation.state is EntryState.DONE:
        return Done((reply("reshipment_done", order_number=order.number, items=listing(names)),), order.number)
    said = reply("reshipment_out_of_stock", items=listing(names))
    if operation.note != OUT_OF_STOCK:
        said = reply("operation_to_person")
    return refused(task, operation, order, said)
