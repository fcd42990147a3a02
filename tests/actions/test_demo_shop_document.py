"""docs/demo-shop.md lists orders that are there, of the customers it says."""

import re
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo import commerce, errands, stories, tables
from actions.backends.demo.backend import DemoShopBackend
from actions.backends.values import Contact, CustomerKey, OrderAccess

DOCUMENT = (Path(__file__).parents[2] / "docs" / "demo-shop.md").read_text()


async def test_every_listed_order_opens_for_its_customer(shop: DemoShopBackend) -> None:
    listed = re.findall(r"^\| (\d{4}) \| (\w+) \|", DOCUMENT, re.MULTILINE)
    assert [(number, customer) for number, customer, _ in stories.WELL_KNOWN] == listed
    for number, customer in listed:
        assert (await shop.get_order(OrderAccess(number, CustomerKey(customer)))).number == number


async def test_every_listed_customer_has_that_address_and_phone(shop: DemoShopBackend) -> None:
    rows = re.findall(r"\| (\S+@example\.com) \| (\+[\d ]+) \| `(\w+)` \|", DOCUMENT)
    assert len(rows) == 4
    for email, phone, customer in rows:
        number = next(number for number, owner, _ in stories.WELL_KNOWN if owner == customer)
        for contact in (Contact(email=email), Contact(phone=phone.replace(" ", ""))):
            assert (await shop.get_order(OrderAccess(number, contact))).customer.id == customer


async def test_every_order_under_other_errands_opens_with_its_address(shop: DemoShopBackend) -> None:
    listed = re.findall(r"^\| (\d{4}) \| `(\S+)` \| (\S+@example\.org) \|", DOCUMENT, re.MULTILINE)
    assert [(number, customer) for number, customer, _ in errands.WELL_KNOWN] == [row[:2] for row in listed]
    for number, customer, email in listed:
        assert (await shop.get_order(OrderAccess(number, Contact(email=email)))).customer.id == customer


def test_every_coupon_is_listed() -> None:
    assert re.findall(r"^\| ([A-Z]+\d*) \|", DOCUMENT, re.MULTILINE) == list(commerce.COUPONS)


async def test_the_number_of_orders_is_as_written(shop: DemoShopBackend, engine: AsyncEngine) -> None:
    async with engine.connect() as connection:
        count = await connection.scalar(select(func.count()).select_from(tables.orders))
    assert f"{count} orders of 40 customers" in DOCUMENT
