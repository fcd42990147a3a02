"""What the API knows: accounts, tokens, people, messages, files, templates."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal

from conversations.clock import Clock, SystemClock
from tests.graph_api.faults import Faults
from tests.graph_api.rates import NUMBER_PER_S, PAGE_PER_S, PairRate, SecondRate

Json = dict[str, Any]
Channel = Literal["whatsapp", "messenger"]
CHANNELS: tuple[Channel, ...] = ("whatsapp", "messenger")
WINDOW = timedelta(hours=24)
HUMAN_AGENT_WINDOW = timedelta(days=7)
MEDIA_URL = timedelta(minutes=5)
UPLOADS_KEPT: dict[Channel, timedelta] = {"whatsapp": timedelta(days=30), "messenger": timedelta(days=90)}
VERSIONS = ("v21.0", "v22.0", "v23.0", "v24.0", "v25.0", "v26.0")
ENDED_VERSIONS = ("v19.0", "v20.0")


@dataclass
class App:
    """The shop's app at Meta."""

    id: str = "1517776481860111"
    secret: str = "app-secret-of-the-tests"
    verify_token: str = "verify-token-of-the-tests"


@dataclass
class PhoneNumber:
    """A WhatsApp number of the business; rates as documented, and changeable."""

    id: str = "106540352242922"
    business_id: str = "102290129340398"
    display: str = "15550783881"
    verified_name: str = "Demo Shop"
    quality: str = "GREEN"
    status: str = "CONNECTED"
    can_send: str = "AVAILABLE"
    """AVAILABLE, LIMITED or BLOCKED, with its business account and our app."""
    rate: SecondRate = field(default_factory=lambda: SecondRate(NUMBER_PER_S))


@dataclass
class Page:
    """A Facebook page of the business."""

    id: str = "682498171943165"
    name: str = "Demo Shop"
    rate: SecondRate = field(default_factory=lambda: SecondRate(PAGE_PER_S))


@dataclass
class Token:
    """An access token; a page's says which page."""

    value: str
    page_id: str | None = None
    scopes: tuple[str, ...] = ()
    expires_at: datetime | None = None
    revoked: bool = False


@dataclass
class Person:
    """A shopper on one channel.

    Attributes:
        id: The number (digits), or the page-scoped id.
        user_id: WhatsApp's business-scoped id.
        hides_number: Has a username: webhooks name the business-scoped id alone.
        receives: False: not on the channel, or has blocked the business.
        reads: Read receipts are on, and everything is read at once.
    """

    channel: Channel
    id: str
    name: str = "Sheena Nelson"
    user_id: str | None = None
    hides_number: bool = False
    receives: bool = True
    reads: bool = False
    wrote_at: dict[str, datetime] = field(default_factory=dict)
    pair: PairRate = field(default_factory=PairRate)


@dataclass
class Sent:
    """A message the business sent and the API accepted; `request` is its body."""

    id: str
    channel: Channel
    account_id: str
    person: Person
    request: Json
    at: datetime

    @property
    def kind(self) -> str:
        """WhatsApp's type; for Messenger "text", or the type of attachment or template."""
        if self.channel == "whatsapp":
            return str(self.request.get("type", "text"))
        attachment: Json = self.request["message"].get("attachment") or {}
        return str(attachment.get("payload", {}).get("template_type") or attachment.get("type") or "text")

    @property
    def text(self) -> str:
        """The words a person would read, without titles of buttons."""
        if self.channel == "messenger":
            message = self.request["message"]
            payload = message.get("attachment", {}).get("payload", {})
            first = (payload.get("elements") or [{}])[0]
            return str(message.get("text") or payload.get("text") or first.get("title", ""))
        part = self.request.get(self.kind, {})
        if self.kind == "interactive":
            return str(part.get("body", {}).get("text", ""))
        return str(part.get("body") or part.get("caption") or part.get("name") or part.get("emoji") or "")

    @property
    def file_id(self) -> str | None:
        """The uploaded file that goes with it, if any: alone, or above buttons."""
        if self.channel == "messenger":
            part, name = (self.request["message"].get("attachment") or {}).get("payload"), "attachment_id"
        else:
            header = self.request.get("interactive", {}).get("header", {})
            part, name = header.get(header.get("type")) or self.request.get(self.kind), "id"
        found = part.get(name) if isinstance(part, dict) else None
        return None if found is None else str(found)

    @property
    def choices(self) -> dict[str, str]:
        """What can be pressed: title to payload."""
        if self.channel == "messenger":
            return _messenger_choices(self.request["message"])
        action = self.request.get("interactive", {}).get("action", {})
        buttons = {one["reply"]["title"]: one["reply"]["id"] for one in action.get("buttons", ())}
        rows = {row["title"]: row["id"] for section in action.get("sections", ()) for row in section["rows"]}
        return buttons | rows


