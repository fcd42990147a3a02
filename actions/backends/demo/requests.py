"""What is written once: one table for every kind, the value itself as its row's body."""

import uuid
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

from pydantic import TypeAdapter
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from actions.backends.demo.tables import requests
from actions.backends.values import OrderChange, PrivacyCase, Reshipment, Return, StockNotice, Voucher


class _Written(Protocol):
    @property
    def number(self) -> str: ...
    @property
    def idempotency_key(self) -> str | None: ...
    @property
    def made_at(self) -> datetime: ...


WrittenOnce = TypeVar("WrittenOnce", bound=_Written)


class Requests(Generic[WrittenOnce]):
    """All values of one kind.

    Args:
        kind: Of its rows.
        value: The type of their bodies.
    """

    def __init__(self, kind: str, value: type[WrittenOnce]) -> None:
        self._kind = kind
        self._body = TypeAdapter[WrittenOnce](value)

    async def find(self, connection: AsyncConnection, key: str) -> WrittenOnce | None:
        """What a key made."""
        found = await self._read(connection, requests.c.idempotency_key == key)
        return found[0] if found else None

    async def list_of_order(self, connection: AsyncConnection, order_number: str) -> tuple[WrittenOnce, ...]:
        """Those of an order, oldest first."""
        return await self._read(connection, requests.c.order_number == order_number)

    async def list_all(self, connection: AsyncConnection) -> tuple[WrittenOnce, ...]:
        """Every one, oldest first."""
        return await self._read(connection, requests.c.kind == self._kind)

    async def add(self, connection: AsyncConnection, value: WrittenOnce) -> None:
        """Keep a new one; its order's and its customer's number come from the value where it has them."""
        await connection.execute(
            insert(requests).values(
                kind=self._kind,
                number=value.number,
                idempotency_key=value.idempotency_key,
                order_number=getattr(value, "order_number", None),
                customer_id=getattr(value, "customer_id", None),
                body=self._body.dump_python(value, mode="json"),
                made_at=value.made_at,
            )
        )

    async def _read(self, connection: AsyncConnection, condition: Any) -> tuple[WrittenOnce, ...]:
        found = await connection.execute(
            select(requests.c.body)
            .where(requests.c.kind == self._kind, condition)
            .order_by(requests.c.made_at, requests.c.number)
        )
        return tuple(self._body.validate_python(body) for body in found.scalars())


CHANGES = Requests("change", OrderChange)
NOTICES = Requests("stock_notice", StockNotice)
PRIVACY_CASES = Requests("privacy", PrivacyCase)
RESHIPMENTS = Requests("reshipment", Reshipment)
RETURNS = Requests("return", Return)
VOUCHERS = Requests("voucher", Voucher)


def number_of(letter: str, subject: str, key: str) -> str:
    """A number that the same key always makes, such as "V-1001-1a2b3c4d"."""
    return f"{letter}-{subject}-{short(key)}"


def short(key: str) -> str:
    """Eight hexadecimal digits of a key."""
    return uuid.uuid5(uuid.NAMESPACE_OID, key).hex[:8]
