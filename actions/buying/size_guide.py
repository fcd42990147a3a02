"""Which size fits: the product's own size guide, and the size for a measure."""

import re
import unicodedata

from actions.backends.capabilities import Capability
from actions.backends.ports import ShopBackend
from actions.backends.values import Measure, SizeGuide, SizeRow
from actions.buying.asking import said_again
from actions.buying.fact_cards import facts_card
from actions.buying.product_meant import Meant, ProductGate, absorb_product, to_colleague
from actions.replies import Json, button, label, reply
from actions.shopping import Markets, read_shopping
from actions.task import Ask, Done, Step, Task
from actions.turn import Turn
from conversations.identity import IdentityLevel

MEASURE = "measure"
MEASURES = ("chest", "waist", "hips", "foot_length")
"""What has words: `label_measure_…`."""
_NUMBER = re.compile(r"\d{1,4}(?:[.,]\d{1,2})?")
_UNITS_MM = (10.0, 25.4, 1.0)
"""Centimetres, inches, millimetres: which one a number is in shows by where it lands among the sizes."""
_BESIDE = 0.15
"""So far outside the smallest and the largest size a number may still be a measure."""


class SizeGuideTask:
    """Shows a product's sizes, asks for a measure, and names the size that it fits in."""

    name = "size_guide"
    level = IdentityLevel.ANONYMOUS

    def __init__(self, gate: ProductGate, markets: Markets, shop: ShopBackend) -> None:
        self._gate = gate
        self._markets = markets
        self._shop = shop

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`."""
        return _absorb_numbers(absorb_product(Task(self.name), turn), turn)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`."""
        filled = absorb_product(task, turn)
        if task.awaiting == MEASURE:
            filled = _absorb_numbers(filled, turn)
        return None if filled == task else filled

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:
        """See `TaskKind`."""
        country = await self._markets.find_country(turn)
        market = await self._markets.market(turn, country)
        meant = await self._gate.open(task, turn, market, again=again)
        if not isinstance(meant, Meant):
            return meant
        product, task = meant.product, meant.task
        kept = read_shopping(turn.slots).slot(asked=self.name, product=product.id, name=product.name, country=country)
        offered = self._shop.offers(Capability.SIZE_GUIDES)
        guide = await self._shop.find_size_guide(product.id) if offered else None
        if guide is None or not _is_worded(guide):
            return to_colleague(self.name, reply("size_guide_missing", name=product.name), **kept)
        measure = guide.rows[0].measures[0].name
        words = label("measure", measure)
        numbers: list[float] = task.get("numbers") or []
        # Before it is asked, a number can only be meant where there is but one thing to measure.
        mm = _in_mm(numbers, guide, measure) if task.get("asked") or len(guide.rows[0].measures) == 1 else None
        if mm is None:
            card = {} if again else {"card": _guide_card(guide)}
            said = said_again(reply("ask_measure", name=product.name, measure=words, **card), again=again)
            task = task.having(asked=True, numbers=None)
            return Ask(task, said, MEASURE, ("product",), ("inform", self.name), text=True, remembers=kept)
        size = guide.find_size(measure, mm)
        if size is None:
            return to_colleague(self.name, reply("size_none_fits", name=product.name), **kept)
        stock = button("button_stock_availability", "stock_availability", {"product": product.id, "size": size})
        return Done((reply("size_found", stock, name=product.name, size=size),), remembers=kept)


def _is_worded(guide: SizeGuide) -> bool:
    """Whether there is something to measure, and words for all of it."""
    named = {one.name for size in guide.rows for one in size.measures}
    return bool(guide.rows and guide.rows[0].measures) and named <= set(MEASURES)


def _absorb_numbers(task: Task, turn: Turn) -> Task:
    text = unicodedata.normalize("NFKC", turn.text)
    numbers = [float(found.replace(",", ".")) for found in _NUMBER.findall(_western(text))]
    return task.having(numbers=numbers) if numbers else task


def _western(text: str) -> str:
    """Digits of every script as 0 to 9."""
    return "".join(str(unicodedata.digit(one, one)) for one in text)


def _in_mm(numbers: list[float], guide: SizeGuide, measure: str) -> int | None:
    """The first number that can be this measure, in millimetres."""
    spans = [one for row in guide.rows for one in row.measures if one.name == measure]
    least, most = min(one.from_mm for one in spans), max(one.to_mm for one in spans)
    for number in numbers:
        for unit in _UNITS_MM:
            if least * (1 - _BESIDE) <= number * unit <= most * (1 + _BESIDE):
                return round(number * unit)
    return None


def _guide_card(guide: SizeGuide) -> Json:
    rows = [{"label": size.size, "value": [*_spans(size), *_elsewhere(size)]} for size in guide.rows]
    return facts_card(label("card", "size_guide"), rows)


def _spans(size: SizeRow) -> list[Json | str]:
    return [value for one in size.measures for value in (label("measure", one.name), _span_cm(one))]


def _span_cm(measure: Measure) -> str:
    """Both ends in centimetres, without a nought at the end."""
    return f"{measure.from_mm / 10:g}–{measure.to_mm / 10:g} cm"


def _elsewhere(size: SizeRow) -> list[str]:
    return [f"{region} {name}" for region, name in size.elsewhere]
