"""Customers who are logged in: who they are, their points, and what the shop keeps of them."""

from typing import Protocol

from actions.backends.capabilities import Capability
from actions.backends.errors import NotOffered
from actions.backends.ports.backend import Backend
from actions.backends.values import (
    Customer,
    CustomerKey,
    LoyaltyAccount,
    PrivacyCase,
    PrivacyKind,
    PrivacyRequest,
)

CAPABILITY_OF_PRIVACY = {
    PrivacyKind.EXPORT: Capability.PRIVACY_EXPORT,
    PrivacyKind.ERASURE: Capability.PRIVACY_ERASURE,
}


class CustomerBackend(Backend, Protocol):
    """Customers who are logged in."""

    async def get_customer(self, customer: CustomerKey) -> Customer:
        """The customer.

        Raises:
            CustomerNotFound: the shop does not know them.
        """
        raise NotOffered(self.system, Capability.CUSTOMERS)


class LoyaltyBackend(Backend, Protocol):
    """Loyalty points."""

    async def get_loyalty(self, customer: CustomerKey) -> LoyaltyAccount:
        """Their points; zero for a customer who has none.

        Raises:
            CustomerNotFound: the shop does not know them.
        """
        raise NotOffered(self.system, Capability.LOYALTY)


class PrivacyBackend(Backend, Protocol):
    """What the shop's own system keeps of a customer. A key is one case, whatever is repeated."""

    async def request_privacy_case(self, request: PrivacyRequest) -> PrivacyCase:
        """Make the copy or the erasure, or begin it; or return the case that this key already made.

        Raises:
            CustomerNotFound: the shop does not know them (any more).
            RequestRefused: for good, such as "open_orders".
            NotOffered: this kind.
            BackendAway: it may or may not have begun; ask `find_privacy_case`.
        """
        raise NotOffered(self.system, CAPABILITY_OF_PRIVACY[request.kind])

    async def find_privacy_case(self, idempotency_key: str) -> PrivacyCase | None:
        """What became of a key, with the copy once there is one; None when no case was made with it."""
        raise NotOffered(self.system, Capability.PRIVACY_EXPORT)
