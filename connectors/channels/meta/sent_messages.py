"""What Meta reports of our messages, told to the outbox: the sending side of what comes in."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from connectors.channels.meta.event_store import account_of
from connectors.channels.meta.events import Event
from connectors.channels.meta.faults import fault_of
from connectors.channels.meta.outcome import codes_of, reason_of
from connectors.channels.meta.reported import Delivered, Echo, Read, Status, TemplateNotice
from connectors.channels.whatsapp.templates import Templates
from conversations.clock import Clock
from conversations.outbox import reports, stops
from conversations.outbox.channel import Stopped
from conversations.outbox.reports import Report
from conversations.tables import channel_users


class SentMessages:
    """See `sending_side.SendingSide`."""

    def __init__(self, clock: Clock, templates: Templates) -> None:
        self._clock = clock
        self._templates = templates

    async def report(self, connection: AsyncConnection, event: Event) -> None:
        """A status by our own id or Meta's; Messenger's also by the time up to which all is delivered or read."""
        match event.what:
            case Status():
                await self._status(connection, event, event.what)
            case Delivered(message_ids, until):
                for message_id in message_ids:
                    await self._reached(connection, event, message_id, "delivered")
                await self._all_reached(connection, event, "delivered", until)
            case Read(until, message_id):
                if message_id is not None:
                    await self._reached(connection, event, message_id, "read")
                await self._all_reached(connection, event, "read", until)
            case _:
                pass

    async def heard_echo(self, connection: AsyncConnection, event: Event) -> bool:
        """An echo is ours if it brings our id back, or Meta's id of a message of ours."""
        echo = event.what
        if not isinstance(echo, Echo) or event.message_id is None:
            return False
        send_id = _id_of(echo.metadata)
        return await reports.record_echo(connection, event.channel, event.message_id, send_id, self._clock.now())

    async def sent_as(self, connection: AsyncConnection, channel: str, platform_id: str) -> UUID | None:
        """Our message that Meta knows by this id."""
        return await reports.find_sent(connection, channel, platform_id)

    async def template_changed(self, connection: AsyncConnection, event: Event) -> None:
        """A template's review has ended, or it was paused."""
        if isinstance(event.what, TemplateNotice):
            business_id = event.account.business_id
            await self._templates.heard(connection, event.what, business_id, self._clock.now())

    async def _status(self, connection: AsyncConnection, event: Event, status: Status) -> None:
        fault = fault_of(status.errors[0]) if status.state == "failed" and status.errors else None
        report = Report(
            event.channel,
            status.message_id,
            status.state,
            _id_of(status.callback),
            reason_of(fault) if fault else "unknown" if status.state == "failed" else None,
            codes_of(fault) if fault else None,
        )
        now = self._clock.now()
        ours = await reports.record_status(connection, report, now)
        if ours and fault is not None and fault.stops_channel:
            why = Stopped(reason_of(fault), codes_of(fault))
            await stops.stop(connection, event.channel, account_of(event), why, now)

    async def _reached(self, connection: AsyncConnection, event: Event, message_id: str, state: str) -> None:
        await reports.record_status(connection, Report(event.channel, message_id, state), self._clock.now())

    async def _all_reached(self, connection: AsyncConnection, event: Event, state: str, until: datetime | None) -> None:
        if until is None or event.shopper is None:
            return
        row = channel_users.c
        conversation_id = await connection.scalar(
            select(row.conversation_id)
            .where(row.channel == event.channel, row.account == account_of(event), row.name.in_(event.shopper.ids))
            .limit(1)
        )
        if conversation_id is not None:
            await reports.record_until(connection, conversation_id, state, until, self._clock.now())


def _id_of(text: str | None) -> UUID | None:
    """Our own id, where the text is one: other tools may send from the same account."""
    try:
        return UUID(text or "")
    except ValueError:
        return None
