"""Limits of what a Messenger message carries: files and templates.

…/messenger-platform/send-messages/template/button, template/generic, template/media. Templates the shop does not send
are checked for their frame alone.
"""

from typing import Annotated, Any, Literal, Self

from pydantic import Field, StringConstraints, TypeAdapter, model_validator

from connectors.channels.meta.request_rules import Json, Label, Loose, NotEmpty, require

BUTTON_TEXT_LIMIT = 640
MOST_BUTTONS = 3
MOST_ELEMENTS = 10
TITLE_LIMIT = 80
POSTBACK_LIMIT = 1000
BUTTON_TITLE_LIMIT = 20


class Button(Loose):
    """A button of a template; a link opens, a postback comes back with its payload."""

    type: Literal["web_url", "postback", "phone_number", "account_link", "account_unlink", "game_play", "element_share"]
    title: Label | None = None
    url: NotEmpty | None = None
    payload: Annotated[str, StringConstraints(min_length=1, max_length=POSTBACK_LIMIT)] | None = None

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.type in {"web_url", "postback", "phone_number"} and self.title is None:
            raise ValueError(f"a {self.type} button needs a title")
        if self.type in {"web_url", "account_link"} and self.url is None:
            raise ValueError(f"a {self.type} button needs a url")
        if self.type in {"postback", "phone_number"} and self.payload is None:
            raise ValueError(f"a {self.type} button needs a payload")
        return self


class ButtonTemplate(Loose):
    """Text of up to 640 characters with one to three buttons."""

    text: Annotated[str, StringConstraints(min_length=1, max_length=BUTTON_TEXT_LIMIT)]
    buttons: Annotated[list[Button], Field(min_length=1, max_length=MOST_BUTTONS)]


class Element(Loose):
    """A card: title and subtitle of up to 80 characters, up to three buttons."""

    title: Annotated[str, StringConstraints(min_length=1, max_length=TITLE_LIMIT)]
    subtitle: Annotated[str, StringConstraints(max_length=TITLE_LIMIT)] | None = None
    buttons: Annotated[list[Button], Field(max_length=MOST_BUTTONS)] | None = None


class GenericTemplate(Loose):
    """One to ten cards."""

    elements: Annotated[list[Element], Field(min_length=1, max_length=MOST_ELEMENTS)]


class MediaElement(Loose):
    """A picture or video by attachment id or by its Facebook address."""

    media_type: Literal["image", "video"]
    attachment_id: NotEmpty | None = None
    url: NotEmpty | None = None
    buttons: Annotated[list[Button], Field(max_length=MOST_BUTTONS)] | None = None

    @model_validator(mode="after")
    def _one_source(self) -> Self:
        if (self.attachment_id is None) == (self.url is None):
            raise ValueError("needs either attachment_id or url")
        return self


class MediaTemplate(Loose):
    """One picture or video with buttons."""

    elements: Annotated[list[MediaElement], Field(min_length=1, max_length=1)]


_TEMPLATES: dict[str, TypeAdapter[Any]] = {
    "button": TypeAdapter(ButtonTemplate),
    "generic": TypeAdapter(GenericTemplate),
    "media": TypeAdapter(MediaTemplate),
}


class Attachment(Loose):
    """A file by url or attachment id (or uploaded beside it, with neither), or a template."""

    type: Literal["image", "audio", "video", "file", "template"]
    payload: Json

    @model_validator(mode="after")
    def _fits_its_type(self) -> Self:
        if self.type != "template":
            if self.payload.get("url") is not None and self.payload.get("attachment_id") is not None:
                raise ValueError("either url or attachment_id")
            return self
        kind = self.payload.get("template_type")
        if not isinstance(kind, str) or not kind:
            raise ValueError("a template needs its template_type")
        if kind in _TEMPLATES:
            require(_TEMPLATES[kind], self.payload)
        return self
