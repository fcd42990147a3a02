"""Which items of an order a shopper means: by button, by place, or by words of their names in any script."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from actions.order_access import pick

ALL = "all"
BOTH = "both"
EXCEPT, ALSO = "except", "also"
"""Said beside names of items: all but these, or these as well."""
TWO = 2
"""How many things "both" can mean; of three it tells nothing."""
_SHORTEST = 3
_SAME_WORD = 0.6
"""How much of the longer word the shorter one must make up: "mug" is in "mugs", "red" is not in "ordered"."""
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]+")
"""Kana, Han and Thai are written without spaces; there, pairs of characters stand for words."""
_SAYS_NOTHING = frozenset("的了个件只这那就要退我和是子有一不")
"""Han characters that shoppers put around a name, and that names share by chance."""
_LOOKALIKES = str.maketrans({"ة": "ه", "ى": "ي", "ـ": None})
"""Arabic letters written for one another, and the stretching stroke."""


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


def find_items(
    items: Sequence[Item], references: Iterable[str], ordinals: Iterable[str] = (), *, in_passing: bool = False
) -> tuple[Item, ...]:
    """The items that are meant, in the order's own sequence; empty when none can be told.

    Args:
        items: What can be chosen.
        references: Ids, "all", "both", or words as typed.
        ordinals: Places such as "2", or "-1" for the last.
        in_passing: The words are a whole message about something, so single characters prove nothing.
    """
    ids = [item.id for item in items]
    chosen: set[str] = {found for place in ordinals if (found := pick(ids, place)) is not None}
    for reference in references:
        if reference == ALL or (reference == BOTH and len(items) == TWO):
            return tuple(items)
        named = {reference} & set(ids) or _by_words(items, reference)
        chosen |= named or (set() if in_passing else _by_characters(items, reference))
    return tuple(item for item in items if item.id in chosen)


def _by_words(items: Sequence[Named], text: str) -> set[str]:
    said = _features(text)
    named = {item.id: _features(item.name) | _spoken_forms(item.name) for item in items}
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


def _by_characters(items: Sequence[Named], text: str) -> set[str]:
    """The one item that shares most characters with the words, where no pair of them told: 杯子 is 白色陶瓷杯."""
    said = set("".join(_UNSPACED.findall(_plain(text)))) - _SAYS_NOTHING
    shared = {item.id: len(said & set(_plain(item.name))) for item in items}
    most = max(shared.values(), default=0)
    best = {item_id for item_id, count in shared.items() if count == most}
    return best if most and len(best) == 1 else set()


def _features(text: str) -> set[str]:
    plain = _plain(text)
    runs = _UNSPACED.findall(plain)
    pairs = {run[i : i + 2] for run in runs for i in range(len(run) - 1)}
    words = {word for word in re.findall(r"\w+", _UNSPACED.sub(" ", plain)) if len(word) >= _SHORTEST}
    return pairs | words


def _spoken_forms(name: str) -> set[str]:
    """In Chinese a thing's name ends in what it is, and by itself that takes a 子: 白色陶瓷杯 is a 杯子."""
    return {run[-1] + "子" for run in _UNSPACED.findall(_plain(name))}


def _same(left: str, right: str) -> bool:
    shorter, longer = sorted((left, right), key=len)
    return shorter == longer or (shorter in longer and len(shorter) >= _SAME_WORD * len(longer))


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char)).translate(_LOOKALIKES).strip()
