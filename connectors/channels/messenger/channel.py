"""Messenger as a channel of the outbox: one Facebook page."""

from datetime import datetime, timedelta

import orjson
from sqlalchemy.ext.asyncio import AsyncConnection

from connectors.channels.messenger.rendering import bodies, with_attachment
from connectors.channels.messenger.requests import HUMAN_AGENT
from connectors.channels.meta.graph import FilePart, GraphClient, Json
from connectors.channels.meta.outcome import ask_account, sent, uploaded
from connectors.channels.meta.words import Words
from conversations.attachments import Upload, find_kept
from conversations.message import Conversation, Message
from conversations.outbox.channel import Answer, Beyond, Given, NotGiven, Request, Stopped, Tagged

MESSAGES_PER_SECOND = 300.0
"""A page's (developers.facebook.com/docs/graph-api/overview/rate-limiting, "Messenger Platform")."""
PERSON_MAY_ANSWER_FOR = timedelta(days=7)
"""HUMAN_AGENT (developers.facebook.com/docs/messenger-platform/send-messages, May 2026): people's answers."""


class MessengerChannel:
    """See `conversations.outbox.channel.Channel`."""

    name = "messenger"
    messages_per_second = MESSAGES_PER_SECOND

    def __init__(self, graph: GraphClient, page_id: str, words: Words) -> None:
        self.account = page_id
        self._graph = graph
        self._words = words

    def requests(self, message: Message, conversation: Conversation) -> tuple[Json, ...]:
        """Texts, templates, quick replies and files."""
        rendered = self._words.rendered(message, conversation)
        if rendered is None:
            return ()
        choosing = self._words.choosing(message, conversation)
        return bodies(rendered, message.id, recipient_of(conversation), choosing, find_kept(message))

    async def beyond_window(
        self,
        connection: AsyncConnection,  # noqa: ARG002 - other channels look something up
        message: Message,
        conversation: Conversation,
        now: datetime,
    ) -> Beyond | None:
        """A person's answer within a week."""
        wrote_at = conversation.shopper_wrote_at
        if message.author == "agent" and wrote_at is not None and now < wrote_at + PERSON_MAY_ANSWER_FOR:
            return Tagged("human_agent")
        return None

    async def give(self, body: Json, file: Upload) -> Given | NotGiven:
        """Uploads the file: Meta keeps it for 90 days, so that a request that has to wait can name it again.

        (developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/saving-assets)
        """
        attachment = {"type": body["message"]["attachment"]["type"], "payload": {"is_reusable": True}}
        fields = {"message": orjson.dumps({"attachment": attachment}).decode()}
        part = FilePart("filedata", file.name, file.content, file.content_type)
        answer = await uploaded(self._graph, f"{self.account}/message_attachments", fields, part, "attachment_id")
        return Given(with_attachment(body, answer)) if isinstance(answer, str) else answer

    async def send(self, request: Request) -> Answer:
        """One request; our id comes back with its echo."""
        message = {**request.body["message"], "metadata": str(request.id)}
        body = {**request.body, "message": message}
        if request.way == "human_agent":
            body |= {"messaging_type": "MESSAGE_TAG", "tag": HUMAN_AGENT}
        return await sent(self._graph, f"{self.account}/messages", body, lambda answer: answer["message_id"])

    async def check(self) -> Stopped | None:
        """Asks about the page."""
        told = await ask_account(self._graph, self.account)
        return told if isinstance(told, Stopped) else None

    async def may_begin(self) -> bool:
        """No page may; nothing here asks for it."""
        return False

    async def attend(self, conversation: Conversation, _: str, *, typing: bool) -> None:
        """Show the shopper that their messages were seen, all of them, and that an answer is being written.

        Raises:
            GraphError
        """
        for action in ("mark_seen", "typing_on") if typing else ("mark_seen",):
            body = {"recipient": recipient_of(conversation), "sender_action": action}
            await self._graph.post(f"{self.account}/messages", body)


def recipient_of(conversation: Conversation) -> Json:
    """Whom to send to."""
    return {"id": conversation.external_user or ""}
