"""One word for one thing: data/<language>/terms.yml names the words that a language avoids. The file is optional."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from conversations.data_contract.finding import Finding
from conversations.data_contract.yaml_file import FileBroken, line_of_item, load_yaml

FILE_NAME = "terms.yml"
_TEXT_FILES = ("replies/*.ftl", "widget.json", "desk.json")
_NAME = re.compile(r'^\s*"?[a-z_]+"?\s*[=:]|\{\s*\$?\w+\s*\}|^\s*#.*')


def check_terms(folder: Path) -> Iterator[Finding]:
    """Lines of a language's texts that use a word it avoids."""
    path = folder / FILE_NAME
    if not path.exists():
        return
    try:
        content = load_yaml(path)
    except FileBroken as broken:
        yield broken.finding
        return
    terms = content.get("terms") if isinstance(content, dict) else None
    if not isinstance(terms, list) or content.get("language") != folder.name:
        yield Finding(path, 1, f"needs `language: {folder.name}` and the list `terms`")
        return
    for index, term in enumerate(terms):
        if not isinstance(term, dict) or not term.get("say") or not isinstance(term.get("not"), list):
            yield Finding(path, line_of_item(terms, index), "a term has `say` and the list `not`")
            continue
        for word in term["not"]:
            yield from _uses(folder, str(word), term)


def _uses(folder: Path, word: str, term: Any) -> Iterator[Finding]:
    pattern = _whole_word(word)
    for path in (path for pattern in _TEXT_FILES for path in sorted(folder.glob(pattern))):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if pattern.search(_NAME.sub(" ", line)):
                yield Finding(path, number, f"says “{word}”, the word here is “{term['say']}”")


def _whole_word(word: str) -> re.Pattern[str]:
    """`word` and nothing longer; capitals count only where the word itself has them. Han and kana have no word ends."""
    flags = re.NOFLAG if word != word.lower() else re.IGNORECASE
    unspaced = re.search("[\u3040-\u30ff\u3400-\u9fff]", word)
    return re.compile(re.escape(word) if unspaced else rf"(?<!\w){re.escape(word)}(?!\w)", flags)
