"""What 17TRACK's statuses, sub-statuses and stages mean.

Source: 17TRACK Tracking API v2.2, "Main status", "Sub-status" and "Stage"
(https://asset.17track.net/api/document/v2.2_en/index.html), nine statuses and thirty sub-statuses.
"""

from actions.backends.values import CheckpointCode, ParcelState

SUB_STATUSES: dict[str, CheckpointCode | None] = {
    "NotFound_Other": CheckpointCode.OTHER,
    "NotFound_InvalidCode": CheckpointCode.OTHER,
    "InfoReceived": CheckpointCode.LABEL_CREATED,
    "InTransit_PickedUp": CheckpointCode.PICKED_UP,
    "InTransit_Other": CheckpointCode.OTHER,  # "on the way", and no more than that
    "InTransit_Departure": CheckpointCode.DEPARTED,
    "InTransit_Arrival": CheckpointCode.ARRIVED,
    "InTransit_CustomsProcessing": CheckpointCode.CUSTOMS_IN,
    "InTransit_CustomsReleased": CheckpointCode.CUSTOMS_RELEASED,
    "InTransit_CustomsRequiringInformation": CheckpointCode.CUSTOMS_HELD,
    "Expired_Other": CheckpointCode.OTHER,
    "AvailableForPickup_Other": CheckpointCode.READY_FOR_PICKUP,
    "OutForDelivery_Other": CheckpointCode.OUT_FOR_DELIVERY,
    "DeliveryFailure_Other": CheckpointCode.DELIVERY_FAILED,
    "DeliveryFailure_NoBody": CheckpointCode.DELIVERY_FAILED,
    "DeliveryFailure_Security": CheckpointCode.DELIVERY_FAILED,
    "DeliveryFailure_Rejected": CheckpointCode.DELIVERY_FAILED,
    "DeliveryFailure_InvalidAddress": CheckpointCode.DELIVERY_FAILED,
    "Delivered_Other": CheckpointCode.DELIVERED,
    "Exception_Other": CheckpointCode.OTHER,
    "Exception_Returning": CheckpointCode.RETURNED,  # on its way back
    "Exception_Returned": CheckpointCode.RETURNED,
    "Exception_NoBody": CheckpointCode.DELAYED,  # seen before anybody tried to deliver, as the next two
    "Exception_Security": CheckpointCode.DELAYED,  # security, customs or a fee: it does not say which
    "Exception_Rejected": CheckpointCode.DELAYED,
    "Exception_Delayed": CheckpointCode.DELAYED,
    "Exception_Damage": CheckpointCode.DAMAGED,
    "Exception_Lost": CheckpointCode.LOST,
    "Exception_Destroyed": CheckpointCode.LOST,  # it will not arrive either; the words of the scan say why
    "Exception_Cancel": CheckpointCode.OTHER,
}

STAGES: dict[str, CheckpointCode] = {
    "InfoReceived": CheckpointCode.LABEL_CREATED,
    "PickedUp": CheckpointCode.PICKED_UP,
    "Departure": CheckpointCode.DEPARTED,
    "Arrival": CheckpointCode.ARRIVED,
    "AvailableForPickup": CheckpointCode.READY_FOR_PICKUP,
    "OutForDelivery": CheckpointCode.OUT_FOR_DELIVERY,
    "Delivered": CheckpointCode.DELIVERED,
    "Returning": CheckpointCode.RETURNED,
    "Returned": CheckpointCode.RETURNED,
}
"""For scans whose sub-status is missing or new."""

STATES: dict[str, ParcelState] = {
    "NotFound": ParcelState.UNKNOWN,
    "InfoReceived": ParcelState.PREPARING,
    "InTransit": ParcelState.IN_TRANSIT,
    "Expired": ParcelState.UNKNOWN,  # on its way for too long
    "AvailableForPickup": ParcelState.READY_FOR_PICKUP,
    "OutForDelivery": ParcelState.OUT_FOR_DELIVERY,
    "DeliveryFailure": ParcelState.DELIVERY_FAILED,
    "Delivered": ParcelState.DELIVERED,
    "Exception_Cancel": ParcelState.UNKNOWN,  # the shipment was called off
    "Exception": ParcelState.DELAYED,  # something is in the way, and the sub-status does not say what
}
"""A parcel's state where its sub-status does not decide; UNKNOWN leaves the word to the last scan."""
