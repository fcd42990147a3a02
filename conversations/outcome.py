"""What a turn leads to: replies, a hand-off, a language; and its one commit."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import DateTime, Integer, Text, bindparam, func, select, update
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations.assistant import TurnAnswer
from conversations.lease import Claim
from conversations.message import Draft, Json
from conversations.owner import HandOff, handed_over_event, record_hand_off
from conversations.tables import conversations, messages
from conversations.transcript import append, storing, storing_values
from storage.engine import autocommit


@dataclass(frozen=True)
class Outcome:
    """Everything one turn changes; committed as a whole or not at all."""

    drafts: tuple[Draft, ...]
    language: str
    language_pinned: bool
    tracker: Json | None
    understanding: Json | None
    hand_off: HandOff | None = None
    shopper_email: str | None = None
    resolved: bool = False


def outcome_of(claim: Claim, answer: TurnAnswer, languages: Collection[str]) -> Outcome:
    """Read the assistant's replies and controls, in their order.

    A message's language becomes the conversation's unless the shopper chose one, and only if the shop speaks it.
    """
    before = claim.conversation
    language, pinned = before.language, before.language_pinned
    if not pinned and answer.language in languages:
        language = answer.language or language
    hand_off: HandOff | None = None
    resolved = False
    drafts: list[Draft] = []
    for reply in answer.replies:
        match reply.get("control"):
            case "set_language":
                language, pinned = reply["language"], bool(reply.get("pinned"))
            case "hand_over":
                hand_off = _hand_off(reply, answer.tracker)
            case "resolve":
                resolved = True
            case _:
                drafts.append(Draft.of_reply(reply, turn_id=claim.message.id))
    spoken = tuple(replace(draft, language=language) for draft in drafts)
    return Outcome(spoken, language, pinned, answer.tracker, answer.understanding, hand_off, resolved=resolved)


def _hand_off(control: Json, tracker: Json | None) -> HandOff:
    return HandOff(
        reason=control["reason"],
        summary=control.get("summary") or {"wanted": None, "tried": [], "backend": []},
        order=control.get("order"),
        slots=control.get("slots") or (tracker or {}).get("slots"),
        identity_level=control.get("identity_level"),
    )


@dataclass(frozen=True)
class Committed:
    """A turn's outcome is stored; `more_may_wait` when other messages came after the one it answered."""

    more_may_wait: bool


_finished_message: dict[str, Any] = {
    "turn_state": bindparam("turn_state"),
    "understanding": bindparam("understanding", type_=JSONB),
    "language": bindparam("message_language"),
    "read_at": bindparam("read_at", type_=DateTime(timezone=True)),
}
_place = (
    update(conversations)
    .where(
        conversations.c.id == bindparam("conversation"),
        conversations.c.turn_fence == bindparam("fence"),
        conversations.c.owner == bindparam("owner_before"),
    )
    .values(
        turn_until=None,
        tracker=bindparam("tracker_after", type_=JSONB),
        language=bindparam("language_after"),
        language_pinned=bindparam("pinned_after"),
        owner=bindparam("owner_after"),
        status=func.coalesce(bindparam("status_after", type_=Text), conversations.c.status),
        shopper_email=func.coalesce(bindparam("email_after", type_=Text), conversations.c.shopper_email),
        last_seq=conversations.c.last_seq + bindparam("count", type_=Integer),
        updated_at=bindparam("stored_at"),
    )
    .returning(conversations.c.id, conversations.c.channel, conversations.c.last_seq)
    .cte("place")
)
_finished = (
    update(messages)
    .where(
        messages.c.conversation_id == _place.c.id,
        messages.c.seq == bindparam("answered_seq"),
        messages.c.turn_state == "pending",
    )
    .values(_finished_message)
    .cte("finished")
)
_commit = storing(_place, _finished)
"""The whole outcome in one statement, so that it costs one round trip and cannot be stored by halves."""


async def commit(engine: AsyncEngine, claim: Claim, outcome: Outcome, now: datetime) -> Committed | None:
    """Store tracker, replies, hand-off and the end of the lease, all or nothing, durably.

    Returns:
        None, with nothing stored, when the lease or the owner is no longer what the turn began with.
    """
    before = claim.conversation
    drafts = list(outcome.drafts)
    status = "resolved" if outcome.resolved else None
    if outcome.hand_off is not None:
        drafts.insert(0, handed_over_event(outcome.hand_off))
        status = "open"
    values = {
        "conversation": before.id,
        "fence": claim.fence,
        "owner_before": before.owner,
        "owner_after": before.owner if outcome.hand_off is None else "queue",
        "status_after": status,
        "email_after": outcome.shopper_email,
        "tracker_after": outcome.tracker,
        "language_after": outcome.language,
        "pinned_after": outcome.language_pinned,
        "answered_seq": claim.message.seq,
        **_finished_values(claim, outcome, now),
        **storing_values(drafts, now, turn_over=True),
    }
    async with autocommit(engine) if outcome.hand_off is None else engine.begin() as connection:
        row = (await connection.execute(_commit, values)).one_or_none()
        if row is None:
            return None
        if outcome.hand_off is not None:
            await record_hand_off(connection, before.id, outcome.hand_off, now)
    return Committed(more_may_wait=row.last_seq - len(drafts) > claim.message.seq)


async def commit_beside_human(engine: AsyncEngine, claim: Claim, outcome: Outcome, now: datetime) -> None:
    """A human took over while the bot's turn ran: what the bot had done becomes private lines, and it stays silent.

    Does nothing when another process has the turn.
    """
    async with engine.begin() as connection:
        ours = await connection.execute(
            select(conversations.c.id)
            .where(conversations.c.id == claim.conversation.id, conversations.c.turn_fence == claim.fence)
            .with_for_update()
        )
        if ours.scalar_one_or_none() is None:
            return
        await connection.execute(
            update(conversations).where(conversations.c.id == claim.conversation.id).values(turn_until=None)
        )
        await connection.execute(
            update(messages)
            .where(messages.c.id == claim.message.id, messages.c.turn_state == "pending")
            .values(_finished_message),
            _finished_values(claim, outcome, now),
        )
        if outcome.drafts:
            heading = Draft("system", "event", key="event_done_meanwhile", private=True)
            unsaid = [replace(draft, private=True, buttons=()) for draft in outcome.drafts]
            await append(connection, claim.conversation.id, [heading, *unsaid], now)


def _finished_values(claim: Claim, outcome: Outcome, now: datetime) -> dict[str, Any]:
    found: Json = (outcome.understanding or {}).get("language") or {}
    by_bot = claim.conversation.owner == "bot"
    return {
        "turn_state": "done" if by_bot else "shown",
        "understanding": outcome.understanding,
        "message_language": found.get("code") or outcome.language,
        "read_at": now if by_bot else None,
    }
