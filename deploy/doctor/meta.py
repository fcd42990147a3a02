"""What WhatsApp and Messenger share: the API's version, the token, alarms, and whether anything has come."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from actions.backends.values.diagnosis import Diagnosis, broken, doubtful, well
from connectors.channels.meta.account import TokenFacts, examine_token
from connectors.channels.meta.event_store import webhook_events
from connectors.channels.meta.faults import FaultKind
from connectors.channels.meta.graph import (
    API_VERSION,
    API_VERSION_ENDS,
    WARN_BEFORE,
    GraphAway,
    GraphClient,
    GraphRefused,
    days_left,
)
from connectors.settings import Settings
from conversations.outbox.restrictions import read_restrictions
from conversations.outbox.tables import channel_stops
from deploy.doctor.patient import Patient

TOKEN_WARNING = timedelta(days=14)
_AWAY = "Check this machine's way to the internet; metastatus.com tells of outages."
_STOPPED = {
    "token": "Connect it again with a new token; what is queued is sent then.",
    "account": "Meta's Business settings say what is wrong with the account; what is queued is sent afterwards.",
}

_RESTRICTED = "What is meant to go out waits for that. Business Support Home says why, and takes an appeal."

Check = Callable[[], Awaitable[tuple[Diagnosis, ...]]]


async def in_words(name: str, check: Check, remedy: str) -> tuple[Diagnosis, ...]:
    """What a check found, or what Meta objected to its question."""
    try:
        return await check()
    except GraphAway as away:
        return (doubtful(name, f"Meta's Graph API does not answer ({away.problem}).", _AWAY),)
    except GraphRefused as refused:
        fault = refused.fault
        if fault.retry:
            return (doubtful(name, f"Meta does not answer now ({fault.kind}, code {fault.error.code}).", "Try later."),)
        return (broken(name, f"Meta refuses to tell ({fault.kind}, code {fault.error.code}).", remedy),)


async def check_api_version(patient: Patient) -> tuple[Diagnosis, ...]:
    """How long the pinned version is kept."""
    settings = patient.settings
    if settings is None or (settings.whatsapp_access_token is None and settings.messenger_access_token is None):
        return ()
    name, left = "Graph API", days_left(patient.now.date())
    remedy = "Update Babeldesk: newer releases speak a newer version."
    if left < 0:
        return (broken(name, f"Version {API_VERSION} ended on {API_VERSION_ENDS}.", remedy),)
    if left <= WARN_BEFORE.days:
        return (doubtful(name, f"Version {API_VERSION} ends on {API_VERSION_ENDS}, in {left} days.", remedy),)
    return (well(name, f"Version {API_VERSION} is kept until {API_VERSION_ENDS}."),)


def missing_settings(settings: Settings, channel: str, needed: Sequence[str]) -> list[str] | None:
    """The variables that a channel lacks; None where it has none at all, and is not connected."""
    missing = [one for one in needed if getattr(settings, f"{channel}_{one}") is None]
    return None if len(missing) == len(needed) else [f"BABELDESK_{channel}_{one}".upper() for one in missing]


async def examine(
    patient: Patient, name: str, graph: GraphClient, token: str, permissions: Sequence[str]
) -> tuple[TokenFacts | None, tuple[Diagnosis, ...]]:
    """The token's facts where it counts, and what they mean."""
    command = f"babeldesk connect {name.lower()}"
    place = f"{name}: token"
    try:
        facts = await examine_token(graph, token)
    except GraphAway as away:
        return None, (doubtful(place, f"Meta's Graph API does not answer ({away.problem}).", _AWAY),)
    except GraphRefused as refused:
        kind, code = refused.fault.kind, refused.fault.error.code
        fact = "It has expired or was withdrawn" if kind is FaultKind.TOKEN else f"Meta refuses to tell ({kind})"
        return None, (broken(place, f"{fact} (code {code}).", f"Make another and give it to `{command}`."),)
    return facts, _about_token(patient, place, facts, permissions, command)


def _about_token(
    patient: Patient, place: str, facts: TokenFacts, permissions: Sequence[str], command: str
) -> tuple[Diagnosis, ...]:
    remedy = f"Make another and give it to `{command}`."
    if not facts.is_valid:
        return (broken(place, "It has expired or was withdrawn.", remedy),)
    if missing := [one for one in permissions if one not in facts.permissions]:
        return (
            broken(
                place, f"It lacks {', '.join(missing)}.", f"Make one with {' and '.join(permissions)}, for `{command}`."
            ),
        )
    if facts.expires_at is None:
        return (well(place, "It counts, has its permissions and does not expire."),)
    fact = f"It expires on {facts.expires_at:%Y-%m-%d}."
    if facts.expires_at - patient.now <= TOKEN_WARNING:
        return (doubtful(place, fact, f"{remedy} One of a system user can last for ever."),)
    return (well(place, f"It counts and has its permissions. {fact}"),)


async def check_traffic(patient: Patient, name: str, account: str | None) -> tuple[Diagnosis, ...]:
    """Whether sending has stopped, or may only answer, and when something last came in.

    Args:
        account: The number's or the page's id; another's alarm is history.
    """
    if patient.engine is None:
        return ()
    channel, found = name.lower(), []
    last = select(func.max(webhook_events.c.received_at)).where(webhook_events.c.channel == channel)
    held = channel_stops.c
    stops = select(held.reason, held.since).where(held.channel == channel, held.account == account)
    try:
        async with patient.engine.connect() as connection:
            stopped, last_at = (await connection.execute(stops)).all(), await connection.scalar(last)
            restricted = await read_restrictions(connection)
    except SQLAlchemyError:
        return ()  # the database has a diagnosis of its own
    for reason, since in stopped:
        remedy = _STOPPED.get(reason, "It is tried again by itself; what is queued is kept.")
        found.append(broken(f"{name}: sending", f"Stopped since {since:%Y-%m-%d %H:%M} UTC ({reason}).", remedy))
    for one in restricted:
        if (one.channel, one.account) == (channel, account) and (one.until is None or one.until > patient.now):
            until = "it says otherwise" if one.until is None else f"{one.until:%Y-%m-%d %H:%M} UTC"
            fact = f"Until {until}, Meta lets it answer within the reply window and not write first: no templates."
            found.append(doubtful(f"{name}: sending", fact, _RESTRICTED))
    if last_at is None:
        found.append(doubtful(f"{name}: events", "None has come yet.", "Write to it from a phone, and look again."))
    else:
        found.append(well(f"{name}: events", f"The last one came on {last_at:%Y-%m-%d %H:%M} UTC."))
    return tuple(found)
