"""Other quantities, another size or colour, something taken out, another delivery day: asked, offered, done once."""

from dataclasses import dataclass
from datetime import date

from actions.aftersales.variants import Exchangeable, name_of, named_variant, said_variant
from actions.backends.capabilities import Capability
from actions.backends.money import Money
from actions.backends.ports import ProductNotFound, ShopBackend
from actions.backends.values import (
    ChangeKind,
    DeliveryDateChange,
    ItemChange,
    ItemsChange,
    Market,
    Order,
    OrderChange,
    OrderChangeRequest,
    OrderItem,
    StockState,
    Variant,
)
from actions.item_reference import find_items
from actions.operation_offer import Offer, OperationOffers
from actions.operations import NO_KEY_YET, Operation, OperationDraft
from actions.order_access import THAT_ONE, Opened, OrderGate
from actions.order_changes.change_task import OrderChangeTask, Windows, ask_yes
from actions.replies import Json, button, day, label, listing, money, reply
from actions.task import Ask, Done, Instead, Step, Task
from actions.turn import Turn
from conversations.clock import Clock

REMOVE, QUANTITY, VARIANT, DATE, ADDRESS = "remove", "quantity", "variant", "date", "address"
WHAT = (QUANTITY, VARIANT, REMOVE, DATE)
"""What can be changed, in the order of the buttons."""
CHANGE = "change"
"""The entity that a button of "what shall I change?" carries."""
ENTITIES = ("date", "quantity", "size", "colour", "item_reference", "ordinal", "order_number", CHANGE)
MOST_PIECES = 99


@dataclass(frozen=True)
class _Wish:
    """A change that can be offered: what it is, what comes back, and how it is put."""

    change: ItemsChange | DeliveryDateChange
    back: Money | None
    said: Json


