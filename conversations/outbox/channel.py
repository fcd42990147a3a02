"""The port of a channel that messages are sent through, and what its answers can mean.

Answer ── Accepted   the channel has taken it; the truth comes later, in reports
          Refused    it will never go out so
          Later      the same request may go through after a wait
          Stopped    nothing goes out from this account until a person has acted
          Lost       nobody knows whether it was taken
          Closed     the reply window is closed

Given      the channel has a file, and the request that names it can be made

Beyond ── Tagged     the same request is allowed, by its name
          Instead    an approved template says all of it
          Invited    an approved template asks the shopper to write; the message waits for that
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, Protocol
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.attachments import Upload
from conversations.message import Conversation, Json, Message

Way = Literal["free", "human_agent", "template"]
"""What allows a request: the open reply window, a person's answer within the week, or the template it consists of."""


@dataclass(frozen=True)
class Request:
    """One request as it is sent: `id` has to come back with whatever the channel reports of it."""

    id: UUID
    body: Json
    way: Way


@dataclass(frozen=True)
class Accepted:
    """Taken; `external_id` is the channel's own name of the message."""

    external_id: str


@dataclass(frozen=True)
class Refused:
    """`reason` is a word of `REASONS`, `fault` holds the channel's codes without anything personal."""

    reason: str
    fault: Json | None = None


@dataclass(frozen=True)
class Later:
    """Not taken; `scope` says who has to wait: this conversation, or the whole account."""

    reason: str
    scope: Literal["conversation", "account"]
    fault: Json | None = None


@dataclass(frozen=True)
class Stopped:
    """The account's token or the account itself does not work."""

    reason: str
    fault: Json | None = None


@dataclass(frozen=True)
class Lost:
    """The request went out and no answer came."""

    reason: str = "outcome_unknown"


@dataclass(frozen=True)
class Closed:
    """The channel says that the reply window is closed, whatever we believed."""

    fault: Json | None = None


@dataclass(frozen=True)
class Given:
    """The channel has the file that a request waits for; `body` is the request that names it there."""

    body: Json


Answer = Accepted | Refused | Later | Stopped | Lost | Closed
NotGiven = Refused | Later | Stopped


@dataclass(frozen=True)
class Tagged:
    """It may go out as it is, by this way."""

    way: Way


@dataclass(frozen=True)
class Instead:
    """This request says what the message would have said."""

    body: Json


@dataclass(frozen=True)
class Invited:
    """This request asks the shopper to write."""

    body: Json


Beyond = Tagged | Instead | Invited


class Channel(Protocol):
    """One account of the shop on one channel."""

    @property
    def name(self) -> str:
        """As in `conversations.channel`."""
        ...

    @property
    def account(self) -> str:
        """As in `conversations.channel_account`."""
        ...

    @property
    def messages_per_second(self) -> float:
        """How fast the account may send."""
        ...

    def requests(self, message: Message, conversation: Conversation) -> tuple[Json, ...]:
        """The bodies that say a message, in order; none where this channel does not show such a line.

        A file that the message gives along comes first or with the words, in a body that `files.awaiting` marks.

        Raises:
            RenderingError: the message cannot be worded.
        """
        ...

    async def beyond_window(
        self, connection: AsyncConnection, message: Message, conversation: Conversation, now: datetime
    ) -> Beyond | None:
        """What the channel's rules allow once the reply window is closed; None where they allow nothing."""
        ...

    async def give(self, body: Json, file: Upload) -> Given | NotGiven:
        """Let the channel have the file that a body waits for; nobody sees it yet. Never raises, as `send`."""
        ...

    async def send(self, request: Request) -> Answer:
        """Make one request, once. Never raises for what the channel or the network does."""
        ...

    async def check(self) -> Stopped | None:
        """Whether the account works; asks the channel without sending anything."""
        ...

    async def may_begin(self) -> bool:
        """Whether the channel says that the account may write first; asks without sending anything."""
        ...


FIRST_WAIT = timedelta(seconds=1)
LONGEST_WAIT = timedelta(hours=1)


def wait_after(attempts: int) -> timedelta:
    """4^X seconds, X from 0: what WhatsApp asks after too many messages to one person, and patient enough for the rest.

    (developers.facebook.com/documentation/business-messaging/whatsapp/about-the-platform, "Pair rate limits")
    """
    return min(LONGEST_WAIT, FIRST_WAIT * (1 << 2 * min(max(attempts - 1, 0), 10)))
