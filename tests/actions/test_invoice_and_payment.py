"""Invoices are given out as the shop's system has them; payments are told as what really happened."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given

from actions.backends.demo.backend import DemoShopBackend
from actions.backends.money import Money
from actions.backends.values import (
    Contact,
    Customer,
    DeclineReason,
    Document,
    Invoice,
    Order,
    OrderAccess,
    OrderItem,
    OrderState,
    Payment,
    PaymentKind,
    PaymentState,
)
from actions.composition import Services
from actions.order_changes.payment_story import Story, tell, working_day_after
from conversations.attachments import LIMIT_BYTES, find_upload
from tests.actions.conftest import begin_conversation
from tests.actions.shopper import Shopper, renderer
from tests.fakes import FakeClock

ANA: dict[str, Any] = {"order_number": "1001", "email": "ana@example.com"}


class LinkingShop(DemoShopBackend):
    """The demo shop, as a system that gives links to invoices."""

    async def get_invoice(self, access: OrderAccess) -> Invoice:
        made = await super().get_invoice(access)
        return replace(made, document=Document("i.pdf", "application/pdf", url="https://shop.example/i/1001"))


async def test_an_invoice_is_given_as_a_file_of_the_conversation(shopper: Shopper, services: Services) -> None:
    assert await shopper.says("invoice_request", **ANA) == ["invoice_file"]
    file = shopper.said[0]["args"]["attachment"]
    async with services.engine.connect() as connection:
        kept = await find_upload(connection, shopper.conversation_id, file["upload_id"])
    assert kept is not None
    assert (kept.name, kept.content[:5]) == ("INV-1001.pdf", b"%PDF-")


async def test_a_link_is_given_as_a_link(services: Services, clock: FakeClock) -> None:
    shop = LinkingShop(services.engine, clock.now)
    conversation = await begin_conversation(services.engine, clock)
    shopper = Shopper(replace(services, shop=shop), conversation)
    assert await shopper.says("invoice_request", **ANA) == ["invoice_link"]
    assert "https://shop.example/i/1001" in renderer().render(shopper.said[0], "en").text


class HugeInvoices(DemoShopBackend):
    """The demo shop, as a system whose files are larger than we take."""

    async def get_invoice(self, access: OrderAccess) -> Invoice:
        made = await super().get_invoice(access)
        return replace(made, document=replace(made.document, content=bytes(LIMIT_BYTES + 1)))


async def test_on_a_messenger_an_invoice_is_given_as_a_file_too(meet: Callable[..., Awaitable[Shopper]]) -> None:
    shopper = await meet(channel="whatsapp", external_user="34612345678")
    assert await shopper.says("invoice_request", **ANA) == ["invoice_file"]


async def test_a_file_that_we_do_not_take_is_brought_by_a_person(services: Services, clock: FakeClock) -> None:
    conversation = await begin_conversation(services.engine, clock)
    shopper = Shopper(replace(services, shop=HugeInvoices(services.engine, clock.now)), conversation)
    assert await shopper.says("invoice_request", **ANA) == ["file_by_person", "!hand_over"]
    assert shopper.control()["reason"] == "file_by_person"


async def test_other_company_details_are_a_persons(shopper: Shopper) -> None:
    await shopper.says("invoice_request", **ANA)
    assert await shopper.presses("button_invoice_company") == ["invoice_company", "!hand_over"]
    assert shopper.control()["reason"] == "invoice_company"


async def test_the_next_wish_ends_the_offer_of_company_details(shopper: Shopper) -> None:
    await shopper.says("invoice_request", **ANA)
    assert await shopper.says("order_status") == ["order_status"]
    assert await shopper.says("thank") == ["thank"]


async def test_an_order_that_was_never_paid_has_no_invoice(shopper: Shopper) -> None:
    assert await shopper.says("invoice_request", order_number="1027", email="hugo.navarro@example.org") == [
        "invoice_none"
    ]


@pytest.mark.parametrize(
    ("number", "email", "key"),
    [
        ("1027", "hugo.navarro@example.org", "payments_declined"),
        ("1029", "amelia.shaw@example.org", "payments_held_until"),
        ("1030", "mia.hartmann@example.org", "payments_transfer_pending_reference"),
        ("1001", "ana@example.com", "payments_paid"),
    ],
)
async def test_what_happened_is_told_with_a_person_within_reach(
    shopper: Shopper, number: str, email: str, key: str
) -> None:
    assert await shopper.says("payment_problem", order_number=number, email=email) == [key]
    assert [one["intent"] for one in shopper.said[0]["buttons"]] == ["human_agent"]


async def test_the_last_reason_of_a_declined_payment_is_named(shopper: Shopper) -> None:
    await shopper.says("payment_problem", order_number="1027", email="hugo.navarro@example.org")
    assert shopper.said[0]["args"]["why"]["key"] == "label_declined_insufficient_funds"


async def test_a_double_charge_goes_to_a_person_with_every_attempt(shopper: Shopper) -> None:
    keys = await shopper.says("payment_problem", order_number="1028", email="louis.bernard@example.org")
    assert keys == ["payments_charged_twice", "!hand_over"]
    said = shopper.said[0]["args"]
    assert said["too_much"]["amount_minor"] * 2 == said["taken"]["amount_minor"]
    assert shopper.control()["reason"] == "payments_charged_twice"
    assert [line["key"] for line in shopper.control()["summary"]["backend"]] == ["summary_payment"] * 2


@pytest.mark.parametrize("reason", DeclineReason)
def test_every_reason_of_a_declined_payment_has_words(reason: DeclineReason) -> None:
    assert renderer().render_text(f"label_declined_{reason}", {}, "en")


@pytest.fixture
async def order(shop: DemoShopBackend) -> Order:
    return await shop.get_order(OrderAccess("1001", Contact(email="ana@example.com")))


def test_a_transfer_takes_working_days() -> None:
    assert working_day_after(date(2026, 11, 20), 3) == date(2026, 11, 25)


async def test_no_attempt_is_a_story_too(order: Order) -> None:
    assert tell(order, ()).story is Story.NONE


@given(
    states=st.lists(
        st.tuples(st.sampled_from(PaymentState), st.sampled_from(PaymentKind), st.integers(1, 5000)), max_size=6
    )
)
def test_a_double_charge_is_told_only_where_more_was_taken_than_the_order_costs(
    states: list[tuple[PaymentState, PaymentKind, int]],
) -> None:
    order, payments = _some_order(), []
    for place, (state, kind, amount) in enumerate(states):
        at = order.placed_at + timedelta(minutes=place)
        payments.append(Payment(f"P{place}", order.number, kind, state, Money(amount, "EUR"), at))
    told = tell(order, tuple(payments))
    taken = sum(one.amount.amount_minor for one in payments if one.state is PaymentState.CAPTURED)
    back = sum(one.amount.amount_minor for one in payments if one.state is PaymentState.REFUNDED)
    assert told.taken.amount_minor == taken - back
    if told.story is Story.CHARGED_TWICE:
        assert told.too_much.amount_minor == taken - back - order.total.amount_minor > 0
    if told.payment is None:
        assert payments == []


def _some_order() -> Order:
    item = OrderItem("i", "Mug", "kitchen", 1, Money(2000, "EUR"))
    placed = datetime(2026, 11, 1, tzinfo=UTC)
    customer = Customer("c", "C", "c@example.org", None, "ES", "es-ES")
    return Order("1", OrderState.PROCESSING, placed, customer, (item,), Money(500, "EUR"), None)
