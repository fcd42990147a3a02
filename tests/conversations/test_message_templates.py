"""Templates are read from data/, and a mistake is told with file and line."""

from pathlib import Path

import pytest

from conversations.data_contract.template_files import check_purposes, check_templates
from conversations.data_contract.yaml_file import FileBroken
from conversations.languages import load_languages
from conversations.message_templates import AGENT, load_templates

DATA = Path(__file__).parent.parent.parent / "data"
PURPOSES = "news:\n  category: UTILITY\n  invites: true\n  parameters: {shop_name: Demo}\n  replies: [greet]\n"


def written(folder: Path, purposes: str, words: str) -> Path:
    (folder / "en").mkdir()
    (folder / "templates.yml").write_text(purposes)
    (folder / "en" / "templates.yml").write_text(words)
    return folder


def test_every_released_language_words_every_purpose() -> None:
    languages = load_languages(DATA)
    assert list(check_purposes(DATA)) == []
    assert [found for language in languages.values() for found in check_templates(DATA, language)] == []
    released = [code for code, language in languages.items() if language.released]
    templates = load_templates(DATA)
    assert {(name, code) for name in templates.purposes for code in released} <= templates.texts.keys()
    assert templates.find_purpose(AGENT) is templates.purposes["agent_answered"]


def test_other_words_are_another_template(tmp_path: Path) -> None:
    names = []
    for number, words in enumerate(("News from {{shop_name}}!", "News of {{shop_name}}!", "News from {{shop_name}}!")):
        folder = tmp_path / str(number)
        folder.mkdir()
        text = f'language: en\nplatform_language: en\nbodies:\n  news: "{words}"\n'
        names.append(load_templates(written(folder, PURPOSES, text)).texts["news", "en"].name)
    assert names[0] == names[2] != names[1]


@pytest.mark.parametrize(
    ("purposes", "words", "place"),
    [
        (PURPOSES, "language: de\n", "en/templates.yml:1: says language de"),
        (PURPOSES, "language: en\nplatform_language: Deutsch\n", "en/templates.yml:2: platform_language"),
        (PURPOSES, "language: en\nplatform_language: en\nbodies:\n  olds: x\n", "en/templates.yml:4: "),
        (
            PURPOSES,
            "language: en\nplatform_language: en\nbodies:\n  news: no shop\n",
            "en/templates.yml:4: news uses []",
        ),
        (
            PURPOSES,
            'language: en\nplatform_language: en\nbodies:\n  news: "At the end {{shop_name}}"\n',
            "en/templates.yml:4: news begins or ends with a variable",
        ),
        (PURPOSES, "language: [\n", "is no YAML"),
        ("news:\n  category: NEWS\n", "language: en\n", "/templates.yml:2: category"),
        ("news:\n  category: UTILITY\n  colour: red\n", "language: en\n", "/templates.yml:3: news knows no colour"),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, purposes: str, words: str, place: str) -> None:
    with pytest.raises(FileBroken) as broken:
        load_templates(written(tmp_path, purposes, words))
    assert place in str(broken.value)
