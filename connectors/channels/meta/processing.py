"""One stored event becomes what it means: a message, a change of owner, a line for agents, or nothing but a count.

Everything here happens in the transaction that marks the event processed, and waits for nothing but the database.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import get_args
from uuid import UUID

import phonenumbers
import structlog
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from connectors.channels.meta.event_store import account_of
from connectors.channels.meta.events import Event, MetaChannel, Shopper
from connectors.channels.meta.meaning import answer_in, draft_of, event_draft, text_draft, typed_number
from connectors.channels.meta.phone import e164
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
from connectors.channels.meta.said import Edit, Media, Opened, Press, Reaction, Referral, Revocation, Said, Text
from connectors.channels.meta.sending_side import SendingSide
from connectors.channels.website import WELCOME_BUTTONS
from connectors.channels.website_language import match_language
from connectors.services import Services
from conversations import corrections, inbox, owner
from conversations.burst import receive_in_burst
from conversations.buttons_offered import button_with, offered_last
from conversations.channel_users import ChannelUser, Found, find_conversation, find_or_start
from conversations.message import Conversation, Draft, UnknownButton
from conversations.tables import messages
from conversations.transcript import append

GET_STARTED = "GET_STARTED"
"""The payload of Messenger's first button, as `babeldesk connect` sets it."""
ELSEWHERE_LASTS = timedelta(hours=12)
"""So long after their last word a person in the channel's own inbox keeps a shopper from the bot."""
INBOXES: Mapping[MetaChannel, str] = {"whatsapp": "WhatsApp Business app", "messenger": "Page inbox"}
LONGEST_NAME = 200
log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Effect:
    """What is left after the commit: to wake the conversation's turn when it is due. `reason`: why nothing was done."""

    conversation_id: UUID | None = None
    due_at: datetime | None = None
    reason: str | None = None


