import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.data_contract.__main__ import contrasts, main, table
from conversations.data_contract.contract import Places, check
from conversations.data_contract.finding import Finding, Report
from conversations.data_contract.near_duplicates import near_duplicates
from conversations.data_contract.sentences import Sentence, normalised

ROOT = Path(__file__).parents[2]
REGISTRY = """\
languages:
  - {code: en, native_name: English, english_name: English, direction: ltr, locale: en_US, script: Latn}
  - {code: ar, native_name: العربية, english_name: Arabic, direction: rtl, locale: ar_EG, script: Arab}
"""
INTENTS = """\
fewest_sentences: {shop: 7, small_talk: 1, dialogue: 3, out_of_scope: 9}
widest: {languages: [en], fewest_sentences: {shop: 8}}
intents:
  - {name: greet, kind: small_talk}
"""
REPLIES = "greet = Hello\n# $order_number (text)\nfound = Order { $order_number }\n"
GREETINGS_TRAINED = ("hello bot", "hi there bot", "hey bot", "good morning bot", "howdy folks bot")
GREETINGS = ("hello", "hi there", "hey", "good morning", "howdy folks")


class Shelf:
    """A data folder with two complete languages and one intent, to be broken by a test."""

    def __init__(self, root: Path) -> None:
        self.places = Places(root / "data", root / "cases", root / "measure")
        self.write("data/languages.yml", REGISTRY)
        self.write("data/intents.yml", INTENTS)
        for code, words in (("en", GREETINGS), ("ar", ("مرحبا", "أهلا", "السلام عليكم", "صباح الخير", "مساء النور"))):
            self.write(f"data/{code}/nlu/greet.yml", self.nlu(code, *(f"{word} bot" for word in words)))
            self.write(f"data/{code}/replies/all.ftl", REPLIES)
            self.write(f"data/{code}/widget.json", '{\n  "send": "Send",\n  "typing": "{name} types"\n}\n')
            self.write(f"data/{code}/desk.json", "{}\n")
            self.write(f"cases/{code}.yml", self.cases(code, *words))

    def write(self, name: str, text: str) -> Path:
        path = self.path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def path(self, name: str) -> Path:
        return self.places.data.parent / name

    @staticmethod
    def nlu(language: str, *sentences: str, intent: str = "greet") -> str:
        head = f'version: "3.1"\nnlu:\n  - intent: {intent}\n    metadata: {{language: {language}}}\n    examples: |\n'
        return head + "".join(f"      - {sentence}\n" for sentence in sentences)

    @staticmethod
    def cases(language: str, *sentences: str, reply: str = "greet") -> str:
        head = f"language: {language}\ncases:\n  - intent: greet\n    reply: {reply}\n    sentences:\n"
        return head + "".join(f"      - {sentence}\n" for sentence in sentences)

    def report(self) -> Report:
        return check(self.places)

    def finds(self, name: str, line: int, message: str) -> None:
        """The only error is this one."""
        assert [*map(str, self.report().errors)] == [str(Finding(self.path(name), line, message))]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_complete_languages_pass(shelf: Shelf) -> None:
    report = shelf.report()
    assert report.errors == ()
    assert report.counts["ar"] == {"greet": 5}


def test_a_missing_intent_file_is_found(shelf: Shelf) -> None:
    shelf.path("data/ar/nlu/greet.yml").unlink()
    shelf.finds("data/ar/nlu/greet.yml", 1, "ar has no sentence for the intent greet")


def test_too_few_sentences_are_found_and_the_widest_languages_write_more(shelf: Shelf) -> None:
    shelf.write("data/intents.yml", INTENTS.replace("small_talk}", "shop}"))
    assert {(finding.path.parts[-3], finding.message) for finding in shelf.report().errors} == {
        ("en", "greet has 5 sentences, 8 are the least"),
        ("ar", "greet has 5 sentences, 7 are the least"),
    }


def test_a_sentence_of_an_intent_that_is_not_listed_is_found(shelf: Shelf) -> None:
    shelf.write("data/en/nlu/swear.yml", shelf.nlu("en", "damn you", intent="swear"))
    shelf.finds("data/en/nlu/swear.yml", 6, "intents.yml has no intent swear")


