"""What a shopper did on a channel of Meta's, in their conversation: words, presses, thumbs, corrections."""

from dataclasses import replace
from datetime import timedelta
from typing import get_args

from sqlalchemy.ext.asyncio import AsyncConnection

from connectors.channels.meta.effect import Effect
from connectors.channels.meta.event_store import blank
from connectors.channels.meta.events import Event
from connectors.channels.meta.meaning import answer_in, draft_of, event_draft, text_draft, typed_number
from connectors.channels.meta.reception import Reception
from connectors.channels.meta.said import Edit, Media, Opened, Press, Reaction, Referral, Revocation, Said, Text
from connectors.channels.meta.sending_side import SendingSide
from conversations import corrections, inbox
from conversations.burst import receive_in_burst, shopper_is_here
from conversations.buttons_offered import button_of_number, button_with, offered_last
from conversations.channel_users import find_conversation
from conversations.clock import Clock
from conversations.message import Draft, UnknownButton
from conversations.transcript import append

TURN_ASKED_AFTER = timedelta(seconds=1)
GET_STARTED = "GET_STARTED"
"""The payload of Messenger's first button, as `babeldesk connect` sets it."""


class Hearing:
    """Everything runs in the caller's transaction."""

    def __init__(self, reception: Reception, sending: SendingSide, clock: Clock) -> None:
        self._reception = reception
        self._sending = sending
        self._clock = clock

    async def hear(self, connection: AsyncConnection, event: Event) -> Effect:
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
                return await self._reception.take_draft(connection, event, draft_of(said))
            case _:
                return Effect(reason="no message")

    async def overhear(self, connection: AsyncConnection, event: Event) -> Effect:
        """Somebody else answers: what is said is kept for agents, and the bot is silent."""
        user = self._reception.user_of(event)
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
        await receive_in_burst(connection, conversation_id, quiet, self._clock.now(), wrote_at=event.at)
        return Effect(conversation_id, reason="standby")

    async def _wrote(self, connection: AsyncConnection, event: Event, said: Text) -> Effect:
        number = typed_number(said.text)
        held = None if number is None else await self._reception.conversation_of(connection, event)
        if number is not None and held is not None:
            offer = await offered_last(connection, held.id)
            digits = self._reception.order_number_digits
            index = None if offer is None else button_of_number(offer, number, digits)
            if offer is not None and index is not None:
                token = inbox.button_token(offer.message_id, index)
                draft, _ = await inbox.press_draft(connection, held.id, token)
                return await self._reception.take_draft(connection, event, draft)
        return await self._reception.take_draft(connection, event, draft_of(said))

    async def _pressed(self, connection: AsyncConnection, event: Event, press: Press) -> Effect:
        if (press.payload or "").upper() == GET_STARTED:
            shown = replace(text_draft(press.title or "…"), turn_state=None)
            return await self._welcome(connection, event, shown)
        held = await self._reception.conversation_of(connection, event)
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
        return await self._reception.take_draft(connection, event, draft)

    async def _reacted(self, connection: AsyncConnection, event: Event, reaction: Reaction) -> Effect:
        """A thumb on the question that is open answers it; any other reaction is noted."""
        held = await self._reception.conversation_of(connection, event)
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
                return await self._reception.take_draft(connection, event, draft)
        return await self._reception.take_draft(
            connection, event, event_draft("event_reaction", emoji=reaction.emoji[:20])
        )

    async def _edited(self, connection: AsyncConnection, event: Event, edit: Edit) -> Effect:
        """A correction is shown as one; of the shopper's last message, it is answered."""
        words = edit.said.text if isinstance(edit.said, Text) else getattr(edit.said, "caption", "")
        conversation = await self._reception.conversation_of(connection, event)
        if conversation is None:
            return Effect(reason="nobody")
        target = await corrections.find(connection, conversation.id, edit.message_id)
        if target is not None and target.waits and words:
            await corrections.reword(connection, target, words)
            noted = Draft("system", "event", key="event_message_edited", args={"text": words}, private=True)
            await append(connection, conversation.id, [noted], self._clock.now())
            return Effect(conversation.id)
        draft = event_draft("event_message_edited", text=words, caption=words)
        if target is not None:
            draft = replace(draft, args={**draft.args, corrections.CORRECTS: edit.message_id})
            if not target.is_last:
                draft = replace(draft, turn_state=None)
        return await self._reception.take_draft(connection, event, draft)

    async def _revoked(self, connection: AsyncConnection, event: Event, revoked: Revocation) -> Effect:
        conversation = await self._reception.conversation_of(connection, event)
        if conversation is None or revoked.message_id is None:
            return Effect(reason="nobody")
        now = self._clock.now()
        try:
            gone = await corrections.delete(connection, conversation.id, revoked.message_id, now)
        except corrections.TurnRuns:
            return Effect(conversation.id, again_at=now + TURN_ASKED_AFTER)
        if not gone:
            return Effect(reason="unknown message")
        await blank(connection, event.channel, gone)
        return Effect(conversation.id)

    async def _referred(self, connection: AsyncConnection, event: Event) -> Effect:
        found = await self._reception.find_or_start(connection, event)
        if found is None:
            return Effect(reason="nobody")
        await self._reception.note_where_from(connection, event, found.conversation.id)
        # Following a link of the page's opens the window (developers.facebook.com/docs/messenger-platform/policy).
        await shopper_is_here(connection, found.conversation.id, event.at, self._clock.now())
        if found.is_new:
            await append(
                connection,
                found.conversation.id,
                [self._reception.welcome_draft(found.conversation)],
                self._clock.now(),
            )
        return Effect(found.conversation.id)

    async def _welcome(self, connection: AsyncConnection, event: Event, shown: Draft) -> Effect:
        found = await self._reception.find_or_start(connection, event)
        if found is None:
            return Effect(reason="nobody")
        await self._reception.note_where_from(connection, event, found.conversation.id)
        effect = await self._reception.receive(connection, event, found.conversation, shown)
        if effect.reason is None and found.conversation.owner == "bot":
            await append(
                connection,
                found.conversation.id,
                [self._reception.welcome_draft(found.conversation)],
                self._clock.now(),
            )
        return effect
