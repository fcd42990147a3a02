"""Answers that go out by mail unless the shopper reads them first: one row an answer, kept as its record."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Column, DateTime, ForeignKey, Index, Integer, String, Table, Text, Uuid, insert, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.message import Conversation, Message
from storage.metadata import metadata

GRACE = timedelta(seconds=60)
"""The shopper may still be reading, and the agent may write a second sentence."""

answer_mails = Table(
    "answer_mails",
    metadata,
    Column("message_id", Uuid, ForeignKey("messages.id", ondelete="CASCADE"), primary_key=True),
    Column(
        "conversation_id",
        Uuid,
        ForeignKey("conversations.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("state", String(10), nullable=False),
    Column("due_at", DateTime(timezone=True), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("reason", String(200)),
    Column("address", Text),
    Column("created_at", DateTime(timezone=True), nullable=False),
    Index("ix_answer_mails_due", "due_at", postgresql_where=text("state = 'waiting'")),
)
"""`state` is waiting, sent, unneeded (the shopper read it), failed (`reason` says why) or spare (mailed only where the
conversation's channel refuses it). `address` is where a notice goes; an answer goes to the conversation's.
"""


async def queue_mail(connection: AsyncConnection, conversation: Conversation, answer: Message, now: datetime) -> None:
    """Plan a mail for an agent's answer, if the shopper left an address."""
    if not conversation.shopper_email:
        return
    await connection.execute(
        insert(answer_mails).values(
            message_id=answer.id,
            conversation_id=conversation.id,
            state="waiting",
            due_at=now + GRACE,
            attempts=0,
            created_at=now,
        )
    )


async def queue_notice_mail(
    connection: AsyncConnection, notice: Message, address: str, now: datetime, *, spare: bool = False
) -> None:
    """Plan a mail for something that a shopper is told unasked.

    Args:
        address: One that the shopper has proven.
        spare: Only where the conversation's channel refuses it.
    """
    await connection.execute(
        insert(answer_mails).values(
            message_id=notice.id,
            conversation_id=notice.conversation_id,
            state="spare" if spare else "waiting",
            due_at=now + GRACE,
            attempts=0,
            address=address,
            created_at=now,
        )
    )


async def send_spare(connection: AsyncConnection, message: Message, now: datetime) -> bool:
    """The channel has refused a message: let its mail go out, if one was planned for that."""
    changed = await connection.execute(
        update(answer_mails)
        .where(answer_mails.c.message_id == message.id, answer_mails.c.state == "spare")
        .values(state="waiting", due_at=now)
    )
    return changed.rowcount == 1


async def drop_notice_mails(connection: AsyncConnection, conversation_id: UUID) -> None:
    """Nothing more is to be told unasked: what was not mailed yet is not."""
    row = answer_mails.c
    await connection.execute(
        update(answer_mails)
        .where(row.conversation_id == conversation_id, row.address.is_not(None), row.state.in_(("waiting", "spare")))
        .values(state="unneeded")
    )
