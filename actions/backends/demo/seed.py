"""Fills the demo shop with what it does not have yet. The same day gives the same shop, to the last digit."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from actions.backends.demo import errands, people, rows, stories, tables
from actions.backends.demo.catalogue import BY_SKU, PRODUCTS, price_minor
from actions.backends.demo.plan import Plan
from actions.backends.demo.privacy import ERASED
from actions.backends.demo.product_facts import COUNTED
from actions.backends.demo.seed_aftersales import insert_aftersales
from actions.backends.demo.stock import PLENTY
from actions.backends.values import Address, CheckpointCode, Customer, PickupPoint, RefundMethod
from storage.locks import Lock, hold

_CARRIERS = (
    ("DHL Express", "JD", "https://www.dhl.com/en/express/tracking.html?AWB={}"),
    ("UPS", "1Z", "https://www.ups.com/track?tracknum={}"),
    ("Aramex", "AR", "https://www.aramex.com/track/results?ShipmentNumber={}"),
)
_HUBS = {
    "ES": ("Madrid, ES", "Zaragoza, ES"),
    "FR": ("Paris, FR", "Lyon, FR"),
    "DE": ("Leipzig, DE", "Berlin, DE"),
    "IE": ("Dublin, IE", "Cork, IE"),
    "US": ("Newark, US", "Chicago, US"),
    "EG": ("Cairo, EG", "Giza, EG"),
    "GB": ("London, GB", "Leeds, GB"),
    "JP": ("Narita, JP", "Osaka, JP"),
    "KW": ("Kuwait City, KW", "Hawalli, KW"),
    "CN": ("Shanghai, CN", "Hangzhou, CN"),
    "MX": ("Monterrey, MX", "Mexico City, MX"),
    "AE": ("Dubai, AE", "Abu Dhabi, AE"),
}
WAREHOUSE = "Rotterdam, NL"
OTHERS_COUNT = 60


@dataclass(frozen=True)
class Seeded:
    """How much was added; nothing to a shop that had it all."""

    customers: int
    orders: int


async def seed(engine: AsyncEngine, now: datetime) -> Seeded:
    """Add the customers, goods and orders that are missing, in one transaction; safe to call from several processes.

    A shop that an older version has filled gets what is new. What is there stays as it has become: an order has all
    of its rows or none, and who was erased gets no new ones.

    Args:
        engine: Of a migrated database.
        now: Aware UTC; all dates of what is added are relative to its day.
    """
    async with engine.begin() as connection:
        await hold(connection, Lock.DEMO_SEED)
        customers, orders = tables.customers.c, tables.orders.c
        known = set(await connection.scalars(select(customers.id)))
        erased = set(await connection.scalars(select(customers.id).where(customers.name == ERASED)))
        placed = set(await connection.scalars(select(orders.number)))
        newcomers = [person for person in _everybody() if person.id not in known]
        if newcomers:
            await connection.execute(insert(tables.customers), [vars(person) for person in newcomers])
        midnight = datetime.combine(now.astimezone(UTC).date(), time(), tzinfo=UTC)
        await _insert_stock(connection, midnight)
        plans = [
            Plan(position, number, customer, story, midnight)
            for position, (number, customer, story) in enumerate(_planned())
            if number not in placed and customer.id not in erased
        ]
        for plan in plans:
            await _insert_order(connection, plan)
        return Seeded(len(newcomers), len(plans))


def _everybody() -> tuple[Customer, ...]:
    return (*people.WELL_KNOWN, *people.OTHERS)


def _planned() -> Iterable[tuple[str, Customer, stories.Story]]:
    by_id = {person.id: person for person in _everybody()}
    for number, customer_id, story in stories.WELL_KNOWN:
        yield number, by_id[customer_id], story
    for position in range(OTHERS_COUNT):
        person = people.OTHERS[position * 7 % len(people.OTHERS)]
        yield str(1101 + position), person, stories.ALL[position % len(stories.ALL)]
    for number, customer_id, story in errands.WELL_KNOWN:
        yield number, by_id[customer_id], story


async def _insert_order(connection: AsyncConnection, plan: Plan) -> None:
    items = plan.items()
    shipping = price_minor(BY_SKU["notebook"], plan.currency) // 2 if plan.position % 4 else 0
    delivered = plan.story.delivered
    await connection.execute(
        insert(tables.orders).values(
            number=plan.number,
            customer_id=plan.customer.id,
            state=plan.story.state,
            placed_at=plan.at(plan.story.placed, 10),
            currency=plan.currency,
            shipping_minor=shipping,
            delivered_on=None if delivered is None else plan.at(delivered, 0).date(),
            address=rows.ADDRESS.dump_python(people.address_of(plan.customer), mode="json"),
            deliver_on=None if plan.story.deliver_in is None else plan.at(-plan.story.deliver_in, 0).date(),
        )
    )
    await connection.execute(insert(tables.order_items), items)
    for index, parcel in enumerate(plan.story.parcels):
        await _insert_parcel(connection, plan, index, parcel, items)
    await insert_aftersales(connection, plan, items, shipping)
    for index, refund in enumerate(plan.story.refunds):
        await _insert_refund(connection, plan, index, refund, items, shipping)


async def _insert_parcel(
    connection: AsyncConnection, plan: Plan, index: int, parcel: stories.ParcelStory, items: list[dict[str, Any]]
) -> None:
    carrier, prefix, url = _CARRIERS[(plan.position + index) % len(_CARRIERS)]
    tracking_number = f"{prefix}{plan.number}{plan.position * 7919 % 100000:05d}{index}"
    await connection.execute(
        insert(tables.parcels).values(
            tracking_number=tracking_number,
            order_number=plan.number,
            carrier=carrier,
            tracking_url=url.format(tracking_number),
            state=parcel.state,
            promised_on=plan.at(parcel.promised, 0).date(),
            delivered_on=None if parcel.delivered is None else plan.at(parcel.delivered, 0).date(),
            pickup=_pickup_point(plan) if parcel.pickup else None,
        )
    )
    inside = items[index :: len(plan.story.parcels)]
    if inside:
        await connection.execute(
            insert(tables.parcel_items),
            [
                {"tracking_number": tracking_number, "item_id": item["id"], "quantity": item["quantity"]}
                for item in inside
            ],
        )
    hub, city = _HUBS[plan.customer.country]
    places = (WAREHOUSE, WAREHOUSE, WAREHOUSE, hub, city, city)
    await connection.execute(
        insert(tables.checkpoints),
        [
            {
                "tracking_number": tracking_number,
                "position": step,
                "at": plan.at(ago, 0) + timedelta(minutes=20 * step),
                "place": places[min(step, len(places) - 1)],
                "code": code,
                "carrier_words": parcel.carrier_words if code is CheckpointCode.OTHER else None,
            }
            for step, (ago, code) in enumerate(parcel.scans)
        ],
    )


async def _insert_refund(
    connection: AsyncConnection,
    plan: Plan,
    index: int,
    refund: stories.RefundStory,
    items: list[dict[str, Any]],
    shipping: int,
) -> None:
    chosen = items if refund.items is None else items[: refund.items]
    amount = sum(item["amount_minor"] for item in chosen) + (shipping if refund.items is None else 0)
    number = f"R-{plan.number}-{index + 1}"
    await connection.execute(
        insert(tables.refunds).values(
            number=number,
            idempotency_key=None,
            order_number=plan.number,
            state=refund.state,
            amount_minor=amount,
            currency=plan.currency,
            reason=refund.reason,
            method=RefundMethod.ORIGINAL_PAYMENT,
            made_at=plan.at(refund.ago, 9),
        )
    )
    await connection.execute(
        insert(tables.refund_lines),
        [
            {
                "refund_number": number,
                "item_id": item["id"],
                "quantity": item["quantity"],
                "amount_minor": item["amount_minor"],
            }
            for item in chosen
        ],
    )


def _pickup_point(plan: Plan) -> Any:
    home = people.address_of(plan.customer)
    shop = Address("Kiosk Babel", home.lines, home.city, home.postcode, home.country)
    point = PickupPoint(shop, "Mo-Sa 09:00-20:00", plan.at(-6, 0).date())
    return rows.PICKUP.dump_python(point, mode="json")


async def _insert_stock(connection: AsyncConnection, midnight: datetime) -> None:
    counted = []
    known = set(await connection.scalars(select(tables.stock.c.sku)))
    for sku in sorted({sku for product in PRODUCTS for sku in product.skus} - known):
        quantity, back_in = COUNTED.get(sku, (PLENTY, None))
        back_on = None if back_in is None else (midnight + timedelta(days=back_in)).date()
        counted.append({"sku": sku, "quantity": quantity, "back_on": back_on})
    if counted:
        await connection.execute(insert(tables.stock), counted)
