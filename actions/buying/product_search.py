"""Which product of the catalogue somebody means, by the words they used."""

import re
from dataclasses import dataclass

from actions.backends.errors import ProductNotFound
from actions.backends.ports import CatalogueBackend
from actions.backends.values import Market, Product, ProductQuery, Variant
from actions.replies import Json
from actions.turn import Turn

SHOWN = 4
"""Products that are offered to choose from."""
ENOUGH = 0.3
"""The part of a product's name that a sentence must hold for the product to be meant: "scarf" for "Wool scarf", but
not "para" for "Funda de corcho para móvil"."""
_SHORTEST_STEM, _STEM = 4, 0.75
_WORD = re.compile(r"[\w\u0900-\u097f]+")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True)
class Wanted:
    """Words for a product: what was found to be goods (as written, and in canonical English), and the whole text."""

    words: tuple[str, ...]
    text: str

    def json(self) -> Json:
        """As a value of a task."""
        return {"words": list(self.words), "text": self.text}


def wanted_in(turn: Turn) -> Wanted:
    """What the message says about a product."""
    canonical = [str(value) for value in turn.entities.get("product", ())]
    return Wanted(tuple(dict.fromkeys([*turn.written.get("product", ()), *canonical])), turn.text)


def read_wanted(value: Json) -> Wanted:
    """What `Wanted.json` wrote."""
    return Wanted(tuple(value["words"]), value["text"])


async def find_products(shop: CatalogueBackend, wanted: Wanted, market: Market) -> tuple[Product, ...]:
    """What can be meant, best first, at most `SHOWN`; empty where the catalogue has nothing of the kind."""
    for word in wanted.words:
        try:
            return (await shop.get_product(word, market),)
        except ProductNotFound:
            found = await shop.search_products(ProductQuery(text=word, limit=SHOWN * 2), market)
        if found:
            return _closest(found, f"{wanted.text} {word}")[:SHOWN]
    if not wanted.text.strip() or wanted.words:
        return ()
    found = await shop.search_products(ProductQuery(text=wanted.text, limit=SHOWN * 2), market)
    named = tuple(product for product in found if share_named(product.name, wanted.text) >= ENOUGH)
    return _closest(named, wanted.text)[:SHOWN]


def _closest(found: tuple[Product, ...], text: str) -> tuple[Product, ...]:
    """Those whose name is said best; all of them where none is said at all, as for "shoes"."""
    shares = [share_named(product.name, text) for product in found]
    best = max(shares, default=0.0)
    return tuple(product for product, share in zip(found, shares, strict=True) if share == best)


def share_named(name: str, text: str) -> float:
    """How much of a product's name a text holds, 0 to 1, endings and articles aside."""
    if _UNSPACED.search(name):
        pairs = {name[at : at + 2] for at in range(len(name) - 1)}
        return sum(pair in text for pair in pairs) / max(1, len(pairs))
    tokens = _WORD.findall(text.casefold())
    words = _WORD.findall(name.casefold())
    said = sum(len(word) for word in words if any(_is_said(word, token) for token in tokens))
    return said / max(1, sum(map(len, words)))


def _is_said(word: str, token: str) -> bool:
    if word == token:
        return True
    if min(len(word), len(token)) < _SHORTEST_STEM:
        return False
    stem = max(_SHORTEST_STEM, round(_STEM * len(word)))
    return word in token or token.startswith(word[:stem])


def options_of(product: Product, name: str) -> tuple[str, ...]:
    """The values of an option ("size", "colour") over the product's variants, in their order."""
    values = [one.value for variant in product.variants for one in variant.options if one.name == name]
    return tuple(dict.fromkeys(values))


def option_in(product: Product, name: str, text: str) -> str | None:
    """The value of an option that stands in a text as it is ("42", "XL"), where it is the only one."""
    found = [value for value in options_of(product, name) if len(value) > 1 and _stands_in(value, text)]
    return found[0] if len(found) == 1 else None


def _stands_in(value: str, text: str) -> bool:
    return re.search(rf"(?<![A-Za-z0-9.,]){re.escape(value)}(?![A-Za-z0-9]|[.,]\d)", text) is not None


def variants_with(product: Product, options: dict[str, tuple[str, ...]]) -> tuple[Variant, ...]:
    """The variants with these options; each may be written in several ways (canonical, and as the shopper wrote it)."""
    return tuple(
        variant
        for variant in product.variants
        if all(
            any(_same(one.value, written) for one in variant.options if one.name == name for written in ways)
            for name, ways in options.items()
        )
    )


def _same(value: str, written: str) -> bool:
    """ "EU 42" is "42", and capitals do not matter."""
    return _bare(value) == _bare(written)


def _bare(value: str) -> str:
    return value.casefold().removeprefix("eu ").strip()
