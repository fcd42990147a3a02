"""Messenger: token, page, webhooks."""

from actions.backends.values.diagnosis import Diagnosis, broken, doubtful, well
from connectors.channels.messenger.account import NEEDED_FIELDS, OBJECT, PERMISSIONS, USEFUL_FIELDS, page_name
from connectors.channels.meta.account import TokenFacts, subscribed_apps
from connectors.channels.meta.graph import GraphClient
from connectors.settings import Settings
from deploy.doctor.meta import check_traffic, examine, in_words, missing_settings
from deploy.doctor.patient import Patient
from deploy.doctor.webhooks import Door, check_subscription, check_webhooks

NAME = "Messenger"
NEEDED = ("app_secret", "verify_token", "access_token", "page_id", "app_id")


async def check_messenger(patient: Patient) -> tuple[Diagnosis, ...]:
    """Everything about the page, unless none is connected."""
    settings = patient.settings
    if settings is None:
        return ()
    missing = missing_settings(settings, "messenger", NEEDED)
    if missing is None:
        return (well(NAME, "Not connected; `babeldesk connect messenger` does it."),)
    traffic = await check_traffic(patient, NAME, settings.messenger_page_id)
    if missing or settings.messenger_access_token is None:
        fact = f"{', '.join(missing)}: not there."
        return (broken(NAME, fact, "`babeldesk connect messenger` asks for what is missing."), *traffic)
    token = settings.messenger_access_token.get_secret_value()
    graph = GraphClient(settings.graph_url, token)
    try:
        facts, found = await examine(patient, NAME, graph, token, PERMISSIONS)
        if facts is not None and facts.is_valid:
            found += await _page(settings, graph, facts)
    finally:
        await graph.close()
    return (*found, *traffic)


async def _page(settings: Settings, graph: GraphClient, facts: TokenFacts) -> tuple[Diagnosis, ...]:
    page = settings.messenger_page_id or ""
    door = _door(settings)
    again = "Check the ids with `babeldesk connect messenger`."

    async def name_of_page() -> tuple[Diagnosis, ...]:
        return (well(f"{NAME}: page", f"It is {await page_name(graph, page)}."),)

    parts = (
        await in_words(f"{NAME}: page", name_of_page, again),
        await in_words(f"{NAME}: subscription", lambda: _subscription(graph, door, page, facts), again),
        await in_words(
            f"{NAME}: webhooks",
            lambda: check_webhooks(settings.graph_url, door, facts),
            again,
        ),
        _own_app(settings, facts),
    )
    return tuple(one for part in parts for one in part)


async def _subscription(graph: GraphClient, door: Door, page: str, facts: TokenFacts) -> tuple[Diagnosis, ...]:
    """A page's subscription names its fields; Meta ends it after an hour of failing webhooks."""
    place, remedy = f"{NAME}: subscription", "`babeldesk connect messenger` subscribes them."
    fields = (await subscribed_apps(graph, page)).get(facts.app_id, frozenset())
    if fields and (missing := [one for one in NEEDED_FIELDS if one not in fields]):
        return (broken(place, f"The app is not told of the page's {', '.join(missing)}.", remedy),)
    if fields and (missing := [one for one in USEFUL_FIELDS if one not in fields]):
        return (doubtful(place, f"The app is not told of the page's {', '.join(missing)}.", remedy),)
    return await check_subscription(graph, door, page, facts)


def _own_app(settings: Settings, facts: TokenFacts) -> tuple[Diagnosis, ...]:
    if settings.messenger_app_id == facts.app_id:
        return ()
    fact = f"BABELDESK_MESSENGER_APP_ID is {settings.messenger_app_id}, and the token is that of app {facts.app_id}."
    remedy = "`babeldesk connect messenger` corrects it; until then our own messages look like a person's in the inbox."
    return (broken(f"{NAME}: app", fact, remedy),)


def _door(settings: Settings) -> Door:
    secret, token = settings.messenger_app_secret, settings.messenger_verify_token
    return Door(
        NAME,
        OBJECT,
        NEEDED_FIELDS,
        "" if secret is None else secret.get_secret_value(),
        "" if token is None else token.get_secret_value(),
    )
