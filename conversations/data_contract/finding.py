"""What the check has to say."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, order=True)
class Finding:
    """One thing that is wrong, at a line counted from 1. A notice is worth a look but breaks nothing."""

    path: Path
    line: int
    message: str
    is_notice: bool = False

    def __str__(self) -> str:
        kind = "note: " if self.is_notice else ""
        return f"{self.path}:{self.line}: {kind}{self.message}"


@dataclass(frozen=True)
class Report:
    """All findings, and what is worth knowing beside them.

    counts: training sentences by language and intent; fewest: how many of them it takes, by the same; contrasts: by
    pair of intents, how often their sentences differ in one word, with an example; skipped: what was not checked.
    """

    findings: tuple[Finding, ...]
    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    fewest: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    contrasts: Mapping[tuple[str, str], tuple[int, str]] = field(default_factory=dict)
    skipped: tuple[str, ...] = ()

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that make the check fail."""
        return tuple(finding for finding in self.findings if not finding.is_notice)

    @property
    def notices(self) -> tuple[Finding, ...]:
        """The findings worth a look."""
        return tuple(finding for finding in self.findings if finding.is_notice)
