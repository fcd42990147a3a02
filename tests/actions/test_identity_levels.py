"""docs/identity.md is the one table of levels, and the code does what it says."""

import re
from pathlib import Path

import pytest

from actions.composition import Services, build_actions, build_ledger, task_kinds
from actions.task_actions import BeginsTask
from conversations.identity import IdentityLevel
from conversations.identity_throttle import ADDRESS, CONVERSATION, ORDER_NUMBER
from tests.actions.shopper import Shopper

DOCUMENT = (Path(__file__).parents[2] / "docs" / "identity.md").read_text()
LEVELS = dict(re.findall(r"^\| `(action_\w+)` \| `(\w+)` \|$", DOCUMENT, re.MULTILINE))


def test_the_table_has_every_action_and_no_other(services: Services) -> None:
    named = set(re.findall(r"^\| `(action_\w+)`", DOCUMENT, re.MULTILINE))
    assert named == {action.name() for action in build_actions(services)}


def test_each_task_needs_the_level_of_the_table(services: Services) -> None:
    kinds = task_kinds(services, build_ledger(services))
    tasks = {action.name(): kinds[action.task] for action in build_actions(services) if isinstance(action, BeginsTask)}
    assert len(tasks) == len(kinds)
    for name, kind in tasks.items():
        assert LEVELS[name] == kind.level.label
    others = set(LEVELS) - set(tasks)
    assert {LEVELS[name] for name in others} == {"anonymous"}


def test_a_refund_needs_more_than_a_look_up() -> None:
    of = {name: IdentityLevel[level.upper()] for name, level in LEVELS.items()}
    assert of["action_refund_request"] > of["action_order_status"]


def test_the_levels_are_listed_weakest_first() -> None:
    section = DOCUMENT.split("## Levels")[1].split("##")[0]
    assert re.findall(r"^\| `(\w+)`", section, re.MULTILINE) == [level.label for level in IdentityLevel]


def test_the_waits_are_those_of_the_code() -> None:
    for name, allowance in {"conversation": CONVERSATION, "address": ADDRESS, "order number": ORDER_NUMBER}.items():
        assert f"| {name} | {allowance.free} | {allowance.first_s} s | {allowance.longest_s} s |" in DOCUMENT


@pytest.mark.parametrize("intent", ["order_status", "track_shipment", "refund_status", "refund_request"])
async def test_nothing_about_an_order_is_said_to_somebody_anonymous(shopper: Shopper, intent: str) -> None:
    await shopper.says(intent, order_number="1001")
    known = list(shopper.said)
    shopper.slots = {}
    await shopper.says(intent, order_number="999999")
    assert [said["key"] for said in known] == shopper.keys == ["ask_proof"]
    assert [said["buttons"] for said in known] == [said["buttons"] for said in shopper.said]


async def test_a_hand_off_without_proof_carries_no_order(shopper: Shopper) -> None:
    await shopper.says("order_status", order_number="1001")
    assert await shopper.says("human_agent") == ["!hand_over"]
    assert shopper.control()["order"] is None
    assert shopper.control()["identity_level"] == "anonymous"
