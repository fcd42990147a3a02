"""English words for developers at a terminal. Shoppers' replies are rendered by the gateway, in their own language."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from rasa.shared.exceptions import RasaException

REPLIES = Path("data/en/replies")
NOT_REPLIES = ("button_", "label_", "reason_")


class RepliesBroken(RasaException):
    """A file of replies is missing or has a line that Fluent cannot read."""


def reply_keys(folder: Path = REPLIES) -> list[str]:
    """The keys of whole replies: not buttons, labels or the desk's reasons. Raises RepliesBroken."""
    return [key for path, text in _read(folder) for key in _keys(path, text)]


def _keys(path: Path, text: str) -> list[str]:
    keys = []
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ast.Junk):
            line = text.count("\n", 0, entry.span.start) + 1 if entry.span else "?"
            raise RepliesBroken(f"{path}:{line}: {entry.annotations[0].message}")
        if isinstance(entry, ast.Message) and not entry.id.name.startswith(NOT_REPLIES):
            keys.append(entry.id.name)
    return keys


class EnglishReplies:
    """Renders a reply key with its arguments as plain text, good enough to follow a conversation in `rasa shell`."""

    def __init__(self, folder: Path = REPLIES) -> None:
        self._bundle = FluentBundle(["en"], use_isolating=False)
        for _, text in _read(folder):
            self._bundle.add_resource(FluentResource(text))

    def text(self, key: str, args: dict[str, Any]) -> str:
        """The English text, or the key and its arguments where Fluent cannot render them."""
        if not self._bundle.has_message(key):
            return f"[{key}] {args or ''}".rstrip()
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            return f"[{key}]"
        text, _errors = self._bundle.format_pattern(pattern, {name: self._plain(arg) for name, arg in args.items()})
        return str(text)

    def _plain(self, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        kind = value.get("type")
        if kind == "money":
            return f"{value['amount_minor'] / 100:.2f} {value['currency']}"
        if kind == "label":
            return self.text(value["key"], {})
        if kind == "list":
            return ", ".join(str(self._plain(each)) for each in value["values"])
        return str(value.get("value", kind))


def _read(folder: Path) -> list[tuple[Path, str]]:
    paths = sorted(folder.glob("*.ftl"))
    if not paths:
        raise RepliesBroken(f"{folder} has no .ftl file")
    return [(path, path.read_text(encoding="utf-8")) for path in paths]
