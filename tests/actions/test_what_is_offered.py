"""What the shop's system does not offer is a colleague's to settle: said at once, before anything is asked."""

import uuid
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from actions.backends.capabilities import Capability
from actions.backends.demo.backend import DemoShopBackend
from actions.backends.ports import ShopBackend
from actions.backends.values import (
    CustomerKey,
    Order,
    OrderAccess,
    OrderSummary,
    Parcel,
    Refund,
    RefundReason,
    RefundRequest,
)
from actions.composition import Services, build_ledger, task_kinds
from actions.ledger import Entry, EntryState, RefundDraft
from actions.refund_policy import Claim
from actions.what_is_offered import NEEDS
from actions.wish import TASK_OF_INTENT
from conversations.customer_token import CustomerTokens
from tests.actions.conftest import begin_conversation
from tests.actions.shopper import RULES, Shopper

ORDER = {"order_number": "1001", "email": "ana@example.com"}
Meet = Callable[..., Awaitable[Shopper]]


class NarrowShop(ShopBackend):
    """The demo shop, of which only some things are offered; whatever else it is asked, it answers `NotOffered`."""

    system = "narrow shop"

    def __init__(self, shop: DemoShopBackend, *offered: Capability) -> None:
        self._shop = shop
        self.capabilities = frozenset(offered)

    async def get_order(self, access: OrderAccess) -> Order:
        self.require(Capability.ORDERS)
        return await self._shop.get_order(access)

    async def list_orders(self, customer: CustomerKey) -> tuple[OrderSummary, ...]:
        self.require(Capability.ORDERS)
        return await self._shop.list_orders(customer)

    async def list_parcels(self, access: OrderAccess) -> tuple[Parcel, ...]:
        self.require(Capability.PARCELS)
        return await self._shop.list_parcels(access)

    async def list_refunds(self, access: OrderAccess) -> tuple[Refund, ...]:
        self.require(Capability.REFUNDS)
        return await self._shop.list_refunds(access)

    async def request_refund(self, request: RefundRequest) -> Refund:
        self.require(Capability.REFUNDS)
        return await self._shop.request_refund(request)

    async def find_refund(self, idempotency_key: str) -> Refund | None:
        self.require(Capability.REFUNDS)
        return await self._shop.find_refund(idempotency_key)


@pytest.fixture
def narrow(services: Services, shop: DemoShopBackend) -> Callable[..., Awaitable[Shopper]]:
    """Somebody new in a shop that offers these things: `await narrow(Capability.ORDERS)`."""

    async def meet(*offered: Capability) -> Shopper:
        conversation_id = await begin_conversation(services.engine, services.clock)  # type: ignore[arg-type]
        return Shopper(replace(services, shop=NarrowShop(shop, *offered)), conversation_id)

    return meet


def test_every_task_says_what_it_needs(services: Services) -> None:
    assert set(NEEDS) == set(task_kinds(services, build_ledger(services))) == set(TASK_OF_INTENT.values())


@pytest.mark.parametrize("intent", sorted(RULES))
async def test_a_shop_that_offers_nothing_breaks_no_action(narrow: Meet, intent: str) -> None:
    shopper = await narrow()
    keys = await shopper.says(intent, refund_reason="damaged", **ORDER)
    assert "action_failed" not in keys
    if intent == "return_policy":  # what the shop's own rules say needs no system
        assert keys == ["return_policy"]
    elif intent in TASK_OF_INTENT and NEEDS[TASK_OF_INTENT[intent]]:
        assert keys == ["topic_offer_person"]
        assert shopper.said[0]["args"]["topic"]["key"] == f"label_topic_{intent}"
        assert await shopper.presses("button_affirm") == ["!hand_over"]
        assert shopper.control()["summary"]["wanted"]["key"] == f"label_topic_{intent}"


async def test_data_alone_leads_to_a_colleague_too(narrow: Meet) -> None:
    shopper = await narrow()
    assert await shopper.says("inform", email="ana@example.com") == ["topic_offer_person"]
    assert shopper.said[0]["args"]["topic"]["key"] == "label_topic_order_status"