class Processing:
    """Gives events their meaning.

    Args:
        sending: Told what became of our messages, and asked which are ours.
    """

    def __init__(self, services: Services, sending: SendingSide) -> None:
        self._services = services
        self._sending = sending

    async def handle(self, connection: AsyncConnection, event: Event) -> Effect:
        """Do what an event means; files come by `take_draft` instead, once they are fetched."""
        if event.group is not None:
            return Effect(reason="group")
        if isinstance(event.what, get_args(Said)):
            return await (self._overhear if event.standby else self._hear)(connection, event)
        return await self._report(connection, event)

    async def conversation_of(self, connection: AsyncConnection, event: Event) -> Conversation | None:
        """The conversation of whoever the event is about, begun where there is none; None for nobody."""
        found = await self._find_or_start(connection, event)
        return None if found is None else found.conversation

    async def take_draft(self, connection: AsyncConnection, event: Event, draft: Draft) -> Effect:
        """Store what the shopper sent, as a message of their conversation."""
        found = await self._find_or_start(connection, event)
        if found is None:
            return Effect(reason="nobody")
        held = found.conversation
        if held.last_seq == 0:
            await self._introduce(connection, held)
        await self._back_if_left_alone(connection, held)
        await self._note_where_from(connection, event, held.id)
        if draft.kind == "text":
            draft = replace(draft, args={**draft.args, **await self._context(connection, event)})
        return await self._receive(connection, event, held, draft)

    async def _hear(self, connection: AsyncConnection, event: Event) -> Effect:
        match event.what:
            case Press():
                return await self._pressed(connection, event, event.what)
            case Opened():
                return await self._welcome(connection, event, event_draft("event_chat_opened"))
            case Referral():
                return await self._referred(connection, event)
            case Text():
                return await self._wrote(connection, event, event.what)
            case Reaction():
                return await self._reacted(connection, event, event.what)
            case Edit():
                return await self._edited(connection, event, event.what)
            case Revocation():
                return await self._revoked(connection, event, event.what)
            case said if isinstance(said, get_args(Said)):
                return await self.take_draft(connection, event, draft_of(said))
            case _:
                return Effect(reason="no message")

    async def _overhear(self, connection: AsyncConnection, event: Event) -> Effect:
        """Somebody else answers: what is said is kept for agents, and the bot is silent."""
        user = self._user(event)
        conversation_id = None if user is None else await find_conversation(connection, user)
        what = event.what
        if conversation_id is None or isinstance(what, Edit | Revocation | Reaction | Opened | Referral):
            return Effect(reason="standby")
        if isinstance(what, Press):
            draft = text_draft(what.title or "…")
        elif isinstance(what, Media):
            draft = event_draft("event_file_lost", kind=what.kind)
        else:
            draft = draft_of(what)  # type: ignore[arg-type]
        quiet = replace(draft, external_id=event.external_id, turn_state=None)
        await receive_in_burst(connection, conversation_id, quiet, self._now(), wrote_at=event.at)
        return Effect(conversation_id, reason="standby")

    async def _wrote(self, connection: AsyncConnection, event: Event, said: Text) -> Effect:
        number = typed_number(said.text)
        held = None if number is None else await self.conversation_of(connection, event)
        if number is not None and held is not None:
            offer = await offered_last(connection, held.id)
            if offer is not None and 0 < number <= len(offer.buttons):
                token = inbox.button_token(offer.message_id, number - 1)
                draft, _ = await inbox.press_draft(connection, held.id, token)
                return await self.take_draft(connection, event, draft)
        return await self.take_draft(connection, event, draft_of(said))

    async def _pressed(self, connection: AsyncConnection, event: Event, press: Press) -> Effect:
        if (press.payload or "").upper() == GET_STARTED:
            shown = replace(text_draft(press.title or "…"), turn_state=None)
            return await self._welcome(connection, event, shown)
        held = await self.conversation_of(connection, event)
        if held is None:
            return Effect(reason="nobody")
        try:
            draft, _ = await inbox.press_draft(connection, held.id, press.payload or "")
        except UnknownButton:
            words = press.title or press.description
            draft = (
                draft_of(Text(words))
                if words
                else event_draft("event_unsupported", word="message_unsupported", kind=press.kind)
            )
        return await self.take_draft(connection, event, draft)

    async def _reacted(self, connection: AsyncConnection, event: Event, reaction: Reaction) -> Effect:
        """A thumb on the question that is open answers it; any other reaction is noted."""
        held = await self.conversation_of(connection, event)
        if held is None or reaction.emoji is None:
            return Effect(reason="reaction removed")
        intent = answer_in(reaction.emoji)
        offer = await offered_last(connection, held.id)
        meant = await self._sending.sent_as(connection, event.channel, reaction.message_id or "")
        if intent is not None and offer is not None and meant == offer.message_id:
            index = button_with(offer, intent)
            if index is not None:
                token = inbox.button_token(offer.message_id, index)
                draft, _ = await inbox.press_draft(connection, held.id, token)
                return await self.take_draft(connection, event, draft)
        return await self.take_draft(connection, event, event_draft("event_reaction", emoji=reaction.emoji[:20]))

    async def _edited(self, connection: AsyncConnection, event: Event, edit: Edit) -> Effect:
        """A correction is shown as one; of the shopper's last message, it is answered."""
        words = edit.said.text if isinstance(edit.said, Text) else getattr(edit.said, "caption", "")
        conversation = await self.conversation_of(connection, event)
        if conversation is None:
            return Effect(reason="nobody")
        target = await corrections.find(connection, conversation.id, edit.message_id)
        if target is not None and target.waits and words:
            await corrections.reword(connection, target, words)
            noted = Draft("system", "event", key="event_message_edited", args={"text": words}, private=True)
            await append(connection, conversation.id, [noted], self._now())
            return Effect(conversation.id)
        draft = event_draft("event_message_edited", text=words, caption=words)
        if target is not None:
            draft = replace(draft, args={**draft.args, corrections.CORRECTS: edit.message_id})
            if not target.is_last:
                draft = replace(draft, turn_state=None)
        return await self.take_draft(connection, event, draft)

    async def _revoked(self, connection: AsyncConnection, event: Event, revoked: Revocation) -> Effect:
        conversation = await self.conversation_of(connection, event)
        if conversation is None or revoked.message_id is None:
            return Effect(reason="nobody")
        if not await corrections.delete(connection, conversation.id, revoked.message_id, self._now()):
            return Effect(reason="unknown message")
        return Effect(conversation.id)

    async def _referred(self, connection: AsyncConnection, event: Event) -> Effect:
        found = await self._find_or_start(connection, event)
        if found is None:
            return Effect(reason="nobody")
        await self._note_where_from(connection, event, found.conversation.id)
        if found.is_new:
            await append(connection, found.conversation.id, [self._welcome_draft(found.conversation)], self._now())
        return Effect(found.conversation.id)

    async def _welcome(self, connection: AsyncConnection, event: Event, shown: Draft) -> Effect:
        found = await self._find_or_start(connection, event)
        if found is None:
            return Effect(reason="nobody")
        await self._note_where_from(connection, event, found.conversation.id)
        effect = await self._receive(connection, event, found.conversation, shown)
        if effect.reason is None and found.conversation.owner == "bot":
            await append(connection, found.conversation.id, [self._welcome_draft(found.conversation)], self._now())
        return effect

    async def _report(self, connection: AsyncConnection, event: Event) -> Effect:
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
                return await self.take_draft(connection, event, event_draft("event_called", word="calls_not_taken"))
            case OptIn() | AccountLinking() | MarketingPreference():
                return await self._noted(connection, event)
            case AccountNotice():
                log.warning("channel.account_news", channel=event.channel, field=what.field, news=what.event)
                return Effect(reason="counted")
            case PolicyEnforcement():
                log.warning("channel.policy", channel=event.channel, blocked=what.blocked)
                return Effect(reason="counted")
            case ReportedError():
                log.warning("channel.error_reported", channel=event.channel, code=what.error.code)
                return Effect(reason="counted")
            case Unreadable():
                log.warning("webhook.unreadable", channel=event.channel, reason=what.reason)
                return Effect(reason="unreadable")
            case _:
                return Effect(reason="counted")

    async def _echoed(self, connection: AsyncConnection, event: Event, echo: Echo) -> Effect:
        """What left the shop's side by another hand is shown; typed by a person, it silences the bot."""
        own_app = self._services.settings.messenger_app_id
        if await self._sending.heard_echo(connection, event) or (echo.app_id is not None and echo.app_id == own_app):
            return Effect(reason="own echo")
        if isinstance(echo.said, Edit | Revocation | Reaction):
            return Effect(reason="echo")
        held = await self.conversation_of(connection, event)
        if held is None:
            return Effect(reason="nobody")
        by_person = echo.app_id is None or echo.from_page_inbox
        place = INBOXES[event.channel] if by_person else f"App {echo.app_id}"
        if by_person:
            await owner.answered_elsewhere(connection, held.id, place, self._now())
        said = echo.said
        words = said.text if isinstance(said, Text) else getattr(said, "caption", "") or getattr(said, "title", "")
        shown = Draft(
            "agent", "text", text=words, author_name=place, external_id=event.external_id, already_out=True
        )
        if not words:
            sent = {"kind": getattr(said, "kind", type(said).__name__.lower())}
            shown = replace(shown, kind="event", text=None, key="event_sent_elsewhere", args=sent)
        known = await connection.scalar(
            select(func.count())
            .select_from(messages)
            .where(messages.c.channel == event.channel, messages.c.external_id == event.external_id)
        )
        if not known:
            await append(connection, held.id, [shown], self._now())
        return Effect(held.id)

    async def _routed(self, connection: AsyncConnection, event: Event, control: ThreadControl) -> Effect:
        """Meta's conversation routing says who may answer now."""
        held = await self.conversation_of(connection, event)
        if held is None:
            return Effect(reason="nobody")
        now = self._now()
        if control.change == "request":
            asked = Draft("system", "event", key="event_control_requested", private=True)
            await append(connection, held.id, [asked], now)
        elif control.new_owner in (None, self._services.settings.messenger_app_id):
            await owner.back_from_elsewhere(connection, held.id, now)
        else:
            await owner.answered_elsewhere(connection, held.id, INBOXES[event.channel], now)
        return Effect(held.id, now)

    async def _renamed(self, connection: AsyncConnection, event: Event, change: IdentityChange) -> Effect:
        """A new number is noted where the old one wrote. Nothing moves: numbers are passed on to other people."""
        old = Shopper(wa_id=change.old_wa_id, phone=e164(change.old_wa_id), user_id=change.old_user_id)
        user = self._user(replace(event, shopper=old))
        conversation_id = None if user is None else await find_conversation(connection, user)
        if conversation_id is None:
            return Effect(reason="nobody")
        to = e164(change.new_wa_id) or change.new_wa_id or change.new_user_id or "?"
        noted = Draft("system", "event", key="event_number_changed", args={"to": to}, private=True)
        await append(connection, conversation_id, [noted], self._now())
        return Effect(conversation_id)

    async def _noted(self, connection: AsyncConnection, event: Event) -> Effect:
        user = self._user(event)
        conversation_id = None if user is None else await find_conversation(connection, user)
        if conversation_id is None:
            return Effect(reason="counted")
        what = event.what
        stopped = getattr(what, "stopped", False) or (isinstance(what, AccountLinking) and not what.linked)
        key = "event_permission_withdrawn" if stopped else "event_permission_given"
        await append(connection, conversation_id, [Draft("system", "event", key=key, private=True)], self._now())
        return Effect(conversation_id)

    async def _receive(self, connection: AsyncConnection, event: Event, held: Conversation, draft: Draft) -> Effect:
        named = replace(draft, external_id=event.external_id)
        kept = await receive_in_burst(connection, held.id, named, self._now(), wrote_at=event.at)
        return Effect(held.id, reason="known") if kept is None else Effect(held.id, kept.due_at)

    async def _introduce(self, connection: AsyncConnection, held: Conversation) -> None:
        """The first thing a shopper is told is that a program answers: Messenger's policy and the EU's law want it."""
        hello = Draft(
            "bot",
            "reply",
            key="channel_hello",
            args={"shop_name": self._services.rules.shop.name},
            language=held.language,
        )
        await append(connection, held.id, [hello], self._now())

    def _welcome_draft(self, held: Conversation) -> Draft:
        args = {"shop_name": self._services.rules.shop.name}
        return Draft("bot", "reply", key="welcome", args=args, buttons=WELCOME_BUTTONS, language=held.language)

    async def _back_if_left_alone(self, connection: AsyncConnection, held: Conversation) -> None:
        if held.owner != "human" or held.agent_id is not None:
            return
        last = await connection.scalar(
            select(func.max(messages.c.created_at)).where(
                messages.c.conversation_id == held.id, messages.c.author == "agent"
            )
        )
        if last is None or last < self._now() - ELSEWHERE_LASTS:
            await owner.back_from_elsewhere(connection, held.id, self._now())

    async def _note_where_from(self, connection: AsyncConnection, event: Event, conversation_id: UUID) -> None:
        """Agents see which advertisement, link or product brought the shopper here."""
        notes = []
        referral = event.what if isinstance(event.what, Referral) else event.referral
        if referral is not None:
            known = (referral.headline, referral.ref, referral.product_id, referral.url, referral.source)
            where = " · ".join(filter(None, known))[:LONGEST_NAME] or "?"
            notes.append(Draft("system", "event", key="event_came_from", args={"where": where}, private=True))
        if event.context is not None and event.context.product_id:
            product = {"product": event.context.product_id[:LONGEST_NAME]}
            notes.append(Draft("system", "event", key="event_asks_about_product", args=product, private=True))
        await append(connection, conversation_id, notes, self._now())

    async def _context(self, connection: AsyncConnection, event: Event) -> dict[str, object]:
        """What a message quotes, for agents: `quoted` is a message's id."""
        context = event.context
        if context is None:
            return {}
        if context.forwarded:
            return {"forwarded": True}
        quoted = await self._sending.sent_as(connection, event.channel, context.message_id or "")
        if quoted is None:
            quoted = await connection.scalar(
                select(messages.c.id).where(
                    messages.c.channel == event.channel, messages.c.external_id == context.message_id
                )
            )
        return {} if quoted is None else {"quoted": str(quoted)}

    async def _find_or_start(self, connection: AsyncConnection, event: Event) -> Found | None:
        user = self._user(event)
        return None if user is None else await find_or_start(connection, user, self._now())

    def _user(self, event: Event) -> ChannelUser | None:
        shopper = event.shopper
        if shopper is None or not shopper.ids:
            return None
        address = shopper.page_scoped_id or shopper.wa_id or shopper.user_id or shopper.user_ref
        return ChannelUser(
            event.channel,
            account_of(event),
            shopper.ids,
            address or "",
            self._first_language(shopper),
            None if shopper.name is None else shopper.name[:LONGEST_NAME],
        )

    def _first_language(self, shopper: Shopper) -> str:
        """What is mostly written in the country of a number, until the shopper has written something."""
        services = self._services
        default = services.rules.shop.default_language
        if shopper.phone is None:
            return default
        region = phonenumbers.region_code_for_number(phonenumbers.parse(shopper.phone))
        released = [code for code, language in services.renderer.languages.items() if language.released]
        return match_language(f"und-{region}", released, default) if region else default

    def _now(self) -> datetime:
        return self._services.clock.now()
