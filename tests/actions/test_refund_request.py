"""The refund dialogue: asked for, worked out, agreed to, paid once; corrected, interrupted, left and begun again."""

import asyncio
import uuid
from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo import tables
from actions.tables import refund_ledger
from conversations.tables import messages
from tests.actions.shopper import Shopper
from tests.fakes import FakeClock


async def refunded_minor(engine: AsyncEngine, number: str) -> int:
    async with engine.connect() as connection:
        amount = await connection.scalar(
            select(func.sum(tables.refunds.c.amount_minor)).where(tables.refunds.c.order_number == number)
        )
    return int(amount or 0)


async def ledger_states(engine: AsyncEngine) -> list[str]:
    async with engine.connect() as connection:
        return list(await connection.scalars(select(refund_ledger.c.state).order_by(refund_ledger.c.proposed_at)))


async def up_to_the_offer(shopper: Shopper, number: str = "1001", email: str = "ana@example.com") -> None:
    assert await shopper.says("refund_request") == ["ask_order_number"]
    assert await shopper.says("inform", order_number=number) == ["ask_proof"]
    assert await shopper.says("inform", email=email) == ["ask_reason"]
    assert await shopper.presses("button_reason_damaged") == ["ask_items"]
    assert await shopper.presses("button_all_items") == ["confirm_refund"]


async def test_a_refund_is_asked_offered_agreed_and_receipted(shopper: Shopper, engine: AsyncEngine) -> None:
    await up_to_the_offer(shopper)
    offer = shopper.card()
    assert await refunded_minor(engine, "1001") == 0
    assert await shopper.says("affirm", "yes please") == ["refund_done"]
    receipt = shopper.card()
    assert receipt["total"] == offer["total"]
    assert receipt["refund_number"].startswith("R-1001-")
    assert await refunded_minor(engine, "1001") == offer["total"]["amount_minor"]
    assert await ledger_states(engine) == ["done"]
    assert await shopper.says("refund_status") == ["refund_status_done"]


async def test_everything_at_once_leaves_only_the_yes_to_ask(shopper: Shopper) -> None:
    keys = await shopper.says(
        "refund_request",
        "refund the mug of 1001, it is broken",
        order_number="1001",
        email="ana@example.com",
        refund_reason="damaged",
        item_reference=["Taza blanca"],
    )
    assert keys == ["confirm_refund"]
    assert [item["name"] for item in shopper.card()["items"]] == ["Taza blanca de gres"]


async def test_only_the_item_that_was_named_is_refunded(shopper: Shopper, engine: AsyncEngine) -> None:
    await shopper.says("refund_request", order_number="1007", email="emma@example.com", refund_reason="wrong_item")
    assert shopper.keys == ["ask_items"]
    assert await shopper.says("inform", "just the lamps") == ["confirm_refund"]
    lamp = shopper.card()
    assert [item["name"] for item in lamp["items"]] == ["Blue desk lamp"]
    await shopper.presses("button_confirm_refund")
    assert await refunded_minor(engine, "1007") == lamp["total"]["amount_minor"]
    await shopper.says("refund_request", order_number="1007", refund_reason="damaged", item_reference="lamp")
    assert shopper.keys == ["refund_items_already", "ask_items"]


async def test_a_parcel_question_in_the_middle_then_the_refund_completed(shopper: Shopper) -> None:
    await shopper.says("refund_request", order_number="1001", email="ana@example.com")
    assert shopper.keys == ["ask_reason"]
    assert await shopper.says("track_shipment") == [
        "track_shipment_delivered",
        "track_shipment_delivered",
        "resumed_task_refund_request",
        "ask_reason",
    ]
    assert await shopper.says("inform", refund_reason="damaged") == ["ask_items"]
    assert await shopper.says("inform", item_reference="all") == ["confirm_refund"]
    keys = await shopper.says("track_shipment", order_number="1002")
    assert keys == ["track_shipment", "resumed_task_refund_request", "confirm_refund"]
    assert await shopper.says("bot_challenge") == [
        "bot_challenge",
        "resumed_task_refund_request",
        "confirm_refund",
    ]
    assert await shopper.says("affirm") == ["refund_done"]
    assert shopper.card()["order_number"] == "1001"


