"""What a person decides about, item by item: names as the shop wrote them, pieces, and what was paid for those."""

from collections.abc import Sequence

from actions.backends.money import Money
from actions.backends.values import (
    Cancellation,
    ItemsChange,
    Order,
    OrderChangeRequest,
    OrderItem,
    RefundLine,
    ReshipmentRequest,
    ReturnRequest,
)
from actions.operation_rows import WriteRequest
from actions.replies import Json, money


def paid_for(item: OrderItem, quantity: int) -> Money:
    """What so many pieces of an item cost, of what was paid for all of them; a fraction of a cent is left out."""
    return Money(item.amount.amount_minor * quantity // max(item.quantity, 1), item.amount.currency)


def of_refund(lines: Sequence[RefundLine]) -> list[Json]:
    """The items whose money goes back; see `of_request`."""
    return [_shown(line.name, line.quantity, line.amount) for line in lines]


def of_request(request: WriteRequest, order: Order) -> list[Json]:
    """The items of anything else; none where it is about none.

    Args:
        order: As the shop has it now. What it does not know any more is shown by its number and without an amount.

    Returns:
        `name`, `quantity`, `amount` (what was paid for them; null where nobody knows), and of a change `new_quantity`
        and `new_sku`, null where they stay as they are.
    """
    items = {item.id: item for item in order.items}

    def shown(item_id: str, quantity: int | None = None, **new: int | str | None) -> Json:
        item = items.get(item_id)
        if item is None:
            return _shown(item_id, quantity or 1, None, **new)
        pieces = item.quantity if quantity is None else quantity
        return _shown(item.name, pieces, paid_for(item, pieces), **new)

    match request:
        case ReshipmentRequest(items=lines):
            return [shown(line.item_id, line.quantity) for line in lines]
        case ReturnRequest(lines=lines):
            return [shown(line.item_id, line.quantity, new_sku=line.exchange_for) for line in lines]
        case OrderChangeRequest(change=ItemsChange(changes)):
            return [shown(one.item_id, new_quantity=one.quantity, new_sku=one.sku) for one in changes]
        case OrderChangeRequest(change=Cancellation()):
            return [shown(item_id) for item_id in items]
        case _:
            return []


def _shown(name: str, quantity: int, amount: Money | None, **new: int | str | None) -> Json:
    return {
        "name": name,
        "quantity": quantity,
        "amount": None if amount is None else money(amount),
        "new_quantity": None if new.get("new_quantity") == quantity else new.get("new_quantity"),
        "new_sku": new.get("new_sku"),
    }