@pytest.mark.parametrize(
    ("was", "becomes", "line", "message"),
    [
        ("kind: small_talk", "kind: banter", 4, "the kind of greet is shop, small_talk, dialogue or out_of_scope"),
        ("name: greet, ", "", 4, "an intent is a mapping with `name` and `kind`"),
        ("small_talk}\n", "small_talk}\n  - {name: greet, kind: shop}\n", 5, "greet is there twice"),
        ("small_talk}", "small_talk, counts_as: hug}", 4, "greet counts as hug, which is none to count as"),
        ("small_talk}", "small_talk, count_as: hug}", 4, "unknown field count_as of greet"),
        (", dialogue: 3", "", 1, "fewest_sentences lacks dialogue"),
        ("shop: 8", "shop: many", 2, "fewest_sentences says shop: many; expected a kind and a number from 1 on"),
        ("[en]", "[xx]", 1, "the language xx of `widest` is not registered"),
        ("intents:", "intends:", 1, "the list `intents` is missing"),
        ("intents:", "intents: [", 4, "is no YAML: expected the node content, but found '-'"),
    ],
)
def test_a_broken_list_of_intents_is_found(shelf: Shelf, was: str, becomes: str, line: int, message: str) -> None:
    assert was in INTENTS
    shelf.write("data/intents.yml", INTENTS.replace(was, becomes, 1))
    shelf.finds("data/intents.yml", line, message)


def test_a_language_that_is_not_released_may_be_incomplete_but_not_wrong(shelf: Shelf) -> None:
    shelf.write("data/languages.yml", REGISTRY.replace("script: Arab", "script: Arab, released: false"))
    for name in ("data/ar/nlu/greet.yml", "data/ar/widget.json", "cases/ar.yml"):
        shelf.path(name).unlink()
    shelf.write("data/ar/replies/all.ftl", "greet = أهلا\ngreeting = أهلا\n")
    shelf.finds("data/ar/replies/all.ftl", 2, "English has no reply greeting")


def test_a_folder_nobody_registered_is_found(shelf: Shelf) -> None:
    shelf.path("data/fr").mkdir()
    shelf.finds("data/languages.yml", 1, "the language of the folder fr is not registered")


def test_a_broken_registry_is_found(shelf: Shelf) -> None:
    shelf.write("data/languages.yml", REGISTRY + "  - {code: fr, direction: ltr}\n")
    shelf.finds("data/languages.yml", 4, "language fr lacks native_name, english_name, locale, script")


def test_metadata_of_another_language_is_found(shelf: Shelf) -> None:
    shelf.write("data/ar/nlu/greet.yml", shelf.nlu("en", "مرحبا يا بوت"))
    shelf.finds("data/ar/nlu/greet.yml", 4, "metadata says language en, the folder says ar")


def test_an_intent_in_the_wrong_file_is_found(shelf: Shelf) -> None:
    shelf.write("data/ar/nlu/hello.yml", shelf.nlu("ar", "يا أهل الدار"))
    shelf.finds("data/ar/nlu/hello.yml", 3, "intent greet belongs into greet.yml")


def test_a_line_that_is_no_sentence_is_found(shelf: Shelf) -> None:
    shelf.write("data/en/nlu/greet.yml", shelf.nlu("en", "hello bot") + "      hiya bot\n")
    shelf.finds("data/en/nlu/greet.yml", 7, "a sentence starts with “- ”")


def test_broken_yaml_is_found_with_its_line(shelf: Shelf) -> None:
    shelf.write("data/en/nlu/greet.yml", "nlu:\n  - intent: greet\n   metadata: [\n")
    (finding, *_) = [each for each in shelf.report().errors if "no YAML" in each.message]
    assert (finding.path.name, finding.line) == ("greet.yml", 3)


def test_a_sentence_twice_in_an_intent_is_found_whatever_its_punctuation(shelf: Shelf) -> None:
    path = shelf.write("data/en/nlu/greet.yml", shelf.nlu("en", "hello bot", "Hello, bot!!"))
    shelf.finds("data/en/nlu/greet.yml", 7, f"“Hello, bot!!” is already in {path}:6")


def test_a_sentence_without_its_accents_is_worth_training_on(shelf: Shelf) -> None:
    shelf.write("data/en/nlu/greet.yml", shelf.nlu("en", "olá bot", "ola bot"))
    assert shelf.report().errors == ()


