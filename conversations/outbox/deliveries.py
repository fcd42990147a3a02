"""What agents are shown of the outbox: how far each message has come, and which channels stand still."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.outbox.restrictions import RESTRICTED, read_restrictions
from conversations.outbox.states import together
from conversations.outbox.tables import channel_sends, channel_stops


@dataclass(frozen=True)
class Progress:
    """How far a message has come: a state of `states.State`, and our word for why, as in `undelivered_…`."""

    state: str
    reason: str | None


@dataclass(frozen=True)
class Stop:
    """An account that nothing is sent from until somebody has acted; or, with the reason `restricted`, nothing that
    would begin a conversation, until the channel lifts it: at `until`, where it has named that.
    """

    channel: str
    reason: str
    since: datetime
    until: datetime | None = None


async def read_progress(connection: AsyncConnection, message_ids: Collection[UUID]) -> Mapping[UUID, Progress]:
    """The progress of those messages that go out through the outbox."""
    row = channel_sends.c
    found = await connection.execute(
        select(row.message_id, row.state, row.reason).where(row.message_id.in_(message_ids))
    )
    parts: defaultdict[UUID, dict[str, str | None]] = defaultdict(dict)
    for part in found:
        parts[part.message_id][part.state] = part.reason or parts[part.message_id].get(part.state)
    states = {message_id: together(of) for message_id, of in parts.items()}
    return {message_id: Progress(state, parts[message_id][state]) for message_id, state in states.items()}


async def read_stops(connection: AsyncConnection) -> list[Stop]:
    """The accounts that stand still, the longest first; then those of the others that may not write first."""
    row = channel_stops.c
    found = await connection.execute(select(row.channel, row.reason, row.since).order_by(row.since))
    stops = [Stop(*one) for one in found]
    still = {one.channel for one in stops}
    restricted = await read_restrictions(connection)
    begins_nothing = [Stop(one.channel, RESTRICTED, one.since, one.until) for one in restricted]
    return [*stops, *(one for one in begins_nothing if one.channel not in still)]
