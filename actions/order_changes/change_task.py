"""What all changes of an order have in common: the order, what keeps it from being changed, the offer, the yes."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from typing import ClassVar

from actions.backends.capabilities import Capability
from actions.backends.ports import ShopBackend
from actions.backends.values import ChangeBarrier, ChangeKind, Order, OrderChange, OrderState, ParcelState
from actions.ledger_rows import EntryState
from actions.operation_offer import OperationOffers, refused, yes_and_no
from actions.operations import Operation
from actions.order_access import Opened, OrderGate, absorb_order
from actions.replies import Json, button, reply
from actions.task import Ask, Done, Step, Task
from actions.turn import Turn
from actions.what_is_offered import what_can_be_done
from conversations.identity import IdentityLevel


@dataclass(frozen=True)
class Windows:
    """What of an order can be changed now: the kinds, and the barrier of those that cannot."""

    open: frozenset[ChangeKind]
    barriers: dict[ChangeKind, ChangeBarrier]

    def barrier(self, *kinds: ChangeKind) -> ChangeBarrier | None:
        """Why none of these kinds can be changed; None where one can."""
        if self.open.intersection(kinds):
            return None
        return next((self.barriers[kind] for kind in kinds if kind in self.barriers), ChangeBarrier.OTHER)


class OrderChangeTask(ABC):
    """A task that changes an order, exactly once, after an explicit yes."""

    name: str
    kinds: ClassVar[tuple[ChangeKind, ...]]
    """What it may change; closed only where none of them is open."""
    early: ClassVar[tuple[str, ...]] = ()
    """Entities that may be said before the order is known."""
    level = IdentityLevel.ORDER_PROOF

    def __init__(self, gate: OrderGate, shop: ShopBackend, offers: OperationOffers) -> None:
        self._gate = gate
        self._shop = shop
        self._offers = offers

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`. The first message may already say what is wanted."""
        return self.take(absorb_order(Task(self.name), turn), turn)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`. Any correction takes the open offer back; only a bare yes or no answers it."""
        named = absorb_order(task, turn)
        if task.get("order_number") not in {None, named.get("order_number")}:
            named = self.forget(named)
        filled = self.take(named, turn)
        if filled == task:
            answered = await self._offers.absorb_answer(task, turn)
            filled = answered or self.take_text(task, turn) or task
            if answered is not None or filled == task:
                return answered
        return await self._offers.corrected(task, filled, turn)

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:
        """See `TaskKind`."""
        opened = await self._gate.open(task, turn, self.level, again=again, assume_last=False)
        if isinstance(opened, Ask):
            return replace(opened, entities=(*opened.entities, *self.early))
        task, order = opened.task, opened.order
        if (left := await self._offers.declined(task, turn)) is not None:
            return left
        if (agreed := await self._offers.agreed_before(task, turn)) is not None:
            return self._offers.say(task, agreed, lambda of, done: self._outcome(of, done, order))
        windows = await self._windows(opened)
        barrier = windows.barrier(*self.kinds)
        if barrier is not None:
            return Done((await self._why_not(opened, barrier),), order.number)
        return await self.ask_or_offer(opened, windows, turn, again=again)

    def take(self, task: Task, _turn: Turn) -> Task:
        """The task with what a message says in entities; the same where it says nothing."""
        return task

    def take_text(self, _task: Task, _turn: Turn) -> Task | None:
        """The task with what a message says in words that nobody recognised; None where it says nothing."""
        return None

    def forget(self, task: Task) -> Task:
        """Without what belongs to the order that it was about before."""
        return task

    @abstractmethod
    async def ask_or_offer(self, opened: Opened, windows: Windows, turn: Turn, *, again: bool) -> Step:
        """The next question, or the offer."""

    @abstractmethod
    def done(self, order_number: str, change: OrderChange | None, operation: Operation) -> Json:
        """What is said of a change that was made."""

    def _outcome(self, task: Task, operation: Operation, order: Order) -> Step:
        number = operation.order_number
        if operation.state is EntryState.DONE:
            change = operation.made if isinstance(operation.made, OrderChange) else None
            return Done((self.done(number, change, operation),), number)
        # It was possible when it was offered: what came in between, a person settles.
        return refused(task, operation, order, reply("operation_refused", order_number=number))

    async def _windows(self, opened: Opened) -> Windows:
        windows = await self._shop.list_change_windows(opened.access)
        barriers = {one.kind: one.barrier for one in windows if one.barrier is not None}
        return Windows(frozenset(one.kind for one in windows if one.allowed), barriers)

    async def _why_not(self, opened: Opened, barrier: ChangeBarrier) -> Json:
        """Why nothing can be changed any more, and what can be done instead."""
        number = opened.order.number
        entities = {"order_number": number}
        person = button("button_human_agent", "human_agent")
        track = button("button_track_shipment", "track_shipment", entities)
        back = button("button_return_request", "return_request", entities)
        match barrier:
            case ChangeBarrier.ALREADY_CANCELLED:
                progress = button("button_refund_status", "refund_status", entities)
                return reply("change_already_cancelled", *self._possible(progress, person), order_number=number)
            case ChangeBarrier.ALREADY_SENT if await self._partly_sent(opened):
                return reply("change_partly_sent", *self._possible(track, person), order_number=number)
            case ChangeBarrier.ALREADY_SENT if opened.order.state is not OrderState.SHIPPED:
                return reply("change_already_there", *self._possible(back, person), order_number=number)
            case ChangeBarrier.ALREADY_SENT:
                return reply("change_already_sent", *self._possible(track, person), order_number=number)
            case ChangeBarrier.TOO_LATE:
                return reply("change_too_late", person, order_number=number)
        return reply("change_not_possible", person, order_number=number)

    def _possible(self, *buttons: Json) -> list[Json]:
        return what_can_be_done(list(buttons), self._shop)

    async def _partly_sent(self, opened: Opened) -> bool:
        """Whether something of it has not left yet."""
        if not self._shop.offers(Capability.PARCELS) or opened.order.state is not OrderState.SHIPPED:
            return False
        parcels = await self._shop.list_parcels(opened.access)
        packed = {inside.item_id for parcel in parcels for inside in parcel.contents}
        waiting = any(parcel.state is ParcelState.PREPARING for parcel in parcels)
        return waiting or (bool(packed) and any(item.id not in packed for item in opened.order.items))


def ask_yes(task: Task, quote: Operation, said: Json, *, again: bool, entities: tuple[str, ...] = ()) -> Ask:
    """The offer with its two buttons; one that was not answered clearly comes with a reminder."""
    reminder = (reply("operation_yes_or_no"),) if again else ()
    offer = {**said, "buttons": list(yes_and_no(quote))}
    accepted = ("quote_id", "order_number", *entities)
    return Ask(task, (*reminder, offer), "yes", accepted, ("affirm", "deny", "inform"), text=True)
