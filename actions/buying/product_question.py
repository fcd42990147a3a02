"""What the catalogue says about a product: price, materials, what it goes with, where it is from."""

from actions.backends.capabilities import Capability
from actions.backends.ports import ShopBackend
from actions.backends.values import Product
from actions.buying.fact_cards import product_card, product_rows, row
from actions.buying.product_meant import Meant, ProductGate, absorb_product
from actions.buying.product_search import options_of
from actions.replies import Json, button, reply
from actions.shopping import Markets, read_shopping
from actions.task import Done, Step, Task
from actions.turn import Turn
from actions.what_is_offered import what_can_be_done
from conversations.identity import IdentityLevel


class ProductQuestion:
    """Shows all that the catalogue says about a product; whatever else is asked, a colleague finds out."""

    name = "product_question"
    level = IdentityLevel.ANONYMOUS

    def __init__(self, gate: ProductGate, markets: Markets, shop: ShopBackend) -> None:
        self._gate = gate
        self._markets = markets
        self._shop = shop

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`."""
        return absorb_product(Task(self.name), turn)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`."""
        filled = absorb_product(task, turn)
        return None if filled == task else filled

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:
        """See `TaskKind`."""
        country = await self._markets.find_country(turn)
        market = await self._markets.market(turn, country)
        meant = await self._gate.open(task, turn, market, again=again)
        if not isinstance(meant, Meant):
            return meant
        product = meant.product
        sizes = options_of(product, "size")
        rows = [*product_rows(product), *([row("sizes", *sizes)] if sizes else [])]
        said = reply(
            "product_question",
            *what_can_be_done(self._next_steps(product), self._shop),
            name=product.name,
            card=product_card(product, rows=rows),
        )
        kept = read_shopping(turn.slots).slot(asked=self.name, product=product.id, name=product.name, country=country)
        return Done((said,), remembers=kept)

    def _next_steps(self, product: Product) -> list[Json]:
        entities = {"product": product.id}
        steps = [button("button_stock_availability", "stock_availability", entities)]
        if options_of(product, "size") and self._shop.offers(Capability.SIZE_GUIDES):
            steps.append(button("button_size_guide", "size_guide", entities))
        return [*steps, button("button_delivery_time", "delivery_time"), button("button_human_agent", "human_agent")]
