"""Which items of an order a shopper means: by button, by place, or by words of their names in any script."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from actions.order_access import pick

ALL = "all"
_SHORTEST = 3
_SAME_WORD = 0.6
"""How much of the longer word the shorter one must make up: "mug" is in "mugs", "red" is not in "ordered"."""
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]+")
"""Kana, Han and Thai are written without spaces; there, pairs of characters stand for words."""


class Named(Protocol):
    """Something that can be pointed at by its id or its name."""

    @property
    def id(self) -> str:
        """Of the item in its order."""
        ...

    @property
    def name(self) -> str:
        """As the shop wrote it, in any language."""
        ...


Item = TypeVar("Item", bound=Named)


def find_items(items: Sequence[Item], references: Iterable[str], ordinals: Iterable[str] = ()) -> tuple[Item, ...]:
    """The items that are meant, in the order's own sequence; empty when none can be told.

    Args:
        items: What can be chosen.
        references: Ids, "all", or words as typed.
        ordinals: Places such as "2", or "-1" for the last.
    """
    ids = [item.id for item in items]
    chosen: set[str] = {found for place in ordinals if (found := pick(ids, place)) is not None}
    for reference in references:
        if reference == ALL:
            return tuple(items)
        chosen |= {reference} & set(ids) or _by_words(items, reference)
    return tuple(item for item in items if item.id in chosen)


def _by_words(items: Sequence[Named], text: str) -> set[str]:
    said = _features(text)
    named = {item.id: _features(item.name) for item in items}
    hits = {
        item_id: {word for word in words if any(_same(word, one) for one in said)} for item_id, words in named.items()
    }
    telling = {
        item_id
        for item_id, words in hits.items()
        if any(sum(word in named[other] for other in named) < max(2, len(named)) for word in words)
    }
    exact = {item.id for item in items if _plain(item.name) == _plain(text)}
    return exact or telling


def _features(text: str) -> set[str]:
    plain = _plain(text)
    pairs = {run[i : i + 2] for run in _UNSPACED.findall(plain) for i in range(len(run) - 1)}
    words = {word for word in re.findall(r"\w+", _UNSPACED.sub(" ", plain)) if len(word) >= _SHORTEST}
    return pairs | words


def _same(left: str, right: str) -> bool:
    shorter, longer = sorted((left, right), key=len)
    return shorter == longer or (shorter in longer and len(shorter) >= _SAME_WORD * len(longer))


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char)).strip()
