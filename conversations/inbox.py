"""The inbox: what a shopper sends is stored exactly once, before anything else happens to it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Boolean, Integer, bindparam, case, cast, exists, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from conversations.lease import LEASE, Claim, lease_is_free
from conversations.message import Conversation, Draft, Message, UnknownButton, UnknownConversation
from conversations.tables import conversations, messages
from conversations.transcript import stored_messages, storing, storing_values
from storage.engine import autocommit

SEPARATOR = "."

_duplicate = exists().where(
    messages.c.channel == conversations.c.channel, messages.c.external_id == bindparam("external")
)
_unanswered = exists().where(messages.c.conversation_id == conversations.c.id, messages.c.turn_state == "pending")
_held = (
    select(conversations.c.id, (bindparam("wanted", type_=Boolean) & lease_is_free() & ~_unanswered).label("free"))
    .where(conversations.c.id == bindparam("conversation"), ~_duplicate)
    .with_for_update()
    .cte("held")
)
_receive = storing(
    update(conversations)
    .where(conversations.c.id == _held.c.id)
    .values(
        last_seq=conversations.c.last_seq + 1,
        updated_at=bindparam("now"),
        shopper_seen_at=bindparam("now"),
        status="open",
        read_seq_shopper=func.greatest(conversations.c.read_seq_shopper, conversations.c.last_seq),
        turn_fence=conversations.c.turn_fence + cast(_held.c.free, Integer),
        turn_until=case((_held.c.free, bindparam("until")), else_=conversations.c.turn_until),
    )
    .returning(conversations, _held.c.free)
    .cte("place")
)
"""Stores a message and, where nobody holds the conversation and nothing waits before it, takes its lease."""


@dataclass(frozen=True)
class Received:
    """A stored message; `is_new` unless it had been delivered before; `claim` where its turn is ours to run now."""

    message: Message
    is_new: bool
    claim: Claim | None = None


async def receive(
    engine: AsyncEngine, conversation_id: UUID, draft: Draft, now: datetime, *, claim: bool = False
) -> Received:
    """Store a shopper's message and queue its turn; one durable commit.

    Args:
        draft: Needs an `external_id`, unique in its channel; a second delivery of it stores nothing.
        claim: Take the lease for its turn too, if it is the next in line; the caller then runs it at once.

    Raises:
        UnknownConversation: there is none with this id.
    """
    values = storing_values([draft], now)
    wanted = {
        "conversation": conversation_id,
        "external": draft.external_id,
        "now": now,
        "until": now + LEASE,
        "wanted": claim,
    }
    async with autocommit(engine) as connection:
        try:
            row = (await connection.execute(_receive, {**wanted, **values})).mappings().one_or_none()
        except IntegrityError:
            # Delivered twice at once: the other delivery stored it while we waited for the row.
            row = None
        if row is None:
            return Received(await _stored_before(connection, conversation_id, draft), is_new=False)
    (message,) = stored_messages(conversation_id, row["channel"], row["last_seq"], values)
    taken = Claim(Conversation.from_row(row), row["tracker"], message, attempts=0) if row["free"] else None
    return Received(message, is_new=True, claim=taken)


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
