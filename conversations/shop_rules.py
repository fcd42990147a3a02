"""shop.yml: this shop's own rules, read once, with errors that say file, line and key."""

import re
from collections.abc import Mapping
from datetime import date, time
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictInt,
    StrictStr,
    ValidationError,
    field_validator,
)
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedBase
from ruamel.yaml.error import MarkedYAMLError, YAMLError

Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
ShopSystemName = Literal["demo", "shopify", "woocommerce"]
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS: tuple[Weekday, ...] = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
)
_SPAN = re.compile(r"^([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$")


class ShopRulesInvalid(Exception):
    """shop.yml cannot be used.

    Args:
        path: The file.
        line: Counted from 1; None where the file as a whole is at fault.
        key: Dotted, such as `refunds.window_days`; empty where the YAML itself is broken.
        problem: Plain English.
    """

    def __init__(self, path: Path, line: int | None, key: str, problem: str) -> None:
        self.path = path
        self.line = line
        self.key = key
        self.problem = problem
        place = f"{path}:{line}" if line else f"{path}"
        super().__init__(f"{place}: {key + ': ' if key else ''}{problem}")


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Span(_Section):
    """Opening hours of part of a day, local time; `closes` is None for midnight at the day's end."""

    opens: time
    closes: time | None


def _parse_span(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    found = _SPAN.match(value)
    if found is None:
        raise ValueError('write opening hours like "09:00-18:00", in quotes')
    opens = time(int(found[1]), int(found[2]))
    closes = None if found[3] is None else time(int(found[3]), int(found[4]))
    if closes is not None and closes <= opens:
        raise ValueError("it closes before it opens; split hours that go past midnight in two days")
    return Span(opens=opens, closes=closes)


class Shop(_Section):
    """The shop itself.

    Args:
        system: What holds its orders; the demo shop is one in tables of our own.
    """

    name: Annotated[str, Field(min_length=1, max_length=80)]
    system: ShopSystemName = "demo"
    default_language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z]{2,8})*$")]
    currency: Currency


class OrderNumber(_Section):
    """What an order number looks like; canonical are the digits alone."""

    prefixes: tuple[str, ...] = ()
    min_digits: Annotated[int, Field(ge=1, le=20)]
    max_digits: Annotated[int, Field(ge=1, le=20)]

    @field_validator("max_digits")
    @classmethod
    def _not_below_min(cls, value: int, info: Any) -> int:
        if value < info.data.get("min_digits", 1):
            raise ValueError("smaller than min_digits")
        return value


class Refunds(_Section):
    """What the bot may pay back on its own; everything else is a person's decision."""

    window_days: Annotated[int, Field(ge=0, le=3650)]
    quote_minutes: Annotated[int, Field(ge=1, le=1440)]
    automatic_limit_minor: dict[Currency, Annotated[int, Field(ge=0)]]
    excluded_categories: frozenset[str] = frozenset()


class People(_Section):
    """When agents are there."""

    time_zone: str
    opening_hours: dict[Weekday, tuple[Annotated[Span, BeforeValidator(_parse_span)], ...]]
    holidays: frozenset[date] = frozenset()
    wait_message_after_s: Annotated[int, Field(ge=10)] = 120

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError("not an IANA time zone such as Europe/Madrid") from error
        return value


class Retention(_Section):
    """How long things are kept."""

    conversation_days: Annotated[int, Field(ge=1)]
    upload_days: Annotated[int, Field(ge=1)]


class Tracking(_Section):
    """The service that asks carriers about parcels; without one the shop's own word is all there is.

    Args:
        carriers: The shop's names of carriers and the service's codes for them. A carrier that is not among them is
            found out by the service from the number.
    """

    service: Literal["aftership", "17track"]
    carriers: dict[str, StrictInt | StrictStr] = Field(default_factory=dict)

    @field_validator("carriers")
    @classmethod
    def _codes_of_the_service(cls, value: dict[str, int | str], info: Any) -> dict[str, int | str]:
        words = info.data.get("service") == "aftership"
        wrong = [name for name, code in value.items() if isinstance(code, str) is not words]
        if "service" in info.data and wrong:
            kind = "a slug such as spain-correos-es" if words else "a number such as 100001"
            raise ValueError(f"a carrier of {info.data['service']} is {kind}; see {wrong[0]}")
        return value


class ShopRules(_Section):
    """The whole file."""

    shop: Shop
    order_number: OrderNumber
    refunds: Refunds
    people: People
    retention: Retention
    tracking: Tracking | None = None


def load_shop_rules(path: Path) -> ShopRules:
    """Read and check shop.yml.

    Raises:
        ShopRulesInvalid: the first mistake, with its place.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ShopRulesInvalid(path, None, "", f"cannot be read: {error}") from error
    try:
        document = YAML(typ="rt").load(text)
    except YAMLError as error:
        mark = error.problem_mark if isinstance(error, MarkedYAMLError) else None
        problem = error.problem if isinstance(error, MarkedYAMLError) else None
        raise ShopRulesInvalid(
            path, None if mark is None else mark.line + 1, "", f"not valid YAML: {problem or error}"
        ) from error
    if not isinstance(document, Mapping):
        raise ShopRulesInvalid(path, 1, "", "expected sections such as `shop:` and `refunds:`")
    try:
        return ShopRules.model_validate(document)
    except ValidationError as error:
        first = error.errors()[0]
        where = first["loc"]
        raise ShopRulesInvalid(path, _line(document, where), ".".join(map(str, where)), _plain(first["msg"])) from error


def _plain(message: str) -> str:
    return message.removeprefix("Value error, ")


def _line(document: Any, where: tuple[int | str, ...]) -> int:
    """The line of the key, or of the nearest thing above it that exists."""
    line, here = 1, document
    for step in where:
        if not isinstance(here, CommentedBase):
            break
        try:
            found = here.lc.key(step) if isinstance(here, Mapping) else here.lc.item(step)
            here = here[step]  # type: ignore[index]
        except (KeyError, IndexError, TypeError):
            break
        line = found[0] + 1
    return int(line)
