"""The languages of a shop: what data/languages.yml says about each."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from conversations.data_contract.yaml_file import FileBroken, line_of_item, load_yaml

REGISTRY = "languages.yml"
ENGLISH = "en"


@dataclass(frozen=True)
class Language:
    """One language. `code` is BCP 47, `locale` is Babel's (`zh_Hans_CN`), `names` are what shoppers call it.

    Shoppers are answered in released languages only; the others are still being written.
    """

    code: str
    native_name: str
    english_name: str
    direction: Literal["ltr", "rtl"]
    locale: str
    script: str
    names: tuple[str, ...]
    released: bool


def load_languages(data_dir: Path) -> dict[str, Language]:
    """The languages of `data_dir/languages.yml` by code, in the file's order.

    Raises:
        FileBroken: the registry is missing or cannot be understood.
    """
    path = data_dir / REGISTRY
    content = load_yaml(path)
    rows = content.get("languages") if isinstance(content, dict) else None
    if not isinstance(rows, list):
        raise FileBroken(path, 1, "the list `languages` is missing")
    languages: dict[str, Language] = {}
    for index, row in enumerate(rows):
        language = _read_row(path, line_of_item(rows, index), row)
        languages[language.code] = language
    if ENGLISH not in languages:
        raise FileBroken(path, 1, "English (`code: en`) is missing; every other language falls back to it")
    return languages


def _read_row(path: Path, line: int, row: Any) -> Language:
    if not isinstance(row, dict):
        raise FileBroken(path, line, "a language is a mapping with at least code, native_name, direction, locale")
    missing = [
        name for name in ("code", "native_name", "english_name", "direction", "locale", "script") if not row.get(name)
    ]
    if missing:
        raise FileBroken(path, line, f"language {row.get('code', '?')} lacks {', '.join(missing)}")
    if row["direction"] not in ("ltr", "rtl"):
        raise FileBroken(path, line, f"direction of {row['code']} is ltr or rtl, not {row['direction']}")
    return Language(
        code=str(row["code"]),
        native_name=str(row["native_name"]),
        english_name=str(row["english_name"]),
        direction=row["direction"],
        locale=str(row["locale"]),
        script=str(row["script"]),
        names=tuple(str(name) for name in row.get("names") or ()),
        released=bool(row.get("released", True)),
    )
