"""What looks like a postcode. The shop decides what it means."""

import re

from actions.turn import Turn

_POSTCODE = re.compile(
    r"\b(?=[A-Z\d -]*\d)(?:[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?|\d{4} ?[A-Z]{2}|\d{3,6}(?:-\d{3,4})?)\b"
)
"""BT47 1AA, 35001, 1012 AB, 530-0001."""


def postcode_in(turn: Turn) -> str | None:
    """A postcode; amounts of money are not mistaken for one."""
    text = turn.text.upper()
    for written in turn.written.get("amount", ()):
        text = text.replace(written.upper(), " ")
    found = _POSTCODE.search(text)
    return None if found is None else found[0]
