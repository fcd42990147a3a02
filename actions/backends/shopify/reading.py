"""Shopify's scalars in ours: ids, money, times, addresses; and our own mark in the notes of what we make."""

import functools
import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, ParamSpec, TypeVar

from actions.backends.errors import BackendFailed
from actions.backends.minor_units import places_of
from actions.backends.money import Money
from actions.backends.shopify.client import SYSTEM, Node
from actions.backends.values import Address

_MARK = re.compile(r"\[babeldesk (\S.{0,59}?) ([a-z_]+)((?: -?\d+ [A-Z]{3})?)\]")
_DIGITS = re.compile(r"^[0-9]{1,20}$")
_E164 = re.compile(r"^\+[1-9]\d{5,14}$")

P = ParamSpec("P")
R = TypeVar("R")


def reads(function: Callable[P, R]) -> Callable[P, R]:
    """A function that reads an answer: whatever is missing or of a wrong type in it is `BackendFailed`."""

    @functools.wraps(function)
    def reading(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return function(*args, **kwargs)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError, InvalidOperation) as error:
            raise BackendFailed(SYSTEM, f"unreadable answer in {function.__name__}: {type(error).__name__}") from None

    return reading


def money(node: Node) -> Money:
    """A MoneyV2. Shopify writes "1000.0" for yen; digits beyond the minor unit are an answer that cannot be right."""
    currency = str(node["currencyCode"])
    if not isinstance(node["amount"], str):
        raise TypeError("an amount that is no decimal string")
    minor = Decimal(node["amount"]).scaleb(places_of(currency))
    if not minor.is_finite() or minor != minor.to_integral_value():
        raise ValueError("an amount with too many digits")
    return Money(int(minor), currency)


def paid(bag: Node) -> Money:
    """A MoneyBag, in what the shopper paid with."""
    return money(bag["presentmentMoney"])


def decimal_text(amount: Money) -> str:
    """An amount as Shopify takes it."""
    return str(Decimal(amount.amount_minor).scaleb(-places_of(amount.currency)))


def moment(text: str) -> datetime:
    """A DateTime, aware UTC."""
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError("a time without a zone")
    return found.astimezone(UTC)


def moment_or_none(text: str | None) -> datetime | None:
    """A DateTime that may be null."""
    return None if text is None else moment(text)


def tail(gid: str) -> str:
    """The number of "gid://shopify/Order/123"."""
    return str(gid).rpartition("/")[2].partition("?")[0]


def gid(kind: str, number: str) -> str | None:
    """The other way; None for what cannot be one of Shopify's numbers."""
    return f"gid://shopify/{kind}/{number}" if _DIGITS.match(number) else None


def phone(text: str | None) -> str | None:
    """E.164 where it is that; what somebody typed otherwise is no proof of anything."""
    bare = re.sub(r"[\s().-]", "", text or "")
    return bare if _E164.match(bare) else None


def quoted(text: str) -> str:
    """Text as one value of Shopify's search syntax, in which nothing of it is an operator."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def address(node: Node | None) -> Address | None:
    """A MailingAddress; None where a street or a country is missing."""
    if node is None or not node["address1"] or not node["countryCodeV2"]:
        return None
    return Address(
        name=" ".join(part for part in (node["firstName"], node["lastName"]) if part),
        lines=tuple(line for line in (node["address1"], node["address2"]) if line),
        city=node["city"] or "",
        postcode=node["zip"] or None,
        country=node["countryCodeV2"],
        region=node["provinceCode"] or None,
        phone=phone(node["phone"]),
    )


def mailing_address(written: Address) -> Node:
    """A MailingAddressInput; everything after the first line goes into the second."""
    first, _, last = written.name.rpartition(" ")
    return {
        "firstName": first,
        "lastName": last,
        "address1": written.lines[0],
        "address2": ", ".join(written.lines[1:]),
        "city": written.city,
        "zip": written.postcode,
        "countryCode": written.country,
        "provinceCode": written.region,
        "phone": written.phone,
    }


@dataclass(frozen=True)
class Mark:
    """What a note of ours says: whose key, a word (a reason), and an amount where there is one."""

    key: str
    word: str
    amount: Money | None = None


def mark(key: str, word: str, amount: Money | None = None) -> str:
    """Our mark for a note; staff can read it, and we can find it."""
    worth = "" if amount is None else f" {amount.amount_minor} {amount.currency}"
    return f"[babeldesk {key} {word}{worth}]"


def read_mark(note: str | None) -> Mark | None:
    """The mark in a note; None in what others made."""
    found = _MARK.search(note or "")
    if found is None:
        return None
    worth = found[3].split()
    return Mark(found[1], found[2], Money(int(worth[0]), worth[1]) if worth else None)


def is_of_key(note: str | None, key: str) -> bool:
    """Whether a note carries the mark of this key."""
    found = read_mark(note)
    return found is not None and found.key == key


def tag(key: str) -> str:
    """A tag that finds what a key was about; Shopify's tags have 40 characters at most."""
    return f"babeldesk-{hashlib.sha256(key.encode()).hexdigest()[:28]}"


def nodes(connection: Node) -> list[Any]:
    """The nodes of a connection."""
    found = connection["nodes"]
    if not isinstance(found, list):
        raise TypeError("nodes that are no list")
    return found
