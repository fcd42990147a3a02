"""What Messenger's Send API accepts at `/{page}/messages` and for thread control: types, lengths, counts, tags.

Sources: developers.facebook.com/docs/messenger-platform/send-messages (May 2026) and its pages for quick replies,
templates and sender actions; lengths are characters. Since 27 April 2026 HUMAN_AGENT is the only message tag left.
"""

from typing import Annotated, Any, Literal, Self

from pydantic import Field, StringConstraints, ValidationError, model_validator

from connectors.channels.messenger.attached import Attachment
from connectors.channels.meta.request_rules import Json, Label, Loose, NotEmpty, RequestRefused, refusal

TEXT_LIMIT = 2000
MOST_QUICK_REPLIES = 13
QUICK_REPLY_TITLE_LIMIT = 20
PAYLOAD_LIMIT = 1000
METADATA_LIMIT = 1000
MOST_IMAGES = 30
HUMAN_AGENT = "HUMAN_AGENT"
_WHO = frozenset(
    {
        "id",
        "user_ref",
        "user_id",
        "post_id",
        "comment_id",
        "phone_number",
        "notification_messages_token",
        "one_time_notif_token",
    }
)
Metadata = Annotated[str, StringConstraints(max_length=METADATA_LIMIT)]


class Recipient(Loose):
    """Who gets it: a page-scoped id, or one of the platform's other names for a person."""

    @model_validator(mode="after")
    def _somebody(self) -> Self:
        named = [value for key, value in (self.model_extra or {}).items() if key in _WHO]
        if not any(isinstance(value, str | int) and not isinstance(value, bool) and value for value in named):
            raise ValueError("the recipient is not named")
        return self


class QuickReply(Loose):
    """A quick reply: of content type text with title and payload, or asking for phone or e-mail."""

    content_type: Literal["text", "user_phone_number", "user_email", "location"] = "text"
    title: Label | None = None
    payload: Annotated[str, StringConstraints(max_length=PAYLOAD_LIMIT)] | None = None
    image_url: str | None = None

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.content_type == "text" and (self.title is None or self.payload is None):
            raise ValueError("a text quick reply needs title and payload")
        return self


class Message(Loose):
    """Text, or one attachment, or several images; quick replies go with any of them."""

    text: Annotated[str, StringConstraints(min_length=1, max_length=TEXT_LIMIT)] | None = None
    attachment: Attachment | None = None
    attachments: Annotated[list[Attachment], Field(min_length=1, max_length=MOST_IMAGES)] | None = None
    quick_replies: Annotated[list[QuickReply], Field(max_length=MOST_QUICK_REPLIES)] | None = None
    metadata: Metadata | None = None

    @model_validator(mode="after")
    def _one_content(self) -> Self:
        contents = [one for one in (self.text, self.attachment, self.attachments) if one is not None]
        if len(contents) != 1 and not self._is_template():
            raise ValueError("needs either text, attachment or attachments")
        if self.attachments is not None and any(one.type != "image" for one in self.attachments):
            raise ValueError("several attachments are images only")
        return self

    def _is_template(self) -> bool:
        """A utility message names an approved template instead of a content."""
        return isinstance((self.model_extra or {}).get("template"), dict)


class ReplyTo(Loose):
    """The message that is answered."""

    mid: NotEmpty


class SendRequest(Loose):
    """A message, or a sender action that goes alone with its recipient."""

    recipient: Recipient
    messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY"] | None = None
    tag: str | None = None
    message: Message | None = None
    sender_action: Literal["typing_on", "typing_off", "mark_seen", "react", "unreact"] | None = None
    payload: Json | None = None
    reply_to: ReplyTo | None = None
    notification_type: Literal["REGULAR", "SILENT_PUSH", "NO_PUSH"] | None = None

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if self.message is None and self.sender_action is None:
            raise ValueError("needs message or sender_action")
        if self.sender_action is not None:
            self._goes_alone()
        if self.tag is not None and self.tag != HUMAN_AGENT:
            raise ValueError("the only message tag left is HUMAN_AGENT")
        if self.messaging_type == "MESSAGE_TAG" and self.tag is None:
            raise ValueError("a tagged message needs its tag")
        return self

    def _goes_alone(self) -> None:
        if self.message is not None or self.tag is not None:
            raise ValueError("a sender action goes without message")
        if self.sender_action in {"react", "unreact"} and not (self.payload or {}).get("message_id"):
            raise ValueError("a reaction names its message")


class ThreadControlRequest(Loose):
    """Body of pass_thread_control, take_thread_control, request_thread_control and release_thread_control."""

    recipient: Recipient
    metadata: Metadata | None = None
    target_app_id: str | int | None = None


class UploadRequest(Loose):
    """Body of message_attachments: a file to be sent later by its id."""

    message: Message


class ProfileRequest(Loose):
    """Body of messenger_profile: how a chat begins."""

    get_started: Json | None = None
    greeting: list[Json] | None = None
    ice_breakers: list[Json] | None = None
    persistent_menu: list[Json] | None = None
    whitelisted_domains: list[str] | None = None


Request = SendRequest | ThreadControlRequest | UploadRequest | ProfileRequest


def checked(document: Any) -> Request:
    """The request, if the documented API would accept it.

    Raises:
        RequestRefused: with the path and the fault.
    """
    if not isinstance(document, dict):
        raise RequestRefused("", "the request is no object")
    try:
        return _model_of(document).model_validate(document)
    except ValidationError as error:
        raise refusal(error) from error


def _model_of(document: Json) -> type[Request]:
    if "recipient" in document:
        says_something = "message" in document or "sender_action" in document or "messaging_type" in document
        return SendRequest if says_something else ThreadControlRequest
    if "message" in document and "messaging_type" not in document:
        return UploadRequest
    if ProfileRequest.model_fields.keys() & document.keys():
        return ProfileRequest
    return SendRequest
