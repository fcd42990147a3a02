"""One conversation in full: its transcript, why it was handed over, who asks, and the order it is about."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, select
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations import transcript
from conversations.clock import Clock
from conversations.identity_tables import order_proofs
from conversations.mail_queue import answer_mails
from conversations.message import Conversation, Message, UnknownConversation
from conversations.outbox.deliveries import Progress, read_progress
from conversations.outbox.restrictions import RESTRICTED
from conversations.tables import handoffs, messages
from desk.errors import ConversationUnknown
from desk.summaries import Summary, read_summaries
from desk.wire import Delivery, MessageWire, is_for_agents
from desk.words import Words

Json = dict[str, Any]
BATCH = 500
MAIL_STATES = {"waiting": "pending", "sent": "sent", "failed": "failed"}
SEND_STATES = {
    "held": "pending",
    "queued": "pending",
    "sending": "pending",
    "unknown": "unknown",
    "sent": "sent",
    "failed": "failed",
    "refused": "failed",
    "delivered": "delivered",
    "read": "read",
    "played": "read",
}


@dataclass(frozen=True, slots=True)
class Lines:
    """Part of a transcript with what is needed to show it."""

    conversation: Conversation
    messages: Sequence[Message]
    deliveries: Mapping[UUID, Delivery]

    def worded(self, words: Words, ui_language: str) -> Iterator[tuple[Message, Json]]:
        """The messages that agents see, each with its wire form for one of them."""
        wire = MessageWire(words, ui_language)
        for message in self.messages:
            if is_for_agents(message):
                yield message, wire.message(self.conversation, message, self.deliveries.get(message.id))

    def wire(self, words: Words, ui_language: str) -> list[Json]:
        """The messages as one agent gets them."""
        return [shown for _, shown in self.worded(words, ui_language)]


async def read_lines(
    connection: AsyncConnection, conversation_id: UUID, *, after: int = 0, at_most: int | None = None
) -> Lines:
    """The transcript after a sequence number, private notes included, in order.

    Args:
        at_most: Stop after so many messages; None reads to the end.

    Raises:
        ConversationUnknown: there is none.
    """
    try:
        held = await transcript.load(connection, conversation_id)
    except UnknownConversation as error:
        raise ConversationUnknown from error
    found: list[Message] = []
    while at_most is None or len(found) < at_most:
        limit = BATCH if at_most is None else min(BATCH, at_most - len(found))
        part = await transcript.read(connection, conversation_id, after=after, private=True, limit=limit)
        found += part
        if len(part) < limit:
            break
        after = part[-1].seq
    said = [message.id for message in found if message.author in ("agent", "bot")]
    return Lines(held, found, await _read_deliveries(connection, said))


async def read_unsettled(connection: AsyncConnection, conversation_id: UUID) -> set[int]:
    """Sequence numbers of messages whose turn is not over yet."""
    row = messages.c
    pending = select(row.seq).where(row.conversation_id == conversation_id, row.turn_state == "pending")
    return set((await connection.execute(pending)).scalars())


async def _read_deliveries(connection: AsyncConnection, message_ids: Collection[UUID]) -> Mapping[UUID, Delivery]:
    if not message_ids:
        return {}
    row = answer_mails.c
    rows = await connection.execute(
        select(row.message_id, row.state, row.reason).where(row.message_id.in_(message_ids))
    )
    mailed = {
        held.message_id: Delivery(MAIL_STATES[held.state], held.reason) for held in rows if held.state in MAIL_STATES
    }
    sent = {message_id: _delivery_of(one) for message_id, one in (await read_progress(connection, message_ids)).items()}
    # What the channel did not allow and a mail takes along is as far as the mail is.
    return {**sent, **mailed}


def _delivery_of(progress: Progress) -> Delivery:
    invited = progress.state == "held" and progress.reason != RESTRICTED
    cause = "held" if invited else progress.reason
    return Delivery(SEND_STATES[progress.state], cause=cause)


@dataclass(frozen=True, slots=True)
class Story:
    """Everything the desk shows of one conversation, in no language yet."""

    summary: Summary
    lines: Lines
    handoff: RowMapping | None
    proof: RowMapping | None

    def wire(self, words: Words, ui_language: str) -> Json:
        """As one agent gets it."""
        return {
            "conversation": self.summary.wire(words, ui_language),
            "handoff": self._handoff(words, ui_language),
            "customer": self._customer(),
            "order": self._order(words, ui_language),
            "messages": self.lines.wire(words, ui_language),
            "reply_window": self.summary.reply_window(),
            "answer_email": self.lines.conversation.shopper_email,
            "last_seq": self.lines.conversation.last_seq,
        }

    def _handoff(self, words: Words, ui_language: str) -> Json | None:
        row, held = self.handoff, self.lines.conversation
        if row is None or (held.owner == "bot" and held.status == "open"):
            return None
        summary = row["summary"] or {}
        return {
            "reason": row["reason"],
            "reason_text": words.reason(row["reason"], ui_language),
            "summary": {
                "wanted": worded_line(words, summary.get("wanted"), ui_language),
                "tried": [worded_line(words, one, ui_language) for one in summary.get("tried") or ()],
                "backend": [worded_line(words, one, ui_language) for one in summary.get("backend") or ()],
            },
            "slots": row["slots"] or {},
            "identity_level": row["identity_level"],
            "created_at": row["created_at"].isoformat(),
        }

    def _customer(self) -> Json | None:
        held = self.lines.conversation
        known = self._snapshot().get("customer") or {}
        proof: Mapping[str, Any] = dict(self.proof or {})
        customer = {
            "name": held.shopper_name or known.get("name"),
            "email": held.shopper_email or proof.get("email") or known.get("email"),
            "phone": proof.get("phone") or known.get("phone"),
            "country": known.get("country"),
            "locale": known.get("locale"),
        }
        return customer if any(customer.values()) else None

    def _order(self, words: Words, ui_language: str) -> Json | None:
        snapshot = self._snapshot()
        return words.order_card(snapshot, ui_language) if snapshot else None

    def _snapshot(self) -> Json:
        return dict(self.handoff["order_snapshot"] or {}) if self.handoff else {}


async def read_story(connection: AsyncConnection, clock: Clock, conversation_id: UUID) -> Story:
    """Read one conversation.

    Raises:
        ConversationUnknown: there is none.
    """
    lines = await read_lines(connection, conversation_id)
    [summary] = await read_summaries(connection, clock, [conversation_id])
    handoff = await connection.execute(
        select(handoffs)
        .where(handoffs.c.conversation_id == conversation_id)
        .order_by(handoffs.c.created_at.desc())
        .limit(1)
    )
    proof = await connection.execute(
        select(order_proofs)
        .where(order_proofs.c.conversation_id == conversation_id)
        .order_by(order_proofs.c.proven_at.desc())
        .limit(1)
    )
    return Story(summary, lines, handoff.mappings().first(), proof.mappings().first())


def worded_line(words: Words, value: object, language: str) -> str | None:
    """A line of a summary: ready text, or a reply's key with arguments."""
    if isinstance(value, Mapping) and "key" in value:
        return words.text(value["key"], value.get("args") or {}, language)
    return None if value is None else str(value)