async def test_a_person_please_in_the_middle_ends_the_refund(shopper: Shopper, engine: AsyncEngine) -> None:
    await up_to_the_offer(shopper)
    assert await shopper.says("human_agent") == ["!hand_over"]
    control = shopper.control()
    assert control["reason"] == "shopper_asked"
    assert control["order"]["number"] == "1001"
    assert control["order"]["customer"]["email"] == "ana@example.com"
    assert control["identity_level"] == "order_proof"
    assert {line["key"] for line in control["summary"]["tried"]} >= {"summary_order", "summary_reason"}
    assert shopper.slots["tasks"] == []
    assert await ledger_states(engine) == ["void"]
    assert await shopper.says("affirm") == ["affirm_nothing"]
    assert await refunded_minor(engine, "1001") == 0


async def test_a_second_refund_after_a_finished_one_asks_everything_again(shopper: Shopper) -> None:
    await up_to_the_offer(shopper)
    await shopper.says("affirm")
    assert await shopper.says("refund_request") == ["choose_order"]
    assert await shopper.says("inform", order_number="1018", email="ana@example.com") == ["ask_reason"]
    assert await shopper.says("affirm") == ["ask_reason_again"]
    assert "ask_items" not in shopper.keys


async def test_a_corrected_order_takes_the_offer_back_and_asks_what_depends_on_it(
    shopper: Shopper, engine: AsyncEngine
) -> None:
    await up_to_the_offer(shopper, "1007", "emma@example.com")
    assert await shopper.says("deny", "no, order 1003", order_number="1003") == ["ask_proof"]
    assert await ledger_states(engine) == ["void"]
    assert await shopper.says("inform", email="layla@example.com") == ["ask_items"]
    assert await shopper.says("inform", ordinal=-1) == ["confirm_refund"]
    offer = shopper.card()
    assert offer["order_number"] == "1003"
    assert offer["reason"] == "damaged"
    assert len(offer["items"]) == 1
    assert await shopper.says("affirm") == ["refund_done"]
    assert await refunded_minor(engine, "1007") == 0


async def test_a_corrected_item_is_a_new_offer_and_the_old_button_agrees_to_nothing(
    shopper: Shopper, engine: AsyncEngine
) -> None:
    await up_to_the_offer(shopper, "1007", "emma@example.com")
    old = shopper.said[0]["buttons"][0]
    assert await shopper.says("inform", "only the mug", item_reference="mug") == ["confirm_refund"]
    assert await shopper.says(old["intent"], **old["entities"]) == ["refund_offer_gone"]
    assert await refunded_minor(engine, "1007") == 0
    assert await shopper.says("affirm") == ["refund_done"]
    assert await ledger_states(engine) == ["void", "done"]


async def test_a_yes_with_words_around_it_is_a_yes(shopper: Shopper) -> None:
    await shopper.says("refund_request", order_number="1007", email="emma@example.com", refund_reason="damaged")
    assert await shopper.says("inform", "just the mug", item_reference="mug") == ["confirm_refund"]
    assert await shopper.says("affirm", "just do it, the mug", item_reference=["do it", "the mug"]) == ["refund_done"]


async def test_an_item_that_the_order_does_not_have_is_asked_for_in_other_words(shopper: Shopper) -> None:
    await shopper.says("refund_request", order_number="1007", email="emma@example.com", refund_reason="damaged")
    assert await shopper.says("inform", "only the piano", item_reference="piano") == ["ask_items_again"]
    assert await shopper.says("inform", "the piano!", item_reference="piano") == ["offer_person"]
    assert await shopper.says("deny") == ["ask_items"]
    assert await shopper.says("inform", ordinal="2") == ["confirm_refund"]


