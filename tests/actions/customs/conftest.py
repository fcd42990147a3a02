from datetime import date
from pathlib import Path

import pytest

from actions.customs import RuleBook, load_rule_book

RULES = Path(__file__).parents[3] / "data" / "customs"
DAY = date(2026, 11, 22)


@pytest.fixture(scope="session")
def book() -> RuleBook:
    """The rows of this repository."""
    return load_rule_book(RULES)
