"""What a turn leads to: replies, a hand-off, a language; and its one commit."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from conversations.assistant import TurnAnswer
from conversations.lease import Claim
from conversations.message import Draft, Json
from conversations.owner import HandOff, handed_over_event, record_hand_off
from conversations.tables import conversations, messages
from conversations.transcript import append, insert_after


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
                drafts.append(_reply_draft(reply, claim))
    spoken = tuple(replace(draft, language=language) for draft in drafts)
    return Outcome(spoken, language, pinned, answer.tracker, answer.understanding, hand_off, resolved=resolved)


def _reply_draft(reply: Json, claim: Claim) -> Draft:
    return Draft(
        "bot",
        "reply",
        key=reply["key"],
        args=reply.get("args") or {},
        buttons=tuple(reply.get("buttons") or ()),
        turn_id=claim.message.id,
    )


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


async def commit(engine: AsyncEngine, claim: Claim, outcome: Outcome, now: datetime) -> Committed | None:
    """Store tracker, replies, hand-off and the end of the lease in one transaction.

    Returns:
        None, with nothing stored, when the lease or the owner is no longer what the turn began with.
    """
    drafts = list(outcome.drafts)
    if outcome.hand_off is not None:
        drafts.insert(0, handed_over_event(outcome.hand_off))
    changes: dict[str, Any] = {
        "turn_until": None,
        "tracker": outcome.tracker,
        "language": outcome.language,
        "language_pinned": outcome.language_pinned,
        "last_seq": conversations.c.last_seq + len(drafts),
        "updated_at": now,
    }
    if outcome.hand_off is not None:
        changes |= {"owner": "queue", "status": "open"}
    elif outcome.resolved:
        changes["status"] = "resolved"
    if outcome.shopper_email is not None:
        changes["shopper_email"] = outcome.shopper_email
    async with engine.begin() as connection:
        updated = await connection.execute(
            update(conversations)
            .where(
                conversations.c.id == claim.conversation.id,
                conversations.c.turn_fence == claim.fence,
                conversations.c.owner == claim.conversation.owner,
            )
            .values(changes)
            .returning(conversations.c.last_seq)
        )
        last_seq = updated.scalar_one_or_none()
        if last_seq is None:
            return None
        await _finish_message(connection, claim, outcome, now)
        if outcome.hand_off is not None:
            await record_hand_off(connection, claim.conversation.id, outcome.hand_off, now)
        await insert_after(
            connection,
            claim.conversation.id,
            claim.conversation.channel,
            last_seq - len(drafts),
            drafts,
            now,
            turn_over=True,
        )
    return Committed(more_may_wait=last_seq - len(drafts) > claim.message.seq)


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
        await _finish_message(connection, claim, outcome, now)
        if outcome.drafts:
            heading = Draft("system", "event", key="event_done_meanwhile", private=True)
            unsaid = [replace(draft, private=True, buttons=()) for draft in outcome.drafts]
            await append(connection, claim.conversation.id, [heading, *unsaid], now)


async def _finish_message(connection: AsyncConnection, claim: Claim, outcome: Outcome, now: datetime) -> None:
    found: Json = (outcome.understanding or {}).get("language") or {}
    await connection.execute(
        update(messages)
        .where(
            messages.c.conversation_id == claim.message.conversation_id,
            messages.c.seq == claim.message.seq,
            messages.c.turn_state == "pending",
        )
        .values(
            turn_state="done" if claim.conversation.owner == "bot" else "shown",
            understanding=outcome.understanding,
            language=found.get("code") or outcome.language,
            read_at=now if claim.conversation.owner == "bot" else None,
        )
    )
