"""Every key that an action can say has its words: read from the code, not from what tests happen to reach."""

import ast
import re
from pathlib import Path

import pytest

from actions.aftersales.candidates import DATED_BARRIERS, WORDED_BARRIERS
from actions.backends.values import (
    CheckpointCode,
    OrderState,
    ParcelState,
    RefundMethod,
    RefundReason,
    ReturnKind,
    ReturnState,
    ReturnWay,
)
from actions.composition import Services, build_ledger, task_kinds
from actions.operation_rows import OperationKind
from actions.refund_limits import COUNTED
from actions.remedy import Remedy
from actions.task import WITH_WORDS_OF_THEIR_OWN
from conversations.identity import IdentityLevel

ROOT = Path(__file__).parents[2]
WORDS = "\n".join(path.read_text() for path in (ROOT / "data" / "en" / "replies").glob("*.ftl"))
KNOWN = set(re.findall(r"^([a-z][a-z0-9_]*) =", WORDS, re.MULTILINE))
SAYS = {"reply", "button"}
KEY = re.compile(r"(summary|button|track_shipment|refund|order_status|resumed_task)_[a-z_]*[a-z]")
NO_KEYS = {
    "refund_days",
    "refund_made",
    "refund_number",
    "refund_reason",
    "refund_request",
    "refund_ledger",
    "refund_status",
}


def said_in_code() -> set[str]:
    """What reply(…) and button(…) are given, also where two are chosen between, and whatever else looks like a key."""
    keys: set[str] = set()
    for path in set((ROOT / "actions").rglob("*.py")) - set((ROOT / "actions" / "backends").rglob("*.py")):
        tree = ast.parse(path.read_text())
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                keys |= {node.value} if KEY.fullmatch(node.value) else set()
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAYS:
                first = node.args[0]
                chosen = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
                keys |= {one.value for one in chosen if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    return keys


def test_every_key_in_the_code_has_words() -> None:
    assert said_in_code() - KNOWN - NO_KEYS == set()


@pytest.mark.parametrize(
    ("prefix", "values"),
    [
        ("label_order_state", [*OrderState, "refunded", "partially_refunded"]),
        ("label_parcel_state", ParcelState),
        ("label_return_state", ReturnState),
        ("label_return_way", ReturnWay),
        ("label_barrier", [*DATED_BARRIERS, *WORDED_BARRIERS, "paid_back", "other"]),
        ("label_remedy", Remedy),
        ("button_remedy", set(Remedy) - {Remedy.REFUND}),
        ("confirm", ReturnKind),
        ("return_progress", set(ReturnState) - {ReturnState.APPROVED}),
        ("label_operation", [*OperationKind, "refund"]),
        ("reason", COUNTED),
        ("reason", ["parcel_trouble", "photo_missing", "sent_or_paid_before"]),
        ("label_checkpoint", CheckpointCode),
        ("label_refund_state", ["pending", "done", "refused", "needs_approval"]),
        ("label_refund_reason", RefundReason),
        ("label_refund_method", RefundMethod),
        ("label_identity", [level.label for level in IdentityLevel]),
        ("label_missing", ["order_number", "proof", "reason", "items", "yes"]),
        ("button_reason", RefundReason),
        ("refund_status", ["none", "pending", "done", "refused", "needs_approval"]),
        (
            "refund_to_person",
            [
                "outside_window",
                "outside_window_undated",
                "over_limit",
                "excluded_category",
                "currency",
                "not_delivered",
                "delivered_but_missing",
                "open_refund",
            ],
        ),
        (
            "reason",
            [
                "shopper_asked",
                "not_understood",
                "action_failed",
                "refund_refused",
                "policy_outside_window",
                "policy_over_limit",
                "policy_excluded_category",
                "policy_currency",
                "policy_not_delivered",
                "policy_delivered_but_missing",
                "policy_open_refund",
            ],
        ),
    ],
)
def test_every_value_that_is_put_into_a_key_has_words(prefix: str, values: list[str]) -> None:
    keys = {f"{prefix}_{value}" for value in values}
    assert keys - KNOWN == set()


def test_every_task_can_be_resumed_and_summed_up(services: Services) -> None:
    kinds = set(task_kinds(services, build_ledger(services)))
    own = kinds & WITH_WORDS_OF_THEIR_OWN
    wanted = {f"summary_wanted_{kind}" for kind in (*own, "person", "unknown")}
    wanted |= {f"label_topic_{kind}" for kind in kinds - own}
    assert (wanted | {"resumed_task"} | {f"resumed_task_{kind}" for kind in own}) - KNOWN == set()
