"""What an examination of a system found, in words for whoever runs the installation."""

from dataclasses import dataclass
from enum import StrEnum


class Health(StrEnum):
    """How bad it is."""

    WELL = "well"
    DOUBTFUL = "doubtful"
    """It works, but somebody should look."""
    BROKEN = "broken"
    """Shoppers are not served as they should be until somebody acts."""


@dataclass(frozen=True)
class Diagnosis:
    """One fact and what follows from it.

    Args:
        name: What was looked at, such as "Shopify".
        fact: A sentence without secrets and without anything of a shopper's.
        remedy: What to do; "" where there is nothing to do.
    """

    name: str
    health: Health
    fact: str
    remedy: str = ""


def well(name: str, fact: str) -> Diagnosis:
    """All is as it should be."""
    return Diagnosis(name, Health.WELL, fact)


def doubtful(name: str, fact: str, remedy: str) -> Diagnosis:
    """It works; this should be looked at."""
    return Diagnosis(name, Health.DOUBTFUL, fact, remedy)


def broken(name: str, fact: str, remedy: str) -> Diagnosis:
    """It does not work until this is done."""
    return Diagnosis(name, Health.BROKEN, fact, remedy)
