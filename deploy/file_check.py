"""The shop's files, read before anything is started: a mistake is named with its file and line, not by a training."""

from pathlib import Path

from conversations.data_contract.yaml_file import load_yaml
from conversations.languages import load_languages
from conversations.rendering import Renderer
from conversations.shop_rules import load_shop_rules

RASA_FILES = ("config.yml", "domain.yml", "endpoints.yml", "credentials.yml")


def check_files(root: Path) -> None:
    """Read every file that a start depends on.

    Raises:
        ShopRulesInvalid, LanguagesBroken, WordingBroken, FileBroken: with the file and, where there is one, the line.
    """
    load_shop_rules(root / "shop.yml")
    load_languages(root / "data")
    Renderer(root / "data")
    for path in (*(root / name for name in RASA_FILES), *sorted((root / "data").rglob("*.yml"))):
        load_yaml(path)
