"""The transcript: appends in sequence under the conversation's row lock, and reads back in order."""

import uuid
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Text, bindparam, func, insert, literal_column, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.message import Conversation, Draft, Message, UnknownConversation
from conversations.tables import conversations, messages

NOTIFY_CHANNEL = "babeldesk"
TURN_OVER = "over"
_notify = text("SELECT pg_notify(:channel, :payload)").bindparams(bindparam("channel", NOTIFY_CHANNEL))
_insert_and_notify = insert(messages).returning(
    func.pg_notify(literal_column(f"'{NOTIFY_CHANNEL}'"), bindparam("payload", type_=Text))
)
"""What `notify` does, in the same round trip."""


async def load(connection: AsyncConnection, conversation_id: UUID) -> Conversation:
    """Read one conversation.

    Raises:
        UnknownConversation: there is none with this id.
    """
    found = await connection.execute(select(conversations).where(conversations.c.id == conversation_id))
    row = found.mappings().one_or_none()
    if row is None:
        raise UnknownConversation(conversation_id)
    return Conversation.from_row(row)


async def append(
    connection: AsyncConnection, conversation_id: UUID, drafts: Sequence[Draft], now: datetime
) -> list[Message]:
    """Add messages at the end, in the caller's transaction, and tell whoever listens.

    The row lock taken here is what makes sequence order commit order.

    Raises:
        UnknownConversation: there is none with this id.
    """
    if not drafts:
        return []
    bumped = await connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(last_seq=conversations.c.last_seq + len(drafts), updated_at=now)
        .returning(conversations.c.last_seq, conversations.c.channel)
    )
    row = bumped.one_or_none()
    if row is None:
        raise UnknownConversation(conversation_id)
    return await insert_after(connection, conversation_id, row.channel, row.last_seq - len(drafts), drafts, now)


async def insert_after(
    connection: AsyncConnection,
    conversation_id: UUID,
    channel: str,
    seq: int,
    drafts: Sequence[Draft],
    now: datetime,
    *,
    turn_over: bool = False,
) -> list[Message]:
    """Store drafts at seq+1, seq+2, …; the caller holds the row lock and has moved `last_seq`."""
    rows: list[dict[str, Any]] = [
        {
            "conversation_id": conversation_id,
            "seq": seq + offset,
            "id": uuid.uuid4(),
            "channel": channel,
            "external_id": draft.external_id,
            "author": draft.author,
            "author_name": draft.author_name,
            "kind": draft.kind,
            "text": draft.text,
            "key": draft.key,
            "args": draft.args,
            "buttons": list(draft.buttons),
            "language": draft.language,
            "private": draft.private,
            "turn_id": draft.turn_id,
            "turn_state": draft.turn_state,
            "created_at": now,
        }
        for offset, draft in enumerate(drafts, start=1)
    ]
    payload = _payload(conversation_id, seq + len(drafts), turn_over=turn_over)
    if rows:
        *earlier, last = rows
        if earlier:
            await connection.execute(insert(messages), earlier)
        await connection.execute(_insert_and_notify, {**last, "payload": payload})
    else:
        await connection.execute(_notify, {"payload": payload})
    blank = {"understanding": None, "delivered_at": None, "read_at": None}
    return [Message.from_row({**blank, **row}) for row in rows]


async def notify(connection: AsyncConnection, conversation_id: UUID, seq: int, *, turn_over: bool = False) -> None:
    """Announce, at commit, that this conversation changed; the payload carries ids only."""
    await connection.execute(_notify, {"payload": _payload(conversation_id, seq, turn_over=turn_over)})


def _payload(conversation_id: UUID, seq: int, *, turn_over: bool) -> str:
    ending = f":{TURN_OVER}" if turn_over else ""
    return f"{conversation_id}:{seq}{ending}"


async def read(
    connection: AsyncConnection,
    conversation_id: UUID,
    *,
    after: int = 0,
    private: bool = False,
    limit: int = 500,
) -> list[Message]:
    """Messages with `seq > after`, in order; private notes only for those who may see them."""
    query = (
        select(messages)
        .where(messages.c.conversation_id == conversation_id, messages.c.seq > after)
        .order_by(messages.c.seq)
        .limit(limit)
    )
    if not private:
        query = query.where(messages.c.private.is_(False))
    found = await connection.execute(query)
    return [Message.from_row(row) for row in found.mappings()]


async def mark_read(connection: AsyncConnection, conversation_id: UUID, reader: str, seq: int) -> None:
    """Move a reader's mark (`shopper` or `agent`) forward; it never goes back."""
    column = conversations.c.read_seq_shopper if reader == "shopper" else conversations.c.read_seq_agent
    reached = func.least(seq, conversations.c.last_seq)
    changed = await connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id, column < reached)
        .values({column: reached})
        .returning(column)
    )
    mark = changed.scalar_one_or_none()
    if mark is not None:
        await notify(connection, conversation_id, mark)
