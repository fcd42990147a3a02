"""`/{page}/messages` of the Send API, and thread control: what is accepted, what is refused, what is reported."""

from dataclasses import dataclass
from typing import TypeVar

from connectors.channels.messenger.requests import (
    HUMAN_AGENT,
    SendRequest,
    ThreadControlRequest,
    UploadRequest,
    checked,
)
from connectors.channels.meta.reported import PAGE_INBOX_APP_IDS
from connectors.channels.meta.request_rules import RequestRefused
from tests.graph_api.answers import GraphError
from tests.graph_api.media import UPLOAD_FAILED
from tests.graph_api.postman import Postman
from tests.graph_api.webhooks import messenger_echo, messenger_entry, messenger_item, milliseconds
from tests.graph_api.world import HUMAN_AGENT_WINDOW, Json, Page, Person, Sent, World

Kind = TypeVar("Kind")
RETIRED_TAG = 1893061
UNKNOWN_ATTACHMENT = 2018074
PAGE_INBOX = min(PAGE_INBOX_APP_IDS)


@dataclass
class Messenger:
    """The edges of one page."""

    world: World
    postman: Postman

    async def send(self, page: Page, document: object) -> Json:
        """Accept a message or a sender action.

        Raises:
            GraphError: as documented.
        """
        request = _checked(document, SendRequest)
        assert isinstance(document, dict)
        person = self._recipient(document)
        if not page.rate.takes(self.world.clock.now()):
            raise GraphError(613)
        self._may_send(page, person, request)
        attachment = request.message.attachment if request.message is not None else None
        attachment_id = (attachment.payload if attachment else {}).get("attachment_id")
        if attachment_id is not None and self.world.upload_of(page.id, attachment_id) is None:
            raise GraphError(100, UNKNOWN_ATTACHMENT)
        if request.sender_action is not None:
            self.world.marked.append({"account": page.id, **document})
            return {"recipient_id": person.id}
        sent = Sent(self.world.new_id("messenger"), "messenger", page.id, person, document, self.world.clock.now())
        self.world.accept(sent)
        await self._report(page, sent)
        answer = {"recipient_id": person.id, "message_id": sent.id}
        payload = document["message"].get("attachment", {}).get("payload", {})
        return answer | ({"attachment_id": "1857777774821032"} if payload.get("is_reusable") else {})

    def uploaded_kind(self, document: object, *, has_file: bool) -> str:
        """The type of a file to be sent later; it comes with the request, or is behind a link."""
        request = _checked(document, UploadRequest)
        attachment = request.message.attachment
        if attachment is None or (attachment.payload.get("url") is None) != has_file:
            raise GraphError(100, UPLOAD_FAILED, "Upload attachment failure.")
        return attachment.type

    def thread_control(self, page: Page, action: str, document: object) -> Json:
        """pass, take, request or release; who loses or gains the thread hears of it."""
        request = _checked(document, ThreadControlRequest)
        assert isinstance(document, dict)
        person = self._recipient(document)
        key, ours = (page.id, person.id), self.world.app.id
        owner = self.world.thread_owners.get(key, ours)
        if action in {"pass", "release"} and owner != ours:
            raise GraphError(10, 2018300, "Another app is controlling this thread now.")
        new = {"take": ours, "release": PAGE_INBOX, "pass": str(request.target_app_id or PAGE_INBOX)}.get(action)
        if new is not None:
            self.world.thread_owners[key] = new
        self.world.marked.append({"account": page.id, "thread_control": action, **document})
        return {"success": True}

    def hand_over(self, page: Page, person: Person, new_owner: str, change: str = "pass") -> None:
        """Somebody else passes the thread on, or takes it: our app is told."""
        key = (page.id, person.id)
        previous = self.world.thread_owners.get(key, self.world.app.id)
        self.world.thread_owners[key] = new_owner
        part = {f"{change}_thread_control": {"previous_owner_app_id": previous, "new_owner_app_id": new_owner}}
        now = self.world.clock.now()
        self.postman.put("messenger", messenger_entry(page, now, messenger_item(page, person, now, part)))

    def _recipient(self, document: Json) -> Person:
        person = self.world.people.get(("messenger", str(document["recipient"].get("id"))))
        if person is None:
            raise GraphError(100, 2018001)
        return person

    def _may_send(self, page: Page, person: Person, request: SendRequest) -> None:
        if self.world.thread_owners.get((page.id, person.id), self.world.app.id) != self.world.app.id:
            raise GraphError(10, 2018300)
        if not person.receives:
            raise GraphError(551, 1545041)
        tagged = request.tag == HUMAN_AGENT and self.world.in_window(page.id, person, HUMAN_AGENT_WINDOW)
        if not tagged and not self.world.in_window(page.id, person):
            raise GraphError(10, 2018278)

    async def _report(self, page: Page, sent: Sent) -> None:
        now = self.world.clock.now()
        echo = messenger_entry(page, now, messenger_echo(page, sent, self.world.app.id, now))
        delivery = {"delivery": {"mids": [sent.id], "watermark": milliseconds(now)}}
        entries = [echo, messenger_entry(page, now, messenger_item(page, sent.person, None, delivery))]
        if sent.person.reads:
            read = {"read": {"watermark": milliseconds(now)}}
            entries.append(messenger_entry(page, now, messenger_item(page, sent.person, now, read)))
        if self.world.reports_first:
            for entry in entries:
                await self.postman.deliver("messenger", [entry])
        else:
            self.postman.put("messenger", *entries)


def _checked(document: object, kind: type[Kind]) -> Kind:
    try:
        request = checked(document)
    except RequestRefused as refused:
        retired = isinstance(document, dict) and document.get("tag") not in {None, HUMAN_AGENT}
        raise GraphError(100, RETIRED_TAG if retired else None, str(refused)) from refused
    if not isinstance(request, kind):
        raise GraphError(100, details=f"a {kind.__name__} was expected")
    return request
