"""The queue of requests: the next one of a conversation is claimed with a lease, and its outcome recorded.

Order is kept for each conversation: while its oldest waiting request is being sent, or nobody knows what became of it,
the later ones wait. A request whose sender died, or whose answer never came, is `unknown`: the channel's own report
settles it, and only without one is it sent again. One that waits for a file of ours to be at the channel is claimed for
that first, and has not been sent whatever becomes of its sender.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import DateTime, and_, bindparam, case, exists, func, null, or_, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations import transcript
from conversations.message import Conversation, Draft, Json, Message
from conversations.outbox.channel import Accepted, Later, Lost, Refused, Request, Stopped, wait_after
from conversations.outbox.files import awaited_file, give_up_files
from conversations.outbox.reports import alone_with, apply_early
from conversations.outbox.states import WAITING, states_below
from conversations.outbox.stops import stop
from conversations.outbox.tables import channel_rates, channel_sends, channel_stops
from conversations.tables import conversations, messages

LEASE = timedelta(seconds=30)
"""Longer than a request may take, so that a living sender always records its answer in time."""
REPORT_WITHIN = timedelta(seconds=60)
"""How long after a request, whose answer nobody has, its report is waited for; Meta's usually come within seconds."""
GIVE_UP_AFTER = timedelta(hours=24)

_row = channel_sends.c
_held_second = func.date_trunc("second", _row.held_at)
"""Some channels tell the time of a shopper's word in whole seconds."""


@dataclass(frozen=True)
class Claim:
    """A request that this process may make until its lease ends; `more_follow` after it in the conversation.

    `file`: our upload that the channel has to be given before the request can be made.
    """

    request: Request
    account: str
    message: Message
    conversation: Conversation
    attempts: int
    created_at: datetime
    again: bool
    more_follow: bool
    file: UUID | None


@dataclass(frozen=True)
class Due:
    """A conversation with something to send, and from which account."""

    conversation_id: UUID
    channel: str
    account: str


# Built once: putting them together takes longer than asking them.
_now = bindparam("now", type_=DateTime(timezone=True))
_earlier, _later = channel_sends.alias("earlier"), channel_sends.alias("later")
_is_head = ~exists().where(
    _earlier.c.conversation_id == _row.conversation_id,
    _earlier.c.state.in_(WAITING),
    tuple_(_earlier.c.seq, _earlier.c.part) < tuple_(_row.seq, _row.part),
)
_wrote = exists().where(conversations.c.id == _row.conversation_id, conversations.c.shopper_wrote_at >= _held_second)
_stop, _rate = channel_stops.c, channel_rates.c
_stopped = exists().where(_stop.channel == _row.channel, _stop.account == _row.account)
_paused = exists().where(_rate.channel == _row.channel, _rate.account == _row.account, _rate.paused_until > _now)
_due = (
    select(_row.conversation_id, _row.channel, _row.account)
    .where(
        tuple_(_row.channel, _row.account).in_(bindparam("accounts", expanding=True)),
        or_(and_(_row.state.in_(WAITING), _row.due_at <= _now, _is_head), and_(_row.state == "held", _wrote)),
        ~_stopped,
        ~_paused,
    )
    .distinct()
    .limit(bindparam("at_most"))
)
_more_follow = exists().where(
    _later.c.conversation_id == _row.conversation_id, _later.c.state.in_(WAITING), _later.c.id != _row.id
)
_stands_still = or_(_stopped, _paused).label("stands_still")
_head = (
    select(channel_sends, _more_follow.label("more_follow"), _stands_still)
    .where(_row.conversation_id == bindparam("conversation"), _row.state.in_(WAITING))
    .order_by(_row.seq, _row.part)
    .limit(1)
    .with_for_update(of=channel_sends)
)


async def due_conversations(
    connection: AsyncConnection, accounts: Collection[tuple[str, str]], now: datetime, at_most: int
) -> list[Due]:
    """Where the oldest waiting request is due, or held ones may go because the shopper has written."""
    asked = {"accounts": list(accounts), "now": now, "at_most": at_most}
    found = await connection.execute(_due, asked)
    return [Due(*one) for one in found]


async def claim_next(connection: AsyncConnection, conversation_id: UUID, account: str, now: datetime) -> Claim | None:
    """The next request of a conversation, if it is due and this account's; in a transaction of its own."""
    await _release_held(connection, conversation_id, now)
    head = (await connection.execute(_head, {"conversation": conversation_id, "now": now})).one_or_none()
    if head is None or head.account != account or head.due_at > now or head.stands_still:
        return None
    file = awaited_file(head.body)
    if head.state == "sending" and file is None:
        due_at = head.begun_at + REPORT_WITHIN
        await _set(connection, head.id, state="unknown", due_at=due_at, reason="outcome_unknown")
        await transcript.notify(connection, conversation_id, head.seq)
        if due_at > now:
            return None
    again = head.state != "queued" and file is None
    if again:
        note = Draft("system", "event", key="event_sent_again", private=True)
        await transcript.append(connection, conversation_id, [note], now)
    attempts = head.attempts + 1
    await _set(connection, head.id, state="sending", attempts=attempts, begun_at=now, due_at=now + LEASE)
    message = (await connection.execute(select(messages).where(messages.c.id == head.message_id))).mappings().one()
    return Claim(
        Request(head.id, head.body, head.way),
        head.account,
        Message.from_row(message),
        await transcript.load(connection, conversation_id),
        attempts,
        head.created_at,
        again,
        head.more_follow,
        file,
    )


