"""WhatsApp: token, number, business account, webhooks, templates."""

from actions.backends.values.diagnosis import Diagnosis, broken, doubtful, well
from connectors.channels.meta.account import TokenFacts
from connectors.channels.meta.graph import GraphClient
from connectors.channels.whatsapp.account import NEEDED_FIELDS, OBJECT, PERMISSIONS, examine_number, number_ids
from connectors.channels.whatsapp.templates import APPROVED, list_templates
from connectors.settings import Settings
from conversations.data_contract.yaml_file import FileBroken
from conversations.message_templates import load_templates
from deploy.doctor.meta import check_traffic, examine, in_words, missing_settings
from deploy.doctor.patient import Patient
from deploy.doctor.webhooks import Door, check_subscription, check_webhooks

NAME = "WhatsApp"
NEEDED = ("app_secret", "verify_token", "access_token", "phone_number_id", "business_account_id")
_MANAGER = "business.facebook.com → WhatsApp Manager"
_WAITING = frozenset({"PENDING", "IN_APPEAL", "PENDING_DELETION"})


async def check_whatsapp(patient: Patient) -> tuple[Diagnosis, ...]:
    """Everything about the number, unless none is connected."""
    settings = patient.settings
    if settings is None:
        return ()
    missing = missing_settings(settings, "whatsapp", NEEDED)
    if missing is None:
        return (well(NAME, "Not connected; `babeldesk connect whatsapp` does it."),)
    traffic = await check_traffic(patient, NAME, settings.whatsapp_phone_number_id)
    if missing or settings.whatsapp_access_token is None:
        fact = f"{', '.join(missing)}: not there."
        return (broken(NAME, fact, "`babeldesk connect whatsapp` asks for what is missing."), *traffic)
    token = settings.whatsapp_access_token.get_secret_value()
    graph = GraphClient(settings.graph_url, token)
    try:
        facts, found = await examine(patient, NAME, graph, token, PERMISSIONS)
        if facts is not None and facts.is_valid:
            found += await _account(patient, settings, graph, facts)
    finally:
        await graph.close()
    return (*found, *traffic)


async def _account(
    patient: Patient, settings: Settings, graph: GraphClient, facts: TokenFacts
) -> tuple[Diagnosis, ...]:
    number, business = settings.whatsapp_phone_number_id or "", settings.whatsapp_business_account_id or ""
    door = _door(settings)
    again = "Check the ids with `babeldesk connect whatsapp`."
    parts = (
        await in_words(f"{NAME}: number", lambda: _number(graph, number, business), again),
        await in_words(f"{NAME}: subscription", lambda: check_subscription(graph, door, business, facts), again),
        await in_words(
            f"{NAME}: webhooks",
            lambda: check_webhooks(settings.graph_url, door, facts),
            again,
        ),
        await in_words(f"{NAME}: templates", lambda: _templates(patient, graph, business), again),
    )
    return tuple(one for part in parts for one in part)


async def _number(graph: GraphClient, number_id: str, business_id: str) -> tuple[Diagnosis, ...]:
    number = await examine_number(graph, number_id)
    name, who = f"{NAME}: number", f"{number.display} ({number.name})"
    if number_id not in await number_ids(graph, business_id):
        fact = f"{who} does not belong to the business account {business_id}."
        return (broken(name, fact, "Templates are that account's: copy both ids from the same page."),)
    if number.status not in {"CONNECTED", ""}:
        return (broken(name, f"{who} is {number.status}.", f"{_MANAGER} → Phone numbers says why."),)
    found = [well(name, f"{who} is connected.")]
    if number.name_status in {"DECLINED", "EXPIRED"}:
        remedy = f"Ask for another at {_MANAGER} → Phone numbers; docs/channels/whatsapp.md says what is accepted."
        found.append(doubtful(f"{NAME}: display name", f"It was not approved ({number.name_status}).", remedy))
    if number.quality in {"RED", "YELLOW"}:
        remedy = "Shoppers block or report messages: send fewer templates, and only expected ones."
        found.append(doubtful(f"{NAME}: quality", f"It is {number.quality}.", remedy))
    elif number.quality == "GREEN":
        found.append(well(f"{NAME}: quality", "It is GREEN."))
    return tuple(found)


async def _templates(patient: Patient, graph: GraphClient, business_id: str) -> tuple[Diagnosis, ...]:
    name = f"{NAME}: templates"
    try:
        declared = load_templates(patient.place.root / "data").texts.values()
    except FileBroken:
        return ()  # the files have a diagnosis of their own
    ours = {(one.name, one.platform_language): one for one in declared}
    known = {
        key: str(one.get("status"))
        async for one in list_templates(graph, business_id)
        if (key := (str(one.get("name")), str(one.get("language")))) in ours
    }
    bad = {key: status for key, status in known.items() if status not in {APPROVED, *_WAITING}}
    if bad:
        told = ", ".join(f"{ours[key].purpose.name} in {ours[key].language} {status}" for key, status in bad.items())
        remedy = f"{_MANAGER} → Message templates says why; other words in data/ are submitted as a new template."
        return (doubtful(name, f"Not used: {told}.", remedy),)
    waiting = sum(status in _WAITING for status in known.values())
    approved = len(known) - waiting
    fact = f"{approved} of {len(ours)} are approved, {waiting} wait for Meta's review."
    if not approved:
        remedy = "Outside the reply window nothing can be said yet. The gateway submits them by itself when it starts."
        return (doubtful(name, fact, remedy),)
    return (well(name, fact),)


def _door(settings: Settings) -> Door:
    secret, token = settings.whatsapp_app_secret, settings.whatsapp_verify_token
    return Door(
        NAME,
        OBJECT,
        NEEDED_FIELDS,
        "" if secret is None else secret.get_secret_value(),
        "" if token is None else token.get_secret_value(),
    )
