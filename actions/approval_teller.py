"""Tells shoppers what a person has decided and what became of it: each word once, in their conversation, and by mail
where they have left. What is stored for a shopper on another channel goes out through the outbox."""

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

import structlog
from sqlalchemy import ColumnElement, Table, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from actions import approval_words as words
from actions.aftersales.progress import tell_progress
from actions.approval_book import ApprovalBook, Asked, read_asked
from actions.backends.ports import BackendError
from actions.backends.values import Order, Return, Voucher
from actions.ledger import Entry, EntryState
from actions.ledger_rules import LEDGERS
from actions.operations import Operation, OperationKind
from actions.replies import Json
from actions.trouble.complaint_words import voucher_said
from conversations import owner, transcript
from conversations.approvals import approvals
from conversations.clock import Clock
from conversations.identity import find_proven_email
from conversations.mail_queue import queue_mail, queue_notice_mail
from conversations.message import Conversation, Draft, Message
from conversations.shop_rules import Returns
from conversations.tables import conversations
from conversations.transcript import SHOWS_BY_ITSELF

TELL_AFTER = timedelta(seconds=5)
"""Whoever decides also tells; what has not been told so long after is told by the sweep."""
AT_ONCE = 50
Word = Literal["late", "pending", "done", "refused", "failed"]
_MADE_FOR_THE_SHOPPER = frozenset(
    {OperationKind.VOUCHER, OperationKind.RETURN, OperationKind.EXCHANGE, OperationKind.WARRANTY}
)
LAST_WORDS = frozenset({"done", "refused", "failed"})
log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class ApprovalTeller:
    """Says what is to be said, whenever it is asked to. Several processes may run one; each word is said once.

    Args:
        book: What was asked, and what has become of it.
        returns: What is told about a return.
    """

    engine: AsyncEngine
    clock: Clock
    book: ApprovalBook
    returns: Returns

    async def tell_due(self) -> int:
        """Say what a crash or a slow shop left unsaid, and the truth where a promised time has passed; how many."""
        now = self.clock.now()
        row = approvals.c
        settled = or_(*(_settled(ledger) for ledger in LEDGERS.values()))
        decided = (row.decided_at <= now - TELL_AFTER) & (row.told.is_distinct_from("pending") | settled)
        overdue = (row.decision.is_(None)) & (row.due_at <= now) & row.told.is_(None)
        waiting = select(row.entry_id).where(row.closed_at.is_(None), decided | overdue).order_by(row.due_at)
        async with self.engine.connect() as connection:
            ids = (await connection.execute(waiting.limit(AT_ONCE))).scalars().all()
        return sum([await self.tell(entry_id) for entry_id in ids])

    async def tell(self, entry_id: uuid.UUID) -> bool:
        """Say what there is to say about one of them now; whether there was something."""
        asked = await self.book.find(entry_id)
        if asked is None:
            return False
        entry = await self._entry(asked)
        made = await self._what_was_made(entry)
        word = _word(asked, entry, self.clock.now(), made)
        if word is None or word == asked.told:
            return False
        match word:
            case "late":
                said = [words.late(entry, asked.due_at)]
            case "refused":
                said = [words.refused(entry)]
            case _:
                said = [words.approved(entry, word), *(made or ())]
        async with self.engine.begin() as connection:
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
        entry = await self.book.ledger_of(asked).get(asked.entry_id, asked.conversation_id)
        if isinstance(entry, Operation) and entry.state is EntryState.DONE:
            # Hears what the shop made of it, such as a voucher's code; nothing is done again.
            return await self.book.operations.carry_out(entry)
        return entry

    async def _what_was_made(self, entry: Entry | Operation) -> list[Json] | None:
        """What the shopper needs of it: a voucher's code, where a return goes. None: that is not known yet."""
        if not isinstance(entry, Operation) or entry.state is not EntryState.DONE:
            return []
        match entry.made:
            case Voucher():
                return [voucher_said(entry.made)]
            case Return():
                order = await self._find_order(entry)
                return None if order is None else tell_progress(order, (entry.made,), self.returns)
        return None if entry.kind in _MADE_FOR_THE_SHOPPER else []

    async def _find_order(self, entry: Operation) -> Order | None:
        for access in await self.book.ways_to_order(entry):
            try:
                return await self.book.shop.get_order(access)
            except BackendError:
                continue
        return None

    async def _say(self, connection: AsyncConnection, asked: Asked, word: Word, said: list[Json]) -> None:
        now = self.clock.now()
        held = await transcript.load(connection, asked.conversation_id)
        stored = await transcript.append(
            connection, held.id, [Draft.of_reply(one, language=held.language) for one in said], now
        )
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


def _word(asked: Asked, entry: Entry | Operation, now: datetime, made: list[Json] | None) -> Word | None:
    """What the shopper should know by now. A voucher without its code is none yet: the shop is asked again."""
    if asked.decision is None:
        return "late" if asked.due_at <= now else None
    if asked.decision == "refused":
        return "refused"
    if entry.state is EntryState.REFUSED:
        return "failed"
    return "pending" if entry.state is not EntryState.DONE or made is None else "done"


def _settled(ledger: Table) -> ColumnElement[bool]:
    is_its = ledger.c.id == approvals.c.entry_id
    return exists().where(is_its, ledger.c.state.in_((EntryState.DONE, EntryState.REFUSED)))


async def _mail(connection: AsyncConnection, held: Conversation, stored: list[Message], now: datetime) -> None:
    """For who has left: to the address they gave for answers, or else to one that they have proven."""
    if held.shopper_email:
        for message in stored:
            await queue_mail(connection, held, message, now)
    elif address := await find_proven_email(connection, held.id):
        for message in stored:
            await queue_notice_mail(connection, message, address, now)
