"""What can have happened to an order: every state an order, a parcel and a refund can have, dated in days ago."""

from dataclasses import dataclass

from actions.backends.values import CheckpointCode as Scan
from actions.backends.values import (
    DeclineReason,
    OrderState,
    ParcelState,
    PaymentKind,
    PaymentState,
    RefundReason,
    RefundState,
    ReturnKind,
    ReturnReason,
    ReturnState,
)


@dataclass(frozen=True)
class ParcelStory:
    """A parcel's way; days are counted back from the seeding day, so negative ones lie ahead."""

    state: ParcelState
    promised: int
    scans: tuple[tuple[int, Scan], ...]
    delivered: int | None = None
    pickup: bool = False
    carrier_words: str | None = None


@dataclass(frozen=True)
class PaymentStory:
    """An attempt to pay the whole order, so many minutes after it was placed."""

    state: PaymentState = PaymentState.CAPTURED
    kind: PaymentKind = PaymentKind.CARD
    minutes: int = 0
    decline: DeclineReason | None = None
    expires_in: int | None = None


@dataclass(frozen=True)
class ReturnStory:
    """A return of the first item, and what has happened to it: (days ago, state), oldest first."""

    kind: ReturnKind
    reason: ReturnReason
    steps: tuple[tuple[int, ReturnState], ...]
    exchange_for: str | None = None


@dataclass(frozen=True)
class RefundStory:
    """A refund of the first `items` items, or of everything with its shipping (None)."""

    state: RefundState
    ago: int
    reason: RefundReason
    items: int | None = None


@dataclass(frozen=True)
class Story:
    """An order's life so far. `skus` overrides what was bought."""

    name: str
    state: OrderState
    placed: int
    parcels: tuple[ParcelStory, ...] = ()
    refunds: tuple[RefundStory, ...] = ()
    skus: tuple[str, ...] = ()
    payments: tuple[PaymentStory, ...] = (PaymentStory(),)
    returns: tuple[ReturnStory, ...] = ()
    deliver_in: int | None = None
    voucher_cents: int | None = None
    sent_again: bool = False

    @property
    def delivered(self) -> int | None:
        """Days since the last parcel arrived, when all have."""
        days = [parcel.delivered for parcel in self.parcels]
        return min((day for day in days if day is not None), default=None) if None not in days else None


def sent(ago: int) -> tuple[tuple[int, Scan], ...]:
    """The first scans of every parcel."""
    return ((ago, Scan.LABEL_CREATED), (ago, Scan.PICKED_UP), (ago - 1, Scan.DEPARTED))


def arrived(sent_ago: int, delivered: int) -> ParcelStory:
    """A parcel that came when it should."""
    scans = (
        *sent(sent_ago),
        (delivered + 1, Scan.ARRIVED),
        (delivered, Scan.OUT_FOR_DELIVERY),
        (delivered, Scan.DELIVERED),
    )
    return ParcelStory(ParcelState.DELIVERED, delivered, scans, delivered)