def _messenger_choices(message: Json) -> dict[str, str]:
    payload = message.get("attachment", {}).get("payload", {})
    cards = [payload, *payload.get("elements", ())]
    buttons = {
        button["title"]: button["payload"]
        for card in cards
        for button in card.get("buttons", ())
        if button["type"] == "postback"
    }
    return {one["title"]: one["payload"] for one in message.get("quick_replies", ()) if "title" in one} | buttons


@dataclass
class File:
    """A stored file; WhatsApp's is fetched by an address that lives five minutes.

    Attributes:
        account_id: The number or page that uploaded it; empty for a shopper's.
        until: When an upload is dropped.
    """

    id: str
    content: bytes
    mime_type: str
    name: str = ""
    account_id: str = ""
    until: datetime | None = None


@dataclass
class StoredTemplate:
    """A submitted template."""

    id: str
    definition: Json
    status: str = "PENDING"


@dataclass
class World:
    """Everything together. What is not there yet is made by who names it first: people appear when they write."""

    clock: Clock = field(default_factory=SystemClock)
    app: App = field(default_factory=App)
    numbers: dict[str, PhoneNumber] = field(default_factory=dict)
    pages: dict[str, Page] = field(default_factory=dict)
    tokens: dict[str, Token] = field(default_factory=dict)
    people: dict[tuple[str, str], Person] = field(default_factory=dict)
    sent: list[Sent] = field(default_factory=list)
    received: dict[str, Person] = field(default_factory=dict)
    """Inbound message ids, with who wrote them."""
    marked: list[Json] = field(default_factory=list)
    """Read receipts, typing and other sender actions, as requested."""
    files: dict[str, File] = field(default_factory=dict)
    file_addresses: dict[str, tuple[str, datetime]] = field(default_factory=dict)
    templates: dict[tuple[str, str, str], StoredTemplate] = field(default_factory=dict)
    subscribed: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Business account or page to the fields our app is subscribed to."""
    callbacks: dict[str, Json] = field(default_factory=dict)
    thread_owners: dict[tuple[str, str], str] = field(default_factory=dict)
    """(page, person) to the app that may answer; ours where nothing is said."""
    profiles: dict[str, Json] = field(default_factory=dict)
    faults: Faults = field(default_factory=Faults)
    requests: list[str] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)
    """Requests that were answered with an error, each with its path, code and details."""
    window_refused_at_once: bool = False
    """WhatsApp mostly accepts a message outside the window and reports the failure later; True: it refuses it."""
    files_unreadable: bool = False
    """WhatsApp accepts a message with a file and reports later that it could not use it (131053)."""
    reports_first: bool = False
    """Statuses and echoes are delivered before the send itself is answered."""

    listeners: list[Callable[[Sent], None]] = field(default_factory=list)
    """Told of every accepted message."""

    def __post_init__(self) -> None:
        number, page = PhoneNumber(), Page()
        self.numbers.setdefault(number.id, number)
        self.pages.setdefault(page.id, page)
        scopes = ("whatsapp_business_messaging", "whatsapp_business_management", "business_management")
        self.tokens.setdefault("whatsapp-token", Token("whatsapp-token", None, scopes))
        self.tokens.setdefault("page-token", Token("page-token", page.id, ("pages_messaging", "pages_manage_metadata")))

    def person(self, channel: Channel, person_id: str, **traits: Any) -> Person:
        """Somebody on a channel; made where there is nobody yet."""
        key = (channel, person_id)
        if key not in self.people:
            self.people[key] = Person(channel, person_id)
        for name, value in traits.items():
            setattr(self.people[key], name, value)
        return self.people[key]

    def in_window(self, account_id: str, person: Person, window: timedelta = WINDOW) -> bool:
        """Whether the person wrote to this account within the window."""
        wrote_at = person.wrote_at.get(account_id)
        return wrote_at is not None and self.clock.now() - wrote_at <= window

    def upload_of(self, account_id: str, file_id: str) -> File | None:
        """A file that this account has uploaded and that is still kept."""
        file = self.files.get(file_id)
        if file is None or file.account_id != account_id or file.until is None or self.clock.now() >= file.until:
            return None
        return file

    def new_id(self, channel: Channel) -> str:
        """A message id as the platform makes them."""
        prefix = "wamid.HBgL" if channel == "whatsapp" else "m_"
        return prefix + secrets.token_urlsafe(30)

    def accept(self, sent: Sent) -> None:
        """Keep a message of the business."""
        self.sent.append(sent)
        for listener in self.listeners:
            listener(sent)

    def sent_to(self, person: Person) -> list[Sent]:
        """What this person was sent, in order."""
        return [one for one in self.sent if one.person is person]