async def test_a_double_click_shows_the_receipt_again_and_pays_once(shopper: Shopper, engine: AsyncEngine) -> None:
    await up_to_the_offer(shopper)
    click = shopper.said[0]["buttons"][0]
    assert await shopper.says(click["intent"], **click["entities"]) == ["refund_done"]
    assert await shopper.says(click["intent"], **click["entities"]) == ["refund_already_done"]
    assert await ledger_states(engine) == ["done"]


async def test_the_same_turn_run_again_after_a_crash_pays_once(shopper: Shopper, engine: AsyncEngine) -> None:
    await up_to_the_offer(shopper)
    before = dict(shopper.slots)
    assert await shopper.says("affirm") == ["refund_done"]
    first = shopper.card()
    shopper.slots = before
    assert await shopper.says("affirm") == ["refund_done"]
    assert shopper.card()["refund_number"] == first["refund_number"]
    assert await ledger_states(engine) == ["done"]


async def test_a_no_and_a_never_mind_refund_nothing(shopper: Shopper, engine: AsyncEngine) -> None:
    await up_to_the_offer(shopper)
    assert await shopper.says("deny") == ["refund_cancelled"]
    await shopper.says("refund_request", order_number="1001", refund_reason="late", item_reference="all")
    assert shopper.keys == ["confirm_refund"]
    assert await shopper.says("nevermind") == ["refund_cancelled"]
    assert await shopper.says("affirm") == ["affirm_nothing"]
    assert await ledger_states(engine) == ["void", "void"]


async def test_a_yes_that_was_typed_before_the_offer_does_not_agree_to_it(
    shopper: Shopper, engine: AsyncEngine, clock: FakeClock
) -> None:
    hasty = uuid.uuid4()
    async with engine.begin() as connection:
        await connection.execute(
            insert(messages).values(
                conversation_id=shopper.conversation_id,
                seq=1,
                id=hasty,
                channel="widget",
                author="shopper",
                kind="text",
                text="yes",
                created_at=clock.now(),
            )
        )
    clock.advance(1)
    await up_to_the_offer(shopper)
    assert await shopper.says("affirm", "yes", turn_id=hasty) == ["confirm_refund_again"]
    assert await refunded_minor(engine, "1001") == 0
    assert await shopper.says("affirm", "yes") == ["refund_done"]


async def test_an_expired_offer_is_worked_out_again(shopper: Shopper, engine: AsyncEngine, clock: FakeClock) -> None:
    await up_to_the_offer(shopper)
    clock.advance(16 * 60)
    assert await shopper.says("affirm") == ["refund_quote_expired", "confirm_refund"]
    assert await shopper.says("affirm") == ["refund_done"]
    assert await ledger_states(engine) == ["void", "done"]


async def test_an_offer_that_another_conversation_overtook_is_not_paid(
    meet: Callable[..., Awaitable[Shopper]], engine: AsyncEngine
) -> None:
    first, second = await meet(), await meet()
    await up_to_the_offer(first)
    await up_to_the_offer(second)
    full = first.card()["total"]["amount_minor"]
    outcomes = await asyncio.gather(first.says("affirm"), second.says("affirm"))
    assert ["refund_done"] in outcomes
    loser = next(outcome for outcome in outcomes if outcome != ["refund_done"])
    assert loser[0] in {"refund_quote_changed", "refund_to_person_open_refund", "refund_nothing_left"}
    assert "refund_done" not in loser
    assert await refunded_minor(engine, "1001") == full


@pytest.mark.parametrize(
    ("number", "email", "reason", "policy"),
    [
        ("1013", "wei@example.com", "changed_mind", "policy_outside_window"),
        ("1012", "emma@example.com", "damaged", "policy_over_limit"),
        ("1011", "layla@example.com", "damaged", "policy_excluded_category"),
        ("1002", "ana@example.com", "changed_mind", "policy_not_delivered"),
        ("1001", "ana@example.com", "not_arrived", "policy_delivered_but_missing"),
        ("1016", "wei@example.com", "damaged", "policy_open_refund"),
    ],
)
async def test_outside_the_policy_a_person_decides(
    shopper: Shopper, engine: AsyncEngine, number: str, email: str, reason: str, policy: str
) -> None:
    before = await refunded_minor(engine, number)
    keys = await shopper.says(
        "refund_request", order_number=number, email=email, refund_reason=reason, item_reference="all"
    )
    assert keys == [f"refund_to_person_{policy.removeprefix('policy_')}", "approval_asked", "!hand_over"]
    assert shopper.control()["reason"] == policy
    assert shopper.control()["order"]["number"] == number
    assert shopper.slots["tasks"] == []
    assert await refunded_minor(engine, number) == before
    assert await ledger_states(engine) == ["needs_approval"]