def test_a_sentence_in_two_intents_is_found_whatever_its_accents(shelf: Shelf) -> None:
    shelf.write("data/intents.yml", INTENTS + "  - {name: thank, kind: small_talk}\n")
    shelf.write("data/en/nlu/thank.yml", shelf.nlu("en", "thanks dear bot", intent="thank"))
    path = shelf.write("data/en/nlu/greet.yml", shelf.nlu("en", "thánks dear bot"))
    messages = [finding.message for finding in shelf.report().errors if finding.path.name == "thank.yml"]
    assert f"“thanks dear bot” is already in {path}:6 as greet" in messages


def test_a_skeleton_with_one_word_swapped_is_noted(shelf: Shelf) -> None:
    sentences = [f"good {time} to you bot" for time in ("morning", "day", "night")]
    shelf.write("data/en/nlu/greet.yml", shelf.nlu("en", *sentences))
    report = shelf.report()
    assert report.errors == ()
    assert "3 sentences differ in one word only (“good … to you bot”)" in report.notices[0].message


def test_sentences_of_two_intents_that_differ_in_one_word_are_listed_by_pair(shelf: Shelf) -> None:
    shelf.write("data/intents.yml", INTENTS + "  - {name: thank, kind: small_talk}\n")
    shelf.write("data/en/nlu/greet.yml", shelf.nlu("en", *GREETINGS_TRAINED, "a warm hello to you"))
    shelf.write("data/en/nlu/thank.yml", shelf.nlu("en", "a warm thanks to you", intent="thank"))
    report = shelf.report()
    assert report.contrasts == {("greet", "thank"): (1, "“a warm hello to you”, “a warm thanks to you”")}
    assert "greet ~ thank" in contrasts(report)[2]


def test_words_in_another_order_are_nearly_the_same(shelf: Shelf) -> None:
    shelf.write("data/intents.yml", INTENTS + "  - {name: thank, kind: small_talk}\n")
    shelf.write("data/en/nlu/greet.yml", shelf.nlu("en", *GREETINGS_TRAINED, "you there 1043"))
    shelf.write("data/en/nlu/thank.yml", shelf.nlu("en", "1050 there you", intent="thank"))
    assert list(shelf.report().contrasts) == [("greet", "thank")]


WORDS = st.sampled_from(["where", "is", "my", "parcel", "order", "包", "裹", "1043", "2211"])


@given(st.lists(st.lists(WORDS, min_size=4, max_size=6), min_size=2, max_size=8))
def test_contrasts_are_exactly_the_sentences_that_differ_in_a_word_or_its_place(sentences: list[list[str]]) -> None:
    """Every sentence that is near one of another intent is in a contrast, and no contrast is of two that are not."""
    texts = list(dict.fromkeys(" ".join(words) for words in sentences))
    made = [Sentence(text, Path("x.yml"), line, f"intent {line % 2}") for line, text in enumerate(texts)]

    def near(one: Sentence, other: Sentence) -> bool:
        ours, theirs = (re.sub(r"\d+", "0", each.text).split() for each in (one, other))
        if sorted(ours) == sorted(theirs):
            return True
        return len(ours) == len(theirs) and sum(a != b for a, b in zip(ours, theirs, strict=True)) == 1

    found = near_duplicates(made).contrasts
    assert all(near(contrast.one, contrast.other) for contrast in found)
    told = {sentence for contrast in found for sentence in (contrast.one, contrast.other)}
    assert told == {a for a in made for b in made if a.intent != b.intent and near(a, b)}


def test_a_line_of_the_measure_that_is_no_json_is_found(shelf: Shelf) -> None:
    shelf.write("measure/en.jsonl", '{"text": "a b"}\nhello\n')
    shelf.finds("measure/en.jsonl", 2, "expected an object with a `text`")


def test_a_missing_reply_is_found(shelf: Shelf) -> None:
    shelf.write("data/ar/replies/all.ftl", "greet = أهلا\n")
    shelf.finds("data/ar/replies/all.ftl", 1, "the reply found is missing")


@pytest.mark.parametrize(
    ("wording", "message"),
    [
        ("وجدت { $number } { $order_number }", "found uses $number, which English does not"),
        ("وجدته", "found leaves out $order_number, which English uses"),
    ],
)
def test_a_reply_with_other_arguments_is_found(shelf: Shelf, wording: str, message: str) -> None:
    shelf.write("data/ar/replies/all.ftl", f"greet = أهلا\nfound = {wording}\n")
    shelf.finds("data/ar/replies/all.ftl", 2, message)


