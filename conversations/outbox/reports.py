"""What a channel reports of our messages. It may come late, twice, out of order, and before the answer to our request.

Every function runs in the caller's transaction.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from conversations import transcript
from conversations.message import Json
from conversations.outbox.files import give_up_files
from conversations.outbox.planning import WINDOW_CLOSED
from conversations.outbox.states import ARRIVED, REPORTED, furthest, states_below
from conversations.outbox.tables import channel_sends, early_reports
from conversations.tables import conversations, messages

EARLY_KEPT_FOR = timedelta(days=1)
SEEN = frozenset({"read", "played"})


@dataclass(frozen=True)
class Report:
    """One report. `send_id` is our own id where the channel brings it back; `reason` and `fault` tell of a failure."""

    channel: str
    external_id: str
    state: str
    send_id: UUID | None = None
    reason: str | None = None
    fault: Json | None = None


async def record_status(connection: AsyncConnection, report: Report, now: datetime) -> bool:
    """Move a message forward; says whether it is one of ours.

    One that nobody here knows yet is kept, in case the answer to our request is still on its way.
    """
    if report.state not in REPORTED:
        return False
    row = channel_sends.c
    ours = or_(row.id == report.send_id, (row.channel == report.channel) & (row.external_id == report.external_id))
    query = select(row.id).where(ours).with_for_update()
    known = (await connection.execute(query)).scalars().all()
    if not known:
        # The answer to our request may be recorded just now: whichever of the two comes second sees the first.
        await alone_with(connection, report.channel, report.external_id)
        known = (await connection.execute(query)).scalars().all()
    if not known:
        await _keep(connection, report, now)
        return False
    await connection.execute(
        update(channel_sends).where(row.id.in_(known), row.external_id.is_(None)).values(external_id=report.external_id)
    )
    await _advance(connection, known, report.state, now, report.reason, report.fault)
    if report.state == "failed" and report.reason == WINDOW_CLOSED:
        await _plan_again(connection, known)
    return True


async def record_until(
    connection: AsyncConnection, conversation_id: UUID, state: str, until: datetime, now: datetime
) -> None:
    """Everything of ours that went out before `until` has reached this state.

    Counted from when we began to send, by our clock: a request still on its way is left for the next report.
    """
    row = channel_sends.c
    found = await connection.execute(
        select(row.id).where(
            row.conversation_id == conversation_id,
            row.state.in_(("sent", "delivered", "unknown")),
            row.begun_at <= until,
        )
    )
    await _advance(connection, found.scalars().all(), state, now)


async def record_echo(
    connection: AsyncConnection, channel: str, external_id: str, send_id: UUID | None, now: datetime
) -> bool:
    """Whether a message that the channel shows us back is ours; if so, its name is known from now on."""
    row = channel_sends.c
    ours = (row.channel == channel) & (or_(row.external_id == external_id, row.id == send_id))
    known = (await connection.execute(select(row.id).where(ours).with_for_update())).scalars().all()
    if not known:
        return False
    await connection.execute(
        update(channel_sends).where(row.id.in_(known), row.external_id.is_(None)).values(external_id=external_id)
    )
    await _advance(connection, known, "sent", now)
    return True


async def alone_with(connection: AsyncConnection, channel: str, external_id: str) -> None:
    """Until the transaction ends nobody else records the first that is heard of this message, an answer or a report.

    Who records an answer calls it before locking anything else.
    """
    key = func.hashtextextended(f"{channel}/{external_id}", 0)
    await connection.execute(select(func.pg_advisory_xact_lock(key)))


async def apply_early(
    connection: AsyncConnection, send_id: UUID, channel: str, external_id: str, now: datetime
) -> None:
    """What was reported of a message before its name was known here."""
    row = early_reports.c
    found = await connection.execute(
        delete(early_reports)
        .where(row.channel == channel, row.external_id == external_id)
        .returning(row.state, row.reason, row.fault)
    )
    by_state: Mapping[str, Any] = {one.state: one for one in found}
    state = furthest(by_state)
    if state is not None:
        await _advance(connection, [send_id], state, now, by_state[state].reason, by_state[state].fault)


async def find_sent(connection: AsyncConnection, channel: str, external_id: str) -> UUID | None:
    """Our message that the channel knows by this name."""
    row = channel_sends.c
    found = await connection.execute(
        select(row.message_id).where(row.channel == channel, row.external_id == external_id).limit(1)
    )
    return found.scalar_one_or_none()


async def forget_early(engine: AsyncEngine, now: datetime) -> None:
    """Drop reports of messages that were never ours."""
    async with engine.begin() as connection:
        await connection.execute(delete(early_reports).where(early_reports.c.received_at < now - EARLY_KEPT_FOR))


async def _keep(connection: AsyncConnection, report: Report, now: datetime) -> None:
    values = {
        "channel": report.channel,
        "external_id": report.external_id,
        "state": report.state,
        "reason": report.reason,
        "fault": report.fault,
        "received_at": now,
    }
    await connection.execute(insert(early_reports).values(values).on_conflict_do_nothing())


async def _plan_again(connection: AsyncConnection, ids: Sequence[UUID]) -> None:
    """The reply window was closed although we believed it open: messages of which nothing has arrived start anew, and
    by what the channel allows outside it.
    """
    row = channel_sends.c
    sent = await connection.execute(select(row.message_id).where(row.id.in_(ids), row.state == "failed").distinct())
    for message_id in sent.scalars().all():
        arrived = await connection.scalar(
            select(func.count()).where(row.message_id == message_id, row.state.in_(ARRIVED | {"sent"}))
        )
        if arrived:
            continue
        await connection.execute(delete(channel_sends).where(row.message_id == message_id))
        planned = update(messages).where(messages.c.id == message_id).values(to_send=True)
        conversation_id = await connection.scalar(planned.returning(messages.c.conversation_id))
        await connection.execute(
            update(conversations).where(conversations.c.id == conversation_id).values(shopper_wrote_at=None)
        )


async def _advance(
    connection: AsyncConnection,
    ids: Sequence[UUID],
    state: str,
    now: datetime,
    reason: str | None = None,
    fault: Json | None = None,
) -> None:
    row = channel_sends.c
    moved = await connection.execute(
        update(channel_sends)
        .where(row.id.in_(ids), row.state.in_(states_below(state)))
        .values(
            state=state,
            reason=reason,
            fault=fault,
            body=None,
            sent_at=func.coalesce(row.sent_at, now),
        )
        .returning(row.conversation_id, row.message_id, row.seq)
    )
    reached: dict[UUID, int] = {}
    changed = moved.all()
    for one in changed:
        reached[one.conversation_id] = max(one.seq, reached.get(one.conversation_id, 0))
        await transcript.notify(connection, one.conversation_id, one.seq)
    if state in SEEN:
        for conversation_id, seq in reached.items():
            await transcript.mark_read(connection, conversation_id, "shopper", seq)
    if state == "failed" and reason != WINDOW_CLOSED:
        await give_up_files(connection, {one.message_id for one in changed}, reason or "unknown", now)
