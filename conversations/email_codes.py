"""One-time codes by e-mail: whoever can read an order's mailbox is who placed the order.

A code is asked for with an order and an address that fit, or do not: what happens next looks the same. It is made when
it is sent, so that nothing but the mail ever holds it; the database has a keyed hash. It is good for `LIFETIME`, once.
"""

import hmac
import math
import re
import secrets
import unicodedata
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Any

import structlog
from sqlalchemy import Row, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from conversations.clock import Clock
from conversations.identity_tables import email_codes
from conversations.letters import CodeLetter, LetterWriter
from conversations.rendering import RenderingError
from conversations.smtp import Mailer, MailNotSent
from conversations.tables import conversations

DIGITS = 6
LIFETIME = timedelta(minutes=10)
MOST_TRIES = 5
"""A million codes and five tries: one in 200,000 guesses is right (NIST SP 800-63B asks for no more than 100 tries)."""
A_WHILE = timedelta(minutes=15)
MOST_IN_A_WHILE = 3
"""Codes that one conversation may ask for."""
MOST_A_DAY = 6
"""Codes that are really sent for one order in 24 hours; then nothing is sent and the answer is the same."""
SEND_LEASE = timedelta(seconds=45)
RETRY_AFTER = timedelta(seconds=20)
AT_ONCE = 20
_NUMBER = re.compile(r"\d(?:[\s\-–.·]?\d)*")
log = structlog.get_logger(__name__)


class TooManyCodes(Exception):
    """This conversation may ask for the next code in `retry_after_s` seconds."""

    def __init__(self, retry_after_s: int) -> None:
        self.retry_after_s = retry_after_s
        super().__init__(f"The next code may be asked for in {retry_after_s} s.")


class Checked(StrEnum):
    """What became of a code that was typed; GONE means that only another one can be right."""

    RIGHT = "right"
    WRONG = "wrong"
    GONE = "gone"


def find_code(text: str) -> str | None:
    """Six digits, in any script's digits and with the spaces people put between them."""
    latin = "".join(str(unicodedata.digit(one)) if unicodedata.category(one) == "Nd" else one for one in text)
    numbers = ("".join(one for one in found[0] if one.isdigit()) for found in _NUMBER.finditer(latin))
    return next((number for number in numbers if len(number) == DIGITS), None)


class EmailCodes:
    """Takes wishes for codes, and checks what was typed.

    Args:
        secret: Keys the hashes.
    """

    def __init__(self, engine: AsyncEngine, clock: Clock, secret: str) -> None:
        self._engine = engine
        self._clock = clock
        self._secret = secret

    async def ask(self, conversation_id: uuid.UUID, order_number: str, email: str | None) -> None:
        """Have a code sent; earlier ones of this conversation count no more.

        Args:
            email: The order's own address; None where proof and order did not fit, so that nothing is sent.

        Raises:
            TooManyCodes: whether they fit or not.
        """
        now = self._clock.now()
        codes = email_codes.c
        async with self._engine.begin() as connection:
            locked = select(conversations.c.id).where(conversations.c.id == conversation_id).with_for_update()
            await connection.execute(locked)
            earlier = await connection.execute(
                select(codes.asked_at)
                .where(codes.conversation_id == conversation_id, codes.asked_at > now - A_WHILE)
                .order_by(codes.asked_at)
            )
            asked = list(earlier.scalars())
            if len(asked) >= MOST_IN_A_WHILE:
                raise TooManyCodes(math.ceil((asked[-MOST_IN_A_WHILE] + A_WHILE - now).total_seconds()))
            sent_today = await connection.scalar(
                select(func.count()).where(
                    codes.order_number == order_number,
                    codes.asked_at > now - timedelta(days=1),
                    codes.code_hash.is_not(None),
                )
            )
            await connection.execute(
                update(email_codes)
                .where(codes.conversation_id == conversation_id, codes.state.in_(["waiting", "sent"]))
                .values(state="void", email=None)
            )
            await connection.execute(
                insert(email_codes).values(
                    id=uuid.uuid4(),
                    conversation_id=conversation_id,
                    order_number=order_number,
                    email=email if (sent_today or 0) < MOST_A_DAY else None,
                    state="waiting",
                    tries=0,
                    asked_at=now,
                    send_at=now,
                    expires_at=now + LIFETIME,
                )
            )

    async def check(self, conversation_id: uuid.UUID, order_number: str, code: str) -> Checked:
        """Whether this is the code; a right one is used up, and after five wrong ones it is gone."""
        codes = email_codes.c
        async with self._engine.begin() as connection:
            found = await connection.execute(
                select(email_codes)
                .where(
                    codes.conversation_id == conversation_id,
                    codes.order_number == order_number,
                    codes.state.in_(["waiting", "sent"]),
                    codes.expires_at > self._clock.now(),
                )
                .order_by(codes.asked_at.desc())
                .limit(1)
                .with_for_update()
            )
            row = found.one_or_none()
            if row is None:
                return Checked.GONE
            right = hmac.compare_digest(row.code_hash or b"", _hashed(self._secret, row.id, code))
            gone = not right and row.tries + 1 >= MOST_TRIES
            state = "used" if right else "void" if gone else row.state
            await connection.execute(
                update(email_codes).where(codes.id == row.id).values(tries=row.tries + 1, state=state)
            )
        return Checked.RIGHT if right else Checked.GONE if gone else Checked.WRONG

    async def forget_old(self) -> None:
        """Drop what no longer counts; the sweeper's work."""
        async with self._engine.begin() as connection:
            await connection.execute(
                delete(email_codes).where(email_codes.c.asked_at < self._clock.now() - timedelta(days=1))
            )