def test_an_argument_that_may_be_left_out_may_be_left_out(shelf: Shelf) -> None:
    shelf.write("data/en/replies/all.ftl", REPLIES.replace("(text)", "(text), may be left out"))
    shelf.write("data/ar/replies/all.ftl", "greet = أهلا\nfound = وجدته\n")
    assert shelf.report().errors == ()


def test_english_declares_its_arguments(shelf: Shelf) -> None:
    shelf.write("data/en/replies/all.ftl", "greet = Hello\nfound = Order { $order_number }\n")
    shelf.finds("data/en/replies/all.ftl", 2, "found uses $order_number, which no comment above it declares")


def test_broken_fluent_is_found_with_its_line(shelf: Shelf) -> None:
    shelf.write("data/ar/replies/all.ftl", "greet = أهلا\nfound = { $order_number\n")
    (finding,) = shelf.report().errors
    assert (finding.path, finding.line) == (shelf.path("data/ar/replies/all.ftl"), 3)


def test_a_missing_text_of_the_widget_is_found(shelf: Shelf) -> None:
    shelf.write("data/ar/widget.json", '{\n  "send": "إرسال"\n}\n')
    shelf.finds("data/ar/widget.json", 1, "the text typing is missing")


def test_a_text_with_another_placeholder_is_found(shelf: Shelf) -> None:
    shelf.write("data/ar/widget.json", '{\n  "send": "إرسال",\n  "typing": "{nombre}{name}"\n}\n')
    shelf.finds("data/ar/widget.json", 3, "typing uses {nombre}, which English does not")


def test_a_language_needs_its_own_plural_forms(shelf: Shelf) -> None:
    shelf.write("data/en/desk.json", '{"new": {"one": "{count} new", "other": "{count} new"}}')
    shelf.write("data/ar/desk.json", '{"new": {"one": "جديد", "few": "{count} جديدة", "other": "{count} جديد"}}')
    messages = [finding.message for finding in shelf.report().errors]
    assert messages == [f"new lacks the plural form {form}" for form in ("many", "two", "zero")]


def test_broken_json_is_found_with_its_line(shelf: Shelf) -> None:
    shelf.write("data/ar/desk.json", '{\n  "a": "b"\n  "c": "d"\n}\n')
    shelf.finds("data/ar/desk.json", 3, "is no JSON: Expecting ',' delimiter")


def test_a_language_without_test_sentences_is_found(shelf: Shelf) -> None:
    shelf.path("cases/ar.yml").unlink()
    shelf.finds("cases/ar.yml", 1, "is missing")


def test_too_few_test_sentences_are_found(shelf: Shelf) -> None:
    shelf.write("cases/ar.yml", shelf.cases("ar", "مرحبا"))
    shelf.finds("cases/ar.yml", 1, "greet has 1 test sentences, 5 are the least")


def test_a_test_sentence_that_is_trained_on_is_found(shelf: Shelf) -> None:
    path = shelf.write("data/en/nlu/greet.yml", shelf.nlu("en", "Howdy, folks!"))
    shelf.finds("cases/en.yml", 10, f"“howdy folks” is also a training sentence, {path}:6")


def test_a_test_case_with_an_unknown_reply_is_found(shelf: Shelf) -> None:
    shelf.write("cases/en.yml", shelf.cases("en", *GREETINGS, reply="hello"))
    shelf.finds("cases/en.yml", 4, "there is no reply hello")


@pytest.mark.parametrize(
    ("entity", "value"),
    [("order_number", '"#1043"'), ("order_number", "1043"), ("phone", '"0612"'), ("mood", "sad"), ("email", "A@b.org")],
)
def test_an_unknown_entity_value_is_found(shelf: Shelf, entity: str, value: str) -> None:
    case = f"text: hello you\n        entities: {{{entity}: {value}}}"
    shelf.write("cases/en.yml", shelf.cases("en", *GREETINGS, case))
    (finding,) = shelf.report().errors
    assert finding.line == 11
    assert finding.message.startswith(f"unknown entity value {entity}: ")


