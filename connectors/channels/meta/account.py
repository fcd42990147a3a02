"""What Meta says about our own access: the token, the app that it belongs to, and where the app's webhooks go.

(developers.facebook.com/docs/graph-api/reference/debug_token, …/reference/app/subscriptions)
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from connectors.channels.meta.graph import GraphClient


@dataclass(frozen=True)
class TokenFacts:
    """An access token.

    Args:
        app_id: The app that it was made for.
        expires_at: Aware UTC; None where it does not expire.
        owner_id: A page's id, where it is a page's token.
    """

    app_id: str
    is_valid: bool
    expires_at: datetime | None
    permissions: frozenset[str]
    owner_id: str | None


@dataclass(frozen=True)
class Callback:
    """Where the app has webhooks of one kind sent."""

    url: str
    is_active: bool
    fields: frozenset[str]


async def examine_token(graph: GraphClient, token: str) -> TokenFacts:
    """What a token is good for; a token may ask about itself.

    Raises:
        GraphRefused, GraphAway
    """
    data: dict[str, Any] = (await graph.get("debug_token", {"input_token": token})).get("data") or {}
    expires = data.get("expires_at") or 0
    return TokenFacts(
        app_id=str(data.get("app_id") or ""),
        is_valid=data.get("is_valid") is True,
        expires_at=datetime.fromtimestamp(expires, UTC) if isinstance(expires, int) and expires > 0 else None,
        permissions=frozenset(map(str, data.get("scopes") or ())),
        owner_id=str(data["profile_id"]) if data.get("profile_id") else None,
    )


def app_client(graph_url: str, app_id: str, app_secret: str) -> GraphClient:
    """A client that asks as the app itself, which proves the app secret. Whoever makes it closes it.

    (developers.facebook.com/docs/facebook-login/guides/access-tokens, "App access tokens")
    """
    return GraphClient(graph_url, f"{app_id}|{app_secret}")


async def app_name(as_app: GraphClient, app_id: str) -> str:
    """The app's name.

    Raises:
        GraphRefused: among others that the secret is another app's. GraphAway
    """
    return str((await as_app.get(app_id, {"fields": "name"})).get("name") or app_id)


async def find_callback(as_app: GraphClient, app_id: str, of: str) -> Callback | None:
    """Where webhooks about `of` go: "whatsapp_business_account" or "page".

    Raises:
        GraphRefused, GraphAway
    """
    listed = (await as_app.get(f"{app_id}/subscriptions")).get("data") or ()
    for one in listed:
        if one.get("object") == of:
            names = (field.get("name") if isinstance(field, dict) else field for field in one.get("fields") or ())
            fields = frozenset(str(name) for name in names if name)
            return Callback(str(one.get("callback_url") or ""), one.get("active") is True, fields)
    return None


async def subscribed_apps(graph: GraphClient, node: str) -> dict[str, frozenset[str]]:
    """The apps that hear of a business account or a page, by id, each with the fields that it hears of.

    Raises:
        GraphRefused, GraphAway
    """
    apps: dict[str, frozenset[str]] = {}
    for one in (await graph.get(f"{node}/subscribed_apps")).get("data") or ():
        app = one.get("whatsapp_business_api_data") or one
        apps[str(app.get("id"))] = frozenset(map(str, one.get("subscribed_fields") or ()))
    return apps