async def record_given(connection: AsyncConnection, claim: Claim, body: Json, now: datetime) -> None:
    """The channel has the file: what is to be sent is in order, and has not been tried."""
    await _if_ours(connection, claim, state="queued", attempts=0, due_at=now, body=body)


async def put_back(connection: AsyncConnection, claim: Claim, now: datetime) -> None:
    """Nothing was sent after all."""
    await _set(connection, claim.request.id, state="queued", attempts=claim.attempts - 1, due_at=now)


async def record_accepted(connection: AsyncConnection, claim: Claim, answer: Accepted, now: datetime) -> None:
    """The channel has taken it; a report that came before this answer stays ahead of it."""
    await alone_with(connection, claim.conversation.channel, answer.external_id)
    moves = _row.state.in_(states_below("sent"))
    await connection.execute(
        update(channel_sends)
        .where(_row.id == claim.request.id)
        .values(
            external_id=func.coalesce(_row.external_id, answer.external_id),
            sent_at=func.coalesce(_row.sent_at, now),
            body=None,
            state=case((moves, "sent"), else_=_row.state),
            reason=case((moves, None), else_=_row.reason),
            fault=case((moves, null()), else_=_row.fault),
        )
    )
    await apply_early(connection, claim.request.id, claim.conversation.channel, answer.external_id, now)
    await _tell(connection, claim)


async def record_refused(connection: AsyncConnection, claim: Claim, answer: Refused, now: datetime) -> None:
    """It will never go out; unless a report says that it did."""
    if await _if_ours(connection, claim, state="failed", reason=answer.reason, fault=answer.fault, body=None):
        await give_up_files(connection, [claim.message.id], answer.reason, now)
    await _tell(connection, claim)


async def record_later(connection: AsyncConnection, claim: Claim, answer: Later, now: datetime) -> timedelta:
    """It waits; says how long. After a day it is given up."""
    wait = wait_after(claim.attempts)
    if now - claim.created_at > GIVE_UP_AFTER:
        await record_refused(connection, claim, Refused("gave_up", answer.fault), now)
        return wait
    await _if_ours(connection, claim, state="queued", due_at=now + wait, reason=answer.reason, fault=answer.fault)
    await _tell(connection, claim)
    return wait


async def record_lost(connection: AsyncConnection, claim: Claim, answer: Lost, now: datetime) -> None:
    """Nobody knows: the channel's report is waited for."""
    await _if_ours(connection, claim, state="unknown", due_at=now + REPORT_WITHIN, reason=answer.reason)
    await _tell(connection, claim)


async def record_stopped(connection: AsyncConnection, claim: Claim, answer: Stopped, now: datetime) -> None:
    """The account stands still, and this request with it, as if it had never been tried."""
    await _if_ours(connection, claim, state="queued", attempts=claim.attempts - 1, due_at=now, reason=answer.reason)
    await stop(connection, claim.conversation.channel, claim.account, answer, now)
    await _tell(connection, claim)


async def _release_held(connection: AsyncConnection, conversation_id: UUID, now: datetime) -> None:
    """What waited for the shopper's word goes out before anything newer."""
    wrote_at = select(conversations.c.shopper_wrote_at).where(conversations.c.id == conversation_id).scalar_subquery()
    await connection.execute(
        update(channel_sends)
        .where(_row.conversation_id == conversation_id, _row.state == "held", _held_second <= wrote_at)
        .values(state="queued", due_at=now, reason=None)
    )


async def _set(connection: AsyncConnection, send_id: UUID, **values: object) -> None:
    await connection.execute(update(channel_sends).where(_row.id == send_id).values(**values))


async def _if_ours(connection: AsyncConnection, claim: Claim, **values: Json | object) -> bool:
    """Record an outcome, unless a report or a later attempt has moved the request on; says whether."""
    recorded = await connection.execute(
        update(channel_sends)
        .where(_row.id == claim.request.id, _row.state == "sending", _row.attempts == claim.attempts)
        .values(**values)
    )
    return recorded.rowcount > 0


async def _tell(connection: AsyncConnection, claim: Claim) -> None:
    await transcript.notify(connection, claim.conversation.id, claim.message.seq)
