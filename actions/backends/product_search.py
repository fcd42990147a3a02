"""Searching where a shop's system searches poorly: other ways to say it, and everything looked at again on our side."""

import re

from actions.backends.values import Product, ProductQuery

_WORD = re.compile(r"\w+")
_WORDS_ALONE = 4


def ways_to_say(text: str | None) -> list[str | None]:
    """What to ask for, one after the other: all of it, then its longest words alone; None for anything at all."""
    if not text or not text.strip():
        return [None]
    longest = sorted({word for word in words_of(text) if len(word) > 2}, key=len, reverse=True)
    return [text, *(longest[:_WORDS_ALONE] if len(longest) > 1 else [])]


def words_of(text: str) -> list[str]:
    """Its words, as they are compared."""
    return _WORD.findall(text.casefold())


def hits(name: str, words: list[str]) -> int:
    """How many of the words a name has in it."""
    return sum(word in name.casefold() for word in words)


def fits(product: Product, query: ProductQuery) -> bool:
    """Whether everything that was asked for holds, whatever the system's own search promised."""
    variants = [one for one in product.variants if one.stock.available]
    if query.size is not None:
        size = query.size.casefold()
        variants = [
            one for one in variants if any(o.name == "size" and o.value.casefold() == size for o in one.options)
        ]
    if (query.size is not None or query.in_stock) and not variants:
        return False
    if query.category is not None and query.category != product.category:
        return False
    if query.use is not None and query.use not in product.uses:
        return False
    if query.max_price is None:
        return True
    lowest = product.lowest_price
    return lowest.currency == query.max_price.currency and not lowest > query.max_price
