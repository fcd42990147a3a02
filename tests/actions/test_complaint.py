"""A complaint is sorted, acknowledged and made good within the shop's rules, once; or a person has it, by a time."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo import tables
from actions.backends.demo.backend import DemoShopBackend
from actions.case_keeper import CaseKeeper
from actions.case_tables import cases
from actions.cases import CaseState
from actions.composition import Services
from actions.trouble.gravity import is_grave, read_grave_words
from conversations.languages import load_languages
from tests.actions.shopper import Shopper
from tests.fakes import FakeClock

EMMA: dict[str, Any] = {"order_number": "1007", "email": "emma@example.com"}


async def states(engine: AsyncEngine) -> list[tuple[str, str | None]]:
    async with engine.connect() as connection:
        rows = await connection.execute(select(cases.c.state, cases.c.outcome).order_by(cases.c.opened_at))
        return [(row.state, row.outcome) for row in rows]


async def vouchers(engine: AsyncEngine) -> int:
    made = tables.requests
    async with engine.connect() as connection:
        query = (
            select(func.count())
            .select_from(made)
            .where(made.c.kind == "voucher", made.c.order_number.in_(["1007", "1009"]))
        )
        return int(await connection.scalar(query) or 0)


async def test_an_unsorted_complaint_is_asked_about_and_acknowledged_once(shopper: Shopper) -> None:
    assert await shopper.says("complaint", "I want to complain") == ["complaint_what"]
    assert await shopper.presses("button_complaint_logistics") == ["complaint_ack_logistics", "ask_order_number"]
    keys = await shopper.says("inform", **EMMA)
    assert keys == ["complaint_choose"]


@pytest.mark.parametrize(
    ("said", "acknowledged"),
    [
        ({"refund_reason": "damaged"}, "complaint_ack_product"),
        ({"refund_reason": "late"}, "complaint_ack_logistics"),
        ({"ranking": ("shipping_problem_delayed",)}, "complaint_ack_logistics"),
        ({"ranking": ("payment_problem",)}, "complaint_ack_price"),
        ({"ranking": ("human_agent",)}, "complaint_ack_service"),
    ],
)
async def test_what_else_a_message_means_sorts_it(shopper: Shopper, said: dict[str, object], acknowledged: str) -> None:
    keys = await shopper.says("complaint", "words in some language", **said)  # type: ignore[arg-type]
    assert keys[0] == acknowledged


async def test_a_voucher_needs_a_yes_and_is_made_once(shopper: Shopper, engine: AsyncEngine) -> None:
    await shopper.says("complaint", "late!", refund_reason="late", **EMMA)
    assert await shopper.presses("button_compensation_voucher") == ["complaint_confirm_voucher"]
    assert await vouchers(engine) == 0
    offer = list(shopper.said)
    assert await shopper.presses("button_affirm") == ["complaint_voucher_done_until"]
    assert await vouchers(engine) == 1
    shopper.said = offer
    await shopper.presses("button_affirm")
    assert await vouchers(engine) == 1
    assert await states(engine) == [(CaseState.KEPT, "voucher")]


async def test_no_to_the_offer_shows_the_choices_again_and_makes_nothing(shopper: Shopper, engine: AsyncEngine) -> None:
    await shopper.says("complaint", "late!", refund_reason="late", **EMMA)
    await shopper.says("inform", "1", ordinal="1")
    assert await shopper.says("deny", "no") == ["complaint_choose"]
    assert await shopper.presses("button_compensation_colleague") == ["complaint_passed_on"]
    assert await vouchers(engine) == 0
    assert await states(engine) == [(CaseState.OPEN, None)]


async def test_a_partial_refund_goes_through_the_refund_ledger(shopper: Shopper, shop: DemoShopBackend) -> None:
    await shopper.says("complaint", "the mug is chipped", refund_reason="damaged", **EMMA)
    assert await shopper.presses("button_compensation_partial_refund") == ["complaint_confirm_partial_refund"]
    assert await shopper.presses("button_affirm") == ["refund_done"]
    card = shopper.card()
    refund = await shop.find_refund(next(iter(await _refund_keys(shop))))
    assert refund is not None
    assert refund.amount.amount_minor == card["total"]["amount_minor"]
    assert refund.amount.amount_minor < sum(item["amount"]["amount_minor"] for item in card["items"]) + 1


async def _refund_keys(shop: DemoShopBackend) -> list[str]:
    async with shop._engine.connect() as connection:
        keys = await connection.scalars(
            select(tables.refunds.c.idempotency_key).where(tables.refunds.c.order_number == "1007")
        )
        return [key for key in keys if key]


async def test_without_an_order_a_colleague_answers_by_a_time_that_is_kept(
    shopper: Shopper, engine: AsyncEngine, clock: FakeClock
) -> None:
    await shopper.says("complaint", "rude", ranking=("human_agent",))
    assert shopper.keys == ["complaint_ack_service", "complaint_passed_on"]
    due = shopper.said[-1]["args"]["due_at"]["value"]
    async with engine.connect() as connection:
        row = (await connection.execute(select(cases))).one()
    assert row.due_at.isoformat().replace("+00:00", "Z") == due
    clock.advance((row.remind_at - clock.now()).total_seconds())
    assert await CaseKeeper(engine, clock).keep_due() == 1


async def test_the_second_complaint_goes_to_a_person_at_once(shopper: Shopper, engine: AsyncEngine) -> None:
    await shopper.says("complaint", "rude", ranking=("human_agent",))
    assert await shopper.says("complaint", "rude again") == ["complaint_to_person_repeated", "!hand_over"]
    assert shopper.control()["reason"] == "complaint_repeated"


async def test_a_second_complaint_about_an_order_from_another_conversation_counts_too(
    meet: Callable[..., Awaitable[Shopper]],
) -> None:
    first, second = await meet(), await meet()
    await first.says("complaint", "late!", refund_reason="late", **EMMA)
    await first.presses("button_compensation_colleague")
    keys = await second.says("complaint", "late!", refund_reason="late", **EMMA)
    assert keys[-2:] == ["complaint_to_person_repeated", "!hand_over"]


async def test_a_grave_matter_goes_to_a_person_at_once(shopper: Shopper) -> None:
    assert await shopper.says("complaint", "your lamp burnt my hand, I am in hospital") == [
        "complaint_to_person_serious",
        "!hand_over",
    ]
    assert shopper.control()["summary"]["wanted"]["key"] == "label_topic_complaint"
    assert [line["key"] for line in shopper.control()["summary"]["backend"]] == ["summary_complaint"]


async def test_a_costly_order_goes_to_a_person_at_once(shopper: Shopper, services: Services) -> None:
    keys = await shopper.says(
        "complaint", "scratched", refund_reason="damaged", order_number="1012", email="emma@example.com"
    )
    assert keys[-2:] == ["complaint_to_person_serious", "!hand_over"]


async def test_nothing_is_offered_for_an_order_without_proof(shopper: Shopper) -> None:
    keys = await shopper.says("complaint", "late!", refund_reason="late", order_number="1007")
    assert keys == ["complaint_ack_logistics", "ask_proof"]
    keys = await shopper.says("inform", email="somebody@example.com")
    assert keys == ["order_not_found"]


async def test_another_order_takes_the_open_offer_back(shopper: Shopper, engine: AsyncEngine) -> None:
    await shopper.says("complaint", "late!", refund_reason="late", **EMMA)
    await shopper.presses("button_compensation_voucher")
    keys = await shopper.says("inform", "no, order 1009", order_number="1009")
    assert keys == ["complaint_choose"]
    assert shopper.said[0]["buttons"][0]["entities"]["order_number"] == "1009"
    assert await vouchers(engine) == 0


async def test_a_question_in_between_comes_back_to_the_choices(shopper: Shopper) -> None:
    await shopper.says("complaint", "late!", refund_reason="late", **EMMA)
    keys = await shopper.says("return_policy")
    assert keys[0] == "return_policy"
    assert keys[-1] == "complaint_choose"


async def test_no_order_number_at_hand_means_a_colleague(shopper: Shopper) -> None:
    await shopper.says("complaint", "late!", refund_reason="late")
    assert await shopper.says("deny", "I have none") == ["complaint_passed_on"]


async def test_never_mind_ends_it(shopper: Shopper) -> None:
    await shopper.says("complaint")
    assert await shopper.says("nevermind") == ["nevermind_ok"]


GRAVE = {
    "de": "Das Gerät hat Feuer gefangen, ich gehe zum Anwalt",
    "fr": "Je vais porter plainte",
    "ru": "Вы мошенники, обращусь в полицию",
    "ar": "سأذهب إلى المحكمة، هذا احتيال",
    "hi": "मुझे करंट लगा और चोट आई",
    "th": "ฉันถูกไฟดูด ต้องไปโรงพยาบาล",
    "ja": "破損した商品でけがをしました",
    "ko": "변호사와 상담하겠습니다",
    "zh-Hans": "孩子被划伤了，我要起诉",
    "tr": "Elim yandı, avukatıma gidiyorum",
}


@pytest.mark.parametrize("language", sorted(GRAVE))
def test_grave_words_are_known_in_their_language(language: str) -> None:
    assert is_grave(GRAVE[language], language)


@pytest.mark.parametrize("text", ["my parcel is late", "the issue is the colour", "a courteous reply please", ""])
def test_ordinary_words_are_not_grave(text: str) -> None:
    assert not is_grave(text, "en")


def test_every_released_language_has_grave_words() -> None:
    languages = load_languages(Path(__file__).parents[2] / "data")
    assert set(read_grave_words()) == {code for code, language in languages.items() if language.released}
