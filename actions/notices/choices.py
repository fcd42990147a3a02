"""What shoppers say about being told: stop, and go on. A press, the word STOP, or the link in a mail."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import exists, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from actions.notices.tables import notice_choices, notices
from actions.notices.wording import GO_ON, INTENT, go_on_button, stop_button
from conversations.clock import Clock
from conversations.lease import Claim
from conversations.mail_queue import drop_notice_mails
from conversations.message import Draft

STOP_WORD = "stop"
"""What templates ask to write, in every language: it is the word that messengers' users know."""
NEEDS_CONSENT = "consent"
"""Why a notice is held that nobody has agreed to hear yet."""
_ENDINGS = " .!。！"


@dataclass(frozen=True)
class NoticeAnswers:
    """Answers what is said about notices, whoever owns the conversation; the assistant never hears of it."""

    engine: AsyncEngine
    clock: Clock

    async def answer(self, claim: Claim) -> tuple[Draft, ...] | None:
        """The reply to a press or a word about notices; None for everything else."""
        message = claim.message
        wanted: bool | None = None
        if message.kind == "press" and message.args.get("intent") == INTENT:
            wanted = message.args["entities"].get(INTENT) == GO_ON
        elif message.said.strip(_ENDINGS).casefold() == STOP_WORD and await self._was_told(claim.conversation.id):
            wanted = False
        if wanted is None:
            return None
        async with self.engine.begin() as connection:
            await decide(connection, claim.conversation.id, wanted=wanted, now=self.clock.now())
        said, offered = ("notices_go_on", stop_button()) if wanted else ("notices_stopped", go_on_button())
        language = claim.conversation.language
        return (Draft("bot", "reply", key=said, buttons=(offered,), turn_id=message.id, language=language),)

    async def _was_told(self, conversation_id: UUID) -> bool:
        told = exists().where(notices.c.conversation_id == conversation_id)
        async with self.engine.connect() as connection:
            return bool(await connection.scalar(select(told)))


async def decide(connection: AsyncConnection, conversation_id: UUID, *, wanted: bool, now: datetime) -> None:
    """Keep what the shopper wants, and do with what is held as they say."""
    row = {"wanted": wanted, "decided_at": now}
    await connection.execute(
        insert(notice_choices)
        .values(conversation_id=conversation_id, **row)
        .on_conflict_do_update(index_elements=["conversation_id"], set_=row)
    )
    held = update(notices).where(notices.c.conversation_id == conversation_id, notices.c.state == "held")
    if wanted:
        await connection.execute(held.where(notices.c.reason == NEEDS_CONSENT).values(due_at=now, reason=None))
    else:
        await connection.execute(held.values(state="refused", reason="stopped", due_at=None, settled_at=now))
        await drop_notice_mails(connection, conversation_id)


async def wants(connection: AsyncConnection, conversation_ids: list[UUID]) -> bool | None:
    """What somebody last said, in whichever of their conversations; None where they said nothing."""
    row = notice_choices.c
    found: bool | None = await connection.scalar(
        select(row.wanted).where(row.conversation_id.in_(conversation_ids)).order_by(row.decided_at.desc()).limit(1)
    )
    return found
