"""What the platform reports: of our messages, of who may answer, of numbers, and of the shop's account."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import structlog
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from connectors.channels.meta.effect import Effect
from connectors.channels.meta.event_store import account_of
from connectors.channels.meta.events import Event, MetaChannel, Shopper
from connectors.channels.meta.meaning import event_draft
from connectors.channels.meta.phone import e164
from connectors.channels.meta.reception import Reception
from connectors.channels.meta.reported import (
    AccountLinking,
    AccountNotice,
    Call,
    Delivered,
    Echo,
    IdentityChange,
    MarketingPreference,
    OptIn,
    PolicyEnforcement,
    Read,
    ReportedError,
    Status,
    TemplateNotice,
    ThreadControl,
    Unreadable,
)
from connectors.channels.meta.said import Edit, Reaction, Revocation, Text
from connectors.channels.meta.sending_side import SendingSide
from connectors.channels.whatsapp.account_news import barred_from_beginning, meaning_of
from connectors.settings import Settings
from conversations import owner
from conversations.channel_users import find_conversation
from conversations.clock import Clock
from conversations.message import Draft
from conversations.outbox import stops
from conversations.outbox.channel import Stopped
from conversations.outbox.restrictions import lift_restriction, restrict
from conversations.tables import messages
from conversations.transcript import append

INBOXES: Mapping[MetaChannel, str] = {"whatsapp": "WhatsApp Business app", "messenger": "Page inbox"}
LOCKED = Stopped("account")
BLOCK_TRIED_AFTER = timedelta(days=1)
"""A page's block cannot be asked about: should its end not be heard of, a message shows whether it is over."""
log = structlog.get_logger(__name__)


