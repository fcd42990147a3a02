"""The transcript: appends in sequence under the conversation's row lock, and reads back in order.

Whoever stores messages makes a place for them first: an UPDATE of the conversation's row that moves `last_seq`. Its
lock is what makes sequence order commit order. `storing` puts the messages there and tells everybody, in the same
statement.
"""

import uuid
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import (
    CTE,
    Boolean,
    DateTime,
    Integer,
    Select,
    Text,
    Uuid,
    bindparam,
    cast,
    column,
    func,
    insert,
    literal_column,
    select,
    text,
    true,
    update,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.message import Conversation, Draft, Message, UnknownConversation
from conversations.tables import conversations, messages

NOTIFY_CHANNEL = "babeldesk"
TURN_OVER = "over"
SHOWS_BY_ITSELF = "website"
"""The channel whose page reads the transcript. To shoppers of every other, what is stored has to be sent."""
_notify = text("SELECT pg_notify(:channel, :payload)").bindparams(bindparam("channel", NOTIFY_CHANNEL))
_DRAFT_COLUMNS = (
    column("position", Integer),
    column("id", Uuid),
    column("external_id", Text),
    column("author", Text),
    column("author_name", Text),
    column("kind", Text),
    column("text", Text),
    column("key", Text),
    column("args", JSONB),
    column("buttons", JSONB),
    column("language", Text),
    column("private", Boolean),
    column("turn_id", Uuid),
    column("turn_state", Text),
    column("to_send", Boolean),
)


def storing(place: CTE, *beside: CTE) -> Select[Any]:
    """One statement that stores drafts where `place` made room, and announces it: run it with `storing_values`.

    Args:
        place: Updates a conversation; returns at least its `id`, its `channel` and the moved `last_seq`, or no row, and
            then nothing is stored or announced.
        beside: Other changes of the same statement.

    Returns:
        A statement whose one row is that of `place`.
    """
    draft = (
        func.jsonb_to_recordset(cast(bindparam("drafts", type_=Text), JSONB))
        .table_valued(*_DRAFT_COLUMNS, name="draft")
        .render_derived(with_types=True)
    )
    names = [one.name for one in _DRAFT_COLUMNS[1:-1]]
    stored = (
        insert(messages)
        .from_select(
            ["conversation_id", "channel", "seq", "created_at", "to_send", *names],
            select(
                place.c.id,
                place.c.channel,
                place.c.last_seq - bindparam("count", type_=Integer) + draft.c.position,
                bindparam("stored_at", type_=DateTime(timezone=True)),
                draft.c.to_send & (place.c.channel != SHOWS_BY_ITSELF),
                *(draft.c[name] for name in names),
            ).select_from(place.join(draft, true())),
        )
        .cte("stored")
    )
    payload = func.concat(cast(place.c.id, Text), ":", cast(place.c.last_seq, Text), bindparam("ending", type_=Text))
    announced = func.pg_notify(literal_column(f"'{NOTIFY_CHANNEL}'"), payload)
    return select(place, announced.label("announced")).add_cte(stored, *beside)


def storing_values(drafts: Sequence[Draft], now: datetime, *, turn_over: bool = False) -> dict[str, Any]:
    """The values of a `storing` statement; each draft gets its message's id here."""
    rows = [
        {
            "position": position,
            "id": uuid.uuid4(),
            "external_id": draft.external_id,
            "author": draft.author,
            "author_name": draft.author_name,
            "kind": draft.kind,
            "text": draft.text,
            "key": draft.key,
            "args": draft.args,
            "buttons": draft.buttons,
            "language": draft.language,
            "private": draft.private,
            "turn_id": draft.turn_id,
            "turn_state": draft.turn_state,
            "to_send": draft.for_shopper,
        }
        for position, draft in enumerate(drafts, start=1)
    ]
    return {
        "drafts": orjson.dumps(rows).decode(),
        "count": len(rows),
        "stored_at": now,
        "ending": f":{TURN_OVER}" if turn_over else "",
    }


def stored_messages(conversation_id: UUID, channel: str, last_seq: int, values: dict[str, Any]) -> list[Message]:
    """What a `storing` statement stored, without reading it back."""
    first = last_seq - values["count"]
    blank = {"understanding": None, "delivered_at": None, "read_at": None, "created_at": values["stored_at"]}
    place = {"conversation_id": conversation_id, "channel": channel}
    found = []
    for row in orjson.loads(values["drafts"]):
        ids = {"id": UUID(row["id"]), "turn_id": UUID(row["turn_id"]) if row["turn_id"] else None}
        found.append(Message.from_row({**blank, **place, **row, **ids, "seq": first + row["position"]}))
    return found


_append = storing(
    update(conversations)
    .where(conversations.c.id == bindparam("conversation"))
    .values(last_seq=conversations.c.last_seq + bindparam("count", type_=Integer), updated_at=bindparam("stored_at"))
    .returning(conversations.c.id, conversations.c.channel, conversations.c.last_seq)
    .cte("place")
)


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

    Raises:
        UnknownConversation: there is none with this id.
    """
    if not drafts:
        return []
    values = storing_values(drafts, now)
    appended = await connection.execute(_append, {"conversation": conversation_id, **values})
    row = appended.one_or_none()
    if row is None:
        raise UnknownConversation(conversation_id)
    return stored_messages(conversation_id, row.channel, row.last_seq, values)


async def notify(connection: AsyncConnection, conversation_id: UUID, seq: int) -> None:
    """Announce, at commit, that this conversation changed; the payload carries ids only."""
    await connection.execute(_notify, {"payload": f"{conversation_id}:{seq}"})


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
