"""An answer to a shopper who has left, or news for them, goes out by mail with a link that resumes the conversation.

The mail is queued in the transaction that stores the answer, waits a moment (the shopper may still be reading), and
is sent once for all answers unread by then. A crash between sending and recording it can repeat a mail; both carry
the same Message-ID, which mail programs show once.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from uuid import UUID

import structlog
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from conversations import transcript
from conversations.clock import Clock
from conversations.letters import Letter, LetterWriter, NoticeLetter
from conversations.mail_queue import GRACE, answer_mails
from conversations.message import Conversation, Message
from conversations.presence import read_present
from conversations.rendering import RenderingError
from conversations.resume_links import create_resume_token
from conversations.smtp import Mailer, MailNotSent

SEND_LEASE = timedelta(minutes=2)
GIVE_UP_AFTER = timedelta(days=3)
LONGEST_PAUSE = timedelta(hours=1)
AT_ONCE = 20

RESUME_NAME = "conversation"
"""What the widget looks for in its page's address."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class _Claim:
    """Answers of one conversation, or news for one address, that this process may mail until the lease ends."""

    conversation: Conversation
    answers: Sequence[Message]
    address: str | None
    token: str
    attempts: int
    queued_at: datetime


class MailRoom:
    """Sends what is due whenever it is asked to. Several processes may run one; a lease keeps them apart.

    Args:
        conversation_url: A page with the widget; the token goes into its fragment, which no server and no log sees.
        stop_link: Where somebody ends the news of a conversation.
    """

    def __init__(
        self,
        engine: AsyncEngine,
        clock: Clock,
        mailer: Mailer,
        writer: LetterWriter,
        conversation_url: str,
        stop_link: Callable[[UUID], str],
    ) -> None:
        self._engine = engine
        self._clock = clock
        self._mailer = mailer
        self._writer = writer
        self._conversation_url = conversation_url
        self._stop_link = stop_link

    async def send_due(self) -> int:
        """Send everything that is due now; how many mails went out."""
        async with self._engine.connect() as connection:
            due = await connection.execute(
                select(answer_mails.c.conversation_id, answer_mails.c.address)
                .where(answer_mails.c.state == "waiting", answer_mails.c.due_at <= self._clock.now())
                .distinct()
                .limit(AT_ONCE)
            )
            places = due.all()
        sent = 0
        for conversation_id, address in places:
            claim = await self._claim(conversation_id, address)
            if claim is not None:
                sent += await self._send(claim)
        return sent

    async def _claim(self, conversation_id: UUID, address: str | None) -> _Claim | None:
        now = self._clock.now()
        async with self._engine.begin() as connection:
            taken = await connection.execute(
                update(answer_mails)
                .where(
                    answer_mails.c.conversation_id == conversation_id,
                    answer_mails.c.address.is_not_distinct_from(address),
                    answer_mails.c.state == "waiting",
                    answer_mails.c.due_at <= now,
                )
                .values(due_at=now + SEND_LEASE, attempts=answer_mails.c.attempts + 1)
                .returning(answer_mails.c.message_id, answer_mails.c.attempts, answer_mails.c.created_at)
            )
            rows = taken.all()
            if not rows:
                return None
            ids = {row.message_id for row in rows}
            conversation = await transcript.load(connection, conversation_id)
            unread = await transcript.read(connection, conversation_id, after=conversation.read_seq_shopper)
            answers = [message for message in unread if message.id in ids]
            read_meanwhile = ids - {message.id for message in answers}
            await _settle(connection, read_meanwhile, state="unneeded")
            if not answers:
                return None
            here = await read_present(connection, self._clock, [conversation_id])
            if any(one.person.role == "shopper" for one in here.get(conversation_id, ())):
                await _settle(connection, ids - read_meanwhile, due_at=now + GRACE, attempts=0)
                return None
            token = await create_resume_token(connection, self._clock, conversation_id)
            return _Claim(
                conversation,
                answers,
                address,
                token,
                attempts=max(row.attempts for row in rows),
                queued_at=min(row.created_at for row in rows),
            )

    async def _send(self, claim: _Claim) -> bool:
        link = f"{self._conversation_url}#{RESUME_NAME}={claim.token}"
        outcome: dict[str, object] = {"state": "sent", "reason": None}
        try:
            await self._mailer.send(self._written(claim, link))
        except MailNotSent as error:
            now = self._clock.now()
            log.warning("mail.not_sent", conversation_id=str(claim.conversation.id), reason=error.reason)
            outcome = {"reason": error.reason}
            if error.for_good or now - claim.queued_at > GIVE_UP_AFTER:
                outcome["state"] = "failed"
            else:
                outcome["due_at"] = now + min(LONGEST_PAUSE, GRACE * (1 << min(claim.attempts - 1, 10)))
        async with self._engine.begin() as connection:
            await _settle(connection, {message.id for message in claim.answers}, **outcome)
            for message in claim.answers:
                await transcript.notify(connection, claim.conversation.id, message.seq)
        return outcome.get("state") == "sent"

    def _written(self, claim: _Claim, link: str) -> EmailMessage:
        """The mail; one that cannot be written is a refusal, so that the desk shows it and the others go out."""
        conversation, answers = claim.conversation, claim.answers
        try:
            if claim.address is None:
                return self._writer.write(Letter(conversation, answers, link))
            stop_link = self._stop_link(conversation.id)
            return self._writer.write_notice(NoticeLetter(conversation, answers, claim.address, link, stop_link))
        except (RenderingError, LookupError, TypeError, ValueError) as error:
            raise MailNotSent(f"could not be written ({type(error).__name__})", for_good=True) from error


async def _settle(connection: AsyncConnection, message_ids: set[UUID], **outcome: object) -> None:
    if message_ids:
        await connection.execute(
            update(answer_mails).where(answer_mails.c.message_id.in_(message_ids)).values(**outcome)
        )
