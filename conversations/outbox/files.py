"""Files that go out with a message: named in its request, given to the channel first, and only then sent.

A file that the channel has reaches nobody, so giving it again after a lost answer or a killed process does no harm.
"""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations import transcript
from conversations.attachments import find_kept
from conversations.message import Draft, Json, Message
from conversations.outbox.planning import settle
from conversations.owner import HandOff, hand_over
from conversations.tables import messages

FILE_GONE = "file_gone"
BY_PERSON = "file_by_person"
FAULTS_OF_FILES = frozenset({FILE_GONE, "media", "parameter"})
"""Reasons that lie in what was sent: whoever it was for can be reached, and waits for a file."""
_AWAITED = "awaits_file"


def awaiting(body: Json, upload_id: UUID) -> Json:
    """The request, marked: the channel has to have this file before it can be made."""
    return {**body, _AWAITED: str(upload_id)}


def awaited_file(body: Json | None) -> UUID | None:
    """The file that a request waits for."""
    marked = (body or {}).get(_AWAITED)
    return UUID(marked) if marked else None


def without_mark(body: Json) -> Json:
    """The request as the channel reads it."""
    return {name: value for name, value in body.items() if name != _AWAITED}


async def give_up_files(connection: AsyncConnection, message_ids: Collection[UUID], reason: str, now: datetime) -> None:
    """Messages were refused. Of one that gives a file along, the words that speak of it are not sent either, and where
    the fault lies in the file, a person brings it: the shopper is told so.
    """
    found = await connection.execute(select(messages).where(messages.c.id.in_(message_ids)).order_by(messages.c.seq))
    for message in [Message.from_row(one) for one in found.mappings()]:
        if find_kept(message) is None:
            continue
        await settle(connection, message, "refused", reason)
        if reason in FAULTS_OF_FILES and message.author == "bot":
            await _leave_to_person(connection, message, now)


async def _leave_to_person(connection: AsyncConnection, message: Message, now: datetime) -> None:
    moved = await hand_over(connection, message.conversation_id, HandOff(BY_PERSON), now)
    if moved:
        told = Draft("bot", "reply", key=BY_PERSON, language=message.language)
        await transcript.append(connection, message.conversation_id, [told], now)
