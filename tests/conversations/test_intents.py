"""The list of intents of this repository: the assistant knows them, and understanding is measured in them."""

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from conversations.intents import KINDS, IntentList, load_intents

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def listed() -> IntentList:
    return load_intents(ROOT / "data")


def test_the_domain_has_exactly_the_listed_intents_and_the_gateways_own(listed: IntentList) -> None:
    domain = YAML(typ="safe").load(ROOT / "domain.yml")
    assert {name for name in domain["intents"] if not name.startswith("EXTERNAL_")} == set(listed.intents)


def test_forty_intents_are_measured_and_finer_ones_count_as_one_of_them(listed: IntentList) -> None:
    measured = [intent for intent in listed.intents.values() if intent.counts_as is None]
    assert len(measured) == 40
    assert {intent.kind for intent in measured} == set(KINDS) - {"dialogue"}
    assert {name: intent.counts_as for name, intent in listed.intents.items() if intent.counts_as} == {
        "inform": "out_of_scope",
        "nevermind": "deny",
    }


def test_the_widest_languages_write_half_as_much_again_about_the_shop(listed: IntentList) -> None:
    assert listed.fewest_sentences("order_status", "pl") == 80
    assert listed.fewest_sentences("order_status", "fr") == 120
    assert listed.fewest_sentences("greet", "fr") == listed.fewest_sentences("greet", "pl") == 40
    assert listed.fewest_sentences("out_of_scope", "hi") == 120
