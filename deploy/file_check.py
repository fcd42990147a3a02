"""The shop's files, read before anything is started: a mistake is named with its file and line, not by a training."""

import json
from pathlib import Path

from actions.knowledge.articles import figures, read_articles
from conversations.data_contract.yaml_file import FileBroken, load_yaml
from conversations.message_templates import load_templates
from conversations.rendering import Renderer
from conversations.shop_rules import load_shop_rules

RASA_FILES = ("config.yml", "domain.yml", "endpoints.yml", "credentials.yml")


def check_files(root: Path) -> None:
    """Read every file that a start depends on.

    Raises:
        ShopRulesInvalid, WordingBroken, FileBroken: with the file and, where there is one, the line.
    """
    rules = load_shop_rules(root / "shop.yml")
    Renderer(root / "data")
    load_templates(root / "data")
    read_articles(root / "data", figures(rules))
    for path in (*(root / name for name in RASA_FILES), *sorted((root / "data").rglob("*.yml"))):
        load_yaml(path)
    for path in sorted((root / "data").glob("*/*.json")):
        _load_json(path)


def _load_json(path: Path) -> None:
    try:
        json.loads(path.read_text(encoding="utf-8"))
    except json.JSONDecodeError as error:
        raise FileBroken(path, error.lineno, f"is no JSON: {error.msg}") from error
    except UnicodeDecodeError as error:
        raise FileBroken(path, 1, "is not UTF-8") from error
