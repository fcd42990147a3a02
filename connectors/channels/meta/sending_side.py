"""What the receiving side asks of the sending side, and tells it."""

from typing import Protocol
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncConnection

from connectors.channels.meta.events import Event


class SendingSide(Protocol):
    """All calls run in the transaction that marks the event processed."""

    async def report(self, connection: AsyncConnection, event: Event) -> None:
        """What became of our messages: the event holds a `Status`, `Delivered` or `Read`."""
        ...

    async def heard_echo(self, connection: AsyncConnection, event: Event) -> bool:
        """Whether an `Echo` is of a message that we sent; it may come before the answer to our own request."""
        ...

    async def sent_as(self, connection: AsyncConnection, channel: str, platform_id: str) -> UUID | None:
        """Our message that the platform knows by this id."""
        ...

    async def template_changed(self, connection: AsyncConnection, event: Event) -> None:
        """A template was approved, rejected, paused or moved: the event holds a `TemplateNotice`."""
        ...
