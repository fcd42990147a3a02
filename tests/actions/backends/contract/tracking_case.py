"""One tracking service under test, and the parcels that it knows: a service has no orders, so it is no `Case`."""

from collections.abc import Mapping
from dataclasses import dataclass

import pytest

from actions.backends.ports import TrackingBackend
from actions.backends.values import ParcelState, Tracking


@dataclass(frozen=True)
class TrackingCase:
    """A service and its parcels.

    Args:
        parcels: A number and its carrier, as a shop calls it, by the state the parcel is in. DELIVERED is always
            there; a test of a state that a service has no parcel in is skipped.
        new_scan: A parcel whose last scan is in no vocabulary.
        unknown: A number that nobody sent anything under.
    """

    backend: TrackingBackend
    parcels: Mapping[ParcelState, tuple[str, str]]
    new_scan: tuple[str, str]
    unknown: str = "NO0000000000"

    async def get(self, state: ParcelState) -> Tracking:
        """What the service says of its parcel in this state; skips the test where it has none."""
        if state not in self.parcels:
            pytest.skip(f"{self.backend.system} has no parcel that is {state.value}")
        return await self.backend.get_tracking(*self.parcels[state])
