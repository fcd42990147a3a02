"""The questions that both channels share: the access token and the app secret."""

from collections.abc import Iterable
from datetime import UTC, datetime

from connectors.channels.meta.account import TokenFacts, app_client, app_name, examine_token
from connectors.channels.meta.faults import FaultKind
from connectors.channels.meta.graph import GraphClient, GraphRefused
from deploy.connect.errors import AnswerRefused


async def try_token(graph_url: str, token: str, permissions: Iterable[str], how_to_make: str) -> TokenFacts:
    """Ask Meta about a token.

    Raises:
        AnswerRefused: it does not count, or lacks a permission. GraphAway
    """
    graph = GraphClient(graph_url, token)
    try:
        facts = await examine_token(graph, token)
    except GraphRefused as refused:
        if refused.fault.kind is not FaultKind.TOKEN:
            raise
        raise AnswerRefused("Meta does not know this token, or it has expired.", how_to_make) from None
    finally:
        await graph.close()
    if not facts.is_valid:
        raise AnswerRefused("The token has expired or was withdrawn.", how_to_make)
    if missing := [one for one in permissions if one not in facts.permissions]:
        raise AnswerRefused(f"The token lacks {', '.join(missing)}.", how_to_make)
    return facts


async def try_app_secret(graph_url: str, app_id: str, app_secret: str) -> str:
    """The name of the app whose secret this is.

    Raises:
        AnswerRefused: it is another app's. GraphAway
    """
    as_app = app_client(graph_url, app_id, app_secret)
    try:
        return await app_name(as_app, app_id)
    except GraphRefused:
        fact = f"It is not the secret of the app that the token was made for ({app_id})."
        raise AnswerRefused(fact, "Open that app at developers.facebook.com → App settings → Basic.") from None
    finally:
        await as_app.close()


def expiry_in_words(facts: TokenFacts) -> str:
    """Until when a token counts."""
    if facts.expires_at is None:
        return "it does not expire"
    days = (facts.expires_at - datetime.now(UTC)).days
    return f"it expires on {facts.expires_at:%Y-%m-%d}, in {days} days"
