"""From a service's two levels of status, a coarse and a fine one, to our events and states."""

from collections.abc import Mapping

from actions.backends.values import STATE_AFTER, Checkpoint, CheckpointCode, ParcelState, state_after
from actions.backends.vocabulary import Vocabulary


class StatusWords:
    """One service's statuses in ours; unknown ones are logged once and never stop anything.

    Args:
        system: Its name in logs.
        fine: What its sub-statuses mean.
        coarse: What a scan means whose sub-status is missing or new.
        states: What a parcel's status, or here and there its sub-status, leaves it in; UNKNOWN asks the scans.
    """

    def __init__(
        self,
        system: str,
        fine: Mapping[str, CheckpointCode | None],
        coarse: Mapping[str, CheckpointCode],
        states: Mapping[str, ParcelState],
    ) -> None:
        self._fine: Vocabulary[CheckpointCode | None] = Vocabulary(system, "sub-status", fine, None)
        self._coarse = Vocabulary(system, "status of a scan", coarse, CheckpointCode.OTHER)
        self._states = Vocabulary(system, "status", states, ParcelState.UNKNOWN)
        self._decided_by_fine = frozenset(states)

    def code(self, fine: str, coarse: str) -> CheckpointCode:
        """What a scan says; either word may be empty."""
        return self._fine.read(fine or None) or self._coarse.read(coarse or None)

    def state(self, fine: str, coarse: str, scans: tuple[Checkpoint, ...]) -> ParcelState:
        """Where a parcel is, by its own status and else by its scans."""
        meaning = self._fine.read(fine or None)
        if meaning in STATE_AFTER:
            return STATE_AFTER[meaning]
        state = self._states.read((fine if fine in self._decided_by_fine else coarse) or None)
        return state_after(scans) if state is ParcelState.UNKNOWN else state
