"""A promise to come back by a time is a row before it is said, so that nobody who was promised an answer is forgotten.

open ──(remind_at: a person gets the conversation)──▶ with_person ──(answered)──▶ kept
  └──────────────(answered, or settled by an action)──▶ kept          └──(due_at)──▶ missed: the shopper is told so
  └──(the shopper no longer wants it)──▶ withdrawn

`actions.case_keeper` moves what is due. A case is kept when an agent has answered since it was opened.
"""

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.case_tables import cases
from actions.replies import Json, moment, reply
from conversations.clock import Clock
from conversations.opening_hours import is_open, next_opening
from conversations.shop_rules import Cases, People
from storage.engine import autocommit

AFTER_OPENING = timedelta(hours=1)
"""A promise that would fall into closed hours is made for this long after the next opening."""


class CaseState(StrEnum):
    """Where a promise stands."""

    OPEN = "open"
    WITH_PERSON = "with_person"
    KEPT = "kept"
    MISSED = "missed"
    WITHDRAWN = "withdrawn"


PENDING = (CaseState.OPEN, CaseState.WITH_PERSON)


class CaseUnknown(Exception):
    """There is no such pending case."""

    def __init__(self, case_id: uuid.UUID) -> None:
        self.case_id = case_id
        super().__init__(f"There is no pending case {case_id}.")


@dataclass(frozen=True)
class Case:
    """One promise.

    Args:
        topic: The intent it is about; `label_topic_<topic>` names it.
        facts: Lines for the agent, each a reply's key with arguments, such as `summary_order`.
        told: The reply that the shopper was given, as it was said.
        opened_turn: The message that led to it.
        remind_at: When a person gets it; before `due_at`, so that the promise can be kept.
        due_at: What was promised. All moments are aware UTC.
        is_new: Whether this call has opened it.
    """

    id: uuid.UUID
    conversation_id: uuid.UUID
    topic: str
    state: CaseState
    order_number: str | None
    facts: tuple[Json, ...]
    told: Json
    opened_turn: uuid.UUID | None
    opened_at: datetime
    remind_at: datetime
    due_at: datetime
    is_new: bool = False

    @property
    def said(self) -> Json:
        """What to tell the shopper: the promise, or that it stands already."""
        return self.told if self.is_new else reply("case_open_already", due_at=moment(self.due_at))


class CaseBook:
    """Opens, finds and settles cases.

    Args:
        engine: Of the migrated database.
        clock: Time of every step.
        people: A time is promised only when somebody is there.
        rules: How soon, by topic.
    """

    def __init__(self, engine: AsyncEngine, clock: Clock, people: People, rules: Cases) -> None:
        self._engine = engine
        self._clock = clock
        self._people = people
        self._rules = rules

    async def open(
        self,
        conversation_id: uuid.UUID,
        topic: str,
        *,
        turn_id: uuid.UUID | None = None,
        order_number: str | None = None,
        facts: tuple[Json, ...] = (),
        told_key: str = "case_opened",
        due_from: datetime | None = None,
        **told_args: Any,
    ) -> Case:
        """Promise an answer. While one is promised for this topic and conversation, it stands, and nothing is added.

        A turn that is repeated gets what its first run was given.

        Args:
            topic: An intent.
            facts: What an agent should know, as summary lines.
            told_key: The reply that makes the promise; it is given `due_at` and `told_args`.
            due_from: The promise is for the first hour from then on at which somebody is there; left out: as soon as
                the rules of the topic say.
        """
        now = self._clock.now()
        within = self._rules.within(topic) if due_from is None else max(due_from - now, timedelta(0))
        due_at = promised_time(self._people, now, within)
        row = {
            "id": uuid.uuid4(),
            "conversation_id": conversation_id,
            "topic": topic,
            "state": CaseState.OPEN,
            "order_number": order_number,
            "facts": list(facts),
            "told": reply(told_key, due_at=moment(due_at), **told_args),
            "opened_turn": turn_id,
            "opened_at": now,
            "remind_at": max(now, due_at - self._rules.remind_before),
            "due_at": due_at,
        }
        async with self._engine.begin() as connection:
            made = await connection.execute(
                insert(cases)
                .values(row)
                .on_conflict_do_nothing(
                    index_elements=["conversation_id", "topic"], index_where=cases.c.state.in_(PENDING)
                )
                .returning(cases)
            )
            opened = made.one_or_none()
            if opened is not None:
                return _read(opened, is_new=True)
            standing = await connection.execute(
                select(cases).where(
                    cases.c.conversation_id == conversation_id,
                    cases.c.topic == topic,
                    cases.c.state.in_(PENDING),
                )
            )
            found = standing.one()
            return _read(found, is_new=turn_id is not None and found.opened_turn == turn_id)

    async def list_of(self, conversation_id: uuid.UUID) -> tuple[Case, ...]:
        """Every case of a conversation, settled ones included, oldest first."""
        async with autocommit(self._engine) as connection:
            rows = await connection.execute(
                select(cases).where(cases.c.conversation_id == conversation_id).order_by(cases.c.opened_at)
            )
            return tuple(_read(row) for row in rows)

    async def list_since(
        self, topic: str, since: datetime, conversation_id: uuid.UUID, order_number: str | None
    ) -> tuple[Case, ...]:
        """Cases of a topic since a moment (aware), of this conversation or about this order; no withdrawn ones."""
        about = cases.c.conversation_id == conversation_id
        if order_number is not None:
            about |= cases.c.order_number == order_number
        async with autocommit(self._engine) as connection:
            rows = await connection.execute(
                select(cases)
                .where(cases.c.topic == topic, cases.c.opened_at >= since, cases.c.state != CaseState.WITHDRAWN, about)
                .order_by(cases.c.opened_at)
            )
            return tuple(_read(row) for row in rows)

    async def settle(self, case_id: uuid.UUID, state: CaseState, outcome: str) -> None:
        """The promise was kept by an action, or is no longer wanted.

        Args:
            state: KEPT or WITHDRAWN.
            outcome: A word for the record, such as "voucher".

        Raises:
            CaseUnknown: there is none, or it is settled already.
        """
        async with self._engine.begin() as connection:
            settled = await connection.execute(
                update(cases)
                .where(cases.c.id == case_id, cases.c.state.in_(PENDING))
                .values(state=state, outcome=outcome[:40], settled_at=self._clock.now())
            )
        if settled.rowcount == 0:
            raise CaseUnknown(case_id)


def promised_time(people: People, now: datetime, within: timedelta) -> datetime:
    """A full hour (aware UTC) not before `now + within`, with somebody there just before it where hours are known."""
    due = now + within
    if not is_open(people, due):
        opens = next_opening(people, due)
        due = due if opens is None else opens + AFTER_OPENING
    whole = due.replace(minute=0, second=0, microsecond=0)
    return whole if whole == due else whole + timedelta(hours=1)


def _read(row: Row[Any], *, is_new: bool = False) -> Case:
    return Case(
        id=row.id,
        conversation_id=row.conversation_id,
        topic=row.topic,
        state=CaseState(row.state),
        order_number=row.order_number,
        facts=tuple(row.facts),
        told=row.told,
        opened_turn=row.opened_turn,
        opened_at=row.opened_at,
        remind_at=row.remind_at,
        due_at=row.due_at,
        is_new=is_new,
    )
