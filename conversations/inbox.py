"""The inbox: what a shopper sends is stored exactly once, before anything else happens to it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, exists, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from conversations.message import Draft, Message, UnknownButton, UnknownConversation
from conversations.tables import conversations, messages
from conversations.transcript import insert_after

SEPARATOR = "."


_duplicate = exists().where(
    messages.c.channel == conversations.c.channel, messages.c.external_id == bindparam("external")
)
_next_place = (
    update(conversations)
    .where(conversations.c.id == bindparam("conversation"), ~_duplicate)
    .values(
        last_seq=conversations.c.last_seq + 1,
        updated_at=bindparam("now"),
        shopper_seen_at=bindparam("now"),
        status="open",
        read_seq_shopper=func.greatest(conversations.c.read_seq_shopper, conversations.c.last_seq),
    )
    .returning(conversations.c.last_seq, conversations.c.channel)
)


async def receive(engine: AsyncEngine, conversation_id: UUID, draft: Draft, now: datetime) -> tuple[Message, bool]:
    """Store a shopper's message and queue its turn.

    Args:
        draft: Needs an `external_id`, unique in its channel; a second delivery of it stores nothing.

    Returns:
        The stored message, and whether this call stored it.

    Raises:
        UnknownConversation: there is none with this id.
    """
    try:
        async with engine.begin() as connection:
            stored = await _store(connection, conversation_id, draft, now)
    except IntegrityError:
        stored = None
    if stored is not None:
        return stored, True
    async with engine.connect() as connection:
        return await _stored_before(connection, conversation_id, draft), False


async def _store(connection: AsyncConnection, conversation_id: UUID, draft: Draft, now: datetime) -> Message | None:
    bumped = await connection.execute(
        _next_place, {"conversation": conversation_id, "external": draft.external_id, "now": now}
    )
    row = bumped.one_or_none()
    if row is None:
        return None
    stored = await insert_after(connection, conversation_id, row.channel, row.last_seq - 1, [draft], now)
    return stored[0]


async def _stored_before(connection: AsyncConnection, conversation_id: UUID, draft: Draft) -> Message:
    found = await connection.execute(
        select(messages).where(
            messages.c.conversation_id == conversation_id, messages.c.external_id == draft.external_id
        )
    )
    row = found.mappings().one_or_none()
    if row is None:
        raise UnknownConversation(conversation_id)
    return Message.from_row(row)


def button_token(message_id: UUID, index: int) -> str:
    """The opaque token of a message's button; it says nothing of the intent behind it."""
    return f"{message_id.hex}{SEPARATOR}{index}"


async def press_draft(connection: AsyncConnection, conversation_id: UUID, token: str) -> tuple[Draft, int]:
    """What pressing a button means: a draft whose `args` hold intent, entities and the button's own key.

    Returns:
        The draft (without `external_id`) and the sequence number of the message the button belongs to.

    Raises:
        UnknownButton: no message of this conversation has this button.
    """
    head, _, tail = token.partition(SEPARATOR)
    try:
        message_id, index = UUID(hex=head), int(tail)
    except ValueError as error:
        raise UnknownButton(token) from error
    found = await connection.execute(
        select(messages.c.buttons, messages.c.seq).where(
            messages.c.id == message_id, messages.c.conversation_id == conversation_id
        )
    )
    row = found.one_or_none()
    if row is None or not 0 <= index < len(row.buttons or ()):
        raise UnknownButton(token)
    button = row.buttons[index]
    pressed = {
        "intent": button["intent"],
        "entities": button.get("entities") or {},
        "button": {"key": button["key"], "args": button.get("args") or {}},
    }
    return Draft("shopper", "press", args=pressed, turn_state="pending"), row.seq
