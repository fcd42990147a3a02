"""What every port has: a name, and the word on what its system offers."""

from typing import Protocol

from actions.backends.capabilities import Capability
from actions.backends.errors import NotOffered


class Backend(Protocol):
    """A system of the shop's.

    Adapters name the ports they keep as base classes and write the methods of what their system offers; a method that
    is not written answers `NotOffered`. `capabilities` says the same in advance, so that nobody is asked for an order
    number only to hear that it was for nothing.
    """

    system: str
    """Its name in logs and errors."""
    capabilities: frozenset[Capability]
    """All it offers, as it is set up here."""

    def offers(self, capability: Capability) -> bool:
        """Whether this can be asked for at all."""
        return capability in self.capabilities

    def require(self, capability: Capability) -> None:
        """For adapters, where one method serves several capabilities.

        Raises:
            NotOffered
        """
        if capability not in self.capabilities:
            raise NotOffered(self.system, capability)
