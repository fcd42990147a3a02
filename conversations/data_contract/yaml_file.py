"""YAML with line numbers."""

from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from conversations.data_contract.finding import Finding


class FileBroken(Exception):
    """A file cannot be used at all; `finding` says where and why."""

    def __init__(self, path: Path, line: int, message: str) -> None:
        self.finding = Finding(path, line, message)
        super().__init__(str(self.finding))


def load_yaml(path: Path) -> Any:
    """The content, as mappings and lists that remember their lines. Raises FileBroken."""
    try:
        return YAML(typ="rt").load(path)
    except OSError as error:
        raise FileBroken(path, 1, error.strerror or "cannot be read") from error
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise FileBroken(path, line, f"is no YAML: {error.problem}") from error
    except YAMLError as error:
        raise FileBroken(path, 1, "is no YAML in UTF-8") from error


def line_of_key(mapping: Any, key: str) -> int:
    """The line, counted from 1, of `key` in a loaded mapping."""
    return int(mapping.lc.key(key)[0]) + 1


def line_of_item(items: Any, index: int) -> int:
    """The line, counted from 1, of an element of a loaded list."""
    return int(items.lc.item(index)[0]) + 1