class ChangeOrder(OrderChangeTask):
    """Changes what is in an order, or the day it comes."""

    name = "change_order"
    kinds = (ChangeKind.ITEMS, ChangeKind.DELIVERY_DATE)
    early = ("date", "quantity", "size", "colour", "item_reference")

    def __init__(self, gate: OrderGate, shop: ShopBackend, offers: OperationOffers, clock: Clock) -> None:
        super().__init__(gate, shop, offers)
        self._clock = clock

    def take(self, task: Task, turn: Turn) -> Task:
        """See `OrderChangeTask`."""
        what = turn.entity(CHANGE)
        if what in (*WHAT, ADDRESS):
            task = task.having(what=what, quantity=0 if what == REMOVE else None)
        if (on := turn.entity("date")) is not None and (task.awaiting == "date" or self._lies_ahead(on)):
            task = task.having(what=DATE, date=on)
        if (variant := said_variant(turn, "to")) and task.get("what") not in {DATE, REMOVE}:
            task = task.having(what=VARIANT, variant=variant)
        quantity = turn.entity_in_role("quantity", "to") or turn.entity("quantity")
        if quantity is not None and quantity.isdigit() and task.get("what") in {None, QUANTITY}:
            task = task.having(what=QUANTITY, quantity=min(int(quantity), MOST_PIECES))
        references = [str(one) for one in turn.entities.get("item_reference", ()) if one != THAT_ONE]
        if references:
            task = task.having(references=references)
        elif turn.entity("ordinal") is not None and task.awaiting == "items":
            task = task.having(ordinal=turn.entity("ordinal"), references=None)
        return task.having(hint=turn.text) if turn.text and task.awaiting is None else task

    def take_text(self, task: Task, turn: Turn) -> Task | None:
        """See `OrderChangeTask`. A number, a size or the name of an item, said alone."""
        text = turn.text.strip()
        if not text or turn.intent in {"affirm", "deny"}:
            return None
        match task.awaiting:
            case "items":
                return task.having(references=[text], ordinal=None)
            case "quantity" if text.isdigit():
                return task.having(quantity=min(int(text), MOST_PIECES))
            case "variant":
                return task.having(variant_words=text)
        return None

    def forget(self, task: Task) -> Task:
        """See `OrderChangeTask`. Another order has other items; what was wanted of them stays."""
        return task.having(references=None, ordinal=None, hint=None, variant_words=None)

    async def ask_or_offer(self, opened: Opened, windows: Windows, turn: Turn, *, again: bool) -> Step:
        """See `OrderChangeTask`."""
        task, what = opened.task, opened.task.get("what")
        if what == ADDRESS:
            return Instead("change_address", {"order_number": opened.order.number})
        if what is None:
            return self._ask_what(task, opened.order, windows, again=again)
        kind = ChangeKind.DELIVERY_DATE if what == DATE else ChangeKind.ITEMS
        barrier = windows.barrier(kind)
        if barrier is not None:
            return Done((await self._why_not(opened, barrier),), opened.order.number)
        wish = (
            self._wish_for_day(opened, again=again) if what == DATE else await self._wish_for_item(opened, again=again)
        )
        if not isinstance(wish, _Wish):
            return wish
        order = opened.order
        request = OrderChangeRequest(NO_KEY_YET, order.number, wish.change)
        draft = OperationDraft(request, order.customer.id, wish.back, opened.level.label)

        def question(task: Task, quote: Operation, again: bool) -> Ask:
            return ask_yes(task, quote, wish.said, again=again, entities=ENTITIES)

        def outcome(task: Task, operation: Operation) -> Step:
            if operation.note == "date_not_possible":
                return _ask_day(task.having(date=None, quote_id=None), "date_not_possible")
            return self._outcome(task, operation, order)

        return await self._offers.put(task, turn, Offer(draft, order, question, outcome), again=again)

    def done(self, order_number: str, change: OrderChange | None, operation: Operation) -> Json:
        """See `OrderChangeTask`."""
        request = operation.request
        if isinstance(request, OrderChangeRequest) and isinstance(request.change, DeliveryDateChange):
            return reply("date_done", order_number=order_number, deliver_on=day(request.change.deliver_on))
        back = operation.worth if change is None else change.paid_back
        if back is None or back.amount_minor == 0:
            return reply("items_done", order_number=order_number)
        return reply("items_done_paid", order_number=order_number, total=money(back))

    def _ask_what(self, task: Task, order: Order, windows: Windows, *, again: bool) -> Ask:
        possible = [
            one for one in WHAT if (ChangeKind.DELIVERY_DATE if one == DATE else ChangeKind.ITEMS) in windows.open
        ]
        choices = [button(f"button_change_{one}", "inform", {CHANGE: one}) for one in possible]
        if self._shop.offers(Capability.ADDRESS_CHANGE):
            choices.append(button("button_change_address", "change_address", {"order_number": order.number}))
        said = reply("ask_change_again" if again else "ask_change", *choices, order_number=order.number)
        return Ask(task, (said,), "change", ENTITIES, ("inform",), text=True)

    def _wish_for_day(self, opened: Opened, *, again: bool) -> _Wish | Ask:
        task, order = opened.task, opened.order
        if task.get("date") is None:
            return _ask_day(task, "ask_delivery_date_again" if again else "ask_delivery_date")
        wanted = date.fromisoformat(task.get("date"))
        if not self._lies_ahead(task.get("date")):
            return _ask_day(task.having(date=None), "date_not_possible")
        said = reply("date_confirm", order_number=order.number, deliver_on=day(wanted))
        return _Wish(DeliveryDateChange(wanted), None, said)

    def _lies_ahead(self, on: str) -> bool:
        return date.fromisoformat(on) > self._clock.now().date()

    async def _wish_for_item(self, opened: Opened, *, again: bool) -> _Wish | Step:
        order = opened.order
        item = _chosen(opened.task, order)
        if item is None:
            return _ask_item(opened.task, order)
        task = opened.task.having(references=[item.id], ordinal=None, hint=None, item_names=[item.name])
        if task.get("what") == VARIANT:
            return await self._wish_for_variant(task, order, item, again=again)
        quantity = task.get("quantity")
        if quantity is None or (quantity == item.quantity and task.awaiting != "yes"):
            said = reply("ask_quantity", name=item.name, quantity=item.quantity)
            return Ask(task.having(quantity=None), (said,), "quantity", ENTITIES, ("inform",), text=True)
        if quantity > item.quantity:
            return _ends(order, "change_more_to_pay")
        if quantity == 0 and len(order.items) == 1:
            before = (reply("change_last_item", order_number=order.number),)
            return Instead("cancel_order", {"order_number": order.number}, before)
        each = item.amount.amount_minor // item.quantity
        back = item.amount - Money(each * quantity, order.currency)
        what = label("item_change", "quantity", name=item.name, quantity=quantity)
        if quantity == 0:
            what = label("item_change", "removed", name=item.name)
        return _offered(order, ItemChange(item.id, quantity), back, what)

    async def _wish_for_variant(self, task: Task, order: Order, item: OrderItem, *, again: bool) -> _Wish | Step:
        market = Market(order.customer.country, order.currency, order.customer.locale)
        try:
            known = item.sku is not None and self._shop.offers(Capability.CATALOGUE)
            product = await self._shop.get_product(item.sku or "", market) if known else None
        except ProductNotFound:
            product = None
        if product is None or not Exchangeable(item, product).others:
            return _ends(order, "change_no_variant", name=item.name)
        choice = Exchangeable(item, product)
        variant = choice.find(task.get("variant") or {})
        if variant is None and task.get("variant_words"):
            variant = named_variant(choice.others, task.get("variant_words"))
        if variant is None:
            return _ask_variant(task.having(variant=None, variant_words=None), choice, again=again)
        if variant.stock.state in {StockState.OUT_OF_STOCK, StockState.DISCONTINUED}:
            asked = _ask_variant(task.having(variant=None, variant_words=None), choice, again=False)
            gone = reply("change_out_of_stock", name=item.name, variant=name_of(variant))
            return Ask(asked.task, (gone, *asked.said), asked.awaiting, asked.entities, asked.intents, text=True)
        if choice.current is not None and variant.price > choice.current.price:
            return _ends(order, "change_more_to_pay")
        what = label("item_change", "variant", name=item.name, variant=name_of(variant))
        return _offered(order, ItemChange(item.id, item.quantity, variant.sku), None, what)


