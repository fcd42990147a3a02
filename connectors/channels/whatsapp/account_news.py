"""What news of the WhatsApp business account mean for sending: it has to stop, or may go on again.

Events: developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_update and
…/account_review_update. Quality, limits, names and prices change nothing here: they are counted and logged.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from connectors.channels.meta.reading import Json, mapping, moment_of
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
"""Shoppers may not even be answered."""
NO_BEGINNINGS = "RESTRICTED_BIZ_INITIATED_MESSAGING"
"""Shoppers may be answered, and not written to first: no templates. Other restrictions leave both."""


@dataclass(frozen=True)
class NoBeginnings:
    """The account may not write first; `until` is None where the notice names no end that can be read."""

    until: datetime | None


def meaning_of(notice: AccountNotice) -> Meaning | None:
    """What to do about it; None where sending goes on as it was."""
    if notice.field == "account_review_update":
        return _REVIEWS.get(notice.event)
    if notice.event == "DISABLED_UPDATE":
        return _BANS.get(mapping(notice.value, "ban_info").get("waba_ban_state"))
    if any(one.get("restriction_type") == NO_ANSWERS for one in _restrictions(notice)):
        return "locked"
    return _EVENTS.get(notice.event)


def barred_from_beginning(notice: AccountNotice) -> NoBeginnings | None:
    """Whether it says that the account may not write first; where it does so twice, the later end counts."""
    ends = [
        moment_of(one.get("expiration"))
        for one in _restrictions(notice)
        if one.get("restriction_type") == NO_BEGINNINGS
    ]
    if not ends:
        return None
    known = [end for end in ends if end is not None]
    return NoBeginnings(max(known) if len(known) == len(ends) else None)


def _restrictions(notice: AccountNotice) -> list[Json]:
    if notice.event != "ACCOUNT_RESTRICTION":
        return []
    listed = notice.value.get("restriction_info")
    # As it came, a list; read back from the database, a tuple.
    told = listed if isinstance(listed, list | tuple) else (listed,)
    return [one for one in told if isinstance(one, dict)]
