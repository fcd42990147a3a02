"""Refunds."""

from typing import Protocol

from actions.backends.capabilities import Capability
from actions.backends.errors import NotOffered
from actions.backends.ports.backend import Backend
from actions.backends.values import OrderAccess, Refund, RefundRequest


class RefundBackend(Backend, Protocol):
    """Refunds. A key is one refund, whatever is repeated."""

    async def list_refunds(self, access: OrderAccess) -> tuple[Refund, ...]:
        """The order's refunds, whoever made them, oldest first.

        Raises:
            OrderNotFound: as `OrderBackend.get_order`.
        """
        raise NotOffered(self.system, Capability.REFUNDS)

    async def request_refund(self, request: RefundRequest) -> Refund:
        """Make the refund, or return the one that this key already made.

        Raises:
            RefundRefused: for good.
            BackendAway: the refund may or may not have been made; ask `find_refund`.
        """
        raise NotOffered(self.system, Capability.REFUNDS)

    async def find_refund(self, idempotency_key: str) -> Refund | None:
        """What became of a key; None when no refund was made with it."""
        raise NotOffered(self.system, Capability.REFUNDS)
