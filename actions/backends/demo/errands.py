"""Orders for every other errand: changes, payments, pick-ups, split orders, returns in every state, compensation."""

from actions.backends.demo.stories import ParcelStory, PaymentStory, RefundStory, ReturnStory, Story, arrived, sent
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

CHANGEABLE = Story("changeable", OrderState.PROCESSING, 1, skus=("t-shirt-m", "mug-white"))
SCHEDULED = Story("scheduled", OrderState.PROCESSING, 1, skus=("chair-oak",), deliver_in=9)
READY_FOR_PICKUP = Story(
    "ready_for_pickup",
    OrderState.SHIPPED,
    6,
    (
        ParcelStory(
            ParcelState.READY_FOR_PICKUP, 1, (*sent(5), (2, Scan.ARRIVED), (1, Scan.READY_FOR_PICKUP)), pickup=True
        ),
    ),
)
DELIVERY_FAILED = Story(
    "delivery_failed",
    OrderState.SHIPPED,
    6,
    (
        ParcelStory(
            ParcelState.DELIVERY_FAILED,
            1,
            (*sent(5), (2, Scan.ARRIVED), (1, Scan.OUT_FOR_DELIVERY), (1, Scan.DELIVERY_FAILED)),
        ),
    ),
)
DAMAGED = Story(
    "damaged",
    OrderState.SHIPPED,
    8,
    (ParcelStory(ParcelState.DAMAGED, 2, (*sent(7), (4, Scan.ARRIVED), (3, Scan.DAMAGED))),),
    skus=("teapot",),
)
CUSTOMS_RELEASED = Story(
    "customs_released",
    OrderState.SHIPPED,
    10,
    (
        ParcelStory(
            ParcelState.IN_TRANSIT,
            -2,
            (*sent(9), (5, Scan.CUSTOMS_IN), (4, Scan.CUSTOMS_HELD), (1, Scan.CUSTOMS_RELEASED)),
        ),
    ),
)
SPLIT = Story(
    "split",
    OrderState.SHIPPED,
    7,
    (
        arrived(6, 2),
        ParcelStory(ParcelState.CUSTOMS_HELD, -1, (*sent(6), (3, Scan.CUSTOMS_IN), (2, Scan.CUSTOMS_HELD))),
        ParcelStory(ParcelState.PREPARING, -4, ((0, Scan.LABEL_CREATED),)),
    ),
    skus=("headphones", "backpack", "sneakers-41"),
)
UNHEARD_OF = Story(
    "unheard_of",
    OrderState.SHIPPED,
    5,
    (ParcelStory(ParcelState.UNKNOWN, -4, (*sent(4), (1, Scan.OTHER)), carrier_words="Sorted by drone"),),
)
DECLINED = Story(
    "declined",
    OrderState.PROCESSING,
    1,
    payments=(
        PaymentStory(PaymentState.DECLINED, decline=DeclineReason.AUTHENTICATION_FAILED),
        PaymentStory(PaymentState.DECLINED, minutes=4, decline=DeclineReason.INSUFFICIENT_FUNDS),
    ),
)
CHARGED_TWICE = Story(
    "charged_twice",
    OrderState.PROCESSING,
    1,
    payments=(PaymentStory(), PaymentStory(minutes=4)),
)
HELD_TWICE = Story(
    "held_twice",
    OrderState.PROCESSING,
    1,
    payments=(PaymentStory(PaymentState.AUTHORISED, expires_in=6), PaymentStory(minutes=4)),
)
TRANSFER_PENDING = Story(
    "transfer_pending",
    OrderState.PROCESSING,
    2,
    payments=(PaymentStory(PaymentState.PENDING, PaymentKind.BANK_TRANSFER, expires_in=5),),
)
SIZES_TO_EXCHANGE = Story(
    "sizes_to_exchange", OrderState.DELIVERED, 9, (arrived(8, 4),), skus=("t-shirt-m", "sneakers-41")
)
UNDER_WARRANTY = Story("under_warranty", OrderState.DELIVERED, 200, (arrived(199, 194),), skus=("headphones",))


