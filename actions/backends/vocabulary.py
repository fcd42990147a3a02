"""One system's words in ours; what it says beyond them is tolerated, and logged once."""

from collections.abc import Mapping
from typing import Generic, TypeVar

import structlog

Ours = TypeVar("Ours")
_log = structlog.get_logger(__name__)
_SHOWN = 60


class Vocabulary(Generic[Ours]):
    """What a system's codes mean.

    Args:
        system: Its name in logs.
        field: Which of its fields the codes come from.
        known: Their meanings.
        otherwise: What an unknown code means to us.
    """

    def __init__(self, system: str, field: str, known: Mapping[str, Ours], otherwise: Ours) -> None:
        self._system = system
        self._field = field
        self._known = known
        self._otherwise = otherwise
        self._unheard_of: set[str] = set()

    def read(self, code: str | None) -> Ours:
        """Our word for a code of theirs; one that only its capitals set apart is the same."""
        if code is None:
            return self._otherwise
        meaning = self._known.get(code, self._known.get(code.lower()))
        if meaning is not None:
            return meaning
        if code not in self._unheard_of and len(self._unheard_of) < 1000:
            self._unheard_of.add(code)
            _log.warning("backend_code_unknown", system=self._system, field=self._field, code=code[:_SHOWN])
        return self._otherwise
