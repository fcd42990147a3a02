"""Limits of WhatsApp's interactive messages.

…/whatsapp/messages/interactive-reply-buttons-messages, interactive-list-messages and interactive-cta-url-messages;
SectionObject of Meta's OpenAPI description. Kinds the shop does not send are checked for their frame alone.
"""

from typing import Annotated, Any, Literal, Self

from pydantic import Field, StringConstraints, TypeAdapter, model_validator

from connectors.channels.meta.request_rules import Json, Label, Loose, NotEmpty, require

HEADER_LIMIT = 60
FOOTER_LIMIT = 60
BODY_LIMIT = 1024
LIST_BODY_LIMIT = 4096
MOST_BUTTONS = 3
BUTTON_TITLE_LIMIT = 20
BUTTON_ID_LIMIT = 256
MOST_SECTIONS = 10
MOST_ROWS = 10
ROW_TITLE_LIMIT = 24
ROW_DESCRIPTION_LIMIT = 72
ROW_ID_LIMIT = 200
SECTION_TITLE_LIMIT = 24


class HeaderMedia(Loose):
    """A file by id or by link."""

    id: NotEmpty | None = None
    link: NotEmpty | None = None

    @model_validator(mode="after")
    def _one_source(self) -> Self:
        if (self.id is None) == (self.link is None):
            raise ValueError("needs either id or link")
        return self


class Header(Loose):
    """Text of up to 60 characters, or a picture, video or document."""

    type: Literal["text", "image", "video", "document", "gif", "product"]
    text: Annotated[str, StringConstraints(min_length=1, max_length=HEADER_LIMIT)] | None = None
    image: HeaderMedia | None = None
    video: HeaderMedia | None = None
    document: HeaderMedia | None = None

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.type in {"text", "image", "video", "document"} and getattr(self, self.type) is None:
            raise ValueError(f"a header of type {self.type} needs {self.type}")
        return self

    @property
    def media(self) -> HeaderMedia | None:
        """The file it shows, if any."""
        return self.image or self.video or self.document


class Body(Loose):
    """The words above the buttons; a list's may be longer than the others'."""

    text: Annotated[str, StringConstraints(min_length=1, max_length=LIST_BODY_LIMIT)]


class Footer(Loose):
    """Small print."""

    text: Annotated[str, StringConstraints(min_length=1, max_length=FOOTER_LIMIT)]


class Reply(Loose):
    """What a reply button carries."""

    id: Annotated[str, StringConstraints(min_length=1, max_length=BUTTON_ID_LIMIT)]
    title: Label


class Button(Loose):
    """A reply button."""

    type: Literal["reply"]
    reply: Reply


class ButtonAction(Loose):
    """One to three buttons; ids and titles are unique in a message."""

    buttons: Annotated[list[Button], Field(min_length=1, max_length=MOST_BUTTONS)]

    @model_validator(mode="after")
    def _unique(self) -> Self:
        for name in ("id", "title"):
            if len({getattr(button.reply, name) for button in self.buttons}) < len(self.buttons):
                raise ValueError(f"each button needs its own {name}")
        return self


class Row(Loose):
    """One choice of a list."""

    id: Annotated[str, StringConstraints(min_length=1, max_length=ROW_ID_LIMIT)]
    title: Annotated[str, StringConstraints(min_length=1, max_length=ROW_TITLE_LIMIT)]
    description: Annotated[str, StringConstraints(max_length=ROW_DESCRIPTION_LIMIT)] | None = None


class Section(Loose):
    """Rows under a title; the title may only be missing where there is one section."""

    title: Annotated[str, StringConstraints(min_length=1, max_length=SECTION_TITLE_LIMIT)] | None = None
    rows: Annotated[list[Row], Field(min_length=1)]


class ListAction(Loose):
    """The label that opens the list, and up to ten rows over all sections; row ids are unique."""

    button: Label
    sections: Annotated[list[Section], Field(min_length=1, max_length=MOST_SECTIONS)]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        rows = [row.id for section in self.sections for row in section.rows]
        if len(rows) > MOST_ROWS:
            raise ValueError(f"a list has at most {MOST_ROWS} rows over all its sections")
        if len(set(rows)) < len(rows):
            raise ValueError("each row needs its own id")
        if len(self.sections) > 1 and any(section.title is None for section in self.sections):
            raise ValueError("each of several sections needs a title")
        return self


class LinkParameters(Loose):
    """A link and its label."""

    display_text: Label
    url: NotEmpty


class LinkAction(Loose):
    """The one link of a cta_url message."""

    name: Literal["cta_url"]
    parameters: LinkParameters


_ACTIONS: dict[str, TypeAdapter[Any]] = {
    "button": TypeAdapter(ButtonAction),
    "list": TypeAdapter(ListAction),
    "cta_url": TypeAdapter(LinkAction),
}
_WITHOUT_BODY = frozenset({"product", "carousel"})


class Interactive(Loose):
    """A message with something to press."""

    type: Literal[
        "button",
        "list",
        "cta_url",
        "location_request_message",
        "address_message",
        "flow",
        "product",
        "product_list",
        "catalog_message",
        "carousel",
        "call_permission_request",
        "voice_call",
        "request_contact_info",
        "order_details",
        "order_status",
    ]
    header: Header | None = None
    body: Body | None = None
    footer: Footer | None = None
    action: Json | None = None

    @model_validator(mode="after")
    def _fits_its_type(self) -> Self:
        if self.body is None and self.type not in _WITHOUT_BODY:
            raise ValueError("needs a body")
        if self.body is not None and self.type != "list" and len(self.body.text) > BODY_LIMIT:
            raise ValueError(f"the body may have {BODY_LIMIT} characters")
        if self.type == "list" and self.header is not None and self.header.type != "text":
            raise ValueError("a list's header is text")
        if self.type in _ACTIONS:
            require(_ACTIONS[self.type], self.action or {})
        return self
