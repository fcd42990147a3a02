"""What Meta's answer to a request means for the outbox, and what of it may be kept."""

from collections.abc import Callable, Mapping
from typing import Any

from connectors.channels.meta.faults import Fault, FaultKind
from connectors.channels.meta.graph import FilePart, GraphAway, GraphClient, GraphRefused, Json
from conversations.outbox.channel import Accepted, Answer, Closed, Later, Lost, NotGiven, Refused, Stopped

_ACCOUNT_WIDE = frozenset({FaultKind.RATE_NUMBER, FaultKind.RATE_PAGE, FaultKind.RATE_ACCOUNT})


def codes_of(fault: Fault) -> Json:
    """The codes of a fault; its texts may quote a shopper's number."""
    error = fault.error
    return {"code": error.code, "subcode": error.subcode, "trace_id": error.trace_id}


def reason_of(fault: Fault) -> str:
    """Our word for a fault, as the reply keys `undelivered_…` have it."""
    match fault.kind:
        case FaultKind.WINDOW:
            return "window_closed"
        case FaultKind.RATE_NUMBER if not fault.retry:
            return "spam_limit"
        case FaultKind.RATE_PAIR | FaultKind.RATE_NUMBER | FaultKind.RATE_PAGE | FaultKind.RATE_ACCOUNT:
            return "rate"
        case kind:
            return kind.value


def answer_to(fault: Fault) -> Answer:
    """What is to be done about a refusal."""
    reason, codes = reason_of(fault), codes_of(fault)
    if fault.kind is FaultKind.WINDOW:
        return Closed(codes)
    if fault.stops_channel:
        return Stopped(reason, codes)
    if fault.retry:
        return Later(reason, "account" if fault.kind in _ACCOUNT_WIDE else "conversation", codes)
    return Refused(reason, codes)


async def sent(graph: GraphClient, path: str, body: Json, id_in: Callable[[Json], Any]) -> Answer:
    """Make a request and say what became of it.

    Args:
        id_in: Takes the message's id out of an answer; may raise LookupError or TypeError where there is none.
    """
    try:
        answer = await graph.post(path, body)
    except GraphRefused as refused:
        return answer_to(refused.fault)
    except GraphAway as away:
        return Lost() if away.sent else Later("temporary", "conversation")
    try:
        return Accepted(str(id_in(answer)))
    except (LookupError, TypeError):
        return Lost()


async def uploaded(
    graph: GraphClient, path: str, fields: Mapping[str, str], file: FilePart, id_in: str
) -> str | NotGiven:
    """Give a file, and say by what id Meta knows it. Without an answer it may be given again: nobody has seen it.

    Args:
        id_in: The field of the answer that holds the id.
    """
    try:
        answer = await graph.upload(path, fields, file)
    except GraphRefused as refused:
        told = answer_to(refused.fault)
        return told if isinstance(told, NotGiven) else Refused(reason_of(refused.fault), codes_of(refused.fault))
    except GraphAway:
        return Later("temporary", "conversation")
    file_id = answer.get(id_in)
    return str(file_id) if file_id else Later("temporary", "conversation")


async def ask_account(graph: GraphClient, account: str, fields: str = "id") -> Json | Stopped:
    """What an account says of itself with our token, or why it does not. What cannot be reached has no trouble we know
    of, and stays as it is: that is a stop too.
    """
    try:
        return await graph.get(account, {"fields": fields})
    except GraphRefused as refused:
        return Stopped(reason_of(refused.fault), codes_of(refused.fault))
    except GraphAway:
        return Stopped("temporary")
