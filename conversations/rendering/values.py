"""Reply arguments, from tagged values to local text.

A value is a text, a whole number, or a mapping with `type`:
money {amount_minor, currency} · date {value} · datetime {value} · label {key, args?} · list {values} · lines {values}
· country {value} · percent {basis_points}.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from conversations.rendering.bidi import clean, isolate
from conversations.rendering.errors import UnknownValueType
from conversations.rendering.local_format import LocalFormat
from conversations.rendering.wording import ready_number

CARD_SUFFIX = "_card"
Label = Callable[[str, Mapping[str, Any]], str]


class Values:
    """Writes the values of one language.

    `label` gives the text of a label's key in it; `known_label` the same, or None for a key that no language has.
    """

    def __init__(
        self, local: LocalFormat, direction: str, label: Label, known_label: Callable[[str], str | None]
    ) -> None:
        self.local = local
        self.known_label = known_label
        self._direction = direction
        self._label = label

    def arguments(self, args: Mapping[str, Any]) -> dict[str, Any]:
        """What Fluent is given: numbers as numbers, the rest as isolated text; no cards, no absent values."""
        return {name: self._argument(value) for name, value in args.items() if _is_said(value)}

    def text(self, value: Any) -> str:
        """`value` alone, as in a cell of a card: localised and cleaned, but not isolated. Raises UnknownValueType."""
        if isinstance(value, str):
            return clean(value)
        if isinstance(value, bool) or not isinstance(value, (int, Mapping)):
            raise UnknownValueType(type(value).__name__)
        if isinstance(value, int):
            return self.local.number(value)
        match value.get("type"):
            case "money":
                return self.local.money(int(value["amount_minor"]), str(value["currency"]))
            case "date":
                return self.local.date(date.fromisoformat(value["value"]))
            case "datetime":
                return self.local.moment(datetime.fromisoformat(value["value"]))
            case "label":
                return self._label(str(value["key"]), value.get("args") or {})
            case "list":
                return self.local.joined([self._inside(each) for each in value["values"]])
            case "country":
                return self.local.country(str(value["value"]))
            case "percent":
                return self.local.percent(int(value["basis_points"]))
            case "lines":
                return "\n".join(f"• {self._inside(each)}" for each in value["values"])
            case other:
                raise UnknownValueType(str(other))

    def _argument(self, value: Any) -> Any:
        if isinstance(value, int) and not isinstance(value, bool):
            return ready_number(value, self.local.number(value))
        return self._inside(value)

    def _inside(self, value: Any) -> str:
        """`value` inside a sentence. A list isolates its elements, not itself; a label is a word of the language."""
        text = self.text(value)
        if isinstance(value, Mapping) and value["type"] in ("list", "lines", "label"):
            return text
        return isolate(text, self._direction)


def _is_said(value: Any) -> bool:
    """Whether an argument is for the sentence; absent values, cards and files are not."""
    is_file = isinstance(value, Mapping) and value.get("type") == "file"
    return value is not None and not is_card(value) and not is_file


def is_card(value: Any) -> bool:
    """Whether an argument is a card, shown under the text and not inside it."""
    return isinstance(value, Mapping) and str(value.get("type", "")).endswith(CARD_SUFFIX)
