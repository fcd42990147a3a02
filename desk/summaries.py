"""One conversation in a line, as the queue shows it: read from the database, then worded for one agent's language."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, Select, case, func, or_, select, true
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.approvals import count_waiting
from conversations.clock import Clock
from conversations.presence import GONE_AFTER, presence
from conversations.reply_window import reply_window
from conversations.tables import conversations, handoffs, messages
from desk.words import Words

SPOKEN = ("text", "press", "upload", "reply")
LONGEST_PREVIEW = 160


@dataclass(frozen=True, slots=True)
class Summary:
    """What the queue knows of a conversation, in no language yet; `now` is when it was read."""

    row: RowMapping
    now: datetime

    @property
    def id(self) -> UUID:
        """The conversation's id."""
        return self.row["id"]  # type: ignore[no-any-return]

    def wire(self, words: Words, ui_language: str) -> dict[str, Any]:
        """The Summary of the desk's API, with the bot's words in the agent's language."""
        row = self.row
        # A hand-off that ended says nothing of a conversation that the bot has again.
        reason = None if row["owner"] == "bot" and row["status"] == "open" else row["reason"]
        return {
            "id": str(row["id"]),
            "channel": row["channel"],
            "owner": row["owner"],
            "status": row["status"],
            "language": row["language"],
            "shopper_name": row["shopper_name"],
            "reason": reason,
            "reason_text": words.reason(reason, ui_language),
            "waiting_since": _moment(row["waiting_since"]),
            "last_message": self._last_message(words, ui_language),
            "unread": row["unread"],
            "agent_name": row["agent_name"],
            "agent_id": str(row["agent_id"]) if row["agent_id"] else None,
            "order_number": row["order_number"],
            "shopper_online": row["shopper_online"],
            "updated_at": _moment(row["updated_at"]),
            "reply_window": self.reply_window(),
        }

    def reply_window(self) -> dict[str, Any] | None:
        """Until when the channel lets agents answer freely; None where it always does."""
        window = reply_window(self.row["channel"], self.row["shopper_wrote_at"])
        return None if window is None else window.wire(self.now)

    def _last_message(self, words: Words, ui_language: str) -> dict[str, Any] | None:
        row = self.row
        if row["last_author"] is None:
            return None
        if row["last_key"] and row["last_author"] == "bot":
            spoken = words.text(row["last_key"], row["last_args"] or {}, ui_language)
        else:
            spoken = row["last_text"] or ""
        return {
            "text": spoken[:LONGEST_PREVIEW],
            "author": row["last_author"],
            "at": _moment(row["last_at"]),
        }


def select_summaries(clock: Clock) -> Select[Any]:
    """The query behind every list of summaries; callers add their `where` and order.

    Its labels `waiting_since` and `updated_at` are what lists are sorted by.
    """
    held = conversations.c
    handoff = (
        select(handoffs.c.reason, handoffs.c.created_at, handoffs.c.order_snapshot, handoffs.c.slots)
        .where(handoffs.c.conversation_id == held.id)
        .order_by(handoffs.c.created_at.desc())
        .limit(1)
        .lateral("handoff")
    )
    last = (
        select(messages.c.text, messages.c.key, messages.c.args, messages.c.author, messages.c.created_at)
        .where(
            messages.c.conversation_id == held.id,
            messages.c.kind.in_(SPOKEN),
            messages.c.private.is_(False),
        )
        .order_by(messages.c.seq.desc())
        .limit(1)
        .lateral("last")
    )
    return (
        select(
            held.id,
            held.channel,
            held.owner,
            held.status,
            held.language,
            func.coalesce(held.shopper_name, handoff.c.order_snapshot["customer"]["name"].astext).label("shopper_name"),
            held.agent_name,
            held.agent_id,
            held.updated_at,
            held.shopper_wrote_at,
            handoff.c.reason,
            waiting_since().label("waiting_since"),
            func.coalesce(handoff.c.order_snapshot["number"].astext, handoff.c.slots["order_number"].astext).label(
                "order_number"
            ),
            last.c.text.label("last_text"),
            last.c.key.label("last_key"),
            last.c.args.label("last_args"),
            last.c.author.label("last_author"),
            last.c.created_at.label("last_at"),
            _unread().label("unread"),
            _shopper_online(clock).label("shopper_online"),
        )
        .select_from(conversations)
        .outerjoin(handoff, true())
        .outerjoin(last, true())
    )


def waiting_since() -> Any:
    """Since when the shopper waits for a person: handed over, or not answered by their agent."""
    asked = (
        select(handoffs.c.created_at)
        .where(handoffs.c.conversation_id == conversations.c.id, handoffs.c.ended_at.is_(None))
        .correlate(conversations)
        .scalar_subquery()
    )
    answered_seq = (
        select(func.coalesce(func.max(messages.c.seq), 0))
        .where(
            messages.c.conversation_id == conversations.c.id,
            messages.c.author == "agent",
            messages.c.private.is_(False),
        )
        .correlate(conversations)
        .scalar_subquery()
    )
    unanswered = (
        select(func.min(messages.c.created_at))
        .where(
            messages.c.conversation_id == conversations.c.id,
            messages.c.author == "shopper",
            messages.c.seq > answered_seq,
        )
        .correlate(conversations)
        .scalar_subquery()
    )
    return case((conversations.c.owner == "queue", asked), (conversations.c.owner == "human", unanswered), else_=None)


def _unread() -> Any:
    return (
        select(func.count())
        .select_from(messages)
        .where(
            messages.c.conversation_id == conversations.c.id,
            messages.c.author == "shopper",
            messages.c.seq > conversations.c.read_seq_agent,
        )
        .correlate(conversations)
        .scalar_subquery()
    )


def _shopper_online(clock: Clock) -> Any:
    now = clock.now()
    here = (
        select(presence.c.socket_id)
        .where(
            presence.c.conversation_id == conversations.c.id,
            presence.c.role == "shopper",
            presence.c.expires_at > now,
        )
        .correlate(conversations)
        .exists()
    )
    return or_(here, func.coalesce(conversations.c.shopper_seen_at > now - GONE_AFTER, False))


async def read_summaries(
    connection: AsyncConnection, clock: Clock, conversation_ids: Collection[UUID]
) -> list[Summary]:
    """These conversations' summaries, in no particular order; unknown ids are left out."""
    rows = await connection.execute(select_summaries(clock).where(conversations.c.id.in_(conversation_ids)))
    return [Summary(row, clock.now()) for row in rows.mappings()]


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is to do; `mine` by agent."""

    queue: int
    open: int
    mine: Mapping[UUID, int]
    approvals: int

    def wire(self, agent_id: UUID) -> dict[str, int]:
        """As one agent sees them."""
        mine = self.mine.get(agent_id, 0)
        return {"queue": self.queue, "mine": mine, "open": self.open, "approvals": self.approvals}


async def read_counts(connection: AsyncConnection) -> Counts:
    """Count the open conversations once, for all agents."""
    held = conversations.c
    query = (
        select(held.owner, held.agent_id, func.count().label("number"))
        .where(held.status == "open")
        .group_by(held.owner, held.agent_id)
    )
    rows = (await connection.execute(query)).all()
    return Counts(
        queue=sum(row.number for row in rows if row.owner == "queue"),
        open=sum(row.number for row in rows),
        mine={row.agent_id: row.number for row in rows if row.owner == "human" and row.agent_id},
        approvals=await count_waiting(connection),
    )


def _moment(value: datetime | None) -> str | None:
    return None if value is None else value.isoformat()
