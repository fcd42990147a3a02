"""What a shopper did on a Meta channel, as values. Every kind the platforms document, and one for those they do not."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal

from connectors.channels.meta.platform_error import PlatformError

MediaKind = Literal["image", "video", "audio", "voice", "document"]
PressKind = Literal["button", "list", "quick_reply", "template", "postback"]


@dataclass(frozen=True)
class Text:
    """Typed words."""

    text: str


@dataclass(frozen=True)
class Press:
    """A pressed button, list row or quick reply.

    `payload` is the opaque token we gave to it (a template's own payload for "template"); a postback heard while
    another app answers has none. `title` is what the shopper saw: localised, never to be decided on.
    """

    kind: PressKind
    payload: str | None
    title: str = ""
    description: str = ""


@dataclass(frozen=True)
class Media:
    """A file. WhatsApp gives an `id` (7 days) and, since November 2025, often a `url` (5 minutes, needs the
    token); Messenger a `url` alone. `mime_type` and `file_name` are claims of the sender. `sha256` is the
    content's, in base64."""

    kind: MediaKind
    id: str | None = None
    url: str | None = None
    mime_type: str | None = None
    sha256: str | None = None
    caption: str = ""
    file_name: str | None = None


@dataclass(frozen=True)
class Sticker:
    """A sticker; Messenger's have an `id` of their own, the thumb is 369239263222822 and its two larger sizes."""

    id: str | None = None
    url: str | None = None
    mime_type: str | None = None
    sha256: str | None = None
    animated: bool = False


@dataclass(frozen=True)
class Location:
    """A place, in degrees (WGS 84)."""

    latitude: float
    longitude: float
    name: str = ""
    address: str = ""
    url: str | None = None


@dataclass(frozen=True)
class ContactCard:
    """One shared contact. `phones` as written in the card; they need not equal the contact's WhatsApp number."""

    name: str
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    wa_ids: tuple[str, ...] = ()


@dataclass(frozen=True)
class Contacts:
    """Shared contacts."""

    cards: tuple[ContactCard, ...]


@dataclass(frozen=True)
class Reaction:
    """An emoji put on a message, or (`emoji` None) taken off again. `message_id` is the platform's."""

    message_id: str | None
    emoji: str | None
    name: str | None = None


@dataclass(frozen=True)
class OrderLine:
    """One line of a basket; `price` is for one piece, in major units of `currency`, and as the catalogue said it."""

    retailer_id: str
    quantity: int
    price: Decimal | None
    currency: str | None


@dataclass(frozen=True)
class CatalogueOrder:
    """A basket sent from the shop's WhatsApp catalogue: a wish, not a paid order."""

    catalog_id: str | None
    text: str
    lines: tuple[OrderLine, ...]


@dataclass(frozen=True)
class Referral:
    """Where a shopper came from: an advertisement, a link, a post.

    `source` is the platform's word ("ad", "post", "ADS", "SHORTLINK", …), `ref` what the shop put into the link,
    `click_id` WhatsApp's `ctwa_clid`.
    """

    source: str | None = None
    source_id: str | None = None
    ref: str | None = None
    url: str | None = None
    headline: str = ""
    text: str = ""
    click_id: str | None = None
    product_id: str | None = None


@dataclass(frozen=True)
class SharedLink:
    """Something from elsewhere: a link with a preview, a post, a reel, a story. `kind` is the platform's word."""

    kind: str
    url: str | None
    title: str = ""


@dataclass(frozen=True)
class FormReply:
    """A filled-in form (WhatsApp Flow) or another interactive answer that carries fields instead of a pressed id."""

    name: str
    text: str
    fields: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Edit:
    """An earlier message now says something else; `said` is None where the platform does not say what."""

    message_id: str | None
    said: "Said | None"


@dataclass(frozen=True)
class Revocation:
    """An earlier message was deleted for everyone."""

    message_id: str | None


@dataclass(frozen=True)
class Opened:
    """The shopper opened the chat without writing ("request_welcome")."""


@dataclass(frozen=True)
class Unsupported:
    """A kind the platform does not pass on, or that we do not know; `kind` is the platform's word for it."""

    kind: str
    errors: tuple[PlatformError, ...] = ()


Said = (
    Text
    | Press
    | Media
    | Sticker
    | Location
    | Contacts
    | Reaction
    | CatalogueOrder
    | Referral
    | SharedLink
    | FormReply
    | Edit
    | Revocation
    | Opened
    | Unsupported
)
