"""What an item could be exchanged for: the variants of its product, and the one that a shopper means. Pure."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from actions.backends.values import OrderItem, Product, Variant
from actions.turn import Turn

OPTIONS = ("size", "colour")
"""Options whose values shoppers name; found by matchers under the same names."""
_SYSTEM = re.compile(r"^(?:EU|UK|US|FR|IT|JP)\s*")
"""Before a number of a size, where a matcher has found which country's it is."""
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+")
"""Thai, Japanese, Chinese and Korean: a size in Latin letters or digits touches the words around it."""


@dataclass(frozen=True)
class Exchangeable:
    """An item of an order with the product that it is a variant of."""

    item: OrderItem
    product: Product

    @property
    def current(self) -> Variant | None:
        """The variant that was bought; None where the shop sells it no more."""
        return next((one for one in self.product.variants if one.sku == self.item.sku), None)

    @property
    def others(self) -> tuple[Variant, ...]:
        """What it could be exchanged for, in stock or not."""
        return tuple(one for one in self.product.variants if one.sku != self.item.sku)

    def is_now(self, said: Mapping[str, str]) -> bool:
        """Whether the variant that was bought has these values: the M of "M for L"."""
        return self.current is not None and bool(said) and _has(self.current, said)

    def find(self, said: Mapping[str, str]) -> Variant | None:
        """The one other variant with these values and, where nothing is said, those of what was bought."""
        fitting = [one for one in self.others if _has(one, said)] if said else []
        if len(fitting) > 1 and self.current is not None:
            kept = {option.name: option.value for option in self.current.options if option.name not in said}
            fitting = [one for one in fitting if _has(one, kept)] or fitting
        return fitting[0] if len(fitting) == 1 else None


def said_variant(turn: Turn, role: str) -> dict[str, str]:
    """Sizes and colours said in a role; one that stands alone is what is wanted."""
    found = {}
    for name in OPTIONS:
        value = turn.entity_in_role(name, role)
        other = turn.entity_in_role(name, "from" if role == "to" else "to")
        if value is None and role == "to" and other is None:
            value = turn.entity(name)
        if value is not None:
            found[name] = value
    return found


def named_variant(variants: Iterable[Variant], text: str) -> Variant | None:
    """The one variant of whose values a short answer consists: "L", "the blue one" where blue is a value."""
    folded = text.casefold()
    words = {*re.findall(r"\w+", folded), *re.findall(r"\w+", _UNSPACED.sub(" ", folded))}
    hits = [one for one in variants if any(_plain(option.value) in words for option in one.options)]
    return hits[0] if len(hits) == 1 else None


def name_of(variant: Variant) -> str:
    """Its values as the shop writes them: "L", "blue, 42"."""
    return ", ".join(option.value for option in variant.options) or variant.sku


def _has(variant: Variant, said: Mapping[str, str]) -> bool:
    values = {option.name: _plain(option.value) for option in variant.options}
    return all(values.get(name) == _plain(value) for name, value in said.items())


def _plain(value: str) -> str:
    return _SYSTEM.sub("", value.strip()).casefold()
