"""Countries and cities as shoppers write them: the names of CLDR, what people say besides, and their forms."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.nlu.cldr_names import city_names, country_names
from bot.nlu.declension import forms
from bot.nlu.language_evidence import main_script, written_in
from bot.nlu.phrase_matchers import ANY_LANGUAGE
from bot.nlu.text import fold

Lexicon = dict[str, dict[str, list[str]]]


def country_lexicon(data: dict[str, Any], scripts: dict[str, str]) -> Lexicon:
    """ISO 3166 alpha-2 → language → names; `data` is country.yml, `scripts` is language → ISO 15924."""
    return _lexicon(data["country"], {code: country_names(code) for code in scripts}, data["not_country"], scripts)


def city_lexicon(data: dict[str, Any], scripts: dict[str, str]) -> Lexicon:
    """English name → language → names; `data` is city.yml."""
    named = {code: city_names(code, data["from_time_zones"]) for code in scripts}
    return _lexicon(data["city"], named, data["not_city"], scripts)


def _lexicon(
    said: Lexicon, named: dict[str, dict[str, str]], never: dict[str, list[str]], scripts: dict[str, str]
) -> Lexicon:
    lexicon: Lexicon = {}
    for code, script in scripts.items():
        refused = {fold(word).lower() for word in (*never.get(ANY_LANGUAGE, ()), *never.get(code, ()))}
        names = dict(named[code])
        for value, texts in said.items():
            here = [*readable(texts.get(ANY_LANGUAGE, ()), script), *texts.get(code, ())]
            names |= {name.lower(): value for name in here}
        for name, value in names.items():
            if fold(name) not in refused:
                lexicon.setdefault(value, {}).setdefault(code, []).extend(forms(name, code))
    return lexicon


def readable(phrases: Iterable[str], script: str) -> list[str]:
    """Those that may stand in a text of this script (ISO 15924): Latin ones everywhere."""
    return [phrase for phrase in phrases if main_script(phrase) in {None, "Latn", *written_in(script)}]