async def test_a_lost_parcel_is_refunded_at_once(shopper: Shopper) -> None:
    await shopper.says("track_shipment", order_number="1009", email="emma@example.com")
    keys = await shopper.presses("button_refund_request")
    if keys == ["ask_items"]:
        keys = await shopper.presses("button_all_items")
    assert keys == ["confirm_refund"]
    assert shopper.card()["reason"] == "not_arrived"


async def test_a_cancelled_and_a_refunded_order_have_nothing_to_refund(shopper: Shopper) -> None:
    keys = await shopper.says("refund_request", order_number="1014", email="ana@example.com")
    assert keys == ["refund_order_cancelled"]
    keys = await shopper.says("refund_request", order_number="1017", email="emma@example.com")
    assert keys == ["refund_nothing_left"]


async def test_a_reason_in_words_of_their_own_is_kept_after_the_choices_were_shown_twice(shopper: Shopper) -> None:
    await shopper.says("refund_request", order_number="1001", email="ana@example.com")
    assert await shopper.says("nlu_fallback", "it smells of fish") == ["ask_reason_again"]
    assert await shopper.says("nlu_fallback", "it smells of fish!") == ["ask_items"]


async def test_a_reason_given_before_the_order_is_known_is_kept(shopper: Shopper) -> None:
    await shopper.says("refund_request")
    assert await shopper.says("nlu_fallback", "坏了", refund_reason="damaged") == ["ask_order_number"]
    await shopper.says("inform", order_number="1001")
    assert await shopper.says("inform", email="ana@example.com") == ["ask_items"]


@pytest.mark.parametrize(
    ("intent", "entities"), [("affirm", {}), ("inform", {"item_reference": "that"}), ("nlu_fallback", {"ordinal": "1"})]
)
async def test_the_only_order_that_is_offered_may_be_taken_in_short(
    shopper: Shopper, intent: str, entities: dict[str, str]
) -> None:
    await shopper.says("order_status", order_number="1007", email="emma@example.com")
    assert await shopper.says("refund_request") == ["choose_order"]
    assert await shopper.says(intent, "that one", **entities) == ["ask_reason"]
    assert await shopper.says("inform", refund_reason="damaged") == ["ask_items"]


async def test_a_reason_takes_the_only_order_that_is_offered(shopper: Shopper) -> None:
    await shopper.says("order_status", order_number="1007", email="emma@example.com")
    await shopper.says("refund_request")
    assert await shopper.says("inform", "it is broken", refund_reason="damaged") == ["ask_items"]


async def test_a_no_to_the_only_order_asks_for_another(shopper: Shopper) -> None:
    await shopper.says("order_status", order_number="1007", email="emma@example.com")
    await shopper.says("refund_request")
    assert await shopper.says("deny", "no") == ["ask_order_number"]
    assert await shopper.says("inform", order_number="1009") == ["ask_reason"]


async def test_that_one_of_several_is_the_one_that_was_spoken_of(shopper: Shopper, services, tokens) -> None:  # type: ignore[no-untyped-def]
    await services.identity.log_in(shopper.conversation_id, tokens.issue("emma"))
    await shopper.says("order_status", order_number="1008")
    assert await shopper.says("refund_request") == ["choose_order"]
    assert len(shopper.said[0]["buttons"]) > 1
    await shopper.says("inform", "that one", item_reference="that")
    assert shopper.slots["tasks"][0]["values"]["order_number"] == "1008"