class News:
    """Everything runs in the caller's transaction."""

    def __init__(self, reception: Reception, sending: SendingSide, clock: Clock, settings: Settings) -> None:
        self._reception = reception
        self._sending = sending
        self._clock = clock
        self._settings = settings

    async def take(self, connection: AsyncConnection, event: Event) -> Effect:
        what = event.what
        match what:
            case Status() | Delivered() | Read():
                await self._sending.report(connection, event)
                return Effect()
            case TemplateNotice():
                await self._sending.template_changed(connection, event)
                return Effect()
            case Echo():
                return await self._echoed(connection, event, what)
            case ThreadControl():
                return await self._routed(connection, event, what)
            case IdentityChange():
                return await self._renamed(connection, event, what)
            case Call() if what.from_shopper and what.event.lower() in ("connect", ""):
                return await self._reception.take_draft(
                    connection, event, event_draft("event_called", word="calls_not_taken")
                )
            case OptIn() | AccountLinking() | MarketingPreference():
                return await self._noted(connection, event)
            case AccountNotice():
                log.warning("channel.account_news", channel=event.channel, field=what.field, news=what.event)
                await self._account_news(connection, event, what)
                return Effect(reason="counted")
            case PolicyEnforcement():
                log.warning("channel.policy", channel=event.channel, blocked=what.blocked)
                account, now = account_of(event), self._clock.now()
                if what.blocked:
                    await stops.stop(connection, event.channel, account, LOCKED, now, now + BLOCK_TRIED_AFTER)
                else:
                    await stops.lift(connection, event.channel, account, LOCKED.reason)
                return Effect(reason="counted")
            case ReportedError():
                log.warning("channel.error_reported", channel=event.channel, code=what.error.code)
                return Effect(reason="counted")
            case Unreadable():
                log.warning("webhook.unreadable", channel=event.channel, reason=what.reason)
                if event.standby or not _was_written(event):
                    return Effect(reason="unreadable")
                # Somebody wrote something: that it cannot be read is no reason to be silent.
                unread = event_draft("event_unsupported", word="message_unsupported", kind=event.kind or "?")
                return await self._reception.take_draft(connection, event, unread)
            case _:
                return Effect(reason="counted")

    async def _account_news(self, connection: AsyncConnection, event: Event, notice: AccountNotice) -> None:
        """A locked account sends nothing, a restricted one begins nothing, and the desk shows why.

        Until Meta says that it may again, or answers so.
        """
        number, business = self._settings.whatsapp_phone_number_id, self._settings.whatsapp_business_account_id
        if number is None or business not in (None, event.account.business_id):
            return
        now = self._clock.now()
        barred = barred_from_beginning(notice)
        if barred is not None and (barred.until is None or barred.until > now):
            await restrict(connection, event.channel, number, now, barred.until)
        match meaning_of(notice):
            case "locked":
                await stops.stop(connection, event.channel, number, LOCKED, now)
            case "released":
                await stops.lift(connection, event.channel, number, LOCKED.reason)
                await lift_restriction(connection, event.channel, number, now)
            case None:
                pass

    async def _echoed(self, connection: AsyncConnection, event: Event, echo: Echo) -> Effect:
        """What left the shop's side by another hand is shown; typed by a person, it silences the bot."""
        own_app = self._settings.messenger_app_id
        if await self._sending.heard_echo(connection, event) or (echo.app_id is not None and echo.app_id == own_app):
            return Effect(reason="own echo")
        if isinstance(echo.said, Edit | Revocation | Reaction):
            return Effect(reason="echo")
        held = await self._reception.conversation_of(connection, event)
        if held is None:
            return Effect(reason="nobody")
        by_person = echo.app_id is None or echo.from_page_inbox
        place = INBOXES[event.channel] if by_person else f"App {echo.app_id}"
        if by_person:
            await owner.answered_elsewhere(connection, held.id, place, self._clock.now())
        said = echo.said
        words = said.text if isinstance(said, Text) else getattr(said, "caption", "") or getattr(said, "title", "")
        shown = Draft("agent", "text", text=words, author_name=place, external_id=event.external_id, already_out=True)
        if not words:
            sent = {"kind": getattr(said, "kind", type(said).__name__.lower())}
            shown = replace(shown, kind="event", text=None, key="event_sent_elsewhere", args=sent)
        known = await connection.scalar(
            select(func.count())
            .select_from(messages)
            .where(messages.c.channel == event.channel, messages.c.external_id == event.external_id)
        )
        if not known:
            await append(connection, held.id, [shown], self._clock.now())
        return Effect(held.id)

    async def _routed(self, connection: AsyncConnection, event: Event, control: ThreadControl) -> Effect:
        """Meta's conversation routing says who may answer now."""
        held = await self._reception.conversation_of(connection, event)
        if held is None:
            return Effect(reason="nobody")
        now = self._clock.now()
        if control.change == "request":
            asked = Draft("system", "event", key="event_control_requested", private=True)
            await append(connection, held.id, [asked], now)
        elif control.new_owner in (None, self._settings.messenger_app_id):
            await owner.back_from_elsewhere(connection, held.id, now)
        else:
            await owner.answered_elsewhere(connection, held.id, INBOXES[event.channel], now)
        return Effect(held.id, now)

    async def _renamed(self, connection: AsyncConnection, event: Event, change: IdentityChange) -> Effect:
        """A new number is noted where the old one wrote. Nothing moves: numbers are passed on to other people."""
        old = Shopper(wa_id=change.old_wa_id, phone=e164(change.old_wa_id), user_id=change.old_user_id)
        user = self._reception.user_of(replace(event, shopper=old))
        conversation_id = None if user is None else await find_conversation(connection, user)
        if conversation_id is None:
            return Effect(reason="nobody")
        to = e164(change.new_wa_id) or change.new_wa_id or change.new_user_id or "?"
        noted = Draft("system", "event", key="event_number_changed", args={"to": to}, private=True)
        await append(connection, conversation_id, [noted], self._clock.now())
        return Effect(conversation_id)

    async def _noted(self, connection: AsyncConnection, event: Event) -> Effect:
        user = self._reception.user_of(event)
        conversation_id = None if user is None else await find_conversation(connection, user)
        if conversation_id is None:
            return Effect(reason="counted")
        what = event.what
        stopped = getattr(what, "stopped", False) or (isinstance(what, AccountLinking) and not what.linked)
        key = "event_permission_withdrawn" if stopped else "event_permission_given"
        await append(connection, conversation_id, [Draft("system", "event", key=key, private=True)], self._clock.now())
        return Effect(conversation_id)


def _was_written(event: Event) -> bool:
    """Whether an event stands where shoppers' own messages and presses come."""
    return event.source == "messages" or (event.source == "messaging" and event.kind in {"message", "postback"})
