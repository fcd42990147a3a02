"""What Messenger says about the shop's page, and what we need of it.

(developers.facebook.com/docs/messenger-platform/webhooks, "Subscribe to Meta Webhooks" and "Webhook fields")
"""

from connectors.channels.meta.graph import GraphClient

OBJECT = "page"
PERMISSIONS = ("pages_messaging", "pages_manage_metadata")
NEEDED_FIELDS = ("messages", "messaging_postbacks")
"""Webhook fields without which shoppers, or their buttons, are not heard."""
USEFUL_FIELDS = (
    "message_deliveries",
    "message_reads",
    "message_echoes",
    "message_edits",
    "message_reactions",
    "messaging_optins",
    "messaging_referrals",
    "messaging_handovers",
    "messaging_policy_enforcement",
    "standby",
)
ALL_FIELDS = NEEDED_FIELDS + USEFUL_FIELDS


async def page_name(graph: GraphClient, page_id: str) -> str:
    """The page's name.

    Raises:
        GraphRefused: nothing has this id, or the token may not see it. GraphAway
    """
    return str((await graph.get(page_id, {"fields": "name"})).get("name") or page_id)
