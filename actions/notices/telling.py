"""A notice's row and what it says are stored together: told, held until it may be told, or why not."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from sqlalchemy import Row, exists, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from actions.notices.choices import NEEDS_CONSENT, wants
from actions.notices.facts import Fact, overtakes
from actions.notices.quiet import country_of_phone, quiet_until, zones_of
from actions.notices.reading import NotSoYet, Told
from actions.notices.receipts import Receipt, find_receipt
from actions.notices.recipients import who_opened
from actions.notices.tables import notices
from actions.notices.wording import go_on_button, stop_button
from actions.replies import reply
from conversations import transcript
from conversations.identity import PHONE_CHANNELS
from conversations.mail_queue import queue_notice_mail
from conversations.message import Conversation, Draft
from conversations.presence import presence
from conversations.reply_window import reply_window
from conversations.shop_rules import Notices
from conversations.transcript import SHOWS_BY_ITSELF
from storage.locks import Lock, hold

State = Literal["held", "sent", "refused", "superseded"]
AWAKE_FOR = timedelta(minutes=10)
"""Whoever was there so recently is not disturbed by news, whatever the hour."""


@dataclass(frozen=True)
class Addressee:
    """Whom to tell.

    Args:
        conversation_id: The one they used last.
        all_conversations: Every one of theirs; a stop in any of them counts.
        mail_to: An address they have proven.
        country: ISO 3166, where their order goes; None where nobody said.
    """

    conversation_id: uuid.UUID
    all_conversations: tuple[uuid.UUID, ...]
    mail_to: str | None
    country: str | None


class Teller:
    """Writes notices and what they say.

    Args:
        shop_zone: Where nothing is known of the shopper's place.
        inviting: Channels that can ask a shopper to write when their reply window is closed.
    """

    def __init__(self, rules: Notices, shop_zone: ZoneInfo, inviting: frozenset[str]) -> None:
        self._rules = rules
        self._shop_zone = shop_zone
        self._inviting = inviting

    async def write(
        self,
        connection: AsyncConnection,
        addressee: Addressee,
        order_number: str,
        told: Sequence[Told],
        happened_at: datetime,
        now: datetime,
    ) -> list[State]:
        """Each fact that was not written before, with what became of it; in the caller's transaction.

        One order's facts are written one after the other, whichever process found them.

        Raises:
            NotSoYet: the conversation itself is about to say one of them; look again later.
        """
        await hold(connection, Lock.NOTICES, order_number)
        written = []
        for one in told:
            state = await self._write(connection, addressee, order_number, one, happened_at, now)
            written += [] if state is None else [state]
        return written

    async def release(self, connection: AsyncConnection, now: datetime) -> bool:
        """Tell the oldest notice whose waiting is over; False when there is none."""
        row = notices.c
        found = await connection.execute(
            select(notices)
            .where(row.state == "held", row.due_at <= now)
            .order_by(row.due_at, row.made_at)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        held = found.one_or_none()
        if held is None:
            return False
        theirs = [held.conversation_id, *await who_opened(connection, held.order_number)]
        if await wants(connection, theirs) is False:
            await _settle(connection, held, "refused", "stopped", now)
        else:
            await self._tell(connection, held, now)
        return True

    async def _write(
        self,
        connection: AsyncConnection,
        addressee: Addressee,
        order_number: str,
        told: Told,
        happened_at: datetime,
        now: datetime,
    ) -> State | None:
        earlier = (await connection.execute(select(notices).where(notices.c.order_number == order_number))).all()
        if any((one.fact, one.about) == (told.fact, told.about) for one in earlier):
            return None
        state, reason, due_at = await self._fate(connection, addressee, order_number, told, earlier, now)
        values = {
            "id": uuid.uuid4(),
            "conversation_id": addressee.conversation_id,
            "order_number": order_number,
            "fact": told.fact.value,
            "about": told.about,
            "state": state,
            "reason": reason,
            "reply": told.reply,
            "mail_to": addressee.mail_to,
            "happened_at": happened_at,
            "made_at": now,
            "due_at": due_at,
            "settled_at": None if state == "held" else now,
        }
        made = (await connection.execute(insert(notices).values(values).returning(notices))).one()
        if state == "held" and reason == NEEDS_CONSENT:
            await self._ask(connection, made, now)
        if state in {"sent", "held"}:
            await _supersede(connection, told, earlier, now)
        return await self._tell(connection, made, now) if state == "sent" else state

    async def _fate(
        self,
        connection: AsyncConnection,
        addressee: Addressee,
        order_number: str,
        told: Told,
        earlier: Sequence[Row[Any]],
        now: datetime,
    ) -> tuple[State, str | None, datetime | None]:
        known = [one for one in earlier if one.state in {"sent", "held"}]
        if any(overtakes(Fact(one.fact), one.about, told.fact, told.about) for one in known):
            return "superseded", "overtaken", None
        if told.fact is Fact.REFUND_MADE:
            receipt = await find_receipt(
                connection, addressee.conversation_id, order_number, told.about, told.refund, now
            )
            if receipt is Receipt.COMING:
                raise NotSoYet(told.fact)
            if receipt is Receipt.GIVEN:
                return "refused", "told_as_receipt", None
        wanted = await wants(connection, list(addressee.all_conversations))
        if wanted is False:
            return "refused", "stopped", None
        if wanted is None and self._rules.consent == "asked":
            return "held", NEEDS_CONSENT, None
        held = await transcript.load(connection, addressee.conversation_id)
        if await _is_there(connection, held, now):
            return "sent", None, None
        until = self._quiet_until(held, addressee.country, now)
        return ("sent", None, None) if until is None else ("held", "quiet_hours", until)

    def _quiet_until(self, held: Conversation, country: str | None, now: datetime) -> datetime | None:
        if country is None and held.channel in PHONE_CHANNELS:
            country = country_of_phone(f"+{(held.external_user or '').lstrip('+')}")
        zones = zones_of(country) if country is not None else ()
        return quiet_until(self._rules.quiet_hours, zones or (self._shop_zone,), now)

    async def _tell(self, connection: AsyncConnection, notice: Row[Any], now: datetime) -> State:
        """Store the message, and the mail that may have to bring it, in the notice's own transaction."""
        held = await transcript.load(connection, notice.conversation_id)
        window = reply_window(held.channel, held.shopper_wrote_at)
        closed = window is not None and not window.is_open(now)
        if closed and held.channel not in self._inviting and notice.mail_to is None:
            await _settle(connection, notice, "refused", "window_closed", now)
            return "refused"
        draft = Draft.of_reply(notice.reply, language=held.language)
        (message,) = await transcript.append(connection, held.id, [draft], now)
        if notice.mail_to is not None:
            spare = held.channel != SHOWS_BY_ITSELF
            await queue_notice_mail(connection, message, notice.mail_to, now, spare=spare)
        await _settle(connection, notice, "sent", None, now, message_id=message.id)
        return "sent"

    async def _ask(self, connection: AsyncConnection, notice: Row[Any], now: datetime) -> None:
        """Ask once whether they want to be told; where the window is closed, nothing is asked."""
        held = await transcript.load(connection, notice.conversation_id)
        window = reply_window(held.channel, held.shopper_wrote_at)
        asked_before = await connection.scalar(
            select(func.count())
            .select_from(notices)
            .where(notices.c.conversation_id == held.id, notices.c.reason == NEEDS_CONSENT, notices.c.id != notice.id)
        )
        if asked_before or (window is not None and not window.is_open(now)):
            return
        question = reply("notices_ask", go_on_button(), stop_button(), order_number=notice.order_number)
        await transcript.append(connection, held.id, [Draft.of_reply(question, language=held.language)], now)


async def _is_there(connection: AsyncConnection, held: Conversation, now: datetime) -> bool:
    """Whether the shopper has the conversation open, or wrote a moment ago."""
    last = max((one for one in (held.shopper_wrote_at, held.shopper_seen_at) if one is not None), default=None)
    if last is not None and now - last < AWAKE_FOR:
        return True
    row = presence.c
    here = exists().where(row.conversation_id == held.id, row.role == "shopper", row.expires_at > now)
    return bool(await connection.scalar(select(here)))


async def _supersede(connection: AsyncConnection, told: Told, earlier: Sequence[Row[Any]], now: datetime) -> None:
    """What is held and was overtaken while it waited is told no more."""
    for one in earlier:
        if one.state == "held" and overtakes(told.fact, told.about, Fact(one.fact), one.about):
            await _settle(connection, one, "superseded", "overtaken", now)


async def _settle(
    connection: AsyncConnection,
    notice: Row[Any],
    state: State,
    reason: str | None,
    now: datetime,
    *,
    message_id: uuid.UUID | None = None,
) -> None:
    await connection.execute(
        update(notices)
        .where(notices.c.id == notice.id)
        .values(state=state, reason=reason, due_at=None, settled_at=now, message_id=message_id)
    )
