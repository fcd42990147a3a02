"""Passing a conversation to a person, with what they need to go on without asking again."""

import uuid

from actions.backends.ports import BackendError, ShopBackend
from actions.backends.values import Order
from actions.cards import order_snapshot
from actions.ledger import RefundLedger
from actions.order_ways import ways_to_order
from actions.replies import Json, label, listing
from actions.shopping import spoken_of
from actions.task import WITH_WORDS_OF_THEIR_OWN, Task
from actions.turn import Outcome, Turn
from conversations.identity import Identity


class HandOver:
    """Builds the control that makes a conversation a person's.

    Args:
        shop: For the order's snapshot, if the conversation may see one.
        identity: What the conversation has proven.
        ledger: Open offers are void from then on.
    """

    def __init__(self, shop: ShopBackend, identity: Identity, ledger: RefundLedger) -> None:
        self._shop = shop
        self._identity = identity
        self._ledger = ledger

    async def __call__(
        self,
        turn: Turn,
        reason: str,
        *,
        said: tuple[Json, ...] = (),
        stack: tuple[Task, ...] = (),
        tried: tuple[Json, ...] = (),
        backend: tuple[Json, ...] = (),
        order: Order | None = None,
        keep_cases: bool = False,
        topic: str | None = None,
    ) -> Outcome:
        """Say `said`, then hand over; open tasks end with it.

        Args:
            reason: `reason_<reason>` is what the desk reads.
            stack: The tasks that were open.
            tried, backend: Further lines of the summary.
            order: As it was just read, if it was.
            keep_cases: A refund is being handed over, so its row keeps waiting for the decision.
            topic: The intent that a colleague is to settle, where it is no task.
        """
        if not keep_cases:
            await self._ledger.void_open_quotes(turn.conversation_id)
        task = stack[-1] if stack else None
        number = (task.get("order_number") if task else None) or turn.order_number
        if order is None and number:
            order = await self._find_order(turn.conversation_id, number)
        level = await self._identity.level(turn.conversation_id)
        control = {
            "control": "hand_over",
            "reason": reason,
            "summary": {
                "wanted": _line(_wanted(task, topic, turn, reason)),
                "tried": [*(_said_so_far(task) if task else ()), *spoken_of(turn.slots), *tried],
                "backend": list(backend),
            },
            "order": None if order is None else order_snapshot(order),
            "slots": {"order_number": number, "tasks": [dict(one.values) | {"task": one.name} for one in stack]},
            "identity_level": level.label,
        }
        return Outcome(
            (*said, control), {"tasks": [], "pending_choice": None, "further_wishes": None, "misunderstandings": 0}
        )

    async def _find_order(self, conversation_id: uuid.UUID, number: str) -> Order | None:
        """The order, where this conversation has proven that it may see it and the shop answers."""
        for access in await ways_to_order(self._identity, conversation_id, number):
            try:
                return await self._shop.get_order(access)
            except BackendError:
                continue
        return None


def backend_line(error: BackendError) -> Json:
    """What the shop's system said, for the desk; an error's text never holds a shopper's data."""
    return _line("summary_backend_said", text=str(error))


def _line(key: str, **args: object) -> Json:
    return {"key": key, "args": args}


def _wanted(task: Task | None, topic: str | None, turn: Turn, reason: str) -> str:
    if topic is not None:
        return f"label_topic_{topic}"
    if task is not None:
        return f"summary_wanted_{task.name}" if task.name in WITH_WORDS_OF_THEIR_OWN else f"label_topic_{task.name}"
    asked_for = reason == "shopper_asked" or turn.intent == "human_agent"
    return "summary_wanted_person" if asked_for else "summary_wanted_unknown"


def _said_so_far(task: Task) -> list[Json]:
    lines = []
    if task.get("order_number"):
        lines.append(_line("summary_order", order_number=task.get("order_number")))
    if task.get("reason"):
        lines.append(_line("summary_reason", reason=label("refund_reason", task.get("reason"))))
    if task.get("item_names"):
        lines.append(_line("summary_items", items=listing(task.get("item_names"))))
    if task.awaiting in {"order_number", "proof", "reason", "items", "yes"}:
        lines.append(_line("summary_asked_for", what=label("missing", task.awaiting)))
    return lines
