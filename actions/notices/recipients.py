"""Who may be told about an order: conversations that have proven to be its customer's, the one used last first."""

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, func, or_, select, union
from sqlalchemy.ext.asyncio import AsyncConnection

from actions.backends.values import Contact, CustomerKey, OrderAccess
from actions.notices.facts import Hint
from conversations.identity import PHONE_CHANNELS, PHONE_NAME
from conversations.identity_tables import customer_logins, opened_orders, order_proofs
from conversations.tables import channel_users, conversations

PROOF_HOLDS = timedelta(days=90)
"""So long after a shopper has proven who they are, they are told about their orders."""
MOST = 5


@dataclass(frozen=True)
class Recipient:
    """A conversation, and what it has to show for the order.

    Args:
        proven: Whether this very order was opened in it.
        mail_to: The address that proved it; who was logged in has the one of the shop's account.
    """

    conversation_id: uuid.UUID
    access: OrderAccess
    proven: bool
    mail_to: str | None


async def find_recipients(
    connection: AsyncConnection, hint: Hint, order_number: str, now: datetime
) -> tuple[Recipient, ...]:
    """At most five, the one that the shopper used last first. The shop's system has the last word on each."""
    since = now - PROOF_HOLDS
    proofs = select(
        order_proofs.c.conversation_id, order_proofs.c.order_number, order_proofs.c.email, order_proofs.c.phone
    ).where(order_proofs.c.proven_at >= since)
    logins = select(customer_logins.c.conversation_id, customer_logins.c.customer_id).where(
        customer_logins.c.logged_in_at >= since
    )
    by_order = order_proofs.c.order_number == order_number
    found: list[Recipient] = []
    told = [by_order]
    if hint.email:
        told.append(func.lower(order_proofs.c.email) == hint.email.lower())
    if hint.phone:
        told.append(order_proofs.c.phone == hint.phone)
    for proof in await connection.execute(proofs.where(or_(*told))):
        access = OrderAccess(order_number, Contact(proof.email, proof.phone))
        found.append(Recipient(proof.conversation_id, access, proof.order_number == order_number, proof.email))
    opened = select(opened_orders).where(
        opened_orders.c.opened_at >= since, opened_orders.c.order_number == order_number
    )
    for one in await connection.execute(opened):
        access = OrderAccess(order_number, CustomerKey(one.customer_id))
        found.append(Recipient(one.conversation_id, access, proven=True, mail_to=None))
    if hint.customer_id:
        for login in await connection.execute(logins.where(customer_logins.c.customer_id == hint.customer_id)):
            access = OrderAccess(order_number, CustomerKey(login.customer_id))
            found.append(Recipient(login.conversation_id, access, proven=False, mail_to=None))
    if hint.phone:
        for user in await connection.execute(select(channel_users.c.conversation_id).where(_vouched(hint.phone))):
            access = OrderAccess(order_number, Contact(phone=hint.phone))
            found.append(Recipient(user.conversation_id, access, proven=False, mail_to=None))
    return await _last_used_first(connection, found)


async def who_opened(connection: AsyncConnection, order_number: str) -> list[uuid.UUID]:
    """Every conversation in which this order was opened, whenever that was."""
    opened = union(
        *(
            select(one.c.conversation_id).where(one.c.order_number == order_number)
            for one in (order_proofs, opened_orders)
        )
    )
    return list((await connection.execute(opened)).scalars())


def _vouched(phone: str) -> ColumnElement[bool]:
    return and_(channel_users.c.channel.in_(PHONE_CHANNELS), channel_users.c.name == f"{PHONE_NAME}{phone}")


async def _last_used_first(connection: AsyncConnection, found: list[Recipient]) -> tuple[Recipient, ...]:
    best: dict[uuid.UUID, Recipient] = {}
    for one in sorted(found, key=lambda one: (one.proven, one.mail_to is not None), reverse=True):
        best.setdefault(one.conversation_id, one)
    row = conversations.c
    used = func.greatest(row.shopper_wrote_at, row.shopper_seen_at, row.created_at)
    order = await connection.execute(select(row.id).where(row.id.in_(best)).order_by(used.desc(), row.id).limit(MOST))
    return tuple(best[one] for one in order.scalars())
