"""Simplified or Traditional: told by the characters that only one of the two writes, as OpenCC's tables have them."""

from __future__ import annotations

import math

import opencc

# Of Chinese texts whose characters are the same in both, the part that is taken for Simplified at first.
_SIMPLIFIED_SHARE = 0.8
# What one such character tells, as a natural logarithm of odds: quotations, names and typing slips have some too.
_PER_CHARACTER = 6.0

# Whole texts are converted, since 里 is Simplified in 这里 and both in 公里; Hong Kong's 台 is Taiwan's too.
_TO_SIMPLIFIED, _TO_TRADITIONAL = opencc.OpenCC("t2s"), opencc.OpenCC("s2hk")


def simplified_odds(text: str) -> float:
    """The natural logarithm of the odds that `text` is written in Simplified rather than Traditional Chinese."""
    base = math.log(_SIMPLIFIED_SHARE / (1 - _SIMPLIFIED_SHARE))
    only_simplified, only_traditional = _only_in_one(text)
    return base + _PER_CHARACTER * (only_simplified - only_traditional)


def tells_its_script(text: str) -> bool:
    """Whether more characters of `text` are of one script only than of the other only."""
    only_simplified, only_traditional = _only_in_one(text)
    return only_simplified != only_traditional


def _only_in_one(text: str) -> tuple[int, int]:
    return _changed(text, _TO_TRADITIONAL.convert(text)), _changed(text, _TO_SIMPLIFIED.convert(text))


def _changed(text: str, converted: str) -> int:
    return sum(before != after for before, after in zip(text, converted, strict=False))