def test_what_keeps_a_language_from_being_released_is_counted_by_file(shelf: Shelf) -> None:
    shelf.write("data/languages.yml", REGISTRY.replace("script: Arab", "script: Arab, released: false"))
    shelf.path("data/ar/nlu/greet.yml").unlink()
    shelf.write("data/ar/widget.json", '{\n  "send": "إرسال"\n}\n')
    report = shelf.report()
    assert report.errors == ()
    notes = {note.path: note.message for note in report.notices if "released" in note.message}
    assert notes == {
        shelf.path("data/ar/nlu"): "1 to do before ar can be released",
        shelf.path("data/ar/widget.json"): "1 to do before ar can be released",
    }


def test_a_released_language_without_words_for_an_entity_is_found(shelf: Shelf) -> None:
    shelf.write("data/entities/ordinal.yml", 'ordinal:\n  "1":\n    en: [first]\n    fr: [premier]\n    ar: []\n')
    assert [(finding.line, finding.message) for finding in shelf.report().errors] == [
        (3, "ar has no words here, English has"),
        (4, "the language fr is not registered"),
    ]


def test_words_that_are_the_same_everywhere_need_no_language(shelf: Shelf) -> None:
    shelf.write(
        "data/entities/carrier.yml", "carrier:\n  dhl: {any: [dhl], ar: [دي]}\n  ups:\n    any: [ups]\n    xx: [u]\n"
    )
    shelf.finds("data/entities/carrier.yml", 5, "the language xx is not registered")


def test_a_refund_reason_nobody_worded_is_found(shelf: Shelf) -> None:
    shelf.write("data/entities/refund_reason.yml", "refund_reason:\n  bored:\n    en: [bored]\n    ar: [ملل]\n")
    shelf.finds("data/entities/refund_reason.yml", 2, "no reply words label_refund_reason_bored")


def test_a_word_that_a_language_avoids_is_found_in_its_texts(shelf: Shelf) -> None:
    shelf.write("data/en/terms.yml", "language: en\nterms:\n  - say: parcel\n    not: [package]\n")
    shelf.write("data/en/widget.json", '{\n  "send": "Send the package",\n  "typing": "{name} types"\n}\n')
    shelf.finds("data/en/widget.json", 2, "says “package”, the word here is “parcel”")


def test_a_name_is_no_use_of_a_word(shelf: Shelf) -> None:
    shelf.write("data/en/terms.yml", "language: en\nterms:\n  - say: shopper\n    not: [name, greet]\n")
    assert shelf.report().errors == ()


def test_a_measured_sentence_is_not_trained_on(shelf: Shelf) -> None:
    shelf.write("measure/en.jsonl", '{"text": "Hello Bot"}\n')
    shelf.finds("data/en/nlu/greet.yml", 6, "is also a sentence of the measurement set: write another one")


def test_without_a_measurement_set_the_check_says_so(shelf: Shelf) -> None:
    assert "no measurement set" in shelf.report().skipped[0]


def test_the_command_prints_places_and_fails(shelf: Shelf, capsys: pytest.CaptureFixture[str]) -> None:
    shelf.path("cases/ar.yml").unlink()
    places = ["--data", str(shelf.places.data), "--cases", str(shelf.places.cases)]
    assert main([*places, "--measure", str(shelf.places.measure)]) == 1
    assert f"{shelf.path('cases/ar.yml')}:1: is missing" in capsys.readouterr().out


def test_the_table_counts_by_intent_and_language(shelf: Shelf) -> None:
    heading, greet, total = table(shelf.report())
    assert heading.split() == ["training", "sentences", "en", "ar"]
    assert greet.split() == ["greet", "5", "5"]
    assert total.split() == ["all", "5", "5"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("¿Dónde está?", "donde esta"), ("شُكْرًا", "شكرا"), ("I'm  HERE...", "i m here"), ("订单1043！", "订单1043")],
)
def test_capitals_accents_and_punctuation_make_no_difference(one: str, other: str) -> None:
    assert normalised(one) == normalised(other)


def test_signs_alone_stay_apart() -> None:
    assert len({normalised(text) for text in ("?", "...", "👍", "👎")}) == 4


def test_the_data_of_this_repository_keeps_the_contract() -> None:
    report = check(Places(ROOT / "data", ROOT / "tests" / "cases", ROOT / "nowhere"))
    assert [*map(str, report.errors)] == []
