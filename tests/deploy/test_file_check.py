"""A file of the shop that is wrong is named before anything is started."""

import shutil
from pathlib import Path

import pytest

from conversations.data_contract.yaml_file import FileBroken
from deploy.file_check import RASA_FILES, check_files

ROOT = Path(__file__).parents[2]
BY_HAND = ("en/templates.yml", "en/knowledge", "en/desk.json", "languages.yml", "templates.yml")


@pytest.fixture
def installation(tmp_path: Path) -> Path:
    """A copy of what a start reads; what no test changes is the repository's own."""
    for name in ("shop.yml", *RASA_FILES):
        (tmp_path / name).symlink_to(ROOT / name)
    (tmp_path / "data" / "en").mkdir(parents=True)
    for folder in ("", "en"):
        for path in (ROOT / "data" / folder).iterdir():
            place = tmp_path / "data" / folder / path.name
            if str(place.relative_to(tmp_path / "data")) not in BY_HAND and not place.exists():
                place.symlink_to(path)
    for name in BY_HAND:
        copy = shutil.copytree if (ROOT / "data" / name).is_dir() else shutil.copy
        copy(ROOT / "data" / name, tmp_path / "data" / name)
    return tmp_path


def test_what_is_right_is_passed(installation: Path) -> None:
    check_files(installation)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("languages.yml", "languages: none\n"),
        ("templates.yml", "news: [\n"),
        ("en/templates.yml", "language: fr\n"),
        ("en/knowledge/new.md", "# No front matter\n"),
        ("en/desk.json", "{"),
    ],
)
def test_what_is_wrong_is_told_with_its_file_and_line(installation: Path, name: str, text: str) -> None:
    path = installation / "data" / name
    path.write_text(text)
    with pytest.raises(FileBroken) as broken:
        check_files(installation)
    assert str(broken.value).startswith(f"{path}:")
    assert broken.value.finding.line >= 1
