"""Whether a code counts, why it does not, and what is reduced now."""

import re

from actions.backends.capabilities import Capability
from actions.backends.money import Money
from actions.backends.ports import ShopBackend
from actions.backends.values import CouponCheck, CouponVerdict, Promotion
from actions.buying.asking import said_again
from actions.buying.fact_cards import facts_card, row
from actions.replies import Json, button, country, day, label, listing, money, percent, reply
from actions.shopping import Markets, read_shopping
from actions.task import Ask, Done, Step, Task
from actions.turn import Turn
from conversations.identity import IdentityLevel

CODE = "code"
_CODE = re.compile(r"(?<![\w@.-])[A-Z0-9][A-Z0-9_-]{2,23}(?![\w@.-])")
_ALONE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{2,23}")


class CouponPromotion:
    """Checks a code, or lists what runs now and asks for one."""

    name = "coupon_promotion"
    level = IdentityLevel.ANONYMOUS

    def __init__(self, markets: Markets, shop: ShopBackend) -> None:
        self._markets = markets
        self._shop = shop

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`."""
        return Task(self.name).having(code=code_in(turn), country=turn.entity("country"))

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`."""
        code = code_in(turn)
        if code is None and task.awaiting == CODE and _ALONE.fullmatch(turn.text.strip()):
            code = turn.text.strip().upper()
        if code is None and turn.intent == "deny":
            return task.having(declined=True)
        filled = task.having(code=code) if code is not None else task
        if turn.entity("country") is not None:
            filled = filled.having(country=turn.entity("country"))
        return None if filled == task else filled

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:
        """See `TaskKind`."""
        where = task.get("country") or await self._markets.find_country(turn)
        market = await self._markets.market(turn, where)
        kept = read_shopping(turn.slots).slot(asked=self.name, country=where)
        code = task.get("code")
        if task.get("declined") and code is None:
            return Done((reply("deny_nothing"),), remembers=kept)
        if code is not None:
            check = CouponCheck(code, market, customer=await self._markets.find_customer(turn))
            return Done((_verdict(await self._shop.check_coupon(check)),), remembers=kept)
        running = await self._shop.list_promotions(market) if self._shop.offers(Capability.PROMOTIONS) else None
        first = () if again or running is None else (_promotions(running),)
        question = said_again(reply("ask_coupon_code"), again=again)
        return Ask(
            task, (*first, *question), CODE, (), ("inform", "deny", self.name), text=True, optional=True, remembers=kept
        )


def code_in(turn: Turn) -> str | None:
    """A code in capitals or with digits; in a text that is all capitals, only what has digits."""
    shouted = turn.text.upper() == turn.text and len(turn.text.split()) > 1
    for found in _CODE.findall(turn.text):
        letters = any(sign.isalpha() for sign in found)
        digits = any(sign.isdigit() for sign in found)
        if letters and (digits or (not shouted and len(found) > 3)):
            return str(found)
    return None


def _verdict(verdict: CouponVerdict) -> Json:
    rows = []
    if verdict.basis_points is not None or verdict.amount is not None:
        rows.append(row("discount", _off(verdict.basis_points, verdict.amount)))
    if verdict.minimum is not None:
        rows.append(row("minimum", money(verdict.minimum)))
    if verdict.starts_at is not None:
        rows.append(row("starts_on", day(verdict.starts_at.date())))
    if verdict.ends_at is not None:
        rows.append(row("ends_on", day(verdict.ends_at.date())))
    if verdict.countries and len(verdict.countries) <= _FEW_COUNTRIES:
        rows.append(row("countries", listing([country(code) for code in verdict.countries])))
    facts = {"card": facts_card(label("card", "coupon", code=verdict.code), rows)} if rows else {}
    if verdict.barrier is None:
        return reply("coupon_valid", code=verdict.code, **facts)
    person = button("button_human_agent", "human_agent")
    barrier = label("coupon_barrier", verdict.barrier.value)
    return reply("coupon_refused", person, code=verdict.code, barrier=barrier, **facts)


_FEW_COUNTRIES = 6
"""More are not listed on a card."""


def _off(basis_points: int | None, amount: Money | None) -> Json:
    return percent(basis_points or 0) if amount is None else money(amount)


def _promotions(running: tuple[Promotion, ...]) -> Json:
    if not running:
        return reply("promotions_none")
    rows = []
    for one in running:
        values: list[Json | str] = [] if one.code is None else [one.code]
        if one.basis_points is not None or one.amount is not None:
            values.append(_off(one.basis_points, one.amount))
        if one.minimum is not None:
            values.append(label("coupon", "minimum", minimum=money(one.minimum)))
        if one.ends_at is not None:
            values.append(label("coupon", "until", day=day(one.ends_at.date())))
        rows.append({"label": one.name, "value": values})
    return reply("promotions", card=facts_card(label("card", "promotions"), rows))
