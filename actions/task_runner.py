"""Begins, continues, finishes and resumes open tasks; every action that has to do with a task goes through here."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from actions.backends.ports import Backend, BackendAway, BackendError
from actions.change_of_mind import is_wanted_instead, with_order_of
from actions.hand_over import HandOver, backend_line
from actions.knowledge.answers import KnowledgeAnswers
from actions.ledger import RefundLedger
from actions.order_access import CODE, NUMBER, PROOF
from actions.replies import Json, button, label, reply
from actions.shopping import BEFORE_BUYING, follow_up
from actions.task import (
    WITH_WORDS_OF_THEIR_OWN,
    Ask,
    Done,
    Instead,
    Step,
    Task,
    TaskKind,
    ToPerson,
    asked,
    push,
    read_stack,
    write_stack,
)
from actions.topic import offer_colleague
from actions.turn import Outcome, Turn
from actions.what_is_offered import can_be_done
from actions.wish import REMEDY_INSTEAD, TASK_OF_INTENT, is_agreed, is_other_wish

GIVE_UP_AFTER = 3
"""Messages in a row that were not understood before a person takes over."""


_NO_QUESTION = frozenset({"affirm", "deny", "inform", "nevermind"})
"""Intents of which no article is looked for."""


class TaskRunner:
    """Runs the stack of open tasks.

    Args:
        kinds: By task name.
        hand_over: For when a person has to go on.
        ledger: Offers that a dropped task made are void.
        shop: Whose system may not offer what a task needs.
        knowledge: Answers a question that comes instead of what a task asked for.
    """

    def __init__(
        self,
        kinds: Mapping[str, TaskKind],
        hand_over: HandOver,
        ledger: RefundLedger,
        shop: Backend,
        knowledge: KnowledgeAnswers | None = None,
    ) -> None:
        self._knowledge = knowledge
        self._kinds = kinds
        self._shop = shop
        self._hand_over = hand_over
        self._ledger = ledger

    async def start(self, name: str, turn: Turn) -> Outcome:
        """The shopper wants this done: a new task, or the one that is already on top and goes on.

        Nobody is asked for an order number only to hear that the shop's system cannot do what they want.
        """
        if not can_be_done(name, self._shop):
            return offer_colleague(turn.intent if turn.intent and TASK_OF_INTENT.get(turn.intent) == name else name)
        stack = read_stack(turn.slots.get("tasks"))
        if stack and is_agreed(stack[-1], turn):
            return await self._answer(stack, turn)
        same = bool(stack) and stack[-1].name == name and stack[-1].awaiting is not None
        if same and not await self._leaves_offer(stack[-1], turn):
            return await self._answer(stack, turn)
        if stack and is_optional(stack[-1]):
            stack = stack[:-1]
        if stack:
            stack = (*stack[:-1], await self._told(stack[-1], turn))
        begun = self._kinds[name].begin(turn)
        if stack and name not in BEFORE_BUYING and begun.get("order_number") is None:
            begun = begun.having(order_number=stack[-1].get("order_number"))
        if stack and is_wanted_instead(stack[-1], begun, turn):
            await self._ledger.void_open_quotes(turn.conversation_id)
            begun = with_order_of(stack[-1], begun)
            stack, begun = stack[:-1], await self._kinds[name].absorb(begun, turn) or begun
        return await self._run(push(stack, begun), turn)

    async def _told(self, task: Task, turn: Turn) -> Task:
        """The open task with its answer, where that was said beside another wish: "1007. And how can I pay?"."""
        answers = {name: turn.told[name] for name in task.accepts.get("entities") or () if name in turn.told}
        if not answers:
            return task
        said = replace(turn, intent="inform", entities=answers, text="", answer=None, beside=())
        return await self._kinds[task.name].absorb(task, said) or task

    async def go_on(self, turn: Turn) -> Outcome | None:
        """The top task takes up what was just said, or asks again after an interruption; None with no open task."""
        stack = read_stack(turn.slots.get("tasks"))
        if not stack:
            return None
        if turn.acted:
            spoken = turn.turn_id is not None and stack[-1].spoken_in == str(turn.turn_id)
            if spoken or is_optional(stack[-1]):
                return Outcome()
            stack = (*stack[:-1], await self._told(stack[-1], turn))
            again = await self._run(stack, turn, resumed=True)
            return again.setting(misunderstandings=turn.slots.get("misunderstandings") or 0)
        wanted = TASK_OF_INTENT.get(turn.intent or "")
        if (wanted == stack[-1].name or follow_up(turn)) and await self._leaves_offer(stack[-1], turn):
            return await self.start(wanted, turn) if wanted == stack[-1].name else None
        refuses = turn.intent == "deny" and stack[-1].awaiting == PROOF and not turn.entities
        if refuses and stack[-1].get("forgotten"):
            return offer_colleague(stack[-1].name).setting(tasks=write_stack(stack))
        gives_up = turn.intent == "nevermind" or stack[-1].name == "exchange_request"
        instead = REMEDY_INSTEAD.get(turn.entity("remedy") or "") if gives_up else None
        if instead not in {None, stack[-1].name}:
            return await self.start(str(instead), turn)
        if turn.intent == "nevermind" or refuses:
            return await self.drop(turn)
        if is_other_wish(stack[-1], turn) and not is_agreed(stack[-1], turn):
            return await self.start(TASK_OF_INTENT[turn.intent or ""], turn)
        return await self._answer(stack, turn)

    async def _leaves_offer(self, task: Task, turn: Turn) -> bool:
        """Whether the task only offered more, and this is no answer to that."""
        return is_optional(task) and await self._kinds[task.name].absorb(task, turn) is None

    async def ask_again(self, turn: Turn) -> Outcome:
        """Put the top task's question again, because an offer to do something else was declined."""
        return await self._run(read_stack(turn.slots.get("tasks")), turn)

    async def drop(self, turn: Turn) -> Outcome:
        """The shopper leaves the top task; the one beneath goes on."""
        stack = read_stack(turn.slots.get("tasks"))
        await self._ledger.void_open_quotes(turn.conversation_id)
        said = reply(_left(stack))
        return await self._resume(stack[:-1], turn, (said,), {})

    async def not_understood(self, turn: Turn) -> Outcome:
        """An answer that fits nothing: another wording, then a person is offered, then a person takes over."""
        stack = read_stack(turn.slots.get("tasks"))
        if (filled := await self._likeliest(stack[-1], turn)) is not None:
            return await self._run((*stack[:-1], filled), turn)
        if (
            self._knowledge is not None
            and turn.intent not in _NO_QUESTION
            and (aside := await self._knowledge.aside(turn)) is not None
        ):
            return (await self._run(stack, turn, resumed=True)).after(aside)
        count = misunderstood_in_a_row(turn) + 1
        if count >= GIVE_UP_AFTER:
            line = {"key": "summary_not_understood", "args": {"count": count}}
            return await self._hand_over(turn, "not_understood", stack=stack, tried=(line,))
        if count == GIVE_UP_AFTER - 1:
            stack = (*stack[:-1], asked_already(stack[-1], turn))
            return Outcome(
                (offer_person(),),
                {
                    "tasks": write_stack(stack),
                    "pending_choice": {"choice": "person"},
                    "misunderstandings": count,
                },
            )
        return (await self._run(stack, turn, again=True)).setting(misunderstandings=count)

    async def _likeliest(self, task: Task, turn: Turn) -> Task | None:
        """The task with what an unclear message most likely answers, where that is what it asked. Never a yes."""
        likeliest = turn.ranking[0][0] if turn.ranking and turn.intent is None else None
        if likeliest in {None, "affirm"} or likeliest not in (task.accepts.get("intents") or ()):
            return None
        return await self._kinds[task.name].absorb(task, replace(turn, intent=likeliest))

    async def _answer(self, stack: tuple[Task, ...], turn: Turn) -> Outcome:
        task = stack[-1]
        filled = await self._kinds[task.name].absorb(task, turn)
        if filled is None:
            return await self.not_understood(turn)
        return await self._run((*stack[:-1], filled), turn)

    async def _run(self, stack: tuple[Task, ...], turn: Turn, *, again: bool = False, resumed: bool = False) -> Outcome:
        task = stack[-1]
        before = (_resumed(task),) if resumed else ()
        try:
            step: Step = await self._kinds[task.name].advance(task, turn, again=again)
        except BackendError as error:
            key = "backend_away" if isinstance(error, BackendAway) else "action_failed"
            return await self._hand_over(
                turn, "action_failed", said=(reply(key),), stack=stack, backend=(backend_line(error),)
            )
        match step:
            case Ask():
                stack = (*stack[:-1], asked(step, turn.turn_id))
                return Outcome(
                    (*before, *step.said), _settled(tasks=write_stack(stack), **_opened(step), **step.remembers)
                )
            case ToPerson():
                return await self._hand_over(
                    turn,
                    step.reason,
                    said=step.said,
                    stack=(*stack[:-1], step.task),
                    backend=step.backend,
                    order=step.order,
                    keep_cases=True,
                )
            case Instead():
                begun = self._kinds[step.name].begin(turn)
                begun = begun.having(**{name: value for name, value in step.values.items() if begun.get(name) is None})
                outcome = await self._run((*stack[:-1], begun), turn)
                return outcome.after(*before, *step.said)
            case Done():
                named: dict[str, Any] = {"order_number": step.order_number} if step.order_number else {}
                named |= step.remembers
                if named.get("pending_choice"):
                    return Outcome((*before, *step.said), _settled(tasks=write_stack(stack[:-1]), **named))
                return await self._resume(stack[:-1], turn, (*before, *step.said), named)

    async def _resume(
        self, stack: tuple[Task, ...], turn: Turn, said: tuple[Json, ...], named: Mapping[str, Any]
    ) -> Outcome:
        if not stack:
            return Outcome(said, _settled(tasks=[], **named))
        outcome = await self._run(stack, turn, resumed=True)
        return Outcome((*said, *outcome.said), {**named, **outcome.slots})


