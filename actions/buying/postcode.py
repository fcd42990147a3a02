"""What looks like a postcode. The shop decides what it means."""

import re

from actions.turn import Turn

NAMED_ORDER = "named"
"""The role of an order's number that stands right after a word for order."""
_POSTCODE = re.compile(
    r"\b(?=[A-Z\d -]*\d)(?:[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?|\d{4} ?[A-Z]{2}|\d{3,6}(?:-\d{3,4})?)\b"
)
"""BT47 1AA, 35001, 1012 AB, 530-0001."""


def postcode_in(turn: Turn) -> str | None:
    """A postcode; amounts of money and numbers that are called an order's are not mistaken for one."""
    text = turn.text.upper()
    orders = [str(number) for number in turn.roles.get(("order_number", NAMED_ORDER), ())]
    for written in (*turn.written.get("amount", ()), *orders):
        text = text.replace(written.upper(), " ")
    found = _POSTCODE.search(text)
    return None if found is None else found[0]
