"""How one can pay in a country, and what to expect of transfers and exchange rates."""

import re

from actions.backends.ports import ShopBackend
from actions.backends.values import PaymentKind, PaymentMethod
from actions.buying.country_meant import CountryGate, absorb_country
from actions.buying.fact_cards import facts_card
from actions.buying.product_meant import to_colleague
from actions.replies import Json, button, country, label, lines, money, reply
from actions.shopping import Markets, read_shopping
from actions.task import Ask, Done, Step, Task
from actions.turn import Turn
from conversations.identity import IdentityLevel

_NO_LETTERS = re.compile(r"[\W_]+")
_WRITTEN_OUT = {"amex": "americanexpress"}
"""Names of data/entities/payment_method.yml that shops write out; letters and digits alone."""


class PaymentMethods:
    """Lists the ways to pay, and says of the one that was asked about whether it is among them."""

    name = "payment_methods"
    level = IdentityLevel.ANONYMOUS

    def __init__(self, gate: CountryGate, markets: Markets, shop: ShopBackend) -> None:
        self._gate = gate
        self._markets = markets
        self._shop = shop

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`."""
        return _absorb(Task(self.name), turn)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`."""
        filled = _absorb(task, turn)
        return None if filled == task else filled

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:
        """See `TaskKind`."""
        place = await self._gate.open(task, turn, again=again)
        if isinstance(place, Ask):
            return place
        market = await self._markets.market(turn, place.country)
        kept = read_shopping(turn.slots).slot(asked=self.name, country=place.country)
        methods = await self._shop.list_payment_methods(market)
        where = country(place.country)
        if not methods:
            return to_colleague(self.name, reply("payment_none", country=where), **kept)
        before: tuple[Json, ...] = ()
        wanted = task.get("method")
        if wanted is not None:
            there = next((one for one in methods if is_method(one, wanted)), None)
            written = task.get("written") or wanted
            before = (
                reply("payment_not_offered", method=written, country=where)
                if there is None
                else reply("payment_offered", method=written, country=where),
            )
        said = reply(
            "payment_methods",
            button("button_delivery_time", "delivery_time"),
            country=where,
            notes=lines(_notes(methods)),
            card=_card(methods, place.country),
        )
        return Done((*before, said), remembers=kept)


def _absorb(task: Task, turn: Turn) -> Task:
    filled = absorb_country(task, turn)
    method = turn.entity("payment_method")
    if method is None:
        return filled
    return filled.having(method=method, written=next(reversed(turn.written.get("payment_method", ())), None))


def is_method(method: PaymentMethod, wanted: str) -> bool:
    """Whether a way to pay is the one of that canonical name, which is a kind ("card") or a name ("apple_pay")."""
    if wanted in set(PaymentKind):
        return method.kind.value == wanted
    name = _bare(wanted)
    name = _WRITTEN_OUT.get(name, name)
    return name in _bare(method.name) or name == _bare(method.id)


def _bare(text: str) -> str:
    return _NO_LETTERS.sub("", text).casefold()


def _notes(methods: tuple[PaymentMethod, ...]) -> list[Json]:
    """Transfers take their time; whose exchange rate counts is worth knowing everywhere."""
    transfer = any(one.kind is PaymentKind.BANK_TRANSFER for one in methods)
    return [*([label("payment_note", "transfer")] if transfer else []), label("payment_note", "exchange_rate")]


def _card(methods: tuple[PaymentMethod, ...], where: str) -> Json:
    rows = []
    for kind in dict.fromkeys(one.kind for one in methods):
        values = [value for one in methods if one.kind is kind for value in _described(one)]
        rows.append({"label": label("payment_kind", kind.value), "value": values})
    return facts_card(label("card", "payment", country=country(where)), rows)


def _described(method: PaymentMethod) -> list[Json | str]:
    described: list[Json | str] = [method.name]
    if method.fee is not None and method.fee.amount_minor:
        described.append(label("payment", "fee", fee=money(method.fee)))
    if method.max_amount is not None:
        described.append(label("payment", "limit", limit=money(method.max_amount)))
    return described
