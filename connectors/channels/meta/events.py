"""One webhook as values: a `Delivery` of `Event`s, or `Rejected`.

    Event ── what: Said      what a shopper did (said.py)
                   Reported  what the platform says (reported.py)

The parsers (`whatsapp.parse`, `messenger.parse`) raise on no body whatsoever. A bad item becomes an event
whose `what` is `Unreadable` and leaves its neighbours alone; only a body that is no
webhook of that platform at all is `Rejected`.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, get_args

from connectors.channels.meta.reported import Reported
from connectors.channels.meta.said import Referral, Said

MetaChannel = Literal["whatsapp", "messenger"]
Json = dict[str, Any]
What = Said | Reported


@dataclass(frozen=True)
class Account:
    """Whose inbox an event reached.

    `id` is WhatsApp's phone number id, or the page's id; an event about a whole WhatsApp business account names no
    number: its `id` is None. `business_id` is that business account's id (`entry.id`); for a page the same as `id`.
    """

    id: str | None
    business_id: str | None
    display_phone: str | None = None


@dataclass(frozen=True)
class Shopper:
    """Who an event is about, as far as the platform says: the sender of a message, the recipient of ours.

    Attributes:
        wa_id: WhatsApp's number of the person, digits as sent. Missing for people with a username (since April 2026).
        phone: The same in E.164, with Brazil's ninth digit, without Mexico's 1, with Argentina's 9;
            None if it is no number.
        user_id: WhatsApp's business-scoped user id.
        page_scoped_id: Messenger's id of the person for this page.
        user_ref: Messenger's name of somebody who has not written yet.
        name: The profile's own name.
    """

    wa_id: str | None = None
    phone: str | None = None
    user_id: str | None = None
    page_scoped_id: str | None = None
    user_ref: str | None = None
    name: str | None = None
    username: str | None = None

    @property
    def ids(self) -> tuple[str, ...]:
        """Every name by which this person may be found again, most lasting first, each with its kind in front."""
        named = (
            ("psid", self.page_scoped_id),
            ("user", self.user_id),
            ("phone", self.phone),
            ("wa", self.wa_id),
            ("ref", self.user_ref),
        )
        return tuple(f"{kind}:{value}" for kind, value in named if value)


@dataclass(frozen=True)
class ReplyContext:
    """What a message refers to.

    `message_id` is the quoted message (ours or theirs); a forwarded message names none. `product_id` and `catalog_id`
    tell the product a shopper asks about from the catalogue; `url` is the story or advertisement replied to.
    """

    message_id: str | None = None
    author: str | None = None
    forwarded: bool = False
    product_id: str | None = None
    catalog_id: str | None = None
    url: str | None = None


@dataclass(frozen=True)
class Place:
    """Where in the body an event stood: entry, change (or list), item, and part of the item, each from 0."""

    entry: int
    change: int = 0
    item: int = 0
    part: int = 0


@dataclass(frozen=True)
class Event:
    """One thing that happened.

    Attributes:
        external_id: Unique and the same at every delivery of this event: the platform's message id where it has one
            (`#1`, `#2`, … for further parts of a message), else derived from what the event says.
        message_id: The platform's own id of the message, None where there is none.
        at: When it happened (aware, UTC), never later than when it was received; then where the platform does not say.
        source: The list it came in: "messages", "statuses", "messaging", "standby", "changes", …
        field: WhatsApp's change field; None where it is missing.
        kind: The platform's own word for the kind ("text", "interactive", "postback", …).
        standby: Heard while another app answers: for information, never to be answered.
        group: The WhatsApp group it was written in.
        raw: The item as it came, with NUL and broken surrogates replaced, so that PostgreSQL can hold it.
    """

    channel: MetaChannel
    account: Account
    external_id: str
    at: datetime
    what: What
    shopper: Shopper | None = None
    message_id: str | None = None
    source: str = ""
    field: str | None = None
    kind: str | None = None
    context: ReplyContext | None = None
    referral: Referral | None = None
    standby: bool = False
    group: str | None = None
    place: Place = Place(0)
    raw: Any = None

    @property
    def from_shopper(self) -> bool:
        """A shopper did this, and it is for us to answer."""
        return isinstance(self.what, get_args(Said)) and not self.standby


@dataclass(frozen=True)
class Delivery:
    """The events of one webhook body, in its order; at least one a change."""

    events: tuple[Event, ...]


@dataclass(frozen=True)
class Rejected:
    """The body is no webhook of this platform."""

    reason: str
