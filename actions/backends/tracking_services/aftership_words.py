"""What AfterShip's delivery statuses and sub-statuses mean.

Source: AfterShip Tracking API, "Delivery Statuses" and "Delivery Sub-statuses"
(https://www.aftership.com/docs/tracking/2025-07/enum/delivery-sub-statuses), and for Delivered_005 and Exception_016
to _018, which came in 2026, "Learn About Delivery Sub-Status" (support.aftership.com).
"""

from actions.backends.values import CheckpointCode, ParcelState

SUBTAGS: dict[str, CheckpointCode | None] = {
    "InfoReceived_001": CheckpointCode.LABEL_CREATED,
    "InTransit_001": CheckpointCode.OTHER,  # "on the way", and no more than that
    "InTransit_002": CheckpointCode.PICKED_UP,
    "InTransit_003": CheckpointCode.ARRIVED,
    "InTransit_004": CheckpointCode.ARRIVED,  # in the country of destination
    "InTransit_005": CheckpointCode.CUSTOMS_RELEASED,
    "InTransit_006": CheckpointCode.CUSTOMS_IN,
    "InTransit_007": CheckpointCode.DEPARTED,
    "InTransit_008": CheckpointCode.OTHER,  # a problem was solved
    "InTransit_009": CheckpointCode.OTHER,  # forwarded to another address
    "OutForDelivery_001": CheckpointCode.OUT_FOR_DELIVERY,
    "OutForDelivery_003": CheckpointCode.OTHER,  # the recipient was contacted
    "OutForDelivery_004": CheckpointCode.OTHER,  # an appointment was made
    "AttemptFail_001": CheckpointCode.DELIVERY_FAILED,
    "AttemptFail_002": CheckpointCode.DELIVERY_FAILED,  # nobody there
    "AttemptFail_003": CheckpointCode.DELIVERY_FAILED,  # business closed
    "AvailableForPickup_001": CheckpointCode.READY_FOR_PICKUP,
    "Delivered_001": CheckpointCode.DELIVERED,
    "Delivered_002": CheckpointCode.DELIVERED,  # picked up by the customer
    "Delivered_003": CheckpointCode.DELIVERED,  # signed for
    "Delivered_004": CheckpointCode.DELIVERED,  # cash on delivery
    "Delivered_005": CheckpointCode.DELIVERED,  # to a neighbour
    "Exception_001": CheckpointCode.DELIVERY_FAILED,
    "Exception_002": CheckpointCode.DELIVERY_FAILED,  # the customer moved
    "Exception_003": CheckpointCode.DELIVERY_FAILED,  # refused
    "Exception_004": CheckpointCode.CUSTOMS_HELD,
    "Exception_005": CheckpointCode.DELAYED,
    "Exception_006": CheckpointCode.DELAYED,  # held until something is paid, which need not be customs
    "Exception_007": CheckpointCode.DELIVERY_FAILED,  # wrong address
    "Exception_008": CheckpointCode.DELIVERY_FAILED,  # not collected
    "Exception_009": CheckpointCode.OTHER,  # refused by the carrier
    "Exception_010": CheckpointCode.RETURNED,  # on its way back
    "Exception_011": CheckpointCode.RETURNED,
    "Exception_012": CheckpointCode.DAMAGED,
    "Exception_013": CheckpointCode.LOST,
    "Exception_016": CheckpointCode.DELAYED,  # in the carrier's own work
    "Exception_017": CheckpointCode.DELAYED,  # weather
    "Exception_018": CheckpointCode.CUSTOMS_HELD,  # papers that an authority wants
    "Pending_001": CheckpointCode.OTHER,
    "Expired_001": CheckpointCode.OTHER,
}

TAGS: dict[str, CheckpointCode] = {
    "InfoReceived": CheckpointCode.LABEL_CREATED,
    "OutForDelivery": CheckpointCode.OUT_FOR_DELIVERY,
    "AttemptFail": CheckpointCode.DELIVERY_FAILED,
    "AvailableForPickup": CheckpointCode.READY_FOR_PICKUP,
    "Delivered": CheckpointCode.DELIVERED,
    "InTransit": CheckpointCode.OTHER,
    "Exception": CheckpointCode.OTHER,
    "Pending": CheckpointCode.OTHER,
    "Expired": CheckpointCode.OTHER,
}
"""For scans whose sub-status is missing or new."""

STATES: dict[str, ParcelState] = {
    "InfoReceived": ParcelState.PREPARING,
    "InTransit": ParcelState.IN_TRANSIT,
    "OutForDelivery": ParcelState.OUT_FOR_DELIVERY,
    "AttemptFail": ParcelState.DELIVERY_FAILED,
    "AvailableForPickup": ParcelState.READY_FOR_PICKUP,
    "Delivered": ParcelState.DELIVERED,
    "Exception": ParcelState.DELAYED,  # something is in the way, and the sub-status does not say what
    "Pending": ParcelState.UNKNOWN,
    "Expired": ParcelState.UNKNOWN,  # nothing was heard for 30 days
}
"""A parcel's state where its sub-status does not decide; UNKNOWN leaves the word to the last scan."""
