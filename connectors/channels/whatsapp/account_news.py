"""What news of the WhatsApp business account mean for sending: it has to stop, or may go on again.

Events: developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_update and
…/account_review_update. Quality, limits, names and prices change nothing here: they are counted and logged.
"""

from collections.abc import Sequence
from typing import Literal

from connectors.channels.meta.reading import mapping
from connectors.channels.meta.reported import AccountNotice

Meaning = Literal["locked", "released"]
_BANS: dict[object, Meaning] = {"DISABLE": "locked", "REINSTATE": "released"}
_REVIEWS: dict[object, Meaning] = {"REJECTED": "locked", "APPROVED": "released"}
_EVENTS: dict[object, Meaning] = {
    "ACCOUNT_DELETED": "locked",
    "ACCOUNT_OFFBOARDED": "locked",
    "ACCOUNT_RECONNECTED": "released",
}
NO_ANSWERS = "RESTRICTED_CUSTOMER_INITIATED_MESSAGING"
"""Shoppers may not even be answered; other restrictions leave that, and templates that Meta refuses are not used."""


def meaning_of(notice: AccountNotice) -> Meaning | None:
    """What to do about it; None where sending goes on as it was."""
    if notice.field == "account_review_update":
        return _REVIEWS.get(notice.event)
    if notice.event == "DISABLED_UPDATE":
        return _BANS.get(mapping(notice.value, "ban_info").get("waba_ban_state"))
    if notice.event == "ACCOUNT_RESTRICTION":
        restrictions = notice.value.get("restriction_info")
        listed = restrictions if isinstance(restrictions, Sequence) else (restrictions,)
        kinds = {one.get("restriction_type") for one in listed if isinstance(one, dict)}
        return "locked" if NO_ANSWERS in kinds else None
    return _EVENTS.get(notice.event)
