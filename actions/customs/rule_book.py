"""All rows, and which of them counts for a parcel on a day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from actions.customs.errors import CategoryUnknown, DestinationUnknown, NoRuleOnDay
from actions.customs.parcel import Item
from actions.customs.rules import DEFAULT, Dated, Period, Tariff, Territory

Row = TypeVar("Row", bound=Dated)


@dataclass(frozen=True)
class RuleBook:
    """The rows.

    Args:
        territories: By each destination that belongs to them.
        categories: HS codes, by their first digits, of each category.
    """

    territories: Mapping[str, Territory]
    categories: Mapping[str, tuple[str, ...]]

    def territory(self, destination: str) -> Territory:
        """Raises DestinationUnknown."""
        try:
            return self.territories[destination]
        except KeyError:
            raise DestinationUnknown(destination) from None

    def period(self, destination: str, on: date) -> Period:
        """How parcels are charged that day. Raises DestinationUnknown, NoRuleOnDay."""
        return _valid(self.territory(destination).periods, destination, on, "customs rule")

    def tariff(self, destination: str, on: date) -> Tariff:
        """The duty rates of that day. Raises DestinationUnknown, NoRuleOnDay."""
        return _valid(self.territory(destination).tariffs, destination, on, "tariff")

    def category(self, item: Item) -> str:
        """The category of an item; `default` where its HS code belongs to none. Raises CategoryUnknown."""
        if item.hs_code is None:
            if item.category is None or item.category not in self.categories:
                raise CategoryUnknown(str(item.category))
            return item.category
        matches = [
            (len(prefix), category)
            for category, prefixes in self.categories.items()
            for prefix in prefixes
            if item.hs_code.startswith(prefix)
        ]
        return max(matches)[1] if matches else DEFAULT


def _valid(rows: Iterable[Row], destination: str, on: date, what: str) -> Row:
    """The row of that day; the check of the files sees to it that there are not two."""
    for row in rows:
        if row.holds(on):
            return row
    raise NoRuleOnDay(destination, on, what)
