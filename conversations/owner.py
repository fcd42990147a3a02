"""Who answers: the bot, the queue, or one human. Every change is one row under its lock, so two agents cannot both win.

All functions run in the caller's transaction and append the event that both sides are shown.
"""

import uuid
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.message import Conversation, Draft, Json, Message, NotYours
from conversations.tables import conversations, handoffs, messages
from conversations.transcript import append, load, notify

TOLD_LINES = 4


@dataclass(frozen=True)
class HandOff:
    """Why a conversation leaves the bot, and what the agent should know.

    `summary` has `wanted` (text or None), `tried` and `backend` (lists of text).
    """

    reason: str
    summary: Json = field(default_factory=lambda: {"wanted": None, "tried": [], "backend": []})
    order: Json | None = None
    slots: Json | None = None
    identity_level: str | None = None


async def hand_over(
    connection: AsyncConnection, conversation_id: UUID, hand_off: HandOff, now: datetime
) -> list[Message]:
    """Put a conversation into the queue; one that is there already, or with a human, stays as it is."""
    moved = await connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id, conversations.c.owner == "bot")
        .values(owner="queue", status="open", agent_id=None, agent_name=None, updated_at=now)
    )
    if moved.rowcount == 0:
        return []
    await record_hand_off(connection, conversation_id, hand_off, now)
    return await append(connection, conversation_id, [handed_over_event(hand_off)], now)


def handed_over_event(hand_off: HandOff) -> Draft:
    """The note in the transcript that says when and why the bot gave up the conversation."""
    reason = {"type": "label", "key": f"reason_{hand_off.reason}"}
    return Draft("system", "event", key="event_handed_over", args={"reason": reason}, private=True)


async def record_hand_off(connection: AsyncConnection, conversation_id: UUID, hand_off: HandOff, now: datetime) -> None:
    """Store what the agent will read first. The unique index allows one open hand-off a conversation.

    A hand-off that names nothing tried gets what the bot last told about orders, as lines that every language renders.
    """
    summary = hand_off.summary
    if not summary.get("tried"):
        summary = {**summary, "tried": await _told_about_orders(connection, conversation_id)}
    await connection.execute(
        insert(handoffs).values(
            id=uuid.uuid4(),
            conversation_id=conversation_id,
            reason=hand_off.reason,
            summary=summary,
            order_snapshot=hand_off.order,
            slots=hand_off.slots,
            identity_level=hand_off.identity_level,
            created_at=now,
        )
    )


async def _told_about_orders(connection: AsyncConnection, conversation_id: UUID) -> list[Json]:
    told = await connection.execute(
        select(messages.c.key, messages.c.args)
        .where(
            messages.c.conversation_id == conversation_id,
            messages.c.author == "bot",
            messages.c.args.has_key("card"),
        )
        .order_by(messages.c.seq.desc())
        .limit(TOLD_LINES)
    )
    return [
        {"key": row.key, "args": {name: value for name, value in row.args.items() if name != "card"}}
        for row in reversed(told.all())
    ]


async def accept(
    connection: AsyncConnection, conversation_id: UUID, agent_id: UUID, agent_name: str, now: datetime
) -> list[Message]:
    """Give the conversation to an agent; repeated by the same agent it changes nothing.

    Raises:
        NotYours: another agent has it.
        UnknownConversation: there is none with this id.
    """
    before = await _locked(connection, conversation_id)
    if before.owner == "human":
        if before.agent_id == agent_id:
            return []
        if before.agent_id is not None:
            raise NotYours(conversation_id, before.owner, before.agent_name)
    if before.owner == "bot":
        taken = HandOff("agent_took_over")
        await record_hand_off(connection, conversation_id, taken, now)
    await connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(owner="human", status="open", agent_id=agent_id, agent_name=agent_name)
    )
    await connection.execute(
        update(handoffs)
        .where(handoffs.c.conversation_id == conversation_id, handoffs.c.ended_at.is_(None))
        .values(accepted_at=now, agent_id=agent_id)
    )
    joined = Draft("system", "event", key="agent_joined", args={"agent_name": agent_name})
    return await append(connection, conversation_id, [joined], now)


async def answered_elsewhere(
    connection: AsyncConnection, conversation_id: UUID, place: str, now: datetime
) -> list[Message]:
    """Somebody answers the shopper in the channel's own inbox: the bot stops. An agent's conversation stays theirs.

    Args:
        place: That inbox, as agents call it; an agent of the desk may take the conversation over from there.
    """
    before = await _locked(connection, conversation_id)
    if before.owner == "human":
        return []
    if before.owner == "bot":
        await record_hand_off(connection, conversation_id, HandOff("answered_elsewhere"), now)
    await connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(owner="human", status="open", agent_id=None, agent_name=place)
    )
    await connection.execute(
        update(handoffs)
        .where(handoffs.c.conversation_id == conversation_id, handoffs.c.ended_at.is_(None))
        .values(accepted_at=now)
    )
    noted = Draft("system", "event", key="event_answered_elsewhere", args={"place": place}, private=True)
    return await append(connection, conversation_id, [noted], now)


