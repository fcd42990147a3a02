"""The templates a shop may send once a channel's reply window is closed: data/templates.yml says what for, and
data/<language>/templates.yml in which words.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conversations.data_contract.yaml_file import FileBroken, line_of_key, load_yaml

FILE_NAME = "templates.yml"
BODY_LIMIT = 1024
"""Characters of a body (developers.facebook.com/documentation/business-messaging/whatsapp/templates/components)."""
CATEGORIES = frozenset({"UTILITY", "MARKETING"})
AGENT = "agent"
"""Among a purpose's replies: whatever a person writes."""
_VARIABLE = re.compile(r"{{\s*([a-z][a-z0-9_]*)\s*}}")
_PURPOSE = re.compile(r"[a-z][a-z_]*")
_PLATFORM_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")


@dataclass(frozen=True)
class Purpose:
    """What a template is for.

    Attributes:
        invites: It asks the shopper to write, and the message itself follows then; otherwise it says all of it.
        parameters: By name an example for the reviewers. `shop_name` and `agent_name` are known; every other is the
            argument of that name of the reply.
        replies: The keys it stands for, or `AGENT`.
    """

    name: str
    category: str
    invites: bool
    parameters: Mapping[str, str]
    replies: frozenset[str]


@dataclass(frozen=True)
class MessageTemplate:
    """A purpose in the words of one language; `platform_language` is the channel's code for it."""

    purpose: Purpose
    language: str
    platform_language: str
    body: str

    @property
    def name(self) -> str:
        """Made of the words: other words are another template, and an approved one never changes its meaning."""
        told = "\n".join((self.purpose.category, self.body))
        return f"babeldesk_{self.purpose.name}_{hashlib.sha256(told.encode()).hexdigest()[:8]}"

    @property
    def variables(self) -> tuple[str, ...]:
        """The parameters it uses, by first appearance."""
        return variables_of(self.body)


@dataclass(frozen=True)
class MessageTemplates:
    """All of them, by purpose and language."""

    purposes: Mapping[str, Purpose]
    texts: Mapping[tuple[str, str], MessageTemplate]

    def find_purpose(self, reply: str) -> Purpose | None:
        """What stands for a reply key, or for `AGENT`."""
        return next((one for one in self.purposes.values() if reply in one.replies), None)


def variables_of(body: str) -> tuple[str, ...]:
    """The variables of a body, each once."""
    return tuple(dict.fromkeys(found[1] for found in _VARIABLE.finditer(body)))


def load_templates(data_dir: Path) -> MessageTemplates:
    """Read and check all of them.

    Raises:
        FileBroken: the first mistake.
    """
    purposes = load_purposes(data_dir / FILE_NAME)
    texts = {}
    for path in sorted(data_dir.glob(f"*/{FILE_NAME}")):
        for one in load_texts(path, purposes):
            texts[one.purpose.name, one.language] = one
    return MessageTemplates(purposes, texts)


def load_purposes(path: Path) -> dict[str, Purpose]:
    """Read data/templates.yml. Raises FileBroken."""
    content = _mapping(path)
    return {name: _purpose(path, content, name) for name in content}


def load_texts(path: Path, purposes: Mapping[str, Purpose]) -> list[MessageTemplate]:
    """Read the words of one language; its folder's name is the language. Raises FileBroken."""
    content = _mapping(path)
    language = path.parent.name
    if content.get("language") != language:
        raise FileBroken(path, 1, f"says language {content.get('language')}, its folder says {language}")
    code = content.get("platform_language")
    if not isinstance(code, str) or not _PLATFORM_LANGUAGE.fullmatch(code):
        raise FileBroken(path, _line(content, "platform_language"), "platform_language is a code as en or pt_PT")
    bodies = content.get("bodies")
    if not isinstance(bodies, dict):
        raise FileBroken(path, _line(content, "bodies"), "the mapping `bodies` is missing")
    found = []
    for name, body in bodies.items():
        line = line_of_key(bodies, name)
        if name not in purposes:
            raise FileBroken(path, line, f"{FILE_NAME} has no purpose {name}")
        problem = _problem_of_body(body, purposes[name])
        if problem:
            raise FileBroken(path, line, f"{name} {problem}")
        found.append(MessageTemplate(purposes[name], language, code, str(body).strip()))
    return found


def _purpose(path: Path, content: Any, name: str) -> Purpose:
    line, value = line_of_key(content, name), content[name]
    if not _PURPOSE.fullmatch(str(name)) or not isinstance(value, dict):
        raise FileBroken(path, line, f"{name} is a word with a mapping")
    unknown = value.keys() - {"category", "invites", "parameters", "replies"}
    if unknown:
        raise FileBroken(path, line_of_key(value, min(unknown)), f"{name} knows no {min(unknown)}")
    if value.get("category") not in CATEGORIES:
        raise FileBroken(path, _line(value, "category", line), f"category is one of {sorted(CATEGORIES)}")
    parameters, replies = value.get("parameters") or {}, value.get("replies") or []
    if not isinstance(parameters, dict) or not all(isinstance(one, str) and one for one in parameters.values()):
        raise FileBroken(path, _line(value, "parameters", line), "each parameter has an example, as text")
    if not isinstance(replies, list) or not all(isinstance(one, str) for one in replies):
        raise FileBroken(path, _line(value, "replies", line), "replies is a list of reply keys")
    return Purpose(
        str(name), value["category"], value.get("invites") is True, dict(parameters), frozenset(map(str, replies))
    )


def _problem_of_body(body: Any, purpose: Purpose) -> str | None:
    if not isinstance(body, str) or not body.strip():
        return "has no text"
    text = body.strip()
    if len(text) > BODY_LIMIT:
        return f"has {len(text)} characters, {BODY_LIMIT} are the most"
    if any(found.start() == 0 or found.end() == len(text) for found in _VARIABLE.finditer(text)):
        return "begins or ends with a variable, which reviewers refuse"
    used, wanted = set(variables_of(text)), set(purpose.parameters)
    if used != wanted:
        return f"uses {sorted(used)}, its purpose has {sorted(wanted)}"
    return None


def _mapping(path: Path) -> Any:
    content = load_yaml(path)
    if not isinstance(content, dict):
        raise FileBroken(path, 1, "is no mapping")
    return content


def _line(mapping: Any, key: str, otherwise: int = 1) -> int:
    return line_of_key(mapping, key) if key in mapping else otherwise
