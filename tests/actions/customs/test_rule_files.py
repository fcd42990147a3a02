"""A mistake in data/customs/ is said with file and line, and never estimated with."""

from datetime import date
from pathlib import Path

import pytest

from actions.customs import load_rule_book
from actions.customs.__main__ import main
from actions.customs.rule_files import notices, read_rule_book
from conversations.data_contract.yaml_file import FileBroken

GOOD = """\
name: Atlantis
destinations: [AA]
currency: EUR
tariffs:
  - valid_from: 2026-01-01
    checked: 2026-11-22
    certainty: high
    source: {title: The tariff, url: "https://customs.example.org/tariff"}
    percent: {toys: 5, default: [0, 10]}
periods:
  - valid_from: 2026-01-01
    checked: 2026-11-22
    certainty: high
    source: {title: The law, url: "https://customs.example.org/law"}
    customs_value: cif
    tax: {name: VAT, on: [goods, duty], rate: {percent: 20}}
    bands:
      - {up_to: 150 EUR, duty: none, tax: due}
      - {duty: tariff, tax: due}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "categories.yml").write_text('categories:\n  toys: ["95"]\n')
    (tmp_path / "aa.yml").write_text(GOOD)
    return tmp_path


def test_a_good_folder_passes(folder: Path) -> None:
    assert load_rule_book(folder).territory("AA").name == "Atlantis"
    assert main(["--folder", str(folder)]) == 0


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        ("EUR\n", "Euro\n", 3, "currency"),
        (
            "checked: 2026-11-22\n    certainty: high\n    source: {title: The law",
            "certainty: high\n    source: {title: The law",
            11,
            "periods.0.checked: Field required",
        ),
        ("default: [0, 10]", "default: [10, 0]", 9, "begins with the least"),
        ("toys: 5", "toys: five", 9, "a rate is a number of percent"),
        ("toys: 5", "toys: -5", 9, "not negative"),
        ("toys: 5", "toy: 5", 9, "toy is no category of categories.yml"),
        ("https://customs.example.org/law", "the law", 14, "source.url"),
        ("customs_value: cif", "customs_value: fob", 15, "customs_value"),
        ("150 EUR", "150", 18, "an amount is written like 150 EUR"),
        ("150 EUR", "0.005 EUR", 18, "EUR has 2 decimals"),
        ("{up_to: 150 EUR, duty", "{upto: 150 EUR, duty", 18, "upto"),
        ("      - {duty: tariff, tax: due}\n", "", 11, "the last band is for every parcel"),
        ("duty: tariff, tax: due", "duty: tariff, no_rule: why", 19, "or no_rule"),
        ("    tax: {name: VAT, on: [goods, duty], rate: {percent: 20}}\n", "", 11, "the row has no tax"),
        ("rate: {percent: 20}}", "rate: {percent: 20}, places: {BB: {percent: 1}}}", 16, "BB is not in Atlantis"),
        ("name: Atlantis", "name: [", 3, "is no YAML"),
        ("tax: due}\n      - {duty: tariff", "tax: due, only: [toy]}\n      - {duty: tariff", 11, "toy is no category"),
    ],
)
def test_a_mistake_has_a_line(folder: Path, old: str, new: str, line: int, problem: str) -> None:
    assert old in GOOD
    path = folder / "aa.yml"
    path.write_text(GOOD.replace(old, new))
    _, findings = read_rule_book(folder)
    assert [finding for finding in findings if finding.line == line and problem in finding.message], findings
    assert main(["--folder", str(folder)]) == 1
    with pytest.raises(FileBroken, match=r"aa\.yml"):
        load_rule_book(folder)


def test_two_rows_of_a_day_are_refused(folder: Path) -> None:
    path = folder / "aa.yml"
    text = path.read_text()
    path.write_text(
        text
        + text[
            text.index(
                "  - valid_from: 2026-01-01\n    checked: 2026-11-22\n    certainty: high\n    source: {title: The law"
            ) :
        ]
    )
    _, (finding,) = read_rule_book(folder)
    assert (finding.line, finding.message) == (20, "overlaps another row: two would be valid")


def test_a_country_has_one_file(folder: Path) -> None:
    (folder / "bb.yml").write_text(GOOD)
    _, (finding,) = read_rule_book(folder)
    assert (finding.path.name, finding.line, finding.message) == ("bb.yml", 2, "AA is in Atlantis already")


def test_a_missing_tariff_is_noticed(folder: Path) -> None:
    text = GOOD[: GOOD.index("tariffs:")] + GOOD[GOOD.index("periods:") :]
    (folder / "aa.yml").write_text(text)
    _, (finding,) = read_rule_book(folder)
    assert "there is no tariff" in finding.message


def test_a_folder_without_categories_is_broken(folder: Path) -> None:
    (folder / "categories.yml").unlink()
    with pytest.raises(FileBroken, match=r"categories\.yml:1"):
        load_rule_book(folder)


def test_rows_that_need_somebodys_eye_are_told(folder: Path) -> None:
    path = folder / "aa.yml"
    assert [*notices(folder, date(2026, 11, 22))] == []
    assert {finding.line for finding in notices(folder, date(2028, 11, 22))} == {6, 12}
    path.write_text(GOOD.replace("checked: 2026-11-22", "valid_until: 2026-06-30\n    checked: 2026-11-22"))
    told = [str(finding) for finding in notices(folder, date(2026, 11, 22))]
    assert [line.rpartition(": note: ")[2] for line in told] == [
        "no row of periods is valid on 2026-11-22",
        "no row of tariffs is valid on 2026-11-22",
    ]
    path.write_text("nonsense")
    assert [*notices(folder, date(2026, 11, 22))] == []
    assert main(["--folder", str(folder)]) == 1
