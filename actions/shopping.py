"""What a shopper looks at before buying: product, country and currency, kept in one slot, and the market they make.

"And in blue?", "how long to Spain?": a follow-up question means the product and the country last named.
"""

import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from typing import Any

from babel import Locale
from babel.core import UnknownLocaleError, get_global
from babel.numbers import get_territory_currencies

from actions.backends.capabilities import Capability
from actions.backends.money import Money
from actions.backends.ports import BackendError, ShopBackend
from actions.backends.values import CustomerKey, Market
from actions.replies import Json, country
from actions.turn import Turn
from conversations.identity import Identity

SLOT = "shopping"
BEFORE_BUYING = frozenset(
    {
        "coupon_promotion",
        "customs_duties",
        "delivery_time",
        "loyalty_membership",
        "payment_methods",
        "product_question",
        "recommend_product",
        "shipping_cost",
        "size_guide",
        "stock_availability",
    }
)
"""Tasks of this kind, each begun by the intent of its name."""
FOLLOWED_UP_BY = ("product", "size", "colour", "country", "payment_method", "amount")
"""Entities that, said alone, ask the last of these questions again of something else."""


@dataclass(frozen=True)
class Shopping:
    """What was last spoken of.

    Args:
        asked: The task that last answered, which "and in blue?" asks again.
        product, name: Its id in the catalogue, and what it is called there.
        country: ISO 3166.
        currency: ISO 4217, where the shopper named one.
    """

    asked: str | None = None
    product: str | None = None
    name: str | None = None
    country: str | None = None
    currency: str | None = None

    def slot(self, **changed: Any) -> dict[str, Any]:
        """The slot, for `remembers` of a step."""
        return {SLOT: asdict(replace(self, **changed))}


def read_shopping(slots: Mapping[str, Any]) -> Shopping:
    """What the slot holds; nothing, where it is not ours to read."""
    held = slots.get(SLOT)
    if not isinstance(held, Mapping):
        return Shopping()
    return Shopping(**{name: held.get(name) for name in ("asked", "product", "name", "country", "currency")})


def follow_up(turn: Turn) -> str | None:
    """The question that a message without a wish of its own asks again: "and in blue?", "and to Spain?"."""
    asked = read_shopping(turn.slots).asked
    named = any(turn.entity(name) is not None for name in FOLLOWED_UP_BY)
    return asked if asked in BEFORE_BUYING and named else None


def spoken_of(slots: Mapping[str, Any]) -> list[Json]:
    """Lines of a hand-off's summary: what was looked at."""
    shopping = read_shopping(slots)
    lines: list[Json] = []
    if shopping.name:
        lines.append({"key": "summary_product", "args": {"name": shopping.name}})
    if shopping.country:
        lines.append({"key": "summary_country", "args": {"country": country(shopping.country)}})
    return lines


class Markets:
    """Who is being sold to: by what they said, then by what the shop knows of its logged-in customer.

    Args:
        currency: The shop's own (ISO 4217), while no country is known.
    """

    def __init__(self, shop: ShopBackend, identity: Identity, currency: str) -> None:
        self._shop = shop
        self._identity = identity
        self._currency = currency

    async def find_country(self, turn: Turn) -> str | None:
        """ISO 3166: named now, named before, or the logged-in customer's; None where nobody said."""
        named = turn.entity("country") or read_shopping(turn.slots).country
        return named or await self._country_of_customer(turn.conversation_id)

    async def market(self, turn: Turn, country: str | None) -> Market:
        """Prices and wording for somebody in that country, or, where it is not known, the shop's own prices."""
        language = turn.language or "en"
        named = currency_named(turn) or read_shopping(turn.slots).currency
        if country is None:
            return Market(usual_country(language) or "US", named or self._currency, language)
        return Market(country, named or currency_of(country) or self._currency, language)

    async def find_customer(self, turn: Turn) -> CustomerKey | None:
        """The customer who is logged in."""
        customer = await self._identity.find_customer(turn.conversation_id)
        return None if customer is None else CustomerKey(customer)

    async def _country_of_customer(self, conversation_id: uuid.UUID) -> str | None:
        customer = await self._identity.find_customer(conversation_id)
        if customer is None or not self._shop.offers(Capability.CUSTOMERS):
            return None
        try:
            return (await self._shop.get_customer(CustomerKey(customer))).country
        except BackendError:
            return None  # a question more, and no reason to fail


def amount_named(turn: Turn) -> Money | None:
    """The last amount of money said, where its currency is known."""
    for value in reversed(turn.entities.get("amount", ())):
        if isinstance(value, Mapping) and value.get("currency"):
            return Money(int(value["amount_minor"]), str(value["currency"]))
    return None


def currency_named(turn: Turn) -> str | None:
    """The currency of the last amount said."""
    amount = amount_named(turn)
    return None if amount is None else amount.currency


@lru_cache(maxsize=64)
def usual_country(language: str) -> str | None:
    """Where most who write a language live (CLDR's likely subtags), to be asked about and never to be assumed."""
    subtags = get_global("likely_subtags")
    likely = subtags.get(language.replace("-", "_")) or subtags.get(language.split("-")[0])
    try:
        return None if likely is None else Locale.parse(likely).territory
    except (ValueError, UnknownLocaleError):
        return None


@lru_cache(maxsize=256)
def currency_of(country: str) -> str | None:
    """What is paid with there (CLDR); None for a territory without a currency of its own."""
    current = get_territory_currencies(country)
    return current[0] if current else None
