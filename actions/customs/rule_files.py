"""Reads data/customs/ and holds it to its contract; every mistake has a file and a line."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

from actions.customs.rule_book import RuleBook
from actions.customs.rules import DEFAULT, Band, CategoryFile, Dated, Fee, Period, Territory
from actions.customs.yaml_model import Located, read_located, read_model
from conversations.data_contract.finding import Finding
from conversations.data_contract.yaml_file import FileBroken

CATEGORIES = "categories.yml"
REVIEW_AFTER = timedelta(days=400)


def load_rule_book(folder: Path) -> RuleBook:
    """All of data/customs/.

    Raises:
        FileBroken: The first mistake.
    """
    book, findings = read_rule_book(folder)
    if findings:
        raise FileBroken(findings[0].path, findings[0].line, findings[0].message)
    return book


def read_rule_book(folder: Path) -> tuple[RuleBook, tuple[Finding, ...]]:
    """What can be used of the folder, and everything that is wrong with it."""
    findings: list[Finding] = []
    categories: dict[str, tuple[str, ...]] = {}
    try:
        categories.update(read_model(folder / CATEGORIES, CategoryFile).categories)
    except FileBroken as broken:
        findings.append(broken.finding)
    territories: dict[str, Territory] = {}
    for path in sorted(folder.glob("*.yml")):
        if path.name == CATEGORIES:
            continue
        try:
            territory, located = read_located(path, Territory)
        except FileBroken as broken:
            findings.append(broken.finding)
            continue
        findings += _mistakes(path, territory, located, {*categories, DEFAULT} if categories else None)
        for index, destination in enumerate(territory.destinations):
            if destination in territories:
                place = located.line("destinations", index)
                findings.append(Finding(path, place, f"{destination} is in {territories[destination].name} already"))
            territories.setdefault(destination, territory)
    return RuleBook(territories, categories), tuple(sorted(findings))


def notices(folder: Path, today: date) -> Iterator[Finding]:
    """Rows that are right as they are written, and need somebody's eye: expired, or not looked at for long."""
    for path in sorted(folder.glob("*.yml")):
        if path.name == CATEGORIES:
            continue
        try:
            territory, located = read_located(path, Territory)
        except FileBroken:
            continue
        for key, rows in (("periods", territory.periods), ("tariffs", territory.tariffs)):
            if rows and not any(row.holds(today) for row in rows):
                yield Finding(path, located.line(key), f"no row of {key} is valid on {today}", is_notice=True)
            for index, row in enumerate(rows):
                if row.holds(today) and today - row.checked > REVIEW_AFTER:
                    line = located.line(key, index, "checked")
                    yield Finding(path, line, f"was last checked on {row.checked}", is_notice=True)


def _mistakes(path: Path, territory: Territory, located: Located, known: set[str] | None) -> Iterator[Finding]:
    """`known` categories; None where their own file is broken, which is told once and not for every row."""
    for key, rows in (("periods", territory.periods), ("tariffs", territory.tariffs)):
        for index in _overlapping(rows):
            yield Finding(path, located.line(key, index, "valid_from"), "overlaps another row: two would be valid")
    for index, tariff in enumerate(territory.tariffs):
        for category in tariff.percent.keys() - (known or tariff.percent.keys()):
            line = located.line("tariffs", index, "percent", category)
            yield Finding(path, line, f"{category} is no category of {CATEGORIES}")
    for index, period in enumerate(territory.periods):
        steps = ("periods", index)
        if not territory.tariffs and any(band.duty == "tariff" for band in period.bands):
            yield Finding(path, located.line(*steps, "bands"), "a band takes the tariff's duty and there is no tariff")
        for category in _named(period) - (known or _named(period)):
            yield Finding(path, located.line(*steps), f"{category} is no category of {CATEGORIES}")
        for place in period.tax.places if period.tax else ():
            if place.partition("-")[0] not in territory.destinations:
                line = located.line(*steps, "tax", "places", place)
                yield Finding(path, line, f"{place} is not in {territory.name}")


def _overlapping(rows: Sequence[Dated]) -> Iterator[int]:
    """The positions of rows that begin before an earlier one has ended."""
    in_order = sorted(range(len(rows)), key=lambda index: rows[index].valid_from)
    for earlier, later in pairwise(in_order):
        ends = rows[earlier].valid_until
        if ends is None or rows[later].valid_from <= ends:
            yield later


def _named(period: Period) -> set[str]:
    """Every category that a period names, whichever way."""
    named: set[str] = set()
    if period.tax is not None:
        for rate in (period.tax.rate, *period.tax.places.values()):
            named.update(rate.percent_of)
    for band in period.bands:
        named.update(*_named_in(band, band.fees))
    return named


def _named_in(band: Band, fees: Iterable[Fee]) -> Iterator[Iterable[str]]:
    yield band.only or ()
    yield band.with_any or ()
    yield band.single_rate.percent_of if band.single_rate else ()
    if not isinstance(band.duty, str) and band.duty.rate is not None:
        yield band.duty.rate.percent_of
    for fee in fees:
        yield fee.only or ()
