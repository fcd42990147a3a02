"""Brings what somebody sent on a channel of Meta's into their conversation: finds it, begins it, says who answers."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import phonenumbers
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from connectors.channels.meta.effect import Effect
from connectors.channels.meta.event_store import account_of
from connectors.channels.meta.events import Event, Shopper
from connectors.channels.meta.said import Referral
from connectors.channels.meta.sending_side import SendingSide
from connectors.channels.website import WELCOME_BUTTONS
from connectors.channels.website_language import match_language
from connectors.services import Services
from conversations import owner
from conversations.burst import receive_in_burst
from conversations.channel_users import ChannelUser, Found, find_or_start
from conversations.message import Conversation, Draft
from conversations.tables import messages
from conversations.transcript import append

ELSEWHERE_LASTS = timedelta(hours=12)
"""So long after their last word a person in the channel's own inbox keeps a shopper from the bot."""
LONGEST_NAME = 200


class Reception:
    """Everything runs in the caller's transaction."""

    def __init__(self, services: Services, sending: SendingSide) -> None:
        self._services = services
        self._sending = sending

    @property
    def order_number_digits(self) -> range:
        """How many digits this shop's order numbers may have."""
        rule = self._services.rules.order_number
        return range(rule.min_digits, rule.max_digits + 1)

    async def conversation_of(self, connection: AsyncConnection, event: Event) -> Conversation | None:
        """The conversation of whoever the event is about, begun where there is none; None for nobody."""
        found = await self.find_or_start(connection, event)
        return None if found is None else found.conversation

    async def take_draft(self, connection: AsyncConnection, event: Event, draft: Draft) -> Effect:
        """Store what the shopper sent, as a message of their conversation."""
        found = await self.find_or_start(connection, event)
        if found is None:
            return Effect(reason="nobody")
        held = found.conversation
        await self._back_if_left_alone(connection, held)
        await self.note_where_from(connection, event, held.id)
        if draft.kind == "text":
            draft = replace(draft, args={**draft.args, **await self._context(connection, event)})
        return await self.receive(connection, event, held, draft)

    async def find_or_start(self, connection: AsyncConnection, event: Event) -> Found | None:
        """The conversation of whoever the event is about, and whether it has just begun; None for nobody."""
        user = self.user_of(event)
        return None if user is None else await find_or_start(connection, user, self._now())

    def user_of(self, event: Event) -> ChannelUser | None:
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

    async def receive(self, connection: AsyncConnection, event: Event, held: Conversation, draft: Draft) -> Effect:
        """Store the event's message in the conversation; one that is there already changes nothing."""
        named = replace(draft, external_id=event.external_id)
        quiet = timedelta(seconds=self._services.settings.burst_quiet_s)
        kept = await receive_in_burst(connection, held.id, named, self._now(), wrote_at=event.at, quiet=quiet)
        return Effect(held.id, reason="known") if kept is None else Effect(held.id, kept.due_at)

    async def note_where_from(self, connection: AsyncConnection, event: Event, conversation_id: UUID) -> None:
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

    def welcome_draft(self, held: Conversation) -> Draft:
        """The bot's first words to somebody who has not asked anything yet."""
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
