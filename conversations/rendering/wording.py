"""One language's replies: the .ftl files of a folder, one a topic, parsed once."""

from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.types import FluentInt
from fluent.syntax import FluentParser, ast

from conversations.rendering.errors import ReplyArgumentsMissing, WordingBroken

FOLDER_NAME = "replies"

# Fluent refuses values over 2,500 characters; an agent may write longer ones. They are put in afterwards.
_LONGEST_VALUE = 2000
_STAND_IN = "\ue000{}\ue001"


class ReadyNumber(FluentInt):
    """A whole number that still chooses its plural, written in the language's own digits."""

    written: str

    def format(self, _locale: Any) -> str:
        """As the language writes it."""
        return self.written


def ready_number(number: int, written: str) -> ReadyNumber:
    """`number` for plural rules, shown as `written`."""
    value = ReadyNumber(number)
    value.written = written
    return value


class Wording:
    """Texts of one language by key."""

    def __init__(self, folder: Path, language: str) -> None:
        """Reads the folder. Raises WordingBroken with file and line."""
        resources = parse_folder(folder).values()
        # Arguments arrive isolated where it matters: Fluent itself would wrap even whole plural sentences.
        self._bundle = FluentBundle([language], use_isolating=False)
        for resource in resources:
            self._bundle.add_resource(resource)
        self.keys = frozenset(
            entry.id.name
            for resource in resources
            for entry in resource.body
            if isinstance(entry, ast.Message) and entry.value is not None
        )

    def format(self, key: str, args: dict[str, Any]) -> str:
        """The text of `key`. Raises ReplyArgumentsMissing, KeyError for a key it does not have."""
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        long = {name: value for name, value in args.items() if isinstance(value, str) and len(value) > _LONGEST_VALUE}
        if long:
            args = args | {name: _STAND_IN.format(name) for name in long}
        errors: list[Exception] = []
        # FluentBundle.format_pattern does the same, but turns every number back into one with Latin digits.
        text = str(pattern(ResolverEnvironment(self._bundle, errors, current=CurrentEnvironment(args=args))))
        if errors:
            raise ReplyArgumentsMissing(key, tuple(str(error) for error in errors))
        for name, value in long.items():
            text = text.replace(_STAND_IN.format(name), value)
        return text


def parse_folder(folder: Path) -> dict[Path, ast.Resource]:
    """The syntax trees of a folder's files. Raises WordingBroken as `parse`, for a key in two files, for no file."""
    resources = {path: parse(path) for path in sorted(folder.glob("*.ftl"))}
    if not resources:
        raise WordingBroken(folder, 1, "has no .ftl file")
    seen: dict[str, Path] = {}
    for path, resource in resources.items():
        for entry in resource.body:
            if isinstance(entry, ast.Message) and seen.setdefault(entry.id.name, path) != path:
                line = line_of(path.read_text(encoding="utf-8"), entry)
                raise WordingBroken(path, line, f"{entry.id.name} is already worded in {seen[entry.id.name].name}")
    return resources


def parse(path: Path) -> ast.Resource:
    """The file's syntax tree. Raises WordingBroken at the first line that is no Fluent or words a key again."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise WordingBroken(path, 1, error.strerror or "cannot be read") from error
    except UnicodeDecodeError as error:
        raise WordingBroken(path, 1, "is not UTF-8") from error
    resource = FluentParser().parse(text)
    seen: dict[str, int] = {}
    for entry in resource.body:
        line = line_of(text, entry)
        if isinstance(entry, ast.Junk):
            problem = entry.annotations[0] if entry.annotations else None
            at = text.count("\n", 0, problem.span.start) + 1 if problem and problem.span else line
            raise WordingBroken(path, at, problem.message or "no Fluent" if problem else "no Fluent")
        if isinstance(entry, ast.Message):
            first = seen.setdefault(entry.id.name, line)
            if first != line:
                raise WordingBroken(path, line, f"{entry.id.name} is already worded in line {first}")
    return resource


def line_of(text: str, entry: ast.SyntaxNode) -> int:
    """The line, counted from 1, where `entry` starts in `text` (its comment left out)."""
    node = entry.id if isinstance(entry, (ast.Message, ast.Term)) else entry
    return text.count("\n", 0, node.span.start) + 1 if node.span else 1
