"""Keeps a value from another writing direction from reordering the sentence around it.

An order number, a name or an amount inside a sentence is wrapped in FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE
(Unicode Standard Annex #9) where the two can have different directions. Left-to-right text around left-to-right values
stays free of invisible characters, so that it can be searched, compared and sent by any channel.
"""

import re
import unicodedata

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
# Embeddings, overrides and isolates: in a shopper's name they could close our own isolate.
_EXPLICIT_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_OTHER_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def clean(value: str) -> str:
    """`value` without explicit direction controls and without control characters other than tab and line feed."""
    if value.isascii() and value.isprintable():
        return value
    return _OTHER_CONTROLS.sub("", _EXPLICIT_CONTROLS.sub("", value))


def isolate(value: str, direction: str) -> str:
    """`value` as it may stand in a sentence of `direction` ("ltr" or "rtl")."""
    if direction == "ltr" and not has_right_to_left(value):
        return value
    return f"{FIRST_STRONG_ISOLATE}{value}{POP_ISOLATE}"


def has_right_to_left(value: str) -> bool:
    """Whether any character of `value` belongs to a right-to-left script."""
    return not value.isascii() and any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in value)


def without_isolates(value: str) -> str:
    """`value` for places that show it alone, such as a button's title or a card's cell."""
    return value.replace(FIRST_STRONG_ISOLATE, "").replace(POP_ISOLATE, "")