async def test_an_item_named_with_the_reason_is_not_asked_for_again(shopper: Shopper) -> None:
    await shopper.says("refund_request", order_number="1007", email="emma@example.com")
    keys = await shopper.says("damaged_or_wrong_item", "the mug is broken", refund_reason="damaged")
    assert keys == ["confirm_refund"]
    assert [item["name"] for item in shopper.card()["items"]] == ["White stoneware mug"]


async def test_an_item_named_with_the_no_is_a_new_offer_and_nothing_is_paid(
    shopper: Shopper, engine: AsyncEngine
) -> None:
    await shopper.says(
        "refund_request", "the mug", order_number="1007", email="emma@example.com", refund_reason="damaged"
    )
    assert shopper.keys == ["confirm_refund"]
    assert await shopper.says("deny", "no, I meant the lamp") == ["confirm_refund"]
    assert [item["name"] for item in shopper.card()["items"]] == ["Blue desk lamp"]
    assert await shopper.says("deny", "no, not the lamp") == ["refund_cancelled"]
    assert await refunded_minor(engine, "1007") == 0


async def test_both_of_three_is_not_all_of_them(shopper: Shopper) -> None:
    await shopper.says("refund_request", order_number="1007", email="emma@example.com", refund_reason="damaged")
    assert await shopper.says("inform", "the lamp and the mug") == ["confirm_refund"]
    assert await shopper.says("inform", "both", item_reference="both") == ["confirm_refund_again"]
    assert len(shopper.card()["items"]) == 2


async def test_a_bare_yes_is_no_reason(shopper: Shopper) -> None:
    await shopper.says("refund_request", order_number="1007", email="emma@example.com")
    assert await shopper.says("affirm", "yes") == ["ask_reason_again"]
    assert await shopper.says("affirm", "yes") == ["offer_person"]


async def test_what_was_given_early_is_kept_and_the_question_is_put_in_other_words(shopper: Shopper) -> None:
    assert await shopper.says("refund_request", order_number="1007") == ["ask_proof"]
    assert await shopper.says("inform", refund_reason="damaged") == ["ask_proof_again"]
    assert await shopper.says("inform", email="emma@example.com") == ["ask_items"]


async def test_all_but_one_is_the_others(shopper: Shopper) -> None:
    await shopper.says("refund_request", order_number="1007", email="emma@example.com", refund_reason="damaged")
    assert await shopper.says("inform", "everything except the mug", item_reference="except") == ["confirm_refund"]
    assert [item["name"] for item in shopper.card()["items"]] == ["Blue desk lamp", "Linen notebook"]


async def test_all_but_one_may_be_said_at_once(shopper: Shopper) -> None:
    keys = await shopper.says(
        "refund_request",
        "send back everything but the mug of 1007, it is broken",
        order_number="1007",
        email="emma@example.com",
        refund_reason="damaged",
        item_reference="except",
    )
    assert keys == ["confirm_refund"]
    assert [item["name"] for item in shopper.card()["items"]] == ["Blue desk lamp", "Linen notebook"]


async def test_another_item_as_well_is_added_to_the_offer(shopper: Shopper) -> None:
    await shopper.says("refund_request", "lamp", order_number="1007", email="emma@example.com", refund_reason="damaged")
    assert await shopper.says("inform", "oh, the mug too", item_reference="also") == ["confirm_refund"]
    assert [item["name"] for item in shopper.card()["items"]] == ["Blue desk lamp", "White stoneware mug"]


async def test_an_item_named_before_the_order_is_chosen_is_kept(shopper: Shopper) -> None:
    await shopper.says("order_status", order_number="1007", email="emma@example.com")
    assert await shopper.says("refund_request", "send back the notebook") == ["choose_order"]
    assert await shopper.says("affirm", "yes") == ["ask_reason"]
    assert await shopper.says("inform", refund_reason="changed_mind") == ["confirm_refund"]
    assert [item["name"] for item in shopper.card()["items"]] == ["Linen notebook"]