def _offered(order: Order, change: ItemChange, back: Money | None, what: Json) -> _Wish:
    if back is None or back.amount_minor == 0:
        return _Wish(ItemsChange((change,)), None, reply("items_confirm", order_number=order.number, what=what))
    said = reply("items_confirm_paid", order_number=order.number, what=what, total=money(back))
    return _Wish(ItemsChange((change,)), back, said)


def _chosen(task: Task, order: Order) -> OrderItem | None:
    """The one item that is meant; None where none or several can be."""
    if len(order.items) == 1:
        return order.items[0]
    ordinal = task.get("ordinal")
    found = find_items(order.items, task.get("references") or (), () if ordinal is None else (ordinal,))
    if not found and task.get("hint"):
        found = find_items(order.items, (task.get("hint"),), in_passing=True)
    return found[0] if len(found) == 1 else None


def _ends(order: Order, key: str, **args: str) -> Done:
    person = button("button_human_agent", "human_agent")
    return Done((reply(key, person, order_number=order.number, **args),), order.number)


def _ask_item(task: Task, order: Order) -> Ask:
    choices = [button("button_item", "inform", {"item_reference": one.id}, {"name": one.name}) for one in order.items]
    names = listing([item.name for item in order.items])
    said = reply("ask_change_item", *choices, items=names)
    return Ask(
        task.having(references=None, ordinal=None, hint=None), (said,), "items", ENTITIES, ("inform",), text=True
    )


def _ask_variant(task: Task, choice: Exchangeable, *, again: bool) -> Ask:
    there = [one for one in choice.others if one.stock.available]
    choices = [_variant_button(one) for one in there]
    key = "ask_variant_again" if again else "ask_variant"
    said = reply(key, *choices, name=choice.item.name, variants=listing([name_of(one) for one in there]))
    return Ask(task, (said,), "variant", ENTITIES, ("inform",), text=True)


def _variant_button(variant: Variant) -> Json:
    entities = {option.name: option.value for option in variant.options}
    return button("button_item", "inform", entities, {"name": name_of(variant)})


def _ask_day(task: Task, key: str) -> Ask:
    return Ask(task, (reply(key),), "date", ENTITIES, ("inform",))
