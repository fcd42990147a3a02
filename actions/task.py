"""What a shopper wants done, while it is not done yet: open tasks are a stack in one slot, the top is the last."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from actions.backends.values import Order
from actions.replies import Json
from actions.turn import Turn
from conversations.identity import IdentityLevel

WITH_WORDS_OF_THEIR_OWN = frozenset({"order_status", "track_shipment", "refund_request", "refund_status"})
"""Tasks that are resumed and summed up in words of their own; the others by their topic's name."""
DEEPEST = 3
"""Open tasks at most; the oldest is dropped when one more begins."""


@dataclass(frozen=True)
class Task:
    """An open task.

    Args:
        name: Of its kind, such as "refund_request".
        values: What has been said so far; plain JSON, gone when the task ends.
        awaiting: What it has asked for; None while it has not asked.
        accepts: Which entities and intents answer that, and whether any text may.
        spoken_in: The turn in which it last spoke, so that it does not speak twice in one.
    """

    name: str
    values: Mapping[str, Any] = field(default_factory=dict)
    awaiting: str | None = None
    accepts: Mapping[str, Any] = field(default_factory=dict)
    spoken_in: str | None = None

    def having(self, **values: Any) -> "Task":
        """With these values; None takes a value away."""
        merged = {**self.values, **values}
        return replace(self, values={name: value for name, value in merged.items() if value is not None})

    def get(self, name: str) -> Any:
        """A value, None where nothing has been said."""
        return self.values.get(name)


@dataclass(frozen=True)
class Ask:
    """The task needs an answer: `said` ends with the question.

    Args:
        optional: The question only offers more. It is not put again after an interruption, and another wish ends it.
        remembers: Slots that change.
    """

    task: Task
    said: tuple[Json, ...]
    awaiting: str
    entities: tuple[str, ...] = ()
    intents: tuple[str, ...] = ()
    text: bool = False
    optional: bool = False
    remembers: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Done:
    """The task has ended, well or not.

    Args:
        remembers: Slots that change. With `pending_choice` among them it ends with an offer, and what is open
            beneath waits for the answer to that.
    """

    said: tuple[Json, ...]
    order_number: str | None = None
    remembers: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ToPerson:
    """A person has to go on; `said` explains why."""

    said: tuple[Json, ...]
    reason: str
    task: Task
    backend: tuple[Json, ...] = ()
    order: Order | None = None


@dataclass(frozen=True)
class Instead:
    """What is wanted is another kind of task, which begins with these values; `said` comes first."""

    name: str
    values: Mapping[str, Any]
    said: tuple[Json, ...] = ()


Step = Ask | Done | ToPerson | Instead


class TaskKind(Protocol):
    """How one kind of task is filled and done."""

    name: str
    level: IdentityLevel

    def begin(self, turn: Turn) -> Task:
        """A new task, with what the first message says."""
        ...

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """The task with what this answer says; None when it says nothing that fits."""
        ...

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:
        """Ask the next question, or do what is wanted.

        Args:
            again: The last answer was not understood, so the question is put differently.

        Raises:
            BackendError: the shop's system did not do its part.
        """
        ...


def read_stack(slot: Any) -> tuple[Task, ...]:
    """The open tasks in the slot `tasks`."""
    return tuple(
        Task(
            name=entry["task"],
            values=entry.get("values") or {},
            awaiting=entry.get("awaiting"),
            accepts=entry.get("accepts") or {},
            spoken_in=entry.get("spoken_in"),
        )
        for entry in slot or []
    )


def write_stack(stack: tuple[Task, ...]) -> list[Json]:
    """The slot `tasks`."""
    return [
        {
            "task": task.name,
            "values": dict(task.values),
            "awaiting": task.awaiting,
            "accepts": dict(task.accepts),
            "spoken_in": task.spoken_in,
        }
        for task in stack
    ]


def push(stack: tuple[Task, ...], task: Task) -> tuple[Task, ...]:
    """The stack with this task on top; an older one of the same kind gives way to it."""
    others = tuple(open_task for open_task in stack if open_task.name != task.name)
    return (*others, task)[-DEEPEST:]


def asked(ask: Ask, turn_id: uuid.UUID | None) -> Task:
    """The task after it has put its question."""
    return replace(
        ask.task,
        awaiting=ask.awaiting,
        accepts={
            "entities": list(ask.entities),
            "intents": list(ask.intents),
            "text": ask.text,
            "optional": ask.optional,
        },
        spoken_in=None if turn_id is None else str(turn_id),
    )