def is_optional(task: Task) -> bool:
    """Whether its question only offers more and need not be answered."""
    return bool(task.accepts.get("optional"))


def misunderstood_in_a_row(turn: Turn) -> int:
    """How many messages before this one were not understood; small talk in between starts the count anew."""
    if turn.acted_before and all(name.startswith("utter_") for name in turn.acted_before):
        return 0
    return int(turn.slots.get("misunderstandings") or 0)


def offer_person() -> Json:
    """A person is offered, to be answered with yes or no."""
    return reply("offer_person", button("button_affirm", "affirm"), button("button_deny", "deny"))


def asked_already(task: Task, turn: Turn) -> Task:
    """The task, marked as having spoken in this turn."""
    return Task(
        task.name, task.values, task.awaiting, task.accepts, None if turn.turn_id is None else str(turn.turn_id)
    )


def _settled(**slots: object) -> dict[str, object]:
    return {"pending_choice": None, "misunderstandings": 0, **slots}


def _opened(ask: Ask) -> dict[str, object]:
    """Once a task asks for more than the order and its proof, its order is the one that is spoken of."""
    number = ask.task.get("order_number")
    return {} if number is None or ask.awaiting in {NUMBER, PROOF, CODE} else {"order_number": number}


def _left(stack: tuple[Task, ...]) -> str:
    if not stack or stack[-1].awaiting != "yes":
        return "nevermind_ok"
    return "refund_cancelled" if stack[-1].name == "refund_request" else "operation_left"


def _resumed(task: Task) -> Json:
    number = task.get("order_number")
    if task.name not in WITH_WORDS_OF_THEIR_OWN:
        return reply("resumed_task", topic=label("topic", task.name))
    if task.name != "refund_request":
        return reply(f"resumed_task_{task.name}")
    return (
        reply("resumed_task_refund_request", order_number=number)
        if number
        else reply("resumed_task_refund_request_open")
    )
