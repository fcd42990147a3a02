"""Which language a message is in, and what says nothing about it."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from bot.languages import registry
from bot.nlu.chinese_script import simplified_odds
from bot.nlu.language_evidence import main_script, without_titles
from bot.nlu.language_identifier import LanguageIdentifier
from bot.nlu.language_libraries import LanguageLibraries


def code_of(runner: Any, text: str, prior: str | None = None) -> str | None:
    return runner.parse_text(text, {"turn_id": "t", "language": prior})["language"]["code"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("where is my parcel?", "en"),
        ("¿dónde está mi paquete?", "es"),
        ("quiero un reembolso por favor", "es"),
        ("我的包裹在哪里", "zh-Hans"),
        ("订单1043到哪了", "zh-Hans"),
        ("أين طردي؟", "ar"),
        ("وين طلبي رقم ١٠٤٣", "ar"),
        ("где моя посылка?", "ru"),
        ("де моя посилка? ще нічого не прийшло", "uk"),
        ("我的包裹在哪裡？還沒收到", "zh-Hant"),
        ("荷物はまだ届きませんか", "ja"),
        ("택배가 아직 안 왔어요", "ko"),
        ("พัสดุของฉันอยู่ที่ไหน", "th"),
        ("मेरा ऑर्डर कब आएगा", "hi"),
    ],
)
@pytest.mark.parametrize("prior", [None, "en", "es", "ar"])
def test_a_sentence_says_its_language_whatever_was_spoken_before(
    runner: Any, text: str, code: str, prior: str | None
) -> None:
    assert code_of(runner, text, prior) == code


@pytest.mark.parametrize(
    "text",
    ["1043", "#1043", "BD-1043", "ok", "OK!", "ana@example.com", "+34 612 345 678", "👍", "...", "",
     "   ", "DHL", "PayPal", "1Z999AA10123456784", "https://example.com/track", "٠١٢", "Aurora Desk Lamp"],
)  # fmt: skip
@pytest.mark.parametrize("prior", ["es", "zh-Hans", "ar"])
def test_numbers_addresses_fillers_and_names_switch_nothing(runner: Any, text: str, prior: str) -> None:
    assert code_of(runner, text, prior) in (None, prior)


@pytest.mark.parametrize("text", ["1043", "ok", "ana@example.com", "👍", ""])
def test_what_is_no_evidence_has_no_language(runner: Any, text: str) -> None:
    assert code_of(runner, text) is None


def test_a_script_of_no_language_of_ours_is_no_evidence(runner: Any) -> None:
    assert code_of(runner, "πού είναι το δέμα μου", "es") is None


def test_a_clear_sentence_switches(runner: Any) -> None:
    assert code_of(runner, "hello, I want to know where my parcel is", "es") == "en"
    assert code_of(runner, "hola, quiero saber dónde está mi pedido", "en") == "es"


def test_an_unknown_method_is_refused() -> None:
    with pytest.raises(ValueError, match="langdetect"):
        LanguageIdentifier.validate_config({"method": "guessing"})


def test_langdetect_can_be_chosen_instead(agent: Any) -> None:
    nodes = agent.processor.graph_runner._instantiated_nodes
    ours = next(node._component for node in nodes.values() if isinstance(node._component, LanguageIdentifier))
    config = {**LanguageIdentifier.get_default_config(), "method": "langdetect"}
    other = LanguageIdentifier(config, None, None, ours._languages, ours._neutral, ours._model)
    assert other.identify("quiero saber dónde está mi pedido, por favor", None)["code"] == "es"
    assert other.identify("1043", "es")["code"] is None


@pytest.mark.parametrize(
    ("text", "simplified"),
    [
        ("这个订单什么时候发货", True),
        ("放在門口的包裹大概被人偷走了", False),
        ("我在台北，包裹怎麼還沒到", False),  # 台 is written in both
        ("离车站两公里", True),
    ],
)
def test_characters_of_one_script_decide_between_the_two_chinese(text: str, simplified: bool) -> None:
    assert (simplified_odds(text) > 5) is simplified
    assert (simplified_odds(text) < -2) is not simplified


def test_chinese_that_both_scripts_write_alike_is_rather_simplified() -> None:
    assert simplified_odds("你好") == pytest.approx(math.log(4))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Hol mir bitte den Trailer von Good Morning Sunshine", "Hol mir bitte den Trailer von"),
        ("Wo ist mein Paket", "Wo ist mein Paket"),
        ("Aurora Desk Lamp", "Aurora Desk Lamp"),
        ("WHERE IS MY PARCEL", "WHERE IS MY PARCEL"),
    ],
)
def test_titles_in_a_sentence_are_left_out(text: str, left: str) -> None:
    assert without_titles(text) == left


def test_words_in_the_sentences_script_outweigh_a_long_name_in_latin_letters() -> None:
    assert main_script("أضف أغنية vandemataram srinivas إلى hiphop") == "Arab"


def test_libraries_give_each_language_a_chance_and_say_nothing_of_kinds_they_do_not_know() -> None:
    kinds = ("de", "en", "hi@Latn", "nl")
    libraries = LanguageLibraries(kinds, registry())
    for scores in (
        libraries.lingua_scores("wo bleibt mein paket", kinds),
        libraries.py3langid_scores("Wo bleibt mein Paket?", kinds),
    ):
        assert kinds[int(np.argmax(scores))] == "de"
        assert np.exp(scores[kinds.index("hi@Latn")]) == pytest.approx(1 / len(kinds))
        assert np.isfinite(scores).all()


def test_a_single_language_of_a_script_leaves_the_libraries_nothing_to_choose() -> None:
    libraries = LanguageLibraries(("ru",), registry())
    assert libraries.lingua_scores("где моя посылка", ("ru",)) == pytest.approx([0.0])
    assert libraries.py3langid_scores("где моя посылка", ("ru",)) == pytest.approx([0.0])
