"""Messages that a shopper changes or takes back afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete as sql_delete
from sqlalchemy import or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.burst import JOINED, say_anew
from conversations.message import Json
from conversations.tables import conversations, messages, uploads
from conversations.transcript import notify

CORRECTS = "corrects"
"""The name among an event's arguments of the `external_id` of the message it corrects."""


@dataclass(frozen=True)
class Corrected:
    """An earlier message. `waits`: its turn has not begun; `is_last`: the shopper wrote nothing after it."""

    id: UUID
    args: Json
    kind: str
    waits: bool
    is_last: bool


async def find(connection: AsyncConnection, conversation_id: UUID, external_id: str | None) -> Corrected | None:
    """A message of the shopper's, under the conversation's lock."""
    if external_id is None:
        return None
    held = (
        await connection.execute(
            select(conversations.c.turn_until).where(conversations.c.id == conversation_id).with_for_update()
        )
    ).one()
    row = messages.c
    of_shopper = (row.conversation_id == conversation_id, row.author == "shopper")
    found = (
        await connection.execute(
            select(row.id, row.args, row.kind, row.seq, row.turn_state).where(
                *of_shopper, row.external_id == external_id
            )
        )
    ).one_or_none()
    if found is None:
        return None
    last = await connection.scalar(select(row.seq).where(*of_shopper).order_by(row.seq.desc()).limit(1))
    waits = held.turn_until is None and found.turn_state == "pending"
    return Corrected(found.id, found.args or {}, found.kind, waits, last == found.seq)


async def reword(connection: AsyncConnection, target: Corrected, words: str) -> None:
    """Change a message that nobody has answered yet."""
    if target.kind == "text":
        changed: Json = {"text": words}
    else:
        changed = {"args": {**target.args, "caption": words}}
    await connection.execute(update(messages).where(messages.c.id == target.id).values(changed))
    await say_anew(connection, target.id)


class TurnRuns(Exception):
    """A turn is being answered out of what was said, and will remember it: delete when it is over."""


async def delete(
    connection: AsyncConnection, conversation_id: UUID, external_id: str, now: datetime
) -> tuple[str, ...]:
    """Leave nothing of a message but that it was deleted, for nobody: words, file, corrections, understanding, and what
    the assistant remembers of it.

    Returns:
        The external ids of what was deleted, the message's corrections included; none where there was no such message.

    Raises:
        TurnRuns: nothing was deleted yet.
    """
    held = conversations.c
    locked = select(held.tracker, held.turn_until).where(held.id == conversation_id).with_for_update()
    tracker, turn_until = (await connection.execute(locked)).one()
    if turn_until is not None and turn_until >= now:
        raise TurnRuns
    row = messages.c
    found = (
        await connection.execute(
            select(row.id, row.seq, row.text, row.args, row.turn_state, row.external_id).where(
                row.conversation_id == conversation_id,
                row.author == "shopper",
                or_(
                    row.external_id == external_id,
                    row.external_id.startswith(f"{external_id}#", autoescape=True),
                    row.args[CORRECTS].astext == external_id,
                ),
            )
        )
    ).all()
    for one in found:
        args = one.args or {}
        if args.get("upload_id"):
            await connection.execute(sql_delete(uploads).where(uploads.c.id == UUID(args["upload_id"])))
        # A pending message that carries others' words still has their turn; alone, it has none any more.
        left: Json = {"said": ""} if "said" in args else {}
        blank = {"kind": "event", "key": "event_message_deleted", "text": None, "args": left, "understanding": None}
        await connection.execute(update(messages).where(row.id == one.id).values(blank))
        await say_anew(connection, one.id)
        if one.turn_state == "pending" and not await _still_says_something(connection, one.id):
            await connection.execute(
                update(messages).where(row.id == one.id).values(turn_state="done", retry_at=None, read_at=now)
            )
        await notify(connection, conversation_id, one.seq)
    words = [
        line
        for one in found
        for said in (one.text, (one.args or {}).get("caption"))
        if said
        for line in said.split("\n")
    ]
    if tracker is not None and words:
        forgotten = {"tracker": without(tracker, words)}
        await connection.execute(update(conversations).where(conversations.c.id == conversation_id).values(forgotten))
    return tuple(one.external_id for one in found)


def without(remembered: Any, words: Sequence[str]) -> Any:
    """What the assistant remembers, without these lines in what was said; what it understood by them stays."""
    match remembered:
        case dict():
            return {
                name: _unsaid(value, words) if name == "text" and isinstance(value, str) else without(value, words)
                for name, value in remembered.items()
            }
        case list():
            return [without(value, words) for value in remembered]
        case _:
            return remembered


def _unsaid(text: str, words: Sequence[str]) -> str:
    return "\n".join("…" if line in words else line for line in text.split("\n"))


async def _still_says_something(connection: AsyncConnection, message_id: UUID) -> bool:
    args: Json | None = await connection.scalar(select(messages.c.args).where(messages.c.id == message_id))
    joined = await connection.scalar(
        select(messages.c.id).where(messages.c.turn_id == message_id, messages.c.turn_state == JOINED).limit(1)
    )
    return bool((args or {}).get("said")) or joined is not None
