import re
import shutil
from pathlib import Path

import pytest

from conversations.data_contract.contract import Places, check
from conversations.intents import load_intents
from conversations.language_scaffold import ScaffoldRefused, main, scaffold
from conversations.languages import load_languages
from conversations.rendering import Renderer
from conversations.rendering.wording import Wording

ROOT = Path(__file__).parents[2]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the data that may be written to."""
    return Path(shutil.copytree(ROOT / "data", tmp_path / "data"))


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "tests" / "cases", tmp_path / "cases"))


@pytest.mark.parametrize(
    ("code", "native_name", "direction", "locale", "script"),
    [
        ("sv", "svenska", "ltr", "sv_SE", "Latn"),
        ("ur", "اردو", "rtl", "ur_PK", "Arab"),
        ("pt-PT", "português (Portugal)", "ltr", "pt_PT", "Latn"),
        ("sr-Latn", "srpski (latinica)", "ltr", "sr_Latn_RS", "Latn"),
    ],
)
def test_a_new_language_brings_what_cldr_knows_and_is_not_released(
    data: Path, cases: Path, code: str, native_name: str, direction: str, locale: str, script: str
) -> None:
    scaffold(code, data, cases)
    language = load_languages(data)[code]
    assert (language.native_name, language.direction) == (native_name, direction)
    assert (language.locale, language.script) == (locale, script)
    assert not language.released


def test_a_new_language_keeps_the_contract(data: Path, cases: Path, tmp_path: Path) -> None:
    scaffold("sv", data, cases)
    findings = check(Places(data, cases, tmp_path)).errors
    assert [str(finding) for finding in findings if "sv" in finding.path.parts or finding.path.stem == "sv"] == []


def test_a_file_says_how_many_sentences_its_intent_takes(data: Path, cases: Path) -> None:
    scaffold("sv", data, cases)
    fewest = load_intents(data).fewest
    for intent, kind in (("order_status", "shop"), ("greet", "small_talk"), ("out_of_scope", "out_of_scope")):
        assert f"at least {fewest[kind]}." in (data / "sv" / "nlu" / f"{intent}.yml").read_text(encoding="utf-8")


def test_what_is_not_translated_yet_is_said_in_english(data: Path, cases: Path) -> None:
    scaffold("sv", data, cases)
    replies = data / "sv" / "replies" / "buttons.ftl"
    replies.write_text(replies.read_text().replace("# button_affirm = Yes", "button_affirm = Ja"))
    renderer = Renderer(data)
    assert renderer.render_text("button_affirm", {}, "sv") == "Ja"
    assert renderer.render_text("button_deny", {}, "sv") == "No"


def test_every_text_can_be_uncommented(data: Path, cases: Path) -> None:
    scaffold("sv", data, cases)
    replies = data / "sv" / "replies"
    for path in replies.iterdir():
        uncommented = re.sub(r"^# (?=[a-z_]+ =|\s|\})", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        path.write_text(uncommented, encoding="utf-8")
    assert Wording(replies, "sv").keys == Wording(data / "en" / "replies", "en").keys


def test_a_language_that_is_there_is_left_alone(data: Path, cases: Path) -> None:
    before = (data / "languages.yml").read_text()
    with pytest.raises(ScaffoldRefused, match="es is already registered"):
        scaffold("es", data, cases)
    assert (data / "languages.yml").read_text() == before


def test_a_folder_with_somebodys_work_is_left_alone(data: Path, cases: Path) -> None:
    (data / "sv" / "replies").mkdir(parents=True)
    (data / "sv" / "replies" / "small_talk.ftl").write_text("greet = Hej\n")
    with pytest.raises(ScaffoldRefused, match="is not empty"):
        scaffold("sv", data, cases)


@pytest.mark.parametrize("code", ["xx", "../en", "français", "tlh"])
def test_a_code_that_names_no_language_is_refused(data: Path, cases: Path, code: str) -> None:
    with pytest.raises(ScaffoldRefused, match="is no BCP 47 code"):
        scaffold(code, data, cases)


def test_the_command_names_the_files_and_the_next_step(
    data: Path, cases: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sv", "--data", str(data), "--cases", str(cases)]) == 0
    assert str(data / "sv" / "nlu" / "order_status.yml") in capsys.readouterr().out
    assert main(["sv", "--data", str(data), "--cases", str(cases)]) == 1
    assert "already registered" in capsys.readouterr().err