PROCESSING = Story("processing", OrderState.PROCESSING, 1)
PREPARING = Story(
    "preparing",
    OrderState.PROCESSING,
    2,
    (ParcelStory(ParcelState.PREPARING, -5, ((0, Scan.LABEL_CREATED),)),),
)
IN_TRANSIT = Story(
    "in_transit",
    OrderState.SHIPPED,
    4,
    (ParcelStory(ParcelState.IN_TRANSIT, -3, (*sent(3), (1, Scan.ARRIVED))),),
)
CUSTOMS_HELD = Story(
    "customs_held",
    OrderState.SHIPPED,
    9,
    (ParcelStory(ParcelState.CUSTOMS_HELD, -1, (*sent(8), (5, Scan.CUSTOMS_IN), (3, Scan.CUSTOMS_HELD))),),
)
DELAYED = Story(
    "delayed",
    OrderState.SHIPPED,
    12,
    (ParcelStory(ParcelState.DELAYED, 2, (*sent(10), (5, Scan.ARRIVED), (2, Scan.DELAYED))),),
)
OUT_FOR_DELIVERY = Story(
    "out_for_delivery",
    OrderState.SHIPPED,
    5,
    (ParcelStory(ParcelState.OUT_FOR_DELIVERY, 0, (*sent(4), (1, Scan.ARRIVED), (0, Scan.OUT_FOR_DELIVERY))),),
)
LOST = Story(
    "lost",
    OrderState.SHIPPED,
    25,
    (ParcelStory(ParcelState.LOST, 14, (*sent(23), (18, Scan.ARRIVED), (4, Scan.LOST))),),
)
DELIVERED = Story("delivered", OrderState.DELIVERED, 9, (arrived(8, 5),))
DELIVERED_SEVERAL = Story(
    "delivered_several",
    OrderState.DELIVERED,
    10,
    (arrived(9, 6), arrived(8, 4)),
    skus=("lamp-blue", "mug-white", "notebook"),
)
OUTSIDE_WINDOW = Story("outside_window", OrderState.DELIVERED, 70, (arrived(69, 64),))
EXCLUDED_CATEGORY = Story(
    "excluded_category", OrderState.DELIVERED, 8, (arrived(7, 4),), skus=("gift-card", "notebook")
)
OVER_LIMIT = Story("over_limit", OrderState.DELIVERED, 11, (arrived(10, 5),), skus=("chair-oak",))
RETURNED = Story(
    "returned",
    OrderState.RETURNED,
    20,
    (ParcelStory(ParcelState.RETURNED, 12, (*sent(19), (14, Scan.DELIVERY_FAILED), (6, Scan.RETURNED))),),
)
CANCELLED = Story("cancelled", OrderState.CANCELLED, 6, payments=(PaymentStory(PaymentState.CANCELLED),))
CANCELLED_REFUNDED = Story(
    "cancelled_refunded",
    OrderState.CANCELLED,
    7,
    refunds=(RefundStory(RefundState.DONE, 6, RefundReason.CHANGED_MIND),),
)
PARTLY_REFUNDED = Story(
    "partly_refunded",
    OrderState.DELIVERED,
    14,
    (arrived(13, 9),),
    (RefundStory(RefundState.DONE, 3, RefundReason.DAMAGED, items=1),),
    skus=("teapot", "mug-white", "cushion"),
)
REFUNDED = Story(
    "refunded",
    OrderState.RETURNED,
    21,
    (arrived(20, 16),),
    (RefundStory(RefundState.DONE, 7, RefundReason.NOT_AS_DESCRIBED),),
)
REFUND_PENDING = Story(
    "refund_pending",
    OrderState.DELIVERED,
    13,
    (arrived(12, 8),),
    (RefundStory(RefundState.PENDING, 1, RefundReason.WRONG_ITEM, items=1),),
    skus=("headphones", "notebook"),
)
REFUND_REFUSED = Story(
    "refund_refused",
    OrderState.DELIVERED,
    16,
    (arrived(15, 11),),
    (RefundStory(RefundState.REFUSED, 5, RefundReason.OTHER, items=1),),
    skus=("backpack", "scarf-wool"),
)

ALL: tuple[Story, ...] = (
    DELIVERED,
    IN_TRANSIT,
    CUSTOMS_HELD,
    DELIVERED_SEVERAL,
    PROCESSING,
    DELAYED,
    PARTLY_REFUNDED,
    LOST,
    OUT_FOR_DELIVERY,
    OUTSIDE_WINDOW,
    RETURNED,
    EXCLUDED_CATEGORY,
    CANCELLED,
    REFUND_PENDING,
    OVER_LIMIT,
    PREPARING,
    REFUNDED,
    REFUND_REFUSED,
    CANCELLED_REFUNDED,
)

WELL_KNOWN: tuple[tuple[str, str, Story], ...] = (
    ("1001", "ana", DELIVERED_SEVERAL),
    ("1002", "ana", IN_TRANSIT),
    ("1003", "layla", DELIVERED_SEVERAL),
    ("1004", "layla", CUSTOMS_HELD),
    ("1005", "wei", DELIVERED_SEVERAL),
    ("1006", "wei", IN_TRANSIT),
    ("1007", "emma", DELIVERED_SEVERAL),
    ("1008", "emma", DELAYED),
    ("1009", "emma", LOST),
    ("1010", "ana", PROCESSING),
    ("1011", "layla", EXCLUDED_CATEGORY),
    ("1012", "emma", OVER_LIMIT),
    ("1013", "wei", OUTSIDE_WINDOW),
    ("1014", "ana", CANCELLED),
    ("1015", "layla", PARTLY_REFUNDED),
    ("1016", "wei", REFUND_PENDING),
    ("1017", "emma", REFUNDED),
    ("1018", "ana", DELAYED),
)
"""Order number, customer and story of the orders listed in docs/demo-shop.md."""
