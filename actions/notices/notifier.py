"""Works through reported facts: who may be told, is it so, and in one transaction the notice and its event's end."""

from dataclasses import dataclass
from datetime import timedelta

import structlog
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.ports import BackendError, OrderNotFound, ShopBackend
from actions.backends.values import CustomerKey, Order
from actions.notices import events
from actions.notices.events import Taken
from actions.notices.reading import FRESH_FOR, NotSoYet, Told, by_hint_alone, read
from actions.notices.recipients import Recipient, find_recipients
from actions.notices.telling import Addressee, Teller
from conversations.clock import Clock
from conversations.probe import Probe, unnoticed
from conversations.shop_rules import Notices
from storage.engine import autocommit

AT_ONCE = 50
NOT_SO_WAITS = (timedelta(seconds=10), timedelta(minutes=1), timedelta(minutes=5))
"""How often, and when, a system is asked again that does not say yet what it reported itself."""
AWAY_WAIT = timedelta(seconds=15)
MOST_AWAY = 6
"""Tries at a system that is away, about eight minutes together; then the report has to do."""
MOST_BROKEN = 5
"""Tries of an event that something of ours cannot digest."""
log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class _Found:
    """Whom to tell what; `order` is None where the shop's system could not be asked."""

    recipient: Recipient
    order: Order | None
    told: list[Told]


@dataclass(frozen=True)
class Notifier:
    """Whoever tells shoppers. Several processes may run one; a lease keeps them apart.

    Args:
        probe: Told `notice.read` before what was found is written, and `notice.written` before that is committed.
    """

    engine: AsyncEngine
    clock: Clock
    shop: ShopBackend
    rules: Notices
    teller: Teller
    probe: Probe = unnoticed

    async def work_off(self) -> int:
        """Everything that is due now, at most fifty events; how many there were."""
        for worked in range(AT_ONCE):
            event = await events.take_next(self.engine, self.clock.now())
            if event is None:
                return worked
            try:
                await self._work(event)
            except (OperationalError, InterfaceError):
                raise
            except Exception as error:
                # One event must not keep the others from their shoppers; its lease ends, and the log shows the fault.
                log.exception("notice.broken", system=event.system, fact=event.hint.fact, attempts=event.attempts)
                if event.attempts >= MOST_BROKEN:
                    await self._done(event, f"failed: {type(error).__name__}"[:60])
        return AT_ONCE

    async def release_held(self) -> None:
        """Tell what has waited for the end of quiet hours, or for a yes."""
        for _ in range(AT_ONCE):
            async with self.engine.begin() as connection:
                if not await self.teller.release(connection, self.clock.now()):
                    return

    async def forget_old(self) -> None:
        """Drop what no repeat can name any more."""
        await events.forget_old(self.engine, self.clock.now())

    async def _work(self, event: Taken) -> None:
        hint, now = event.hint, self.clock.now()
        if hint.fact.value not in self.rules.tell:
            await self._done(event, "not_told_here")
            return
        if hint.happened_at < now - FRESH_FOR:
            await self._done(event, "too_old")
            return
        async with autocommit(self.engine) as connection:
            number = hint.order_number or await events.find_order(connection, hint.handles)
            recipients = () if number is None else await find_recipients(connection, hint, number, now)
        if number is None:
            await self._done(event, "order_unknown")
            return
        try:
            found = await self._find(event, number, recipients)
        except NotSoYet:
            await self._not_so_yet(event)
            return
        except BackendError as error:
            log.warning("notice.shop_away", system=event.system, error=type(error).__name__, attempts=event.attempts)
            await events.try_again(self.engine, event, now + AWAY_WAIT * 2 ** (event.attempts - 1), "shop_away")
            return
        if found is None:
            await self._done(event, "nobody_to_tell")
            return
        await self.probe("notice.read")
        try:
            await self._write(event, number, recipients, found)
        except NotSoYet:
            await self._not_so_yet(event)

    async def _find(self, event: Taken, number: str, recipients: tuple[Recipient, ...]) -> _Found | None:
        """The first recipient that the shop's system accepts, and what it says is so; None where it accepts nobody.

        A system that stays away is not waited for beyond `MOST_AWAY` tries: then whoever has proven this very order is
        told what was reported.
        """
        for one in recipients:
            try:
                order = await self.shop.get_order(one.access)
                return _Found(one, order, await read(self.shop, event.hint, one.access, order, self.clock.now()))
            except OrderNotFound:
                continue
            except BackendError:
                if event.attempts < MOST_AWAY or not one.proven:
                    raise
                return _Found(one, None, by_hint_alone(event.hint, number))
        return None

    async def _not_so_yet(self, event: Taken) -> None:
        if event.attempts > len(NOT_SO_WAITS):
            await self._done(event, "not_confirmed")
            return
        due_at = self.clock.now() + NOT_SO_WAITS[event.attempts - 1]
        await events.try_again(self.engine, event, due_at, "not_confirmed_yet")

    async def _write(self, event: Taken, number: str, recipients: tuple[Recipient, ...], found: _Found) -> None:
        now = self.clock.now()
        wanted = [one for one in found.told if one.fact.value in self.rules.tell]
        async with self.engine.begin() as connection:
            if not await events.is_still_ours(connection, event):
                return
            addressee = _addressee(found, recipients)
            states = await self.teller.write(connection, addressee, number, wanted, event.hint.happened_at, now)
            await events.mark_processed(connection, event, now, ", ".join(states) or "known")
            await self.probe("notice.written")
        log.info("notice.written", fact=event.hint.fact, system=event.system, states=states)

    async def _done(self, event: Taken, reason: str) -> None:
        log.info("notice.not_told", fact=event.hint.fact, system=event.system, reason=reason)
        async with self.engine.begin() as connection:
            if await events.is_still_ours(connection, event):
                await events.mark_processed(connection, event, self.clock.now(), reason)


def _addressee(found: _Found, recipients: tuple[Recipient, ...]) -> Addressee:
    recipient, order = found.recipient, found.order
    mail_to = recipient.mail_to
    if mail_to is None and order is not None and isinstance(recipient.access.proof, CustomerKey):
        mail_to = order.customer.email or None
    country = None
    if order is not None:
        country = (order.address.country if order.address is not None else order.customer.country) or None
    theirs = [one for one in recipients if one.proven or one.access.proof == recipient.access.proof]
    return Addressee(recipient.conversation_id, tuple(one.conversation_id for one in theirs), mail_to, country)
