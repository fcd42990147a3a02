"""Where our keys are in a Medusa shop, which knows no idempotency of its own.

A refund and a return carry them in a note, as `damaged [bd:KEY …]`: it is written with them, in one step. An exchange
has meta-data beside, for what was agreed on. A change is a record in the order's meta-data, written before or
with it.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from actions.backends.medusa.shapes import OrderTrace

CHANGE = "babeldesk_change_"
EXCHANGE = "babeldesk"
_MARK = re.compile(r"^(\w+) \[bd:(\S{1,60})((?: [^\s\]]+)*)\]$")


@dataclass(frozen=True)
class Mark:
    """Ours.

    Args:
        word: Why, as a value of ours.
        rest: What belongs to it, as words without blanks and brackets.
    """

    word: str
    key: str
    rest: tuple[str, ...] = ()

    def write(self) -> str:
        """As a note."""
        return f"{self.word} [bd:{' '.join((self.key, *self.rest))}]"


def read_mark(note: str) -> Mark | None:
    """Our mark; None for what somebody else wrote."""
    found = _MARK.fullmatch(note)
    return None if found is None else Mark(found[1], found[2], tuple(found[3].split()))


def read_record(metadata: Mapping[str, Any], name: str) -> Any:
    """JSON that we keep in meta-data; None where there is none, or nobody can read it."""
    kept = metadata.get(name)
    if not isinstance(kept, str) or not kept:
        return None
    try:
        return json.loads(kept)
    except json.JSONDecodeError:
        return None


def keys_in(trace: OrderTrace) -> set[str]:
    """Every key that was used for an order."""
    return set(_keys(trace))


def _keys(trace: OrderTrace) -> Iterator[str]:
    yield from (name.removeprefix(CHANGE) for name in trace.metadata if name.startswith(CHANGE))
    notes = [
        refund.note for each in trace.payment_collections for payment in each.payments for refund in payment.refunds
    ]
    notes += [item.note for one in trace.returns for item in one.items]
    yield from (mark.key for note in notes if (mark := read_mark(note)) is not None)
