"""How an order is doing."""

from actions.backends.capabilities import Capability
from actions.backends.ports import ShopBackend
from actions.backends.values import Order, OrderState
from actions.cards import order_card, shown_state
from actions.order_access import OrderGate, absorb_order
from actions.replies import Json, button, day, label, reply
from actions.task import Ask, Done, Instead, Step, Task
from actions.turn import Turn
from actions.what_is_offered import can_be_done, what_can_be_done
from conversations.identity import IdentityLevel


class OrderStatus:
    """Looks an order up and shows it; of one that is on its way, who asks in their own words hears where it is.

    Its button, pressed beside what was said of the parcel, shows the order all the same.
    """

    name = "order_status"
    level = IdentityLevel.CHANNEL

    def __init__(self, gate: OrderGate, shop: ShopBackend) -> None:
        self._gate = gate
        self._shop = shop

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`."""
        return absorb_order(Task(self.name, {"in_own_words": bool(turn.text)}), turn)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`."""
        filled = absorb_order(task, turn)
        return None if filled == task else filled

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:
        """See `TaskKind`."""
        opened = await self._gate.open(task, turn, self.level, again=again, assume_last=True)
        if isinstance(opened, Ask):
            return opened
        refunds = await self._shop.list_refunds(opened.access) if self._shop.offers(Capability.REFUNDS) else ()
        order = opened.order
        card, state = order_card(order, refunds), shown_state(order, refunds)
        under_way = state == OrderState.SHIPPED and task.get("in_own_words")
        if under_way and can_be_done("track_shipment", self._shop):
            return Instead("track_shipment", {"order_number": order.number})
        steps = what_can_be_done(_next_steps(order, state), self._shop)
        if order.state is OrderState.CANCELLED:
            said = reply("order_status_cancelled", *steps, order_number=order.number, card=card)
        else:
            said = reply(
                "order_status",
                *steps,
                order_number=order.number,
                state=label("order_state", state),
                placed_on=day(order.placed_at.date()),
                card=card,
            )
        return Done((said,), order.number)


def _next_steps(order: Order, state: str) -> list[Json]:
    entities = {"order_number": order.number}
    track = button("button_track_shipment", "track_shipment", entities)
    refund = button("button_refund_request", "refund_request", entities)
    progress = button("button_refund_status", "refund_status", entities)
    person = button("button_human_agent", "human_agent")
    if order.state is OrderState.CANCELLED:
        return [progress, person]
    if order.state is OrderState.PROCESSING:
        return [track, person]
    if state == "refunded":
        return [progress, track, person]
    if state == "partially_refunded":
        return [track, refund, progress]
    return [track, refund, person]
