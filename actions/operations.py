"""The operations ledger: cancellations, changes, returns, vouchers, reshipments. One explicit yes is one of them.

How a task uses it:

    draft = OperationDraft(OrderChangeRequest(NO_KEY_YET, number, Cancellation(reason)), customer_id, worth, level)
    policy = await ledger.why_a_person(draft)           # limits of shop.yml; your own policy comes before it
    if policy is not None:
        await ledger.hand_to_person(conversation_id, draft, policy, order)      # and end with `ToPerson(…, policy, …)`
    quote = await ledger.propose(conversation_id, draft)                 # shown with buttons that carry quote.id
    …the shopper says yes; work the draft out again from what the shop says now…
    agreed = await ledger.confirm(quote.id, conversation_id, draft, turn_id)   # QuoteVoid: offer it anew
    outcome = await ledger.carry_out(agreed)            # done, refused (note: the barrier), or sent/unknown: pending

`outcome.made` is what the shop made (an `OrderChange`, `Return`, `Voucher` or `Reshipment`). Whatever changes the offer
calls `void_open_quotes`. `actions.operation_offer` does all of this for a task.
"""

import uuid
from dataclasses import replace
from datetime import timedelta
from typing import Any, cast

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from actions.asked_items import of_request
from actions.backends.ports import BackendError, ShopBackend
from actions.backends.values import Order
from actions.ledger_core import Ledger, Probe, Promise, in_a_day, no_probe
from actions.ledger_errors import QuoteUnknown, QuoteVoid
from actions.ledger_rows import EntryState, Made
from actions.operation_limits import exceeded, settled_otherwise, under_way
from actions.operation_ports import operation_ports
from actions.operation_rows import (
    NO_KEY_YET,
    Operation,
    OperationDraft,
    OperationKind,
    WriteResult,
    details,
    read_operation,
    write_draft,
)
from actions.replies import label, money
from actions.tables import operation_ledger
from conversations.approvals import asked_for
from conversations.clock import Clock
from conversations.shop_rules import Operations

__all__ = [
    "NO_KEY_YET",
    "EntryState",
    "Operation",
    "OperationDraft",
    "OperationKind",
    "OperationLedger",
    "QuoteUnknown",
    "QuoteVoid",
]


class OperationLedger(Ledger[OperationDraft, Operation]):
    """Everything that is written to the shop and is no refund.

    Args:
        engine, clock, probe, promise: See `Ledger`.
        shop: Where operations are carried out.
        rules: How much the bot may do on its own, and how long an offer holds.
    """

    table = operation_ledger
    what = "operation"
    number_column = "result_number"

    def __init__(
        self,
        engine: AsyncEngine,
        clock: Clock,
        shop: ShopBackend,
        rules: Operations,
        probe: Probe = no_probe,
        promise: Promise = in_a_day,
    ) -> None:
        super().__init__(engine, clock, timedelta(minutes=rules.quote_minutes), probe, promise)
        self._ports = operation_ports(shop)
        self._rules = rules

    async def why_a_person(self, draft: OperationDraft) -> str | None:
        """The limit that this would break, such as "operations_per_order"; None where the bot may do it."""
        async with self._engine.connect() as connection:
            return await exceeded(connection, draft, self._rules, self._clock.now())

    async def confirm(
        self, quote_id: uuid.UUID, conversation_id: uuid.UUID, draft: OperationDraft, turn_id: uuid.UUID | None
    ) -> Operation:
        """Take the shopper's yes to this quote. Saying it again changes nothing.

        Args:
            draft: What the quote would be if it were made now.

        Raises:
            QuoteVoid: expired, voided, changed since ("changed"), another write to this order is not settled yet
                ("under_way"), or a limit was reached meanwhile (its name).
            QuoteUnknown
        """

        async def barrier(connection: AsyncConnection, entry: Operation) -> str | None:
            return await under_way(connection, entry) or await exceeded(
                connection, draft, self._rules, self._clock.now()
            )

        return await self._confirm(quote_id, conversation_id, draft, turn_id, barrier)

    async def why_not_now(self, connection: AsyncConnection, entry: Operation) -> str | None:
        """What keeps a person from approving this (`lock` it first); None where nothing does.

        Limits are theirs to lift.
        """
        barrier = await under_way(connection, entry)
        if barrier is None and entry.kind is OperationKind.RESHIPMENT:
            barrier = await settled_otherwise(connection, entry, None)
        return barrier

    async def carry_out(self, entry: Operation) -> Operation:
        """See `Ledger`; `made` of what comes back is what the shop made, where it could say so."""
        settled = await super().carry_out(entry)
        if settled.state not in {EntryState.DONE, EntryState.SENT}:
            return settled
        try:
            made = await self._find(settled)
        except BackendError:
            return settled
        return settled if made is None else replace(settled, made=cast(WriteResult, made.value))

    def _columns(self, draft: OperationDraft) -> dict[str, object]:
        return write_draft(draft)

    def _asked(self, draft: OperationDraft, order: Order) -> dict[str, Any]:
        worth = None if draft.worth is None else money(draft.worth)
        items = of_request(draft.request, order)
        return asked_for(label("operation", draft.kind), worth, details(draft.request), items)

    def _read(self, row: Row[Any]) -> Operation:
        return read_operation(row)

    async def _send(self, entry: Operation) -> Made:
        port = self._ports[type(entry.request)]
        return port.read(await port.send(entry.request))

    async def _find(self, entry: Operation) -> Made | None:
        port = self._ports[type(entry.request)]
        result = await port.find(str(entry.id))
        return None if result is None else port.read(result)