@dataclass(frozen=True)
class _Due:
    row: Row[Any]
    language: str
    code: str


class CodePostman:
    """Makes and sends the codes that are due. Several processes may run one; a lease keeps them apart."""

    def __init__(self, engine: AsyncEngine, clock: Clock, mailer: Mailer, writer: LetterWriter, secret: str) -> None:
        self._engine = engine
        self._clock = clock
        self._mailer = mailer
        self._writer = writer
        self._secret = secret

    async def send_due(self) -> int:
        """How many codes went out."""
        sent = 0
        for _ in range(AT_ONCE):
            due = await self._claim()
            if due is None:
                break
            sent += await self._send(due)
        return sent

    async def _claim(self) -> _Due | None:
        """The next one, with a code that is made here; nobody else sends it while the lease lasts."""
        now = self._clock.now()
        codes = email_codes.c
        async with self._engine.begin() as connection:
            await self._pretend(connection, now)
            found = await connection.execute(
                select(email_codes, conversations.c.language)
                .join(conversations)
                .where(codes.state == "waiting", codes.send_at <= now, codes.expires_at > now)
                .order_by(codes.send_at)
                .limit(1)
                .with_for_update(skip_locked=True, of=email_codes)
            )
            row = found.one_or_none()
            if row is None:
                return None
            code = "".join(secrets.choice("0123456789") for _ in range(DIGITS))
            await connection.execute(
                update(email_codes)
                .where(codes.id == row.id)
                .values(code_hash=_hashed(self._secret, row.id, code), send_at=now + SEND_LEASE)
            )
            return _Due(row, row.language, code)

    async def _pretend(self, connection: AsyncConnection, now: datetime) -> None:
        """What has no addressee counts as sent."""
        codes = email_codes.c
        await connection.execute(
            update(email_codes).where(codes.state == "waiting", codes.email.is_(None)).values(state="sent")
        )
        await connection.execute(
            update(email_codes)
            .where(codes.state == "waiting", codes.expires_at <= now)
            .values(state="failed", email=None)
        )

    async def _send(self, due: _Due) -> bool:
        outcome: dict[str, object] = {"state": "sent", "email": None}
        try:
            letter = CodeLetter(due.row.email, due.language, due.code, int(LIFETIME.total_seconds() // 60), due.row.id)
            await self._mailer.send(self._writer.write_code(letter))
        except MailNotSent as error:
            log.warning("code.not_sent", conversation_id=str(due.row.conversation_id), reason=error.reason)
            again: dict[str, object] = {"send_at": self._clock.now() + RETRY_AFTER}
            outcome = {"state": "failed", "email": None} if error.for_good else again
        except (RenderingError, LookupError, ValueError) as error:
            log.warning("code.not_written", conversation_id=str(due.row.conversation_id), error=type(error).__name__)
            outcome = {"state": "failed", "email": None}
        async with self._engine.begin() as connection:
            codes = email_codes.c
            await connection.execute(
                update(email_codes).where(codes.id == due.row.id, codes.state == "waiting").values(**outcome)
            )
        return outcome.get("state") == "sent"


def _hashed(secret: str, code_id: uuid.UUID, code: str) -> bytes:
    return hmac.new(secret.encode(), f"{code_id}:{code}".encode(), sha256).digest()
