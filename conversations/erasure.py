"""Erasing what is kept of a shopper, or of conversations that are too old, store by store, with a receipt."""

import hashlib
import hmac
import uuid
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import (
    ColumnElement,
    String,
    Table,
    Uuid,
    and_,
    case,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    union,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.identity_tables import customer_logins, order_proofs
from conversations.personal_data import HOLDINGS, FoundBy, Holding, Treatment
from conversations.privacy_tables import erasure_receipts
from conversations.tables import conversations, messages
from storage.metadata import metadata

UNSETTLED = ("confirmed", "sent", "unknown")
"""States of a ledger's row whose outcome is not known: it is not touched before it is."""
_NAMING_ORDERS = ("order_proofs", "opened_orders", "notices")
"""Tables that say which orders a conversation is about."""


@dataclass(frozen=True)
class Subject:
    """Whose data: what the shop says of its customer. Contacts are compared in lower case."""

    customer_id: str | None
    email: str | None
    phone: str | None


@dataclass(frozen=True)
class Receipt:
    """What an erasure came to: numbers of rows by table."""

    id: uuid.UUID
    erased: Mapping[str, int]
    pseudonymised: Mapping[str, int]


async def conversations_of(connection: AsyncConnection, subject: Subject) -> tuple[uuid.UUID, ...]:
    """Every conversation in which this shopper logged in, proved an order, left their address or wrote by phone."""
    own: list[ColumnElement[bool]] = []
    if subject.customer_id is not None:
        logins = select(customer_logins.c.conversation_id).where(customer_logins.c.customer_id == subject.customer_id)
        own.append(conversations.c.id.in_(logins))
    if subject.email is not None:
        email = subject.email.lower()
        proofs = select(order_proofs.c.conversation_id).where(func.lower(order_proofs.c.email) == email)
        own += [conversations.c.id.in_(proofs), func.lower(conversations.c.shopper_email) == email]
    if subject.phone is not None:
        proofs = select(order_proofs.c.conversation_id).where(order_proofs.c.phone == subject.phone)
        by_phone = and_(
            conversations.c.channel == "whatsapp", conversations.c.external_user == subject.phone.lstrip("+")
        )
        own += [conversations.c.id.in_(proofs), by_phone]
    if not own:
        return ()
    found = await connection.execute(select(conversations.c.id).where(or_(*own)).order_by(conversations.c.created_at))
    return tuple(found.scalars())


async def is_anything_unsettled(connection: AsyncConnection, ids: Collection[uuid.UUID]) -> bool:
    """Whether a ledger still waits for the outcome of something in these conversations."""
    for name in _ledgers():
        table = metadata.tables[name]
        waiting = select(table.c.id).where(table.c.conversation_id.in_(ids), table.c.state.in_(UNSETTLED)).limit(1)
        if await connection.scalar(waiting) is not None:
            return True
    return False


async def erase(
    connection: AsyncConnection,
    ids: Collection[uuid.UUID],
    *,
    reason: Literal["retention", "shopper"],
    secret: str,
    now: datetime,
    emptied: uuid.UUID | None = None,
    subject: str | None = None,
) -> Receipt:
    """Erase these conversations everywhere and leave a receipt, in the caller's transaction.

    Args:
        secret: Keys the hashes that pseudonyms are.
        emptied: The conversation that stays, without anything in it.
        subject: Whose data it was; the receipt keeps a keyed hash of it, so that it can be shown to them.
    """
    erased: Counter[str] = Counter()
    pseudonymised: Counter[str] = Counter()
    for table, holding in _in_order():
        of_them = _rows(table, holding, ids)
        match holding.treatment:
            case Treatment.PSEUDONYMISED:
                done = await connection.execute(
                    update(table).where(of_them).values(_pseudonyms(table, holding, secret))
                )
                pseudonymised[str(table.name)] += done.rowcount
            case Treatment.EMPTIED:
                gone = await connection.execute(delete(table).where(of_them, table.c.id != _or_nobody(emptied)))
                kept = await connection.execute(
                    update(table).where(of_them, table.c.id == _or_nobody(emptied)).values(dict(holding.blanked))
                )
                erased[str(table.name)] += gone.rowcount + kept.rowcount
            case Treatment.ERASED:
                gone = await connection.execute(delete(table).where(of_them))
                erased[str(table.name)] += gone.rowcount
    receipt = Receipt(uuid.uuid4(), dict(+erased), dict(+pseudonymised))
    await connection.execute(
        insert(erasure_receipts).values(
            id=receipt.id,
            reason=reason,
            subject_hash=None if subject is None else keyed_hash(secret, subject),
            erased_at=now,
            counts={"erased": receipt.erased, "pseudonymised": receipt.pseudonymised},
        )
    )
    return receipt


def keyed_hash(secret: str, value: str) -> bytes:
    """What stands for a value that may not be kept."""
    return hmac.new(secret.encode(), value.encode(), hashlib.sha256).digest()


def rows_of(table: Table, ids: Collection[uuid.UUID]) -> ColumnElement[bool]:
    """Which rows of a table that the registry names are these conversations'."""
    return _rows(table, HOLDINGS[table.name], ids)


def _rows(table: Table, holding: Holding, ids: Collection[uuid.UUID]) -> ColumnElement[bool]:
    match holding.found_by:
        case FoundBy.CONVERSATION:
            return table.c.conversation_id.in_(ids)
        case FoundBy.OWN_ID:
            return table.c.id.in_(ids)
        case FoundBy.TURN:
            return table.c.turn_id.in_(select(messages.c.id).where(messages.c.conversation_id.in_(ids)))
        case FoundBy.SENDER:
            theirs = select(literal(1)).where(
                conversations.c.id.in_(ids),
                conversations.c.channel == table.c.channel,
                conversations.c.external_user == table.c.sender,
            )
            return theirs.exists()
        case FoundBy.ORDER:
            told = [metadata.tables[name] for name in _NAMING_ORDERS if name in metadata.tables]
            numbers = union(*(select(one.c.order_number).where(one.c.conversation_id.in_(ids)) for one in told))
            return table.c.order_number.in_(numbers)


def _pseudonyms(table: Table, holding: Holding, secret: str) -> dict[str, Any]:
    """SQL that hashes in place: the same value has the same pseudonym within an installation."""
    values: dict[str, Any] = dict(holding.blanked)
    for name in holding.hashed:
        text = func.convert_to(func.concat(literal(secret, String), ":", table.c[name]), "UTF8")
        pseudonym = func.concat("erased-", func.substr(func.encode(func.sha256(text), "hex"), 1, 24))
        values[name] = case((table.c[name].is_not(None), pseudonym))
    if holding.found_by is FoundBy.CONVERSATION:
        values["conversation_id"] = literal(uuid.UUID(int=0), Uuid)
    return values


def _in_order() -> list[tuple[Table, Holding]]:
    """What is found by way of another table goes before it, then whatever refers to others, then those."""
    found = [
        (table, HOLDINGS[table.name])
        for table in reversed(metadata.sorted_tables)
        if table.schema is None and table.name in HOLDINGS and HOLDINGS[table.name].treatment is not Treatment.LEFT
    ]
    return sorted(found, key=lambda pair: pair[1].found_by not in {FoundBy.TURN, FoundBy.SENDER, FoundBy.ORDER})


def _ledgers() -> tuple[str, ...]:
    return tuple(name for name in ("refund_ledger", "operation_ledger") if name in metadata.tables)


def _or_nobody(conversation_id: uuid.UUID | None) -> uuid.UUID:
    return conversation_id or uuid.UUID(int=0)
