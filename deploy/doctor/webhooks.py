"""The way of an event: Meta's app hears of the account, sends to our address, and our address is really ours."""

from dataclasses import dataclass, field

import httpx

from actions.backends.values.diagnosis import Diagnosis, broken, doubtful, well
from connectors.channels.meta.account import (
    Callback,
    TokenFacts,
    app_client,
    app_name,
    find_callback,
    subscribed_apps,
)
from connectors.channels.meta.graph import GraphClient, GraphRefused

_CHALLENGE = "20261122"


@dataclass(frozen=True)
class Door:
    """A channel's door, as the gateway has it.

    Args:
        name: The channel's.
        of: What Meta calls the object whose events come through it.
        fields: Without which nobody is heard.
    """

    name: str
    of: str
    fields: tuple[str, ...]
    app_secret: str = field(repr=False)
    verify_token: str = field(repr=False)

    @property
    def path(self) -> str:
        """Of its address."""
        return f"/webhooks/{self.name.lower()}"

    @property
    def command(self) -> str:
        """Which mends most of it."""
        return f"`babeldesk connect {self.name.lower()}`"


async def check_webhooks(graph_url: str, door: Door, facts: TokenFacts) -> tuple[Diagnosis, ...]:
    """The app secret, where the app sends its webhooks, and a handshake there.

    Raises:
        GraphRefused, GraphAway
    """
    place, as_app = f"{door.name}: webhooks", app_client(graph_url, facts.app_id, door.app_secret)
    try:
        try:
            app = await app_name(as_app, facts.app_id)
        except GraphRefused:
            fact = f"The app secret is not that of app {facts.app_id}: every webhook is turned away."
            return (broken(place, fact, f"Copy it from App settings → Basic, for {door.command}."),)
        callback = await find_callback(as_app, facts.app_id, door.of)
    finally:
        await as_app.close()
    dashboard = f"Paste address and verify token in the app's webhook settings; {door.command} shows them."
    if callback is None:
        return (broken(place, f"The app {app} sends them nowhere.", dashboard),)
    if not callback.url.rstrip("/").endswith(door.path) or not callback.is_active:
        stopped = "" if callback.is_active else ", and has stopped"
        return (broken(place, f"The app {app} sends them to {callback.url}{stopped}.", dashboard),)
    if missing := [one for one in door.fields if one not in callback.fields]:
        fact = f"The app {app} is not told of {', '.join(missing)}."
        return (broken(place, fact, "Subscribe to it in the app's webhook settings."),)
    return (well(place, f"The app {app} sends them to {callback.url}."), await _shake_hands(door, callback))


async def _shake_hands(door: Door, callback: Callback) -> Diagnosis:
    """As Meta does it; from here, which may be a way that Meta's servers do not take."""
    name = f"{door.name}: address"
    asked = {"hub.mode": "subscribe", "hub.verify_token": door.verify_token, "hub.challenge": _CHALLENGE}
    async with httpx.AsyncClient(timeout=10) as client:
        try:
            response = await client.get(callback.url, params=asked)
        except httpx.TransportError as error:
            fact = f"{callback.url} cannot be reached from here ({type(error).__name__})."
            return doubtful(
                name, fact, "Look from outside whether it can be; Meta wants a certificate that browsers accept."
            )
    if response.status_code == httpx.codes.OK and response.text == _CHALLENGE:
        return well(name, f"{callback.url} is this gateway.")
    if response.status_code == httpx.codes.FORBIDDEN:
        return broken(name, f"{callback.url} does not know our verify token.", "Stop Babeldesk and start it again.")
    fact = f"{callback.url} answers {response.status_code}, and not as this gateway does."
    return broken(name, fact, "Lead that address to the gateway; a page of a proxy may stand before it.")


async def check_subscription(graph: GraphClient, door: Door, node: str, facts: TokenFacts) -> tuple[Diagnosis, ...]:
    """Whether the app hears of the business account or page.

    Raises:
        GraphRefused, GraphAway
    """
    place, apps = f"{door.name}: subscription", await subscribed_apps(graph, node)
    if facts.app_id not in apps:
        return (broken(place, f"The app {facts.app_id} does not hear of {node}.", f"{door.command} subscribes it."),)
    return (well(place, f"The app hears of {node}."),)
