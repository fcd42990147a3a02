"""Who writes on a channel, and which conversation is theirs: one for each person at each of the shop's accounts.

A channel may know a person by several names, each with its kind in front: `phone:+34612345678`, `user:ES.1349…`,
`psid:1254…`. Names that one webhook gives together are one person's. Nobody is recognised by a guess.
"""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.message import Conversation
from conversations.tables import channel_users, conversations
from conversations.transcript import load

LASTING = "user:"
"""Such a name belongs to one person for good; a phone number may be somebody else's tomorrow."""


@dataclass(frozen=True)
class ChannelUser:
    """A person as the channel names them.

    Attributes:
        account: The shop's own address on the channel.
        names: At least one, the most lasting first.
        address: What an answer is sent to.
        language: Of the first answer, until the person has written something.
    """

    channel: str
    account: str
    names: tuple[str, ...]
    address: str
    language: str
    display_name: str | None = None


@dataclass(frozen=True)
class Found:
    """A conversation; `is_new` where it has just begun."""

    conversation: Conversation
    is_new: bool


async def find_conversation(connection: AsyncConnection, user: ChannelUser) -> UUID | None:
    """This person's conversation.

    A number with another lasting name than before has changed hands: the conversation of its former owner is not found.
    """
    return await _find(connection, user, await _known_names(connection, user))


async def _known_names(connection: AsyncConnection, user: ChannelUser) -> Mapping[str, UUID]:
    rows = await connection.execute(
        select(channel_users.c.name, channel_users.c.conversation_id).where(
            _at(user), channel_users.c.name.in_(user.names)
        )
    )
    return {row.name: row.conversation_id for row in rows}


async def _find(connection: AsyncConnection, user: ChannelUser, by_name: Mapping[str, UUID]) -> UUID | None:
    lasting = [name for name in user.names if name.startswith(LASTING)]
    for name in user.names:
        found = by_name.get(name)
        if found is not None and (name in lasting or not lasting or not await _is_anothers(connection, user, found)):
            return UUID(str(found))
    return None


async def find_or_start(connection: AsyncConnection, user: ChannelUser, now: datetime) -> Found:
    """This person's conversation, begun where there is none; in the caller's transaction."""
    by_name = await _known_names(connection, user)
    found = await _find(connection, user, by_name)
    if found is None:
        # Two webhooks of one new person, at two replicas: the second finds what the first began. In one order, so that
        # two with several names each do not wait for one another.
        for name in sorted(user.names):
            key = func.hashtextextended(f"{user.channel}/{user.account}/{name}", 0)
            await connection.execute(select(func.pg_advisory_xact_lock(key)))
        found = await find_conversation(connection, user)
    if found is not None:
        held = await load(connection, found)
        if all(by_name.get(name) == found for name in user.names) and held.external_user == user.address:
            return Found(held, is_new=False)
        await _keep_names(connection, user, found)
        return Found(await load(connection, found), is_new=False)
    conversation_id = uuid.uuid4()
    await connection.execute(
        insert(conversations).values(
            id=conversation_id,
            channel=user.channel,
            channel_account=user.account,
            external_user=user.address,
            shopper_name=user.display_name,
            language=user.language,
            created_at=now,
            updated_at=now,
        )
    )
    await _keep_names(connection, user, conversation_id)
    return Found(await load(connection, conversation_id), is_new=True)


async def _is_anothers(connection: AsyncConnection, user: ChannelUser, conversation_id: UUID) -> bool:
    """Whether the conversation has a lasting name, which then is another than this person's."""
    named = await connection.execute(
        select(channel_users.c.name).where(
            _at(user), channel_users.c.conversation_id == conversation_id, channel_users.c.name.startswith(LASTING)
        )
    )
    return named.first() is not None


async def _keep_names(connection: AsyncConnection, user: ChannelUser, conversation_id: UUID) -> None:
    """All names lead here from now on; of each kind the conversation keeps the latest."""
    held = channel_users.c
    known = await connection.execute(select(held.name).where(_at(user), held.conversation_id == conversation_id))
    names: Sequence[str] = known.scalars().all()
    missing = [name for name in user.names if name not in names]
    if missing:
        kinds = {_kind(name) for name in missing}
        outdated = [name for name in names if _kind(name) in kinds]
        await connection.execute(delete(channel_users).where(_at(user), held.name.in_(outdated)))
        rows = [
            {"channel": user.channel, "account": user.account, "name": name, "conversation_id": conversation_id}
            for name in missing
        ]
        here = {"conversation_id": conversation_id}
        await connection.execute(
            upsert(channel_users).on_conflict_do_update(index_elements=["channel", "account", "name"], set_=here), rows
        )
    address = conversations.c.external_user
    await connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id, address.is_distinct_from(user.address))
        .values(external_user=user.address)
    )


def _kind(name: str) -> str:
    return name.partition(":")[0]


def _at(user: ChannelUser) -> ColumnElement[bool]:
    return (channel_users.c.channel == user.channel) & (channel_users.c.account == user.account)
