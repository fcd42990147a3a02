"""What one shopper sends within a breath, an album or three quick lines, becomes one turn.

Every message is stored, and shown at the desk, at once. Its turn waits a moment; the next message that comes before the
turn begins takes it over, and the texts of both are answered together. The moment is a column of the database, so it
survives the process.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import RowMapping, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.message import Draft, Message, UnknownConversation
from conversations.tables import conversations, messages
from conversations.transcript import append

QUIET = timedelta(seconds=1.5)
"""So long nothing must follow a message before it is answered, unless an installation says otherwise."""
LONGEST = timedelta(seconds=6)
"""Whoever writes on and on gets an answer after so long."""
JOINED = "joined"
"""The `turn_state` of a message that a later one's turn answers: that one's id is its `turn_id`."""


@dataclass(frozen=True)
class Kept:
    """A stored message, and from when on its turn may begin; None where it has no turn."""

    message: Message
    due_at: datetime | None


async def receive_in_burst(
    connection: AsyncConnection,
    conversation_id: UUID,
    draft: Draft,
    now: datetime,
    *,
    wrote_at: datetime,
    quiet: timedelta = QUIET,
) -> Kept | None:
    """Store a shopper's message in the caller's transaction; None when it was delivered before.

    A press is no part of a burst: it is answered at once, after whatever waits.

    Args:
        draft: Needs an `external_id`. What a file or an event says in words is `args["caption"]`.
        wrote_at: By the channel's clock; its reply window begins anew there.
        quiet: So long nothing must follow it before it is answered.

    Raises:
        UnknownConversation: there is none with this id.
    """
    held = await _locked(connection, conversation_id)
    if await _is_known(connection, held["channel"], draft.external_id):
        return None
    waits_for_turn = draft.turn_state == "pending"
    earlier = await _waiting(connection, held, now) if waits_for_turn else ()
    joins = waits_for_turn and draft.kind != "press" and bool(earlier)
    if joins:
        words = [_words(row["kind"], row["text"], row["args"] or {}) for row in earlier]
        draft = _saying(draft, [*words, _words(draft.kind, draft.text, draft.args)])
    elif draft.kind != "text" and draft.args.get("caption"):
        draft = _saying(draft, [draft.args["caption"]])
    [message] = await append(connection, conversation_id, [draft], now)
    await shopper_is_here(connection, conversation_id, wrote_at, now)
    if not waits_for_turn:
        return Kept(message, None)
    if draft.kind == "press":
        if earlier:
            await _set_due(connection, [row["id"] for row in earlier], now)
        return Kept(message, now)
    first_at = min((row["created_at"] for row in earlier), default=now)
    due_at = min(now + quiet, max(first_at + LONGEST, now))
    if joins:
        await connection.execute(
            update(messages)
            .where(messages.c.id.in_([row["id"] for row in earlier]))
            .values(turn_state=JOINED, turn_id=message.id, retry_at=None)
        )
    await _set_due(connection, [message.id], due_at)
    return Kept(message, due_at)


async def say_anew(connection: AsyncConnection, message_id: UUID) -> None:
    """Join the texts of a burst again, after one of its messages was changed or deleted."""
    found = await connection.execute(select(messages.c.id, messages.c.turn_id).where(messages.c.id == message_id))
    row = found.one_or_none()
    if row is None:
        return
    carrier = row.turn_id or row.id
    parts = (
        await connection.execute(
            select(messages.c.id, messages.c.kind, messages.c.text, messages.c.args)
            .where(or_(messages.c.id == carrier, messages.c.turn_id == carrier), messages.c.author == "shopper")
            .order_by(messages.c.seq)
        )
    ).all()
    said = "\n".join(filter(None, (_words(part.kind, part.text, part.args or {}) for part in parts)))
    args = next((part.args or {} for part in parts if part.id == carrier), {})
    if "said" in args:
        await connection.execute(update(messages).where(messages.c.id == carrier).values(args={**args, "said": said}))


async def _locked(connection: AsyncConnection, conversation_id: UUID) -> RowMapping:
    found = await connection.execute(
        select(conversations).where(conversations.c.id == conversation_id).with_for_update()
    )
    row = found.mappings().one_or_none()
    if row is None:
        raise UnknownConversation(conversation_id)
    return row


async def _is_known(connection: AsyncConnection, channel: str, external_id: str | None) -> bool:
    query = select(messages.c.seq).where(messages.c.channel == channel, messages.c.external_id == external_id)
    return (await connection.execute(query)).first() is not None


async def _waiting(connection: AsyncConnection, held: RowMapping, now: datetime) -> Sequence[RowMapping]:
    """The shopper's messages whose turn has not begun, with those they took over, in order; none while a turn runs."""
    if held["turn_until"] is not None and held["turn_until"] >= now:
        return ()
    row = messages.c
    of_conversation = (row.conversation_id == held["id"], row.author == "shopper")
    columns = (row.id, row.kind, row.text, row.args, row.created_at)
    pending = (
        (
            await connection.execute(
                select(*columns)
                .where(*of_conversation, row.turn_state == "pending", row.kind != "press", row.attempts == 0)
                .order_by(row.seq.desc())
                .limit(1)
            )
        )
        .mappings()
        .one_or_none()
    )
    if pending is None:
        return ()
    joined = await connection.execute(
        select(*columns).where(*of_conversation, row.turn_id == pending["id"]).order_by(row.seq)
    )
    return (*joined.mappings(), pending)


def _saying(draft: Draft, words: Sequence[str]) -> Draft:
    said = "\n".join(filter(None, words))
    return replace(draft, args={**draft.args, "said": said}) if said else draft


def _words(kind: str, text: str | None, args: dict[str, object]) -> str:
    return (text if kind == "text" else str(args.get("caption") or "")) or ""


async def shopper_is_here(
    connection: AsyncConnection, conversation_id: UUID, wrote_at: datetime, now: datetime
) -> None:
    """The shopper has done something that opens the reply window: by the channel's clock at `wrote_at`."""
    held = conversations.c
    await connection.execute(
        update(conversations)
        .where(held.id == conversation_id)
        .values(
            status="open",
            shopper_seen_at=now,
            shopper_wrote_at=func.greatest(func.coalesce(held.shopper_wrote_at, wrote_at), wrote_at),
            read_seq_shopper=func.greatest(held.read_seq_shopper, held.last_seq - 1),
        )
    )


async def _set_due(connection: AsyncConnection, message_ids: Sequence[UUID], due_at: datetime) -> None:
    await connection.execute(update(messages).where(messages.c.id.in_(message_ids)).values(retry_at=due_at))
