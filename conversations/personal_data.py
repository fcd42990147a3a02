"""Where personal data lies: every table of ours is named here, with what an erasure does to it and why.

A test compares this registry with all tables, so that a new one cannot be forgotten. The shop's own system is not among
them: it is asked through its port (`PrivacyBackend`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Treatment(StrEnum):
    """What an erasure does to a table's rows."""

    ERASED = "erased"
    EMPTIED = "emptied"
    """The row stays, its personal columns do not."""
    PSEUDONYMISED = "pseudonymised"
    """The row has to be kept; whatever says whose it is becomes a keyed hash."""
    LEFT = "left"
    """It holds nothing of shoppers, or nothing that says whose it is."""


class FoundBy(StrEnum):
    """How the rows of a conversation are found."""

    CONVERSATION = "conversation_id"
    OWN_ID = "id"
    TURN = "turn_id"
    """One of the conversation's messages."""
    SENDER = "sender"
    """The conversation's user on its channel."""
    ORDER = "order_number"
    """An order that the conversation has proven, or was told about."""


@dataclass(frozen=True)
class Holding:
    """One table.

    Args:
        why: Why it is treated so.
        blanked: What columns become; for EMPTIED and PSEUDONYMISED.
        hashed: Text columns that become a keyed hash.
        exported: Whether a shopper's copy has its rows.
        secret: Columns that no copy has: keys, and what is about agents.
    """

    treatment: Treatment
    why: str
    found_by: FoundBy = FoundBy.CONVERSATION
    blanked: Mapping[str, Any] = field(default_factory=dict)
    hashed: tuple[str, ...] = ()
    exported: bool = False
    secret: frozenset[str] = frozenset()


def _erased(
    why: str, *, found_by: FoundBy = FoundBy.CONVERSATION, exported: bool = False, without: str = ""
) -> Holding:
    return Holding(Treatment.ERASED, why, found_by, exported=exported, secret=frozenset(without.split()))


def _left(why: str) -> Holding:
    return Holding(Treatment.LEFT, why)


HOLDINGS: Mapping[str, Holding] = {
    "conversations": Holding(
        Treatment.EMPTIED,
        "deleted; the one in which the erasure was asked for stays, empty, to say that it is done",
        FoundBy.OWN_ID,
        blanked={
            "external_user": None,
            "address_hash": None,
            "shopper_name": None,
            "shopper_email": None,
            "channel_address": None,
            "tracker": None,
        },
        exported=True,
        secret=frozenset({"secret_hash", "address_hash", "turn_fence", "turn_until", "agent_id"}),
    ),
    "messages": _erased("what was written", exported=True, without="understanding buttons"),
    "handoffs": _erased("summaries for agents", exported=True, without="agent_id"),
    "uploads": _erased("files that were sent", exported=True),
    "action_results": _erased("what actions answered", found_by=FoundBy.TURN),
    "answer_mails": _erased("mails that went out", exported=True),
    "order_proofs": _erased("addresses and numbers that opened orders", exported=True),
    "opened_orders": _erased("orders that a log-in opened", exported=True),
    "customer_logins": _erased("who was logged in", exported=True),
    "failed_proofs": _erased("wrong proofs, hashed"),
    "email_codes": _erased("codes that were sent", exported=True, without="code_hash"),
    "resume_links": _erased("links back into the conversation"),
    "presence": _erased("who is reading now"),
    "cases": _erased("promises to come back", exported=True),
    "channel_sends": _erased("what was sent through a channel", exported=True),
    "channel_users": _erased("who somebody is on a channel", exported=True),
    "notices": _erased("what they were told about their orders", exported=True),
    "notice_choices": _erased("whether they want to be told", exported=True),
    "order_handles": _erased("which parcel belongs to which order", found_by=FoundBy.ORDER),
    "webhook_events": _erased("what channels reported of them", found_by=FoundBy.SENDER),
    "refund_ledger": Holding(
        Treatment.PSEUDONYMISED,
        "money that moved has to stay accounted for",
        hashed=("order_number", "customer_id"),
        exported=True,
    ),
    "operation_ledger": Holding(
        Treatment.PSEUDONYMISED,
        "what was done to orders has to stay accounted for",
        blanked={"request": {}},
        hashed=("order_number", "customer_id"),
        exported=True,
    ),
    "approvals": _erased("what people decided, and why", exported=True, without="decided_by decided_by_name why"),
    "privacy_requests": Holding(
        Treatment.PSEUDONYMISED,
        "proof that a request was answered",
        blanked={"about": None},
        hashed=("customer_id",),
        exported=True,
    ),
    "ledger_trail": _left("who decided what, by the ledger row's number alone"),
    "erasure_receipts": _left("counts and a keyed hash"),
    "knowledge_gaps": _left("questions without numbers, addresses or names, counted over all shoppers"),
    "knowledge_votes": _left("counts"),
    "shop_events": _left("numbers of orders until they are worked on, then only that something was reported"),
    "early_reports": _left("message numbers of a channel, for minutes"),
    "channel_stops": _left("the shop's own channel accounts"),
    "channel_rates": _left("the shop's own channel accounts"),
    "channel_restrictions": _left("the shop's own channel accounts"),
    "channel_templates": _left("the shop's own message templates"),
    "reference_rates": _left("exchange rates that a central bank publishes"),
    "write_leases": _left("names of processes"),
    "agents": _left("the shop's own people"),
    "agent_sessions": _left("the shop's own people"),
    "sign_in_failures": _left("the shop's own people, hashed"),
}
