"""A system that can be examined before a shopper meets what is wrong with it."""

from typing import Protocol

from actions.backends.values.diagnosis import Diagnosis


class ExaminedBackend(Protocol):
    """A shop's system, or a service, that says how it is."""

    async def check(self) -> tuple[Diagnosis, ...]:
        """Is it reachable, does it take our keys, do they permit what we do? Changes nothing; raises no BackendError.

        Returns:
            At least one diagnosis; those that follow from an earlier one are left out.
        """
        ...
