"""shop.yml: this shop's own rules, read once, with errors that say file, line and key."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from pathlib import Path
from typing import Annotated, Any, Literal, get_args
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
OperationName = Literal[
    "cancellation",
    "address_change",
    "items_change",
    "delivery_date_change",
    "return",
    "exchange",
    "warranty",
    "voucher",
    "reshipment",
]
"""What can be done to an order, refunds aside."""
MOST_OF_A_KIND = 3
ShopSystemName = Literal["demo", "medusa", "shopify", "woocommerce"]
ComplaintName = Literal["product", "service", "logistics", "price", "promise"]
CompensationName = Literal["voucher", "partial_refund", "free_return"]
WebAddress = Annotated[str, Field(pattern=r"^https?://[^\s<>\"]+$", max_length=300)]
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
ECB = "ecb"
"""In shop.yml: the European Central Bank's reference rates."""
_RATES = re.compile(rf"^({ECB}|.+\.ya?ml)$")
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
    """What the bot may pay back on its own; everything else is a person's decision.

    Args:
        automatic_limit_minor: The most for one order, all of its refunds together, by currency, in minor units.
        per_order: How many refunds one order may have.
        per_customer_a_day, a_day: How many in the last 24 hours.
    """

    window_days: Annotated[int, Field(ge=0, le=3650)]
    quote_minutes: Annotated[int, Field(ge=1, le=1440)]
    automatic_limit_minor: dict[Currency, Annotated[int, Field(ge=0)]]
    excluded_categories: frozenset[str] = frozenset()
    per_order: Annotated[int, Field(ge=0)] = 5
    per_customer_a_day: Annotated[int, Field(ge=0)] = 5
    a_day: Annotated[int, Field(ge=0)] = 200


def _few_of_some() -> dict[OperationName, int]:
    return {"cancellation": 1, "voucher": 1, "reshipment": 1}


def _nothing_of_worth() -> dict[OperationName, dict[str, int]]:
    return {"voucher": {}, "reshipment": {}}


class Operations(_Section):
    """What the bot may do to orders on its own, refunds aside; whatever is over a limit a person approves.

    Args:
        quote_minutes: How long an offer may be agreed to.
        per_order: How many of a kind one order may have; three of a kind that is not named.
        per_customer_a_day, a_day: Of all kinds together, in the last 24 hours.
        automatic_limit_minor: By kind and currency, in minor units. A kind that is not named has no limit; a currency
            that is not named, of a kind that is, goes to a person.
    """

    quote_minutes: Annotated[int, Field(ge=1, le=1440)] = 15
    per_order: dict[OperationName, Annotated[int, Field(ge=0)]] = Field(default_factory=_few_of_some)
    per_customer_a_day: Annotated[int, Field(ge=0)] = 6
    a_day: Annotated[int, Field(ge=0)] = 500
    automatic_limit_minor: dict[OperationName, dict[Currency, Annotated[int, Field(ge=0)]]] = Field(
        default_factory=_nothing_of_worth
    )

    def most_of_order(self, kind: str) -> int:
        """How many of a kind one order may have."""
        return next((most for name, most in self.per_order.items() if name == kind), MOST_OF_A_KIND)

    def worth_limit(self, kind: str, currency: str) -> int | None:
        """In minor units; None where there is no limit."""
        limits = next((limits for name, limits in self.automatic_limit_minor.items() if name == kind), None)
        return None if limits is None else limits.get(currency, 0)


class Approvals(_Section):
    """What is over a limit: who at the desk decides, and by when.

    Args:
        answer_within_hours: The shopper is promised a decision for so soon, opening hours permitting.
        by: Any agent, or supervisors alone.
        four_eyes: Who handles the conversation themselves cannot approve; a colleague has to.
    """

    answer_within_hours: Annotated[int, Field(ge=1, le=720)] = 24
    by: Literal["agents", "supervisors"] = "agents"
    four_eyes: bool = True

    @property
    def within(self) -> timedelta:
        """How soon a decision is promised."""
        return timedelta(hours=self.answer_within_hours)

    def may_decide(self, role: str) -> bool:
        """Whether agents of this role decide at all."""
        return self.by == "agents" or role == "supervisor"


