"""What is said in a conversation, as values.

ConversationError
├── UnknownConversation   no conversation with that id
├── UnknownButton         the pressed button belongs to no message of this conversation
└── NotYours              somebody else owns the conversation now
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, Self
from uuid import UUID

from sqlalchemy import RowMapping

Author = Literal["shopper", "bot", "agent", "system"]
Kind = Literal["text", "press", "upload", "reply", "note", "event"]
Owner = Literal["bot", "queue", "human"]
Json = dict[str, Any]
Row = Mapping[str, Any] | RowMapping


class ConversationError(Exception):
    """Anything a conversation refuses."""


class UnknownConversation(ConversationError):
    """There is no such conversation."""

    def __init__(self, conversation_id: UUID) -> None:
        self.conversation_id = conversation_id
        super().__init__(f"There is no conversation {conversation_id}.")


class UnknownButton(ConversationError):
    """The token names no button of this conversation."""

    def __init__(self, token: str) -> None:
        self.token = token
        super().__init__("This button does not belong to this conversation.")


class NotYours(ConversationError):
    """The conversation has another owner than the caller believes."""

    def __init__(self, conversation_id: UUID, owner: str, agent_name: str | None) -> None:
        self.conversation_id = conversation_id
        self.owner = owner
        self.agent_name = agent_name
        super().__init__(f"Conversation {conversation_id} belongs to {agent_name or owner}.")


@dataclass(frozen=True)
class Draft:
    """A message that has no place in the sequence yet.

    `key` and `args` name a reply to be rendered; `text` is what a person typed. `buttons` are as the actions gave them.
    `already_out`: the shopper has it, because somebody said it in the channel's own app.
    """

    author: Author
    kind: Kind
    text: str | None = None
    key: str | None = None
    args: Json = field(default_factory=dict)
    buttons: tuple[Json, ...] = ()
    author_name: str | None = None
    external_id: str | None = None
    language: str | None = None
    private: bool = False
    turn_id: UUID | None = None
    turn_state: str | None = None
    already_out: bool = False

    @classmethod
    def of_reply(cls, said: Json, *, language: str | None = None, turn_id: UUID | None = None) -> Self:
        """What an action says (`actions.replies.reply`), as the bot's message."""
        buttons = tuple(said.get("buttons") or ())
        args = said.get("args") or {}
        return cls("bot", "reply", key=said["key"], args=args, buttons=buttons, language=language, turn_id=turn_id)

    @property
    def for_shopper(self) -> bool:
        """Whether a channel that has no page of ours has to bring it to the shopper."""
        return self.author != "shopper" and not self.private and not self.already_out


@dataclass(frozen=True)
class Message:
    """A stored message; `seq` orders a conversation without gaps."""

    conversation_id: UUID
    seq: int
    id: UUID
    channel: str
    external_id: str | None
    author: Author
    author_name: str | None
    kind: Kind
    text: str | None
    key: str | None
    args: Json
    buttons: tuple[Json, ...]
    language: str | None
    understanding: Json | None
    private: bool
    turn_id: UUID | None
    turn_state: str | None
    created_at: datetime
    delivered_at: datetime | None
    read_at: datetime | None

    @classmethod
    def from_row(cls, row: Row) -> "Message":
        """Read a row of the table `messages`."""
        values = {name: row[name] for name in cls.__dataclass_fields__}
        values["args"] = values["args"] or {}
        values["buttons"] = tuple(values["buttons"] or ())
        return cls(**values)

    @property
    def said(self) -> str:
        """What the shopper wrote in one breath: the texts of a burst that this message's turn answers, or its own."""
        return str(self.args.get("said") or (self.text if self.kind == "text" else None) or "")

    @property
    def client_id(self) -> str | None:
        """The id the shopper's own device gave to this message."""
        return self.external_id.split(":", 1)[1] if self.external_id and ":" in self.external_id else None


@dataclass(frozen=True)
class Conversation:
    """A conversation's own row, without its tracker."""

    id: UUID
    channel: str
    channel_account: str | None
    external_user: str | None
    language: str
    language_pinned: bool
    owner: Owner
    status: str
    agent_id: UUID | None
    agent_name: str | None
    shopper_name: str | None
    shopper_email: str | None
    last_seq: int
    read_seq_shopper: int
    read_seq_agent: int
    turn_fence: int
    shopper_seen_at: datetime | None
    shopper_wrote_at: datetime | None
    created_at: datetime
    updated_at: datetime

    @classmethod
    def from_row(cls, row: Row) -> "Conversation":
        """Read a row of the table `conversations`."""
        return cls(**{name: row[name] for name in cls.__dataclass_fields__})
