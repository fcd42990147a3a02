"""Whether something is in stock, in which size and colour, and one e-mail when it is back."""

import uuid
from dataclasses import dataclass

from actions.backends.capabilities import Capability
from actions.backends.ports import BackendAway, ShopBackend
from actions.backends.values import Market, Product, StockNoticeRequest, StockState, Variant
from actions.buying.asking import said_again
from actions.buying.fact_cards import product_card, row, stock_state, variant_name
from actions.buying.product_meant import Meant, ProductGate, absorb_product
from actions.buying.product_search import option_in, options_of, variants_with
from actions.replies import Json, button, day, label, listing, reply
from actions.shopping import Markets, Shopping, read_shopping
from actions.task import Ask, Done, Step, Task
from actions.turn import Turn
from actions.what_is_offered import what_can_be_done
from conversations.identity import IdentityLevel

OPTIONS = ("size", "colour")
CONSENT, EMAIL = "notice_consent", "notice_email"


@dataclass(frozen=True)
class _Asked:
    """One look at the shelf."""

    product: Product
    market: Market
    shopping: Shopping


class StockAvailability:
    """Looks at the shelf; for what is not there it offers a notice, with consent."""

    name = "stock_availability"
    level = IdentityLevel.ANONYMOUS

    def __init__(self, gate: ProductGate, markets: Markets, shop: ShopBackend) -> None:
        self._gate = gate
        self._markets = markets
        self._shop = shop

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`."""
        return _absorb_options(absorb_product(Task(self.name), turn), turn)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`."""
        filled = absorb_product(task, turn)
        if filled != task:
            filled = filled.having(size=None, colour=None)  # those were of another product
        filled = _absorb_options(filled, turn)
        if task.awaiting in {CONSENT, EMAIL} and turn.entity("email") is not None:
            return task.having(consent=True, email=turn.entity("email"))
        if task.awaiting == CONSENT and filled == task and turn.intent in {"affirm", "deny"}:
            return task.having(consent=turn.intent == "affirm")
        if task.awaiting == EMAIL and turn.intent == "deny":
            return task.having(consent=False)
        if filled != task and task.awaiting in {CONSENT, EMAIL}:
            return filled.having(sku=None, consent=None)  # another size, another look
        return None if filled == task else filled

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:
        """See `TaskKind`."""
        country = await self._markets.find_country(turn)
        market = await self._markets.market(turn, country)
        said = (task.get("wanted") or {}).get("text", "")
        meant = await self._gate.open(task, turn, market, again=again)
        if not isinstance(meant, Meant):
            return meant
        product, currency = meant.product, read_shopping(turn.slots).currency
        asked = _Asked(product, market, Shopping(self.name, product.id, product.name, country, currency))
        if meant.task.get("sku") is not None:
            return await self._notice(meant.task, turn, asked, again=again)
        task, size = meant.task, option_in(product, "size", said)
        if task.get("size") is None and size is not None:
            task = task.having(size=[size])
        return await self._look(task, asked)

    async def _look(self, task: Task, asked: _Asked) -> Step:
        product = asked.product
        options = {name: tuple(task.get(name)) for name in OPTIONS if task.get(name)}
        variants = variants_with(product, options)
        before: tuple[Json, ...] = ()
        if not variants:
            wanted = listing([ways[0] for ways in options.values()])
            before = (reply("stock_no_such_option", name=product.name, wanted=wanted),)
            variants, options = product.variants, {}
        if len(variants) > 1:
            return Done((*before, self._choice(product, variants)), remembers=asked.shopping.slot())
        return await self._one(task, asked, variants[0], before)

    def _choice(self, product: Product, variants: tuple[Variant, ...]) -> Json:
        there = [variant for variant in variants if variant.stock.available]
        rows = [
            row(
                f"{kind}_options",
                *(" / ".join(option.value for option in variant.options) for variant in group),
            )
            for kind, group in (("available", there), ("sold_out", [one for one in variants if one not in there]))
            if group
        ]
        state = label("stock_state", stock_state(product).value)
        steps = what_can_be_done(_next_steps(product), self._shop)
        return reply("stock_state", *steps, name=product.name, state=state, card=product_card(product, rows=rows))

    async def _one(self, task: Task, asked: _Asked, variant: Variant, before: tuple[Json, ...]) -> Step:
        stock = await self._shop.get_stock(variant.sku, asked.market)
        name = variant_name(asked.product, variant)
        card = product_card(asked.product, variant=variant)
        if stock.state is StockState.LOW and stock.quantity is not None:
            said = reply("stock_few", name=name, count=stock.quantity, card=card)
        elif stock.state is StockState.OUT_OF_STOCK and stock.back_on is not None:
            said = reply("stock_back", name=name, back_on=day(stock.back_on), card=card)
        else:
            said = reply("stock_state", name=name, state=label("stock_state", stock.state.value), card=card)
        if stock.state is not StockState.OUT_OF_STOCK or not self._shop.offers(Capability.STOCK_NOTICES):
            buttons = what_can_be_done(_next_steps(asked.product), self._shop)
            return Done((*before, {**said, "buttons": buttons}), remembers=asked.shopping.slot())
        question = reply(
            "ask_stock_notice", button("button_affirm", "affirm"), button("button_deny", "deny"), name=name
        )
        task = task.having(sku=variant.sku)
        return Ask(
            task,
            (*before, said, question),
            CONSENT,
            ("email", "size", "colour"),
            ("affirm", "deny"),
            optional=True,
            remembers=asked.shopping.slot(),
        )

    async def _notice(self, task: Task, turn: Turn, asked: _Asked, *, again: bool) -> Step:
        sku = task.get("sku")
        variant = next((one for one in asked.product.variants if one.sku == sku), None)
        name = variant_name(asked.product, variant)
        if task.get("consent") is None:
            return await self._look(task.having(sku=None), asked)
        if not task.get("consent"):
            return Done((reply("stock_notice_declined"),), remembers=asked.shopping.slot())
        email = task.get("email")
        if email is None:
            return Ask(task, said_again(reply("ask_notice_email"), again=again), EMAIL, ("email",), ("inform", "deny"))
        await self._request(StockNoticeRequest(_key(turn, sku, email), sku, email, asked.market.locale))
        return Done((reply("stock_notice_made", name=name),), remembers=asked.shopping.slot())

    async def _request(self, request: StockNoticeRequest) -> None:
        """One notice: a lost answer is asked after, never repeated blindly."""
        try:
            await self._shop.request_stock_notice(request)
        except BackendAway:
            if await self._shop.find_stock_notice(request.idempotency_key) is None:
                raise


def _absorb_options(task: Task, turn: Turn) -> Task:
    """Sizes and colours: in canonical form, and as they were written."""
    said = {}
    for name in OPTIONS:
        value = turn.entity_in_role(name, "to") or turn.entity(name)
        if value is not None:
            said[name] = list(dict.fromkeys([value, *turn.written.get(name, ())[-1:]]))
    return task.having(**said) if said else task


def _key(turn: Turn, sku: str, email: str) -> str:
    """The same conversation, thing and address are the same notice; it says nothing about anybody."""
    return f"notice-{uuid.uuid5(turn.conversation_id, f'{sku} {email.lower()}').hex}"


def _next_steps(product: Product) -> list[Json]:
    steps = [button("button_product_question", "product_question", {"product": product.id})]
    if options_of(product, "size"):
        steps.append(button("button_size_guide", "size_guide", {"product": product.id}))
    return [*steps, button("button_delivery_time", "delivery_time")]
