"""What a process does by itself: each kind of work at its own pace, so that a shop, a bank or a mail server that hangs
keeps no message waiting."""

from dataclasses import dataclass
from datetime import timedelta

from actions.case_keeper import CaseKeeper
from actions.composition import Services as ActionServices
from actions.composition import build_ledger, build_operations, build_teller
from actions.privacy.erasures import Erasures
from actions.privacy.requests import PrivacyRequests
from conversations.retention import EVERY as RETENTION_EVERY
from conversations.retention import RetentionPurge
from conversations.sweeper import Job, Sweeper, seldom

ERASE_EVERY = timedelta(seconds=10)


@dataclass(frozen=True)
class Background:
    """The sweepers of a process.

    Args:
        messages: The one that finishes what a crash left of messages.
    """

    messages: Sweeper
    others: tuple[Sweeper, ...]

    def start(self) -> None:
        """Begin to sweep."""
        for one in (self.messages, *self.others):
            one.start()

    async def stop(self) -> None:
        """Let running jobs end, the last begun first."""
        for one in reversed((self.messages, *self.others)):
            await one.stop()


def clerks_jobs(services: ActionServices, secret: str) -> list[Job]:
    """What was promised to shoppers: unknown outcomes, decisions, cases, erasures, and what is kept no longer.

    Args:
        secret: Keys the hashes that stay of who was erased.
    """
    engine, clock = services.engine, services.clock
    erasures = Erasures(engine, clock, services.shop, PrivacyRequests(engine, clock), secret)
    purge = RetentionPurge(engine, clock, services.rules.retention, secret)
    return [
        build_ledger(services).settle_unknown,
        build_operations(services).settle_unknown,
        build_teller(services).tell_due,
        CaseKeeper(engine, clock).keep_due,
        seldom(erasures.carry_out, clock, ERASE_EVERY),
        seldom(purge.purge, clock, RETENTION_EVERY),
    ]
