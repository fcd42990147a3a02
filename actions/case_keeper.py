"""Keeps promises: in time for an answer a person gets the conversation; if none comes, the shopper is told."""

from datetime import datetime
from uuid import UUID

import structlog
from sqlalchemy import Row, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from actions.case_tables import cases
from actions.cases import CaseState
from actions.replies import Json, label, moment
from conversations import owner, transcript
from conversations.clock import Clock
from conversations.message import Draft
from conversations.tables import conversations, messages

AT_ONCE = 50
REASON = "case_due"
"""`reason_case_due` is what the desk reads."""
log = structlog.get_logger(__name__)


class CaseKeeper:
    """Moves what is due whenever it is asked to. Several processes may run one; each case is moved once."""

    def __init__(self, engine: AsyncEngine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    async def keep_due(self) -> int:
        """Hand over what has to be answered soon, and tell the truth about what is late; how many cases moved."""
        moved = 0
        while await self._move_one():
            moved += 1
            if moved == AT_ONCE:
                break
        return moved

    async def _move_one(self) -> bool:
        now = self._clock.now()
        async with self._engine.begin() as connection:
            found = await connection.execute(
                select(cases)
                .where(
                    ((cases.c.state == CaseState.OPEN) & (cases.c.remind_at <= now))
                    | ((cases.c.state == CaseState.WITH_PERSON) & (cases.c.due_at <= now))
                )
                .order_by(cases.c.due_at)
                .limit(1)
                .with_for_update(skip_locked=True)
            )
            case = found.one_or_none()
            if case is None:
                return False
            if await _answered_since(connection, case.conversation_id, case.opened_at):
                await _settle(connection, case.id, CaseState.KEPT, "answered", now)
            elif case.state == CaseState.OPEN:
                await self._hand_over(connection, case, now)
            else:
                await self._apologise(connection, case, now)
            return True

    async def _hand_over(self, connection: AsyncConnection, case: Row[tuple[object, ...]], now: datetime) -> None:
        promised: Json = {"key": "summary_case", "args": {"due_at": moment(case.due_at)}}
        topic = label("topic", case.topic)
        hand_off = owner.HandOff(
            REASON,
            {"wanted": {"key": topic["key"], "args": {}}, "tried": [promised, *case.facts], "backend": []},
            slots={"order_number": case.order_number, "tasks": []},
        )
        handed = await owner.hand_over(connection, case.conversation_id, hand_off, now)
        note = [] if handed else [_private("event_case_due", topic=topic, due_at=moment(case.due_at))]
        said = [await _word(connection, case.conversation_id, "case_taken_up", topic=topic)] if handed else []
        await transcript.append(connection, case.conversation_id, [*note, *said], now)
        await connection.execute(update(cases).where(cases.c.id == case.id).values(state=CaseState.WITH_PERSON))
        log.info("case.handed_over", case=str(case.id), conversation=str(case.conversation_id), topic=case.topic)

    async def _apologise(self, connection: AsyncConnection, case: Row[tuple[object, ...]], now: datetime) -> None:
        topic = label("topic", case.topic)
        late = await _word(connection, case.conversation_id, "case_late", topic=topic)
        await transcript.append(connection, case.conversation_id, [late], now)
        await _settle(connection, case.id, CaseState.MISSED, "late", now)
        log.warning("case.late", case=str(case.id), conversation=str(case.conversation_id), topic=case.topic)


async def _answered_since(connection: AsyncConnection, conversation_id: UUID, moment_: datetime) -> bool:
    answered = exists().where(
        messages.c.conversation_id == conversation_id,
        messages.c.author == "agent",
        messages.c.private.is_(False),
        messages.c.created_at > moment_,
    )
    return bool(await connection.scalar(select(answered)))


async def _settle(connection: AsyncConnection, case_id: UUID, state: CaseState, outcome: str, now: datetime) -> None:
    await connection.execute(
        update(cases).where(cases.c.id == case_id).values(state=state, outcome=outcome, settled_at=now)
    )


async def _word(connection: AsyncConnection, conversation_id: UUID, key: str, **args: Json) -> Draft:
    language = await connection.scalar(select(conversations.c.language).where(conversations.c.id == conversation_id))
    return Draft("bot", "reply", key=key, args=args, language=language)


def _private(key: str, **args: Json) -> Draft:
    return Draft("system", "event", key=key, args=args, private=True)
