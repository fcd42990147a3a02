"""One order of the demo shop before it is made: its story, dated, for one customer."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from actions.backends.demo import people, stories
from actions.backends.demo.catalogue import BY_SKU, EVERYDAY, price_minor
from actions.backends.values import Customer


@dataclass(frozen=True)
class Plan:
    """One order to be made."""

    position: int
    number: str
    customer: Customer
    story: stories.Story
    midnight: datetime

    def at(self, days_ago: int, hour: int) -> datetime:
        """A moment of a day; no two orders' minutes are the same."""
        return self.midnight - timedelta(days=days_ago) + timedelta(hours=hour, minutes=self.position * 7 % 60)

    @property
    def currency(self) -> str:
        """ISO 4217."""
        return people.currency_of(self.customer)

    def items(self) -> list[dict[str, Any]]:
        """Rows of `order_items`."""
        skus = self.story.skus or tuple(
            EVERYDAY[(self.position * 5 + step * 3) % len(EVERYDAY)].sku for step in range(1 + self.position % 2)
        )
        found = []
        for index, sku in enumerate(dict.fromkeys(skus)):
            product = BY_SKU[sku]
            quantity = 2 if index == 1 and self.position % 3 == 0 else 1
            found.append(
                {
                    "order_number": self.number,
                    "id": f"{self.number}-{index + 1}",
                    "name": product.name(self.customer.locale),
                    "category": product.category,
                    "quantity": quantity,
                    "amount_minor": quantity * price_minor(product, self.currency),
                    "sku": sku,
                }
            )
        return found
