"""WhatsApp as a channel of the outbox: one phone number of the Cloud API."""

import re
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from connectors.channels.meta.graph import FilePart, GraphClient, Json
from connectors.channels.meta.outcome import ask_account, sent, uploaded
from connectors.channels.meta.reading import mapping, text_at
from connectors.channels.meta.words import Words
from connectors.channels.whatsapp.rendering import bodies, with_media
from connectors.channels.whatsapp.templates import Templates
from conversations.attachments import Upload, find_kept
from conversations.message import Conversation, Message
from conversations.outbox.channel import Answer, Beyond, Given, Instead, Invited, NotGiven, Request, Stopped

MESSAGES_PER_SECOND = 80.0
"""A number's default (developers.facebook.com/documentation/business-messaging/whatsapp/throughput)."""
_NUMBER = re.compile(r"\+?[0-9]+")


class WhatsAppChannel:
    """See `conversations.outbox.channel.Channel`.

    Args:
        phone_number_id: Meta's id of the shop's number.
        templates: What may be said once the reply window is closed.
    """

    name = "whatsapp"
    messages_per_second = MESSAGES_PER_SECOND

    def __init__(self, graph: GraphClient, phone_number_id: str, words: Words, templates: Templates) -> None:
        self.account = phone_number_id
        self._graph = graph
        self._words = words
        self._templates = templates

    def requests(self, message: Message, conversation: Conversation) -> tuple[Json, ...]:
        """Texts, buttons, lists and files."""
        rendered = self._words.rendered(message, conversation)
        if rendered is None:
            return ()
        choosing = self._words.choosing(message, conversation)
        return bodies(rendered, message.id, recipient_of(conversation), choosing, find_kept(message))

    async def beyond_window(
        self,
        connection: AsyncConnection,
        message: Message,
        conversation: Conversation,
        now: datetime,  # noqa: ARG002 - a template may be sent at any time
    ) -> Beyond | None:
        """A template that says it all, or one that asks the shopper to write; see `data/templates.yml`."""
        chosen = await self._templates.find_for(connection, message, conversation)
        if chosen is None:
            return None
        body = {
            "messaging_product": "whatsapp",
            "recipient_type": "individual",
            **recipient_of(conversation),
            "type": "template",
            "template": chosen.template,
        }
        # No template of ours brings a file.
        return Instead(body) if chosen.says_it_all and find_kept(message) is None else Invited(body)

    async def give(self, body: Json, file: Upload) -> Given | NotGiven:
        """Uploads the file: Meta keeps it for 30 days, and it can be sent from this number alone.

        (developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media)
        """
        fields = {"messaging_product": "whatsapp", "type": file.content_type}
        part = FilePart("file", file.name, file.content, file.content_type)
        answer = await uploaded(self._graph, f"{self.account}/media", fields, part, "id")
        return Given(with_media(body, answer)) if isinstance(answer, str) else answer

    async def send(self, request: Request) -> Answer:
        """One request; our id comes back with every status."""
        body = {**request.body, "biz_opaque_callback_data": str(request.id)}
        return await sent(self._graph, f"{self.account}/messages", body, lambda answer: answer["messages"][0]["id"])

    async def check(self) -> Stopped | None:
        """Asks whether the number, its business account and the app may send.

        (developers.facebook.com/documentation/business-messaging/whatsapp/support/health-status)
        """
        told = await self._health()
        if isinstance(told, Stopped):
            return told
        return Stopped("account") if told == "BLOCKED" else None

    async def may_begin(self) -> bool:
        """Asks the same; LIMITED is an account that may not do everything."""
        return await self._health() == "AVAILABLE"

    async def _health(self) -> str | Stopped | None:
        told = await ask_account(self._graph, self.account, "id,health_status")
        return told if isinstance(told, Stopped) else text_at(mapping(told, "health_status"), "can_send_message")

    async def attend(self, _: Conversation, message_id: str, *, typing: bool) -> None:
        """Show the shopper that their message was read, and, for at most 25 seconds, that an answer is being written.

        (developers.facebook.com/documentation/business-messaging/whatsapp/typing-indicators)

        Raises:
            GraphError
        """
        marks = {"messaging_product": "whatsapp", "status": "read", "message_id": message_id}
        shown = {"typing_indicator": {"type": "text"}} if typing else {}
        await self._graph.post(f"{self.account}/messages", {**marks, **shown})


def recipient_of(conversation: Conversation) -> Json:
    """Whom to send to: a number as `to`, a business-scoped user id as `recipient`.

    (developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids)
    """
    address = conversation.external_user or ""
    if _NUMBER.fullmatch(address):
        return {"to": f"+{address.lstrip('+')}"}
    return {"recipient": address}