class Payments(_Section):
    """What to tell about payments.

    Args:
        transfer_working_days: How long a bank transfer takes to arrive.
    """

    transfer_working_days: Annotated[int, Field(ge=1, le=30)] = 3


class People(_Section):
    """When agents are there."""

    time_zone: str
    opening_hours: dict[Weekday, tuple[Annotated[Span, BeforeValidator(_parse_span)], ...]]
    holidays: frozenset[date] = frozenset()

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


class Cases(_Section):
    """How soon a promised answer comes, and how long before that a person gets it.

    Args:
        answer_within_hours: By topic (an intent), `default` for all others; counted from the promise, opening hours
            permitting.
    """

    answer_within_hours: dict[str, Annotated[int, Field(ge=1, le=720)]] = Field(default_factory=dict)
    remind_before_hours: Annotated[int, Field(ge=0, le=240)] = 4

    def within(self, topic: str) -> timedelta:
        """How soon an answer about this is promised."""
        return timedelta(hours=self.answer_within_hours.get(topic, self.answer_within_hours.get("default", 24)))

    @property
    def remind_before(self) -> timedelta:
        """How long before the promised time a person gets the conversation."""
        return timedelta(hours=self.remind_before_hours)


RemedyName = Literal["wait", "redelivery", "address", "claim", "reshipment", "refund", "return"]
TroubleName = Literal[
    "late",
    "silent",
    "delayed",
    "customs_held",
    "delivery_failed",
    "ready_for_pickup",
    "not_received",
    "lost",
    "damaged",
    "returned",
]
_CHOICES: dict[TroubleName, tuple[RemedyName, ...]] = {
    "late": ("wait", "claim", "refund"),
    "silent": ("wait", "claim", "refund"),
    "delayed": ("wait", "claim", "refund"),
    "customs_held": ("wait",),
    "delivery_failed": ("redelivery", "address", "wait"),
    "ready_for_pickup": ("redelivery",),
    "not_received": ("wait", "claim", "refund"),
    "lost": ("reshipment", "refund"),
    "damaged": ("reshipment", "refund"),
    "returned": ("reshipment", "address", "refund"),
}


class Parcels(_Section):
    """When a parcel is in trouble, and what a shopper can choose then; what the shop's system cannot do is left out.

    Args:
        silent_days: So long without a scan, and the parcel counts as gone quiet.
        wait_days: Who chooses to wait hears from us so many days after the promised day, or after today.
        search_days: How long a carrier's search takes at most.
        choices: By trouble; one that is left out has the choices below.
    """

    silent_days: Annotated[int, Field(ge=1, le=60)] = 6
    wait_days: Annotated[int, Field(ge=1, le=30)] = 2
    search_days: Annotated[int, Field(ge=1, le=60)] = 10
    choices: dict[TroubleName, tuple[RemedyName, ...]] = Field(default_factory=dict)

    def choices_for(self, trouble: TroubleName) -> tuple[RemedyName, ...]:
        """What may be chosen, in the order in which it is offered."""
        return self.choices.get(trouble, _CHOICES[trouble])


class Returns(_Section):
    """What goes back. How long, from where and at whose cost is the shop system's to say.

    Args:
        refund_days: Money for a return is on its way so many days after the return has arrived, at most.
        photo_from_minor: A picture is asked for from this value of the items on, by currency; in others always.
        problem_choices: What a shopper can choose when something arrived damaged, wrong or not at all.
    """

    refund_days: Annotated[int, Field(ge=1, le=60)] = 14
    photo_from_minor: dict[Currency, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)
    problem_choices: tuple[RemedyName, ...] = ("reshipment", "refund", "return")


class Complaints(_Section):
    """What the bot may offer for a complaint on its own.

    Args:
        options: By what it is about (product, service, logistics, price, promise), in the order they are offered.
        voucher_percent, partial_refund_percent: Of the goods' price, of the item's price.
        most_minor: The most that is offered, by currency, in minor units; none in a currency that is not listed.
        window_days: How long after the order something is offered.
        repeated_within_days: A second complaint within so many days goes to a person at once.
        person_from_minor: Orders of this total or more go to a person at once, by currency, in minor units.
    """

    options: dict[ComplaintName, tuple[CompensationName, ...]] = Field(default_factory=dict)
    voucher_percent: Annotated[int, Field(ge=1, le=100)] = 10
    partial_refund_percent: Annotated[int, Field(ge=1, le=100)] = 15
    most_minor: dict[Currency, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)
    window_days: Annotated[int, Field(ge=1, le=3650)] = 90
    repeated_within_days: Annotated[int, Field(ge=1, le=3650)] = 30
    person_from_minor: dict[Currency, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)


