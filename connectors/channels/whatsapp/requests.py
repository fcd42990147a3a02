"""What WhatsApp's Cloud API accepts at `/{phone number id}/messages`: the documented types, lengths and counts.

Sources: Meta's OpenAPI description (github.com/facebook/openapi, business-messaging-api v23.0) and
developers.facebook.com/documentation/business-messaging/whatsapp/messages, one page a type. Lengths are characters
(code points). The renderer is checked with these rules, and so is everything the test API is sent.
"""

from typing import Annotated, Any, Literal, Self

from pydantic import Field, StringConstraints, ValidationError, model_validator

from connectors.channels.meta.request_rules import Json, Loose, NotEmpty, RequestRefused, refusal
from connectors.channels.whatsapp.interactive import Interactive

BODY_LIMIT = 4096
CAPTION_LIMIT = 1024
MOST_CONTACTS = 5
CALLBACK_LIMIT = 512
TEMPLATE_NAME_LIMIT = 512
_MEDIA_TYPES = frozenset({"image", "audio", "video", "document", "sticker"})

Caption = Annotated[str, StringConstraints(max_length=CAPTION_LIMIT)]


class Text(Loose):
    """Words, up to 4096 characters (…/messages/text-messages)."""

    body: Annotated[str, StringConstraints(min_length=1, max_length=BODY_LIMIT)]
    preview_url: bool = False


class MediaPart(Loose):
    """A file by id or by link, with a caption of up to 1024 (…/messages/image-messages, video, document).

    An audio or a sticker has no caption.
    """

    id: NotEmpty | None = None
    link: NotEmpty | None = None
    caption: Caption | None = None
    filename: str | None = None

    @model_validator(mode="after")
    def _one_source(self) -> Self:
        if (self.id is None) == (self.link is None):
            raise ValueError("needs either id or link")
        return self


class Location(Loose):
    """A place; name and address may be missing (…/messages/location-messages)."""

    latitude: Annotated[float, Field(ge=-90, le=90)]
    longitude: Annotated[float, Field(ge=-180, le=180)]
    name: str | None = None
    address: str | None = None


class ContactName(Loose):
    """A name needs its formatted form."""

    formatted_name: NotEmpty


class Contact(Loose):
    """One contact card (…/messages/contacts-messages)."""

    name: ContactName


class Reaction(Loose):
    """An emoji on a message; an empty one takes it off (…/messages/reaction-messages)."""

    message_id: NotEmpty
    emoji: str


class TemplateLanguage(Loose):
    """A template's language, as en or en_US."""

    code: Annotated[str, StringConstraints(min_length=1, max_length=64)]
    policy: Literal["deterministic"] | None = None


class TemplateComponent(Loose):
    """The parameters of one part of a template."""

    type: Annotated[str, StringConstraints(pattern=r"(?i)^(header|body|button|footer|carousel|limited_time_offer)$")]
    parameters: list[Json] | None = None
    sub_type: str | None = None
    index: int | str | None = None

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.type.lower() == "button" and (self.sub_type is None or self.index is None):
            raise ValueError("a button component needs sub_type and index")
        for parameter in self.parameters or ():
            if not isinstance(parameter.get("type"), str):
                raise ValueError("a parameter needs a type")
        return self


class Template(Loose):
    """A template by name and language; the name has up to 512 characters (…/templates/overview)."""

    name: Annotated[str, StringConstraints(min_length=1, max_length=TEMPLATE_NAME_LIMIT)]
    language: TemplateLanguage
    components: tuple[TemplateComponent, ...] = ()


class Context(Loose):
    """The message that is answered."""

    message_id: NotEmpty


class SendRequest(Loose):
    """A message to one person: `to` a number, or `recipient` a business-scoped user id; `to` wins where both are.

    Without a type it is a text (Meta's OpenAPI description, TextMessage).
    """

    messaging_product: Literal["whatsapp"]
    recipient_type: Literal["individual", "group"] = "individual"
    to: Annotated[str, StringConstraints(min_length=1, max_length=160)] | None = None
    recipient: Annotated[str, StringConstraints(min_length=1, max_length=160)] | None = None
    type: Literal[
        "text",
        "image",
        "audio",
        "video",
        "document",
        "sticker",
        "location",
        "contacts",
        "interactive",
        "reaction",
        "template",
    ] = "text"
    context: Context | None = None
    biz_opaque_callback_data: Annotated[str, StringConstraints(max_length=CALLBACK_LIMIT)] | None = None
    text: Text | None = None
    image: MediaPart | None = None
    audio: MediaPart | None = None
    video: MediaPart | None = None
    document: MediaPart | None = None
    sticker: MediaPart | None = None
    location: Location | None = None
    contacts: Annotated[list[Contact], Field(min_length=1, max_length=MOST_CONTACTS)] | None = None
    interactive: Interactive | None = None
    reaction: Reaction | None = None
    template: Template | None = None

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.to is None and self.recipient is None:
            raise ValueError("needs to or recipient")
        part: Any = getattr(self, self.type)
        if part is None:
            raise ValueError(f"a message of type {self.type} needs {self.type}")
        if self.type in {"audio", "sticker"} and part.caption is not None:
            raise ValueError(f"{self.type} has no caption")
        return self

    @property
    def media(self) -> MediaPart | None:
        """The file it carries as its own content, if any."""
        part: Any = getattr(self, self.type)
        return part if self.type in _MEDIA_TYPES else None


class TypingIndicator(Loose):
    """Shown until a reply or for 25 seconds (…/typing-indicators)."""

    type: Literal["text"]


class ReadRequest(Loose):
    """Marks a message, and those before it, as read; may show typing with it (…/mark-message-as-read)."""

    messaging_product: Literal["whatsapp"]
    status: Literal["read"]
    message_id: NotEmpty
    typing_indicator: TypingIndicator | None = None


def checked(document: Any) -> SendRequest | ReadRequest:
    """The request, if the documented API would accept it.

    Raises:
        RequestRefused: with the path and the fault.
    """
    if not isinstance(document, dict):
        raise RequestRefused("", "the request is no object")
    model: type[SendRequest | ReadRequest] = ReadRequest if "status" in document else SendRequest
    try:
        return model.model_validate(document)
    except ValidationError as error:
        raise refusal(error) from error
