"""One stored event becomes what it means: a message, a change of owner, a line for agents, or nothing but a count.

Everything here happens in the transaction that marks the event processed, and waits for nothing but the database.
"""

from typing import get_args

from sqlalchemy.ext.asyncio import AsyncConnection

from connectors.channels.meta.effect import Effect
from connectors.channels.meta.events import Event
from connectors.channels.meta.hearing import Hearing
from connectors.channels.meta.news import News
from connectors.channels.meta.reception import Reception
from connectors.channels.meta.said import Said
from connectors.channels.meta.sending_side import SendingSide
from connectors.services import Services


class Processing:
    """Gives events their meaning.

    Args:
        sending: Told what became of our messages, and asked which are ours.
    """

    def __init__(self, services: Services, sending: SendingSide) -> None:
        self.reception = Reception(services, sending)
        self._hearing = Hearing(self.reception, sending, services.clock)
        self._news = News(self.reception, sending, services.clock, services.settings)

    async def handle(self, connection: AsyncConnection, event: Event) -> Effect:
        """Do what an event means. A file comes by `reception.take_draft` instead, once it is fetched."""
        if event.group is not None:
            return Effect(reason="group")
        if not isinstance(event.what, get_args(Said)):
            return await self._news.take(connection, event)
        if event.standby:
            return await self._hearing.overhear(connection, event)
        return await self._hearing.hear(connection, event)