def _returned(
    name: str,
    *steps: tuple[int, ReturnState],
    kind: ReturnKind = ReturnKind.RETURN,
    wanted: str | None = None,
    refunds: tuple[RefundStory, ...] = (),
) -> Story:
    reason = {
        ReturnKind.RETURN: ReturnReason.CHANGED_MIND,
        ReturnKind.EXCHANGE: ReturnReason.TOO_SMALL,
        ReturnKind.WARRANTY: ReturnReason.FAULTY,
    }[kind]
    story = ReturnStory(kind, reason, ((12, ReturnState.REQUESTED), *steps), wanted)
    skus = ("t-shirt-s", "notebook")
    return Story(name, OrderState.DELIVERED, 24, (arrived(23, 18),), refunds, skus, returns=(story,))


RETURN_REQUESTED = _returned("return_requested")
RETURN_RECEIVED = _returned("return_received", (11, ReturnState.APPROVED), (3, ReturnState.RECEIVED))
RETURN_REFUSED = _returned(
    "return_refused", (5, ReturnState.RECEIVED), (4, ReturnState.INSPECTED), (4, ReturnState.REFUSED)
)
RETURN_RESTOCKED = _returned(
    "return_restocked", (3, ReturnState.RECEIVED), (2, ReturnState.INSPECTED), (1, ReturnState.RESTOCKED)
)
RETURN_REFUNDED = _returned(
    "return_refunded",
    (6, ReturnState.RECEIVED),
    (5, ReturnState.INSPECTED),
    (5, ReturnState.RESTOCKED),
    (4, ReturnState.REFUNDED),
    refunds=(RefundStory(RefundState.DONE, 4, RefundReason.CHANGED_MIND, items=1),),
)
EXCHANGED = _returned(
    "exchanged",
    (6, ReturnState.RECEIVED),
    (5, ReturnState.INSPECTED),
    (4, ReturnState.EXCHANGED),
    kind=ReturnKind.EXCHANGE,
    wanted="t-shirt-m",
)
COMPENSATED = Story("compensated", OrderState.DELIVERED, 20, (arrived(19, 6),), voucher_cents=500)
SENT_AGAIN = Story(
    "sent_again",
    OrderState.SHIPPED,
    24,
    (ParcelStory(ParcelState.LOST, 14, (*sent(23), (18, Scan.ARRIVED), (4, Scan.LOST))),),
    sent_again=True,
)

WELL_KNOWN: tuple[tuple[str, str, Story], ...] = (
    ("1019", "es-1", CHANGEABLE),
    ("1020", "de-1", SCHEDULED),
    ("1021", "fr-1", READY_FOR_PICKUP),
    ("1022", "de-2", DELIVERY_FAILED),
    ("1023", "gb-1", DAMAGED),
    ("1024", "ae-1", CUSTOMS_RELEASED),
    ("1025", "cn-1", SPLIT),
    ("1026", "jp-1", UNHEARD_OF),
    ("1027", "es-2", DECLINED),
    ("1028", "fr-2", CHARGED_TWICE),
    ("1029", "gb-2", HELD_TWICE),
    ("1030", "de-3", TRANSFER_PENDING),
    ("1031", "us-1", SIZES_TO_EXCHANGE),
    ("1032", "mx-1", UNDER_WARRANTY),
    ("1033", "kw-1", RETURN_REQUESTED),
    ("1034", "ae-2", RETURN_RECEIVED),
    ("1035", "es-3", RETURN_REFUSED),
    ("1036", "ie-1", RETURN_RESTOCKED),
    ("1037", "fr-3", RETURN_REFUNDED),
    ("1038", "gb-3", EXCHANGED),
    ("1039", "jp-2", COMPENSATED),
    ("1040", "eg-1", SENT_AGAIN),
)
"""Order number, customer and story of the orders listed in docs/demo-shop.md under other errands."""
