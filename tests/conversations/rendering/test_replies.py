from pathlib import Path

import pytest
from structlog.testing import capture_logs

from conversations.rendering import (
    RenderedButton,
    Renderer,
    ReplyArgumentsMissing,
    UnknownReplyKey,
    UnknownValueType,
    WordingBroken,
)

LANGUAGES = """
languages:
  - {code: en, native_name: English, english_name: English, direction: ltr, locale: en_US, script: Latn}
  - {code: ar, native_name: العربية, english_name: Arabic, direction: rtl, locale: ar_EG, script: Arab}
"""


def renderer_of(folder: Path, english: str, arabic: str) -> Renderer:
    (folder / "languages.yml").write_text(LANGUAGES, encoding="utf-8")
    for code, text in (("en", english), ("ar", arabic)):
        (folder / code / "replies").mkdir(parents=True, exist_ok=True)
        (folder / code / "replies" / "all.ftl").write_text(text, encoding="utf-8")
    return Renderer(folder)


def test_plural_forms_follow_the_number(renderer: Renderer) -> None:
    one, many = (renderer.render_text("too_many_messages", {"seconds": count}, "en") for count in (1, 5))
    assert "1 second." in one
    assert "5 seconds." in many


@pytest.mark.parametrize(("count", "written"), [(3, "٣ ثوانٍ"), (11, "١١ ثانية")])
def test_arabic_counts_in_its_own_digits_and_forms(renderer: Renderer, count: int, written: str) -> None:
    assert written in renderer.render_text("wait_before_retry", {"seconds": count}, "ar")


def test_a_button_carries_title_intent_and_entities(renderer: Renderer) -> None:
    button = {
        "key": "button_order",
        "args": {"order_number": "1043"},
        "intent": "inform",
        "entities": {"order_number": "1043"},
    }
    spoken = renderer.render({"key": "choose_order", "args": {}, "buttons": [button]}, "en")
    assert spoken.buttons == (RenderedButton("Order 1043", "inform", {"order_number": "1043"}),)


@pytest.mark.parametrize("language", ["en", "es", "zh-Hans", "ar"])
def test_a_button_title_has_no_invisible_characters(renderer: Renderer, language: str) -> None:
    title = (
        renderer.render(
            {
                "key": "greet",
                "buttons": [{"key": "button_item", "args": {"name": "مصباح blue"}, "intent": "inform"}],
            },
            language,
        )
        .buttons[0]
        .title
    )
    assert title == "مصباح blue"


def test_a_key_that_a_language_lacks_is_said_in_english_and_only_the_key_is_logged(tmp_path: Path) -> None:
    renderer = renderer_of(tmp_path, "found = Found { $name }\n", "other = آخر\n")
    with capture_logs() as logs:
        assert renderer.render_text("found", {"name": "Ana Secret"}, "ar") == "Found Ana Secret"
    assert [entry["event"] for entry in logs] == ["reply_key_missing"]
    assert "Ana Secret" not in str(logs)


def test_a_text_that_needs_an_argument_nobody_gave_falls_back_to_english(tmp_path: Path) -> None:
    renderer = renderer_of(tmp_path, "found = Found\n", "found = وجدت { $name }\n")
    assert renderer.render_text("found", {}, "ar") == "Found"


def test_a_language_that_is_not_there_is_answered_in_english(renderer: Renderer) -> None:
    assert renderer.render_text("button_affirm", {}, "tlh") == "Yes"


def test_a_key_without_words_in_any_language_is_an_error(renderer: Renderer) -> None:
    with pytest.raises(UnknownReplyKey) as fault:
        renderer.render_text("no_such_reply", {}, "es")
    assert fault.value.key == "no_such_reply"


def test_a_missing_argument_is_an_error_that_names_no_value(renderer: Renderer) -> None:
    with pytest.raises(ReplyArgumentsMissing) as fault:
        renderer.render_text("order_status", {"order_number": "1043"}, "en")
    assert fault.value.key == "order_status"
    assert "1043" not in str(fault.value)


def test_an_unknown_tagged_value_is_an_error(renderer: Renderer) -> None:
    with pytest.raises(UnknownValueType):
        renderer.render_text("summary_amount", {"total": {"type": "treasure"}}, "en")


def test_a_broken_file_is_named_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(WordingBroken) as fault:
        renderer_of(tmp_path, "good = Good\n\nbad line without sign\n", "good = جيد\n")
    assert fault.value.path == tmp_path / "en" / "replies" / "all.ftl"
    assert fault.value.line == 3


def test_a_key_worded_twice_is_named_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(WordingBroken, match=r"all\.ftl:2: good is already worded in line 1"):
        renderer_of(tmp_path, "good = Good\ngood = Better\n", "good = جيد\n")


def test_a_key_worded_in_two_files_is_named_with_both(tmp_path: Path) -> None:
    renderer_of(tmp_path, "good = Good\n", "good = جيد\n")
    (tmp_path / "en" / "replies" / "more.ftl").write_text("better = Better\ngood = Best\n", encoding="utf-8")
    with pytest.raises(WordingBroken, match=r"more\.ftl:2: good is already worded in all\.ftl"):
        Renderer(tmp_path)


def test_a_missing_file_of_a_released_language_stops_the_start(tmp_path: Path) -> None:
    renderer_of(tmp_path, "good = Good\n", "good = جيد\n")
    (tmp_path / "ar" / "replies" / "all.ftl").unlink()
    with pytest.raises(WordingBroken):
        Renderer(tmp_path)


@pytest.mark.parametrize("language", ["en", "es", "zh-Hans", "ar"])
def test_a_long_answer_of_an_agent_is_not_cut(renderer: Renderer, language: str) -> None:
    text = "Good news. " * 450
    args = {"shop_name": "Lumen", "agent_name": "Ana", "text": text, "url": "https://shop.example/chat"}
    assert text.strip() in renderer.render_text("email_body_answer", args, language)


@pytest.mark.parametrize("language", ["en", "es", "zh-Hans", "ar"])
def test_markup_and_fluent_syntax_in_user_data_stay_text(renderer: Renderer, language: str) -> None:
    name = "<b>{ $total }</b> { order_status }"
    assert name in renderer.render_text("upload_received", {"name": name}, language)
