"""Duty and import tax in a conversation: always an estimate with its rule, day and source, or no sum at all."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from actions.buying.customs_desk import build_customs_desk
from actions.composition import Services
from actions.customs.exchange import MAX_AGE_DAYS
from actions.reference_rates.envelope import read_envelope
from actions.reference_rates.kept import keep
from tests.actions.conftest import ROOT, begin_conversation
from tests.actions.reference_rates.envelopes import FRIDAY, envelope
from tests.actions.shopper import Shopper, renderer

EUR_100 = {"value": {"amount_minor": 10000, "currency": "EUR"}}
GBP_100 = {"value": {"amount_minor": 10000, "currency": "GBP"}}
GBP_200 = {"value": {"amount_minor": 20000, "currency": "GBP"}}


async def test_destination_value_and_goods_are_asked_for_and_answered_with_an_estimate(shopper: Shopper) -> None:
    assert await shopper.says("customs_duties", "do I have to pay customs") == ["ask_country"]
    assert await shopper.says("inform", "the UK", country="GB") == ["ask_goods_value"]
    assert await shopper.says("inform", "200 pounds", amount=[GBP_200]) == ["ask_customs_category"]
    assert await shopper.presses("button_customs_category:footwear") == ["customs_estimate"]
    card = shopper.card()
    assert card["url"].startswith("https://")
    days = {row["label"]["key"] for row in card["rows"] if isinstance(row["label"], dict)}
    assert {"label_card_rule_of", "label_card_checked_on"} <= days
    notes = [note["key"] for note in shopper.said[0]["args"]["notes"]["values"]]
    assert notes[0] == "label_customs_note_estimate"


async def test_all_said_at_once_is_answered_at_once(shopper: Shopper) -> None:
    said = await shopper.says("customs_duties", "duty on shoes", country="GB", amount=[GBP_200], product="shoes")
    assert said == ["customs_estimate"]


async def test_who_pays_when_follows_the_shops_terms(shopper: Shopper) -> None:
    await shopper.says("customs_duties", "duty on shoes", country="GB", amount=[GBP_200], product="shoes")
    notes = [note["key"] for note in shopper.said[0]["args"]["notes"]["values"]]
    assert "label_customs_note_paid_at_checkout" in notes
    yen = {"value": {"amount_minor": 50000, "currency": "JPY"}}
    await shopper.says("customs_duties", "duty on a shirt to Japan", country="JP", amount=[yen], product="shirt")
    notes = [note["key"] for note in shopper.said[0]["args"]["notes"]["values"]]
    assert "label_customs_note_paid_on_delivery" in notes


async def test_within_the_shops_own_customs_border_nothing_is_asked(shopper: Shopper) -> None:
    assert await shopper.says("customs_duties", "customs to Germany?", country="DE") == ["customs_within"]


async def test_the_product_just_spoken_of_is_what_is_estimated(shopper: Shopper) -> None:
    await shopper.says("product_question", "the sneakers please", product="shoes")
    assert await shopper.says("customs_duties", "customs to the UK?", country="GB") == ["customs_estimate"]


async def test_without_an_exchange_rate_the_rule_is_told_and_no_sum(shopper: Shopper) -> None:
    rupees = {"value": {"amount_minor": 900000, "currency": "INR"}}
    said = await shopper.says("customs_duties", "shoes to the UK", country="GB", amount=[rupees], product="shoes")
    assert said == ["customs_rule", "topic_offer_person"]
    assert shopper.said[0]["args"]["card"]["total"] is None


def _told_of_rates(shopper: Shopper) -> list[str]:
    """What a shopper reads of exchange rates on the card."""
    (card,) = renderer().render(shopper.said[0], "en").cards
    return [row["value"] for row in card["rows"] if row["label"] == "Exchange rates of"]


async def test_across_currencies_the_banks_last_rates_count_and_are_named_with_their_day(
    shopper: Shopper, services: Services
) -> None:
    await keep(services.engine, read_envelope(envelope()), services.clock.now())
    said = await shopper.says("customs_duties", "shoes to the UK", country="GB", amount=[EUR_100], product="shoes")
    assert said == ["customs_estimate"]
    assert _told_of_rates(shopper) == ["November 20, 2026 · European Central Bank"]
    await shopper.says("customs_duties", "shoes to the UK", country="GB", amount=[GBP_100], product="shoes")
    assert _told_of_rates(shopper) == []


async def test_rates_of_another_week_make_no_sum(shopper: Shopper, services: Services) -> None:
    old = FRIDAY - timedelta(days=MAX_AGE_DAYS)
    await keep(services.engine, read_envelope(envelope(old)), services.clock.now())
    said = await shopper.says("customs_duties", "shoes to the UK", country="GB", amount=[EUR_100], product="shoes")
    assert said == ["customs_rule", "topic_offer_person"]


async def test_a_currency_that_the_bank_does_not_quote_is_missing_until_the_shops_own_table_has_it(
    services: Services, tmp_path: Path
) -> None:
    await keep(services.engine, read_envelope(envelope()), services.clock.now())
    own = tmp_path / "rates.yml"
    rules = services.rules.customs
    assert rules is not None
    both = rules.model_copy(update={"exchange_rates": ("ecb", str(own))})
    desk = build_customs_desk(ROOT, both, services.engine)
    conversation_id = await begin_conversation(services.engine, services.clock)  # type: ignore[arg-type]
    shopper = Shopper(replace(services, customs=desk), conversation_id)
    wish: dict[str, Any] = {"country": "AE", "amount": [EUR_100], "product": "shoes"}
    assert await shopper.says("customs_duties", "shoes to Dubai", **wish) == ["customs_rule", "topic_offer_person"]
    own.write_text("of: 2026-11-19\nbase: EUR\nper_base: {AED: 4.4}\n")
    assert await shopper.says("customs_duties", "shoes to Dubai", **wish) == ["customs_estimate"]
    assert _told_of_rates(shopper) == ["November 19, 2026 · our own table"]


async def test_a_country_without_a_rule_is_not_guessed_at(shopper: Shopper) -> None:
    said = await shopper.says("customs_duties", "shoes to Kenya", country="KE", amount=[GBP_100], product="shoes")
    assert said == ["customs_unknown", "topic_offer_person"]


async def test_a_parcel_held_at_customs_needs_proof_and_then_says_what_is_missing_and_who_pays(
    shopper: Shopper,
) -> None:
    assert await shopper.says("customs_duties", "customs holds 1004", order_number="1004") == ["ask_proof"]
    keys = await shopper.says("inform", email="layla@example.com")
    assert keys[0] == "customs_held_paid"
    assert keys[1] in {"customs_estimate", "customs_nothing_due", "customs_rule"}
    assert shopper.said[0]["args"]["card"]["type"] == "parcel_card"


async def test_whoever_has_a_parcel_at_customs_already_gets_there_by_a_button(shopper: Shopper) -> None:
    await shopper.says("customs_duties", "customs?")
    assert await shopper.presses("button_held_at_customs") == ["ask_order_number"]
    assert await shopper.says("inform", order_number="1004", email="layla@example.com") != []
    assert shopper.keys[0] == "customs_held_paid"


async def test_another_country_after_an_estimate_is_estimated_anew(shopper: Shopper) -> None:
    await shopper.says("product_question", "the sneakers please", product="shoes")
    await shopper.says("customs_duties", "customs to the UK?", country="GB")
    assert (await shopper.says("inform", "and to Norway?", country="NO"))[0] in {"customs_estimate", "customs_rule"}


async def test_a_shop_that_says_nothing_of_customs_offers_a_colleague(services: Services) -> None:
    conversation_id = await begin_conversation(services.engine, services.clock)  # type: ignore[arg-type]
    shopper = Shopper(replace(services, customs=None), conversation_id)
    assert await shopper.says("customs_duties", "customs?") == ["topic_offer_person"]


@pytest.mark.parametrize("number", ["1004", "999999"])
async def test_an_order_is_not_told_from_none_without_proof(shopper: Shopper, number: str) -> None:
    assert await shopper.says("customs_duties", order_number=number) == ["ask_proof"]
