"""What of an order can go back, and why the rest cannot: the shop's word on each item, less what was paid back."""

from collections.abc import Iterable
from dataclasses import dataclass

from actions.backends.values import (
    Eligibility,
    Order,
    OrderItem,
    Refund,
    Return,
    ReturnBarrier,
    ReturnKind,
    ReturnState,
)
from actions.refund_policy import refundable_items
from actions.replies import Json, day, label

OVER = frozenset({ReturnState.REFUSED, ReturnState.REFUNDED, ReturnState.EXCHANGED, ReturnState.CANCELLED})
"""States in which nothing more happens to a return."""


@dataclass(frozen=True)
class Candidate:
    """An item, and what the shop says about sending it back.

    Args:
        paid_back: Its money has gone back already, so it is the shopper's for nothing.
    """

    item: OrderItem
    word: Eligibility
    paid_back: bool

    @property
    def allowed(self) -> bool:
        """Whether it would be taken now."""
        return self.word.allowed and not self.paid_back

    def words(self) -> Json:
        """A line that says until when it can go back, or why it cannot."""
        if self.allowed and self.word.until is not None:
            return label("item", "until", item=self.item.name, until=day(self.word.until))
        return label("item", "allowed" if self.allowed else "barred", item=self.item.name, reason=self.why())

    def why(self) -> Json:
        """Why not, in words that stand by themselves."""
        if self.paid_back:
            return label("barrier", "paid_back")
        barrier = self.word.barrier or ReturnBarrier.OTHER
        if barrier in DATED_BARRIERS and self.word.until is not None:
            return label("barrier", barrier.value, until=day(self.word.until))
        return label("barrier", barrier.value if barrier in WORDED_BARRIERS else "other")


DATED_BARRIERS = frozenset({ReturnBarrier.WINDOW_OVER, ReturnBarrier.WARRANTY_OVER})
WORDED_BARRIERS = frozenset(
    {
        ReturnBarrier.NOT_DELIVERED,
        ReturnBarrier.EXCLUDED_CATEGORY,
        ReturnBarrier.ALREADY_RETURNED,
        ReturnBarrier.OUT_OF_STOCK,
        ReturnBarrier.COUNTRY_NOT_SERVED,
    }
)


def candidates(
    order: Order, words: Iterable[Eligibility], kind: ReturnKind, refunds: tuple[Refund, ...]
) -> tuple[Candidate, ...]:
    """The order's items in its own sequence; one that the shop says nothing about cannot go back."""
    of_item = {word.item_id: word for word in words if word.kind is kind}
    left = refundable_items(order, refunds)
    return tuple(
        Candidate(
            item, of_item.get(item.id) or Eligibility(item.id, kind, 0, None, ReturnBarrier.OTHER), item not in left
        )
        for item in order.items
    )


def open_returns(returns: tuple[Return, ...]) -> tuple[Return, ...]:
    """Those to which something is still going to happen."""
    return tuple(one for one in returns if one.state not in OVER)
