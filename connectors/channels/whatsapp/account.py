"""What WhatsApp says about the shop's number and its business account, and what we need of both.

(developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers;
…/whatsapp/solution-providers/manage-webhooks; permissions: …/whatsapp/get-started)
"""

from dataclasses import dataclass

from connectors.channels.meta.graph import GraphClient

OBJECT = "whatsapp_business_account"
PERMISSIONS = ("whatsapp_business_messaging", "whatsapp_business_management")
NEEDED_FIELDS = ("messages",)
"""Webhook fields without which nobody is heard."""
USEFUL_FIELDS = (
    "message_template_status_update",
    "phone_number_quality_update",
    "account_update",
    "account_review_update",
    "account_alerts",
)
_ASKED = "display_phone_number,verified_name,quality_rating,status,name_status,code_verification_status"


@dataclass(frozen=True)
class NumberFacts:
    """A number of the Cloud API; the words in capitals are Meta's.

    Args:
        display: With country code, as people read it.
        name: What shoppers see.
        quality: GREEN, YELLOW, RED or UNKNOWN.
        status: CONNECTED where it can be used.
        name_status: APPROVED, PENDING_REVIEW, DECLINED and others.
    """

    display: str
    name: str
    quality: str
    status: str
    name_status: str


async def examine_number(graph: GraphClient, phone_number_id: str) -> NumberFacts:
    """The number behind an id.

    Raises:
        GraphRefused: nothing has this id, or the token may not see it. GraphAway
    """
    told = await graph.get(phone_number_id, {"fields": _ASKED})

    def word(name: str) -> str:
        return str(told.get(name) or "")

    return NumberFacts(
        display=word("display_phone_number"),
        name=word("verified_name"),
        quality=word("quality_rating") or "UNKNOWN",
        status=word("status"),
        name_status=word("name_status"),
    )


async def number_ids(graph: GraphClient, business_id: str) -> frozenset[str]:
    """The ids of a business account's numbers.

    Raises:
        GraphRefused, GraphAway
    """
    listed = (await graph.get(f"{business_id}/phone_numbers", {"fields": "id", "limit": 100})).get("data") or ()
    return frozenset(str(one.get("id")) for one in listed)