async def back_from_elsewhere(connection: AsyncConnection, conversation_id: UUID, now: datetime) -> list[Message]:
    """The channel's own inbox has left the shopper to us again; what an agent of the desk has stays theirs."""
    before = await _locked(connection, conversation_id)
    if before.owner != "human" or before.agent_id is not None:
        return []
    return await _return_to_bot(connection, conversation_id, None, None, now, word="handed_back")


async def leave_queue(
    connection: AsyncConnection, conversation_id: UUID, reason: str, resolution: str | None, now: datetime
) -> bool:
    """What a conversation was put into the queue for is settled: the bot has it again.

    It stays in the queue where it waits for something else, or where the shopper has written since.

    Args:
        reason: Why it was handed over.

    Returns:
        Whether it was returned.
    """
    before = await _locked(connection, conversation_id)
    waits = handoffs.c.conversation_id == conversation_id, handoffs.c.ended_at.is_(None), handoffs.c.reason == reason
    asked_at = await connection.scalar(select(handoffs.c.created_at).where(*waits))
    if before.owner != "queue" or asked_at is None:
        return False
    written = select(messages.c.id).where(
        messages.c.conversation_id == conversation_id,
        messages.c.author == "shopper",
        messages.c.created_at > asked_at,
    )
    if await connection.scalar(written.limit(1)) is not None:
        return False
    await _end_hand_off(connection, conversation_id, resolution, now)
    await connection.execute(update(conversations).where(conversations.c.id == conversation_id).values(owner="bot"))
    await notify(connection, conversation_id, before.last_seq)
    return True


async def hand_back(
    connection: AsyncConnection, conversation_id: UUID, agent_id: UUID, resolution: str | None, now: datetime
) -> list[Message]:
    """Return the conversation to the bot, which says so, with a control turn that tells it what it could not see.

    Raises:
        NotYours: the caller does not own it.
    """
    return await _return_to_bot(connection, conversation_id, agent_id, resolution, now, word="handed_back")


async def resolve(
    connection: AsyncConnection, conversation_id: UUID, agent_id: UUID, resolution: str | None, now: datetime
) -> list[Message]:
    """Close the case; the next thing the shopper says is answered by the bot again.

    Raises:
        NotYours: the caller does not own it.
    """
    produced = await _return_to_bot(
        connection, conversation_id, agent_id, resolution, now, word="conversation_resolved"
    )
    await connection.execute(
        update(conversations).where(conversations.c.id == conversation_id).values(status="resolved")
    )
    return produced


async def _return_to_bot(
    connection: AsyncConnection,
    conversation_id: UUID,
    agent_id: UUID | None,
    resolution: str | None,
    now: datetime,
    word: str,
) -> list[Message]:
    before = await _owned(connection, conversation_id, agent_id)
    snapshot = await _end_hand_off(connection, conversation_id, resolution, now)
    facts: dict[str, Any] = {
        "agent_name": before.agent_name,
        "language": before.language,
        "resolution": resolution,
        "order_numbers": [snapshot["number"]] if snapshot else [],
    }
    await connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(owner="bot", agent_id=None, agent_name=None)
    )
    name = {"agent_name": before.agent_name or ""}
    left = Draft("system", "event", key="agent_left", args=name)
    control = Draft("system", "event", key="event_hand_back", args={"facts": facts}, private=True, turn_state="pending")
    said = Draft("bot", "reply", key=word, args=name if word == "handed_back" else {}, language=before.language)
    return await append(connection, conversation_id, [left, said, control], now)


async def _end_hand_off(
    connection: AsyncConnection, conversation_id: UUID, resolution: str | None, now: datetime
) -> Json | None:
    ended = await connection.execute(
        update(handoffs)
        .where(handoffs.c.conversation_id == conversation_id, handoffs.c.ended_at.is_(None))
        .values(ended_at=now, resolution=resolution)
        .returning(handoffs.c.order_snapshot)
    )
    snapshot: Json | None = ended.scalar_one_or_none()
    return snapshot


async def _owned(connection: AsyncConnection, conversation_id: UUID, agent_id: UUID | None) -> Conversation:
    before = await _locked(connection, conversation_id)
    if before.owner != "human" or before.agent_id != agent_id:
        raise NotYours(conversation_id, before.owner, before.agent_name)
    return before


async def _locked(connection: AsyncConnection, conversation_id: UUID) -> Conversation:
    await connection.execute(select(conversations.c.id).where(conversations.c.id == conversation_id).with_for_update())
    return await load(connection, conversation_id)
