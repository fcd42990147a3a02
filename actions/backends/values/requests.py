"""What all writes that must happen once have in common."""

from dataclasses import dataclass
from enum import StrEnum


class RequestState(StrEnum):
    """What became of a write that the shop took; some systems decide later."""

    PENDING = "pending"
    DONE = "done"
    REFUSED = "refused"


@dataclass(frozen=True)
class ItemQuantity:
    """So many of one item of an order."""

    item_id: str
    quantity: int


@dataclass(frozen=True)
class BasketLine:
    """So many of one SKU that somebody thinks of buying."""

    sku: str
    quantity: int = 1