async def test_an_order_is_shown_without_refunds_and_parcels_and_without_their_buttons(narrow: Meet) -> None:
    shopper = await narrow(Capability.ORDERS)
    assert await shopper.says("order_status", **ORDER) == ["order_status"]
    assert shopper.card()["number"] == "1001"
    assert [one["intent"] for one in shopper.said[0]["buttons"]] == ["human_agent"]
    assert await shopper.says("order_status", order_number="1014") == ["order_status_cancelled"]
    assert [one["intent"] for one in shopper.said[0]["buttons"]] == ["human_agent"]


async def test_a_logged_in_customers_orders_are_offered_without_refunds_and_parcels(
    narrow: Meet, services: Services, tokens: CustomerTokens
) -> None:
    shopper = await narrow(Capability.ORDERS)
    await services.identity.log_in(shopper.conversation_id, tokens.issue("emma"))
    assert await shopper.says("order_status") == ["choose_order"]
    assert await shopper.says("inform", ordinal=2) == ["order_status"]


@pytest.mark.parametrize("intent", ["track_shipment", "shipping_problem_lost"])
async def test_a_parcel_is_a_colleagues_where_none_are_known(narrow: Meet, intent: str) -> None:
    shopper = await narrow(Capability.ORDERS, Capability.REFUNDS)
    assert await shopper.says(intent) == ["topic_offer_person"]
    assert await shopper.says("deny") == ["deny_nothing"]


async def test_a_parcel_is_followed_without_a_button_to_a_refund_that_cannot_be_made(narrow: Meet) -> None:
    shopper = await narrow(Capability.ORDERS, Capability.PARCELS)
    assert set(await shopper.says("track_shipment", **ORDER)) == {"track_shipment_delivered"}
    assert [one["intent"] for one in shopper.said[-1]["buttons"]] == ["damaged_or_wrong_item", "human_agent"]


async def test_a_refund_needs_no_parcels(narrow: Meet) -> None:
    shopper = await narrow(Capability.ORDERS, Capability.REFUNDS)
    keys = await shopper.says("refund_request", refund_reason="damaged", item_reference="all", **ORDER)
    assert keys == ["confirm_refund"]
    assert await shopper.says("affirm") == ["refund_done"]
    assert await shopper.says("refund_status") == ["refund_status_done"]


async def test_an_open_question_waits_while_a_colleague_is_offered(narrow: Meet) -> None:
    shopper = await narrow(Capability.ORDERS, Capability.REFUNDS)
    assert await shopper.says("order_status") == ["ask_order_number"]
    assert await shopper.says("track_shipment") == ["topic_offer_person"]
    assert await shopper.says("deny") == ["ask_order_number"]


async def test_a_task_of_before_the_system_changed_goes_to_a_person(narrow: Meet, meet: Meet) -> None:
    before = await meet()
    await before.says("track_shipment", order_number="1001")
    after = await narrow(Capability.ORDERS)
    after.slots, after.events = before.slots, before.events
    assert (await after.says("inform", email="ana@example.com"))[-1] == "!hand_over"


async def agreed(services: Services, shop: DemoShopBackend) -> Entry:
    """A refund with a yes, not yet asked for."""
    ledger = build_ledger(services)
    conversation_id = await begin_conversation(services.engine, services.clock)  # type: ignore[arg-type]
    order = await shop.get_order(OrderAccess("1001", CustomerKey("ana")))
    lines = Claim(order, order.items[:1], RefundReason.DAMAGED).lines
    draft = RefundDraft(order.number, lines, lines[0].amount, RefundReason.DAMAGED, "order_proof", order.customer.id)
    quote = await ledger.propose(conversation_id, draft)
    return await ledger.confirm(quote.id, conversation_id, draft, order, (), uuid.uuid4())


async def test_a_system_without_refunds_refuses_one_that_was_never_asked_for(
    services: Services, shop: DemoShopBackend
) -> None:
    entry = await agreed(services, shop)
    without = build_ledger(replace(services, shop=NarrowShop(shop, Capability.ORDERS)))
    settled = await without.carry_out(entry)
    assert (settled.state, settled.note) == (EntryState.REFUSED, "not_offered")


async def test_a_system_without_refunds_does_not_know_what_became_of_one_asked_for_elsewhere(
    services: Services, shop: DemoShopBackend
) -> None:
    entry = await agreed(services, shop)
    sent = replace(entry, sent_at=services.clock.now())
    without = build_ledger(replace(services, shop=NarrowShop(shop, Capability.ORDERS)))
    assert (await without.carry_out(sent)).state is EntryState.UNKNOWN