class Links(_Section):
    """Pages of the shop that the bot may send shoppers to; without one it says how to find it.

    Args:
        reset_password: Where a log-in's password is chosen anew.
        account: Where a customer's own settings are.
        reviews: Where a good opinion is welcome.
    """

    reset_password: WebAddress | None = None
    account: WebAddress | None = None
    reviews: WebAddress | None = None


def _parse_exchange_rates(value: Any) -> Any:
    named = [value] if isinstance(value, str) else value
    if not isinstance(named, Sequence) or not all(isinstance(one, str) and _RATES.match(one) for one in named):
        raise ValueError(f"write {ECB}, a table beside shop.yml such as rates.yml, or a list of both")
    return tuple(named)


class Customs(_Section):
    """What estimates of duty and tax need to know of the shop.

    Args:
        ships_from: ISO 3166; within its customs border nothing is due.
        schemes: Registrations of the shop's, as docs/customs.md calls them ("IOSS").
        categories: The shop's categories and kinds of goods: what they are in data/customs/categories.yml, or the
            first digits of their HS code.
        exchange_rates: Where they come from, the first before the others: `ecb` for the European Central Bank, or a
            table beside shop.yml that the shop keeps (docs/customs.md).
    """

    ships_from: Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
    schemes: frozenset[str] = frozenset()
    categories: dict[str, Annotated[str, Field(pattern=r"^([a-z][a-z_]*|\d{2,6})$")]] = Field(default_factory=dict)
    exchange_rates: Annotated[tuple[str, ...], BeforeValidator(_parse_exchange_rates)] = ()


FactName = Literal[
    "order_confirmed",
    "payment_received",
    "payment_failed",
    "address_doubtful",
    "shipped",
    "customs_held",
    "delayed",
    "out_for_delivery",
    "ready_for_pickup",
    "exception",
    "delivered",
    "refund_made",
    "return_received",
]
"""What shoppers can be told about an order, unasked."""
_EVERY_FACT: tuple[FactName, ...] = get_args(FactName)
_QUIET = re.compile(r"^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$")


class QuietHours(_Section):
    """When nobody is told anything, local time of the shopper; past midnight where it begins later than it ends."""

    begins: time
    ends: time


def _parse_quiet(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    found = _QUIET.match(value)
    if found is None:
        raise ValueError('write quiet hours like "21:00-08:00", in quotes')
    begins, ends = time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    if begins == ends:
        raise ValueError("they end when they begin")
    return QuietHours(begins=begins, ends=ends)


class Notices(_Section):
    """What shoppers are told about their orders, unasked (docs/notices.md).

    Args:
        tell: The facts; an empty list tells nothing.
        quiet_hours: In the shopper's time zone; what comes meanwhile waits for their end. None: at any hour.
        consent: `assumed` of whoever has proven an order, until they say stop; `asked`: nothing before a yes.
    """

    tell: tuple[FactName, ...] = _EVERY_FACT
    quiet_hours: Annotated[QuietHours | None, BeforeValidator(_parse_quiet)] = QuietHours(begins=time(21), ends=time(8))
    consent: Literal["assumed", "asked"] = "assumed"


class Loyalty(_Section):
    """The shop's loyalty programme. `page` is where it is described."""

    page: Annotated[str, Field(pattern=r"^https?://\S+$")]


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
    payments: Payments = Field(default_factory=Payments)
    operations: Operations = Field(default_factory=Operations)
    approvals: Approvals = Field(default_factory=Approvals)
    people: People
    retention: Retention
    cases: Cases = Field(default_factory=Cases)
    complaints: Complaints = Field(default_factory=Complaints)
    links: Links = Field(default_factory=Links)
    parcels: Parcels = Field(default_factory=Parcels)
    returns: Returns = Field(default_factory=Returns)
    notices: Notices = Field(default_factory=Notices)
    customs: Customs | None = None
    loyalty: Loyalty | None = None
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
