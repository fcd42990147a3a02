"""What the entity matchers know: data/entities/ and the registry of languages, gathered while training."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.shared.utils.io import read_yaml_file

from bot.languages import registry
from bot.nlu.amounts import AMBIGUOUS
from bot.nlu.cldr_names import currency_names
from bot.nlu.dates import day_words, month_words
from bot.nlu.phrase_matchers import ANY_LANGUAGE
from bot.nlu.place_names import city_lexicon, country_lexicon

FOLDER = Path("data/entities")
# Files whose phrases are entities as they are.
LEXICONS = (
    "refund_reason", "ordinal", "carrier", "payment_method", "product", "colour", "remedy", "use", "customs_category",
)  # fmt: skip


def read_knowledge() -> dict[str, Any]:
    """All of data/entities/ that the matchers need, as JSON values."""
    names = ("order_number", "tracking_number", "phone", "item_reference", "roles", *LEXICONS)
    knowledge: dict[str, Any] = {name: read_yaml_file(FOLDER / f"{name}.yml")[name] for name in names}
    money = read_yaml_file(FOLDER / "currency.yml")
    languages = registry()
    knowledge["scripts"] = {language.code: language.script for language in languages}
    knowledge["language_name"] = {language.code: list(language.names) for language in languages}
    knowledge["amount"] = {
        language.code: {
            "words": _money_words(money["currency"], language.code),
            "multipliers": {
                word: int(factor)
                for factor, by_language in money["amount_multiplier"].items()
                for word in (*by_language.get(ANY_LANGUAGE, ()), *by_language.get(language.code, ()))
            },
        }
        for language in languages
    }
    counted = read_yaml_file(FOLDER / "unit.yml")
    knowledge["count"] = {
        language.code: {
            "units": {word: unit for unit, texts in counted["unit"].items() for word in texts[language.code]},
            "words": {
                word: int(number) for number, texts in counted["number_word"].items() for word in texts[language.code]
            },
        }
        for language in languages
        if language.code in counted["unit"]["D"]
    }
    knowledge["date"] = {each.code: [day_words(each.code), month_words(each.code)] for each in languages}
    knowledge["size"] = read_yaml_file(FOLDER / "size.yml")["size"]["word"]
    knowledge["country"] = country_lexicon(read_yaml_file(FOLDER / "country.yml"), knowledge["scripts"])
    knowledge["city"] = city_lexicon(read_yaml_file(FOLDER / "city.yml"), knowledge["scripts"])
    knowledge["currencies"] = [each for each in money["currency"] if each != AMBIGUOUS]
    return knowledge


def _money_words(money: dict[str, dict[str, list[str]]], code: str) -> dict[str, str]:
    """What is written beside a number in this language, and the currency: a language's own word is never English's."""
    words = {}
    for language in (ANY_LANGUAGE, "en"):
        words |= {word: currency for currency, texts in money.items() for word in texts.get(language, ())}
    words |= currency_names(code, [each for each in money if each != AMBIGUOUS])
    return words | {word: currency for currency, texts in money.items() for word in texts.get(code, ())}
