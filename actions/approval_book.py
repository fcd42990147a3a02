"""What waits for a person's decision: the desk's row, the ledger's row, and the order in the shop."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from actions.backends.ports import ShopBackend
from actions.backends.values import OrderAccess
from actions.ledger import Entry, RefundLedger
from actions.operations import Operation, OperationLedger
from actions.order_ways import ways_to_order
from conversations.approvals import approvals
from conversations.identity import Identity


@dataclass(frozen=True)
class Asked:
    """A row of `conversations.approvals`, without what only the desk shows."""

    entry_id: uuid.UUID
    what: str
    conversation_id: uuid.UUID
    order_number: str
    policy: str
    asked_at: datetime
    due_at: datetime
    decision: str | None
    decided_by: uuid.UUID | None
    decided_by_name: str | None
    decided_at: datetime | None
    told: str | None
    closed_at: datetime | None


async def read_asked(connection: AsyncConnection, entry_id: uuid.UUID, *, lock: bool = False) -> Asked | None:
    """One of them, locked in the caller's transaction if wanted."""
    columns = [approvals.c[name] for name in Asked.__dataclass_fields__]
    query = select(*columns).where(approvals.c.entry_id == entry_id)
    row = (await connection.execute(query.with_for_update() if lock else query)).one_or_none()
    return None if row is None else Asked(**row._mapping)


@dataclass(frozen=True)
class ApprovalBook:
    """Finds what belongs together.

    Args:
        shop, identity: For the order that it is about, read as the shopper had proven it.
        refunds, operations: The ledgers that hold what waits.
    """

    engine: AsyncEngine
    shop: ShopBackend
    identity: Identity
    refunds: RefundLedger
    operations: OperationLedger

    async def find(self, entry_id: uuid.UUID) -> Asked | None:
        """The desk's row, as it stands."""
        async with self.engine.connect() as connection:
            return await read_asked(connection, entry_id)

    def ledger_of(self, asked: Asked) -> RefundLedger | OperationLedger:
        """The ledger that holds it."""
        return self.operations if asked.what == self.operations.what else self.refunds

    async def ways_to_order(self, entry: Entry | Operation) -> tuple[OrderAccess, ...]:
        """How the shop may be asked about its order, the strongest proof first."""
        return await ways_to_order(self.identity, entry.conversation_id, entry.order_number, entry.customer_id)
