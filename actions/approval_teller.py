"""Tells shoppers what a person has decided and what became of it: each word once, in their conversation, and by mail
where they have left. What is stored for a shopper on another channel goes out through the outbox."""

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

import structlog
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from actions import approval_words as words
from actions.ledger import Entry, EntryState, RefundLedger
from actions.operations import Operation, OperationKind, OperationLedger
from actions.replies import Json
from conversations import owner, transcript
from conversations.approvals import approvals
from conversations.clock import Clock
from conversations.identity import find_proven_email
from conversations.mail_queue import queue_mail, queue_notice_mail
from conversations.message import Conversation, Draft, Message
from conversations.tables import conversations
from conversations.transcript import SHOWS_BY_ITSELF

TELL_AFTER = timedelta(seconds=5)
"""Whoever decides also tells; what has not been told so long after is told by the sweep."""
AT_ONCE = 50
Word = Literal["late", "pending", "done", "refused", "failed"]
LAST_WORDS = frozenset({"done", "refused", "failed"})
log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Asked:
    """A row of `conversations.approvals`, without what only the desk shows."""

    entry_id: uuid.UUID
    what: str
    conversation_id: uuid.UUID
    order_number: str
    policy: str
    asked_at: datetime
    due_at: datetime
    decision: str | None
    decided_by: uuid.UUID | None
    decided_by_name: str | None
    decided_at: datetime | None
    told: str | None
    closed_at: datetime | None


async def read_asked(connection: AsyncConnection, entry_id: uuid.UUID, *, lock: bool = False) -> Asked | None:
    """One of them, locked in the caller's transaction if wanted."""
    columns = [approvals.c[name] for name in Asked.__dataclass_fields__]
    query = select(*columns).where(approvals.c.entry_id == entry_id)
    row = (await connection.execute(query.with_for_update() if lock else query)).one_or_none()
    return None if row is None else Asked(**row._mapping)


class ApprovalTeller:
    """Says what is to be said, whenever it is asked to. Several processes may run one; each word is said once.

    Args:
        refunds, operations: What has become of the rows.
    """

    def __init__(self, engine: AsyncEngine, clock: Clock, refunds: RefundLedger, operations: OperationLedger) -> None:
        self._engine = engine
        self._clock = clock
        self._refunds = refunds
        self._operations = operations

    async def tell_due(self) -> int:
        """Say what a crash or a slow shop left unsaid, and the truth where a promised time has passed; how many."""
        now = self._clock.now()
        row = approvals.c
        decided = row.decided_at <= now - TELL_AFTER
        overdue = (row.decision.is_(None)) & (row.due_at <= now) & row.told.is_(None)
        waiting = select(row.entry_id).where(row.closed_at.is_(None), decided | overdue).order_by(row.due_at)
        async with self._engine.connect() as connection:
            ids = (await connection.execute(waiting.limit(AT_ONCE))).scalars().all()
        return sum([await self.tell(entry_id) for entry_id in ids])

    async def tell(self, entry_id: uuid.UUID) -> bool:
        """Say what there is to say about one of them now; whether there was something."""
        async with self._engine.connect() as connection:
            asked = await read_asked(connection, entry_id)
        if asked is None:
            return False
        entry = await self._entry(asked)
        word = _word(asked, entry, self._clock.now())
        if word is None or word == asked.told:
            return False
        said = [words.late(entry, asked.due_at)] if word == "late" else list(words.approved(entry))
        said = [words.refused(entry)] if word == "refused" else said
        async with self._engine.begin() as connection:
            locked = select(conversations.c.id).where(conversations.c.id == asked.conversation_id)
            if await connection.scalar(locked.with_for_update()) is None:
                return False
            now_asked = await read_asked(connection, entry_id, lock=True)
            if now_asked is None or (now_asked.told, now_asked.decision) != (asked.told, asked.decision):
                return False
            await self._say(connection, asked, word, said)
        log.info("approval.told", entry=str(entry_id), word=word)
        return True

    async def _entry(self, asked: Asked) -> Entry | Operation:
        if asked.what == self._refunds.what:
            return await self._refunds.get(asked.entry_id, asked.conversation_id)
        entry = await self._operations.get(asked.entry_id, asked.conversation_id)
        # Of what is done, this hears what the shop made of it, such as a voucher's code; nothing is done again.
        return await self._operations.carry_out(entry) if entry.state is EntryState.DONE else entry

    async def _say(self, connection: AsyncConnection, asked: Asked, word: Word, said: list[Json]) -> None:
        now = self._clock.now()
        held = await transcript.load(connection, asked.conversation_id)
        stored = await transcript.append(connection, held.id, [_draft(one, held) for one in said], now)
        if held.channel == SHOWS_BY_ITSELF:
            # Elsewhere the outbox does it, where the channel does not allow the answer any more.
            await _mail(connection, held, stored, now)
        closed_at = now if word in LAST_WORDS else None
        await connection.execute(
            update(approvals).where(approvals.c.entry_id == asked.entry_id).values(told=word, closed_at=closed_at)
        )
        if word == "failed":
            line = {"key": "summary_order", "args": {"order_number": asked.order_number}}
            summary = {"wanted": None, "tried": [line], "backend": []}
            slots = {"order_number": asked.order_number, "tasks": []}
            await owner.hand_over(connection, held.id, owner.HandOff("operation_refused", summary, slots=slots), now)
        elif word in LAST_WORDS:
            await owner.leave_queue(connection, held.id, asked.policy, asked.decision, now)


def _word(asked: Asked, entry: Entry | Operation, now: datetime) -> Word | None:
    """What the shopper should know by now."""
    if asked.decision is None:
        return "late" if asked.due_at <= now else None
    if asked.decision == "refused":
        return "refused"
    if entry.state is EntryState.REFUSED:
        return "failed"
    if entry.state is not EntryState.DONE:
        return "pending"
    is_voucher = isinstance(entry, Operation) and entry.kind is OperationKind.VOUCHER
    # A voucher without its code is none: the shop is asked again.
    return "pending" if is_voucher and isinstance(entry, Operation) and entry.made is None else "done"


async def _mail(connection: AsyncConnection, held: Conversation, stored: list[Message], now: datetime) -> None:
    """For who has left: to the address they gave for answers, or else to one that they have proven."""
    if held.shopper_email:
        for message in stored:
            await queue_mail(connection, held, message, now)
    elif address := await find_proven_email(connection, held.id):
        for message in stored:
            await queue_notice_mail(connection, message, address, now)


def _draft(said: Json, held: Conversation) -> Draft:
    return Draft(
        "bot", "reply", key=said["key"], args=said["args"], buttons=tuple(said["buttons"]), language=held.language
    )
