"""The shop's side of an estimate: where it sends from, what its goods are to customs, and the rows that count today."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.money import Money
from actions.backends.values import OrderItem
from actions.customs import (
    CategoryUnknown,
    DestinationUnknown,
    Estimate,
    Item,
    Parcel,
    RuleBook,
    Terms,
    estimate,
    load_rule_book,
)
from actions.customs.rules import Period
from actions.reference_rates.chosen import ChosenRates
from conversations.shop_rules import Customs


@dataclass(frozen=True)
class Goods:
    """So much money's worth of one kind. `kind` is the shop's category, a kind of goods, or a category of ours."""

    value: Money
    kind: str


class CustomsDesk:
    """Estimates for this shop.

    Args:
        book: The rows of data/customs/.
        rules: This shop's part of shop.yml.
        rates: The exchange rates that shop.yml chooses.
    """

    def __init__(self, book: RuleBook, rules: Customs, rates: ChosenRates) -> None:
        self._book = book
        self._rules = rules
        self._rates = rates

    def knows(self, kind: str) -> bool:
        """Whether it is known what this kind of goods is to customs."""
        return kind in self._rules.categories or kind in self._book.categories

    def within(self, destination: str) -> bool:
        """Whether a parcel of the shop's reaches that country without crossing a customs border."""
        try:
            return self._book.territory(destination) is self._book.territory(self._rules.ships_from)
        except DestinationUnknown:
            return destination == self._rules.ships_from

    async def estimate(
        self, destination: str, goods: tuple[Goods, ...], freight: Money, terms: Terms, on: date
    ) -> Estimate:
        """See `actions.customs.estimate`.

        Raises:
            CustomsError: there is no estimate; never that nothing is due.
        """
        parcel = Parcel(
            destination=destination,
            items=tuple(self._item(one) for one in goods),
            freight=freight,
            insurance=Money(0, freight.currency),
            terms=terms,
            shipped_from=self._rules.ships_from,
            schemes=self._rules.schemes,
        )
        return estimate(parcel, self._book, on, *await self._rates.tables())

    def period(self, destination: str, on: date) -> Period:
        """The row that counts there that day. Raises DestinationUnknown, NoRuleOnDay."""
        return self._book.period(destination, on)

    def _item(self, goods: Goods) -> Item:
        known = self._rules.categories.get(goods.kind, goods.kind)
        if known.isdigit():
            return Item(goods.value, hs_code=known)
        if known not in self._book.categories:
            raise CategoryUnknown(goods.kind)
        return Item(goods.value, category=known)


def build_customs_desk(root: Path, rules: Customs | None, engine: AsyncEngine) -> CustomsDesk | None:
    """The desk of a shop whose files lie in `root`; None where shop.yml says nothing of customs.

    Raises:
        FileBroken: a row of data/customs/ is wrong.
    """
    if rules is None:
        return None
    rates = ChosenRates(rules.exchange_rates, root, engine)
    return CustomsDesk(load_rule_book(root / "data" / "customs"), rules, rates)


def goods_of(items: tuple[OrderItem, ...]) -> tuple[Goods, ...]:
    """An order's goods, line by line."""
    return tuple(Goods(item.amount, item.category) for item in items)
