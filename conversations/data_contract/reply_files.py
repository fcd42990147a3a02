"""The wording of replies: data/<language>/replies/*.ftl against English, which names the keys and their arguments."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from conversations.data_contract.finding import Finding
from conversations.rendering import WordingBroken
from conversations.rendering.wording import line_of, parse_folder

_DECLARED = re.compile(r"^\$([a-z_]+) \((text|number)\)(, may be left out)?$", re.MULTILINE)


@dataclass(frozen=True)
class ReplyText:
    """The arguments that a text uses, and those that its comment declares: the ones it must use, the ones it may."""

    path: Path
    line: int
    used: frozenset[str]
    declared: frozenset[str]
    optional: frozenset[str]

    @property
    def required(self) -> frozenset[str]:
        """What every language has to use."""
        return self.used - self.optional

    @property
    def allowed(self) -> frozenset[str]:
        """What a language can use."""
        return self.used | self.declared


class _Arguments(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 (Fluent's own naming)
        self.names.add(node.id.name)


def read_replies(folder: Path) -> dict[str, ReplyText]:
    """The texts of a language by key. Raises WordingBroken."""
    replies: dict[str, ReplyText] = {}
    for path, resource in parse_folder(folder).items():
        replies |= _texts(path, resource)
    return replies


def _texts(path: Path, resource: ast.Resource) -> dict[str, ReplyText]:
    source = path.read_text(encoding="utf-8")
    replies = {}
    for entry in resource.body:
        if not isinstance(entry, ast.Message) or entry.value is None:
            continue
        arguments = _Arguments()
        arguments.visit(entry.value)
        declared = _DECLARED.findall(entry.comment.content if entry.comment and entry.comment.content else "")
        replies[entry.id.name] = ReplyText(
            path=path,
            line=line_of(source, entry),
            used=frozenset(arguments.names),
            declared=frozenset(name for name, _, _ in declared),
            optional=frozenset(name for name, _, optional in declared if optional),
        )
    return replies


def read_reference(folder: Path) -> tuple[dict[str, ReplyText], list[Finding]]:
    """English's texts; its comments declare every argument."""
    try:
        replies = read_replies(folder)
    except WordingBroken as broken:
        return {}, [Finding(broken.path, broken.line, broken.reason)]
    findings = []
    for key, reply in replies.items():
        for name in sorted(reply.used - reply.declared):
            findings.append(Finding(reply.path, reply.line, f"{key} uses ${name}, which no comment above it declares"))
        for name in sorted(reply.declared - reply.used - reply.optional):
            findings.append(Finding(reply.path, reply.line, f"{key} declares ${name} and does not use it"))
    return replies, findings


def check_replies(folder: Path, reference: dict[str, ReplyText], *, released: bool) -> Iterator[Finding]:
    """A language's folder against English's."""
    if not folder.exists():
        if released:
            yield Finding(folder, 1, "is missing")
        return
    try:
        replies = read_replies(folder)
    except WordingBroken as broken:
        yield Finding(broken.path, broken.line, broken.reason)
        return
    for key in reference.keys() - replies.keys() if released else ():
        yield Finding(folder / reference[key].path.name, 1, f"the reply {key} is missing")
    for key, reply in replies.items():
        english = reference.get(key)
        if english is None:
            yield Finding(reply.path, reply.line, f"English has no reply {key}")
            continue
        for name in sorted(reply.used - english.allowed):
            yield Finding(reply.path, reply.line, f"{key} uses ${name}, which English does not")
        for name in sorted(english.required - reply.used):
            yield Finding(reply.path, reply.line, f"{key} leaves out ${name}, which English uses")
