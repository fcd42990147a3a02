"""What the demo shop says before and while one pays: delivery, ways to pay, payments, coupons, points."""

from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from actions.backends.demo import commerce, rows, tables
from actions.backends.demo.catalogue import BY_SKU, PRICE_FACTORS, in_currency
from actions.backends.demo.connection import DemoTables
from actions.backends.demo.requests import VOUCHERS
from actions.backends.demo.shelf import price
from actions.backends.errors import CustomerNotFound, DestinationNotServed
from actions.backends.money import Money, total
from actions.backends.ports import (
    CouponBackend,
    DeliveryBackend,
    LoyaltyBackend,
    PaymentBackend,
    PaymentMethodBackend,
    PromotionBackend,
)
from actions.backends.values import (
    CouponBarrier,
    CouponCheck,
    CouponVerdict,
    CustomerKey,
    DeliveryOption,
    Destination,
    LoyaltyAccount,
    Market,
    OrderAccess,
    OrderState,
    Payment,
    PaymentMethod,
    Promotion,
)

_SATURDAY = 5


def money_of(euro_cents: int, currency: str) -> Money:
    """So many euro cents in another currency; in euros where the shop does not have it."""
    known = currency if currency in PRICE_FACTORS else "EUR"
    return Money(in_currency(euro_cents, known) if euro_cents else 0, known)


class DemoBuying(DemoTables, DeliveryBackend, PaymentMethodBackend, PaymentBackend):
    """Rates and ways to pay by country, and every attempt to pay an order."""

    async def list_delivery_options(self, destination: Destination, basket: Money) -> tuple[DeliveryOption, ...]:
        """See `DeliveryBackend`."""
        zone = commerce.find_zone(destination.country)
        if zone is None:
            raise DestinationNotServed(destination.country, destination.postcode)
        extra = commerce.extra_days(destination.country, destination.postcode)
        options = []
        for rate in zone.rates:
            free_from = None if rate.free_from_cents is None else money_of(rate.free_from_cents, basket.currency)
            cost = money_of(rate.euro_cents, basket.currency)
            if free_from is not None and free_from.currency == basket.currency and not free_from > basket:
                cost = Money(0, cost.currency)
            least, most = rate.min_days + extra, rate.max_days + extra
            options.append(
                DeliveryOption(
                    id=rate.id,
                    name=rate.name,
                    carrier=rate.carrier,
                    price=cost,
                    min_days=least,
                    max_days=most,
                    earliest_on=add_working_days(self._today, least),
                    latest_on=add_working_days(self._today, most),
                    duties=zone.duties,
                    free_from=free_from,
                    to_pickup_point=rate.to_pickup_point,
                )
            )
        return tuple(sorted(options, key=lambda option: option.price.amount_minor))

    async def list_payment_methods(self, market: Market) -> tuple[PaymentMethod, ...]:
        """See `PaymentMethodBackend`."""
        if commerce.find_zone(market.country) is None:
            return ()
        return tuple(
            PaymentMethod(
                way.id,
                way.kind,
                way.name,
                None if way.fee_cents is None else money_of(way.fee_cents, market.currency),
                None if way.max_cents is None else money_of(way.max_cents, market.currency),
            )
            for way in commerce.WAYS
            if way.countries is None or market.country in way.countries
        )

    async def list_payments(self, access: OrderAccess) -> tuple[Payment, ...]:
        """See `PaymentBackend`."""
        async with self._reading() as connection:
            order = await self._prove(connection, access)
            found = await connection.execute(
                select(tables.payments)
                .where(tables.payments.c.order_number == order.number)
                .order_by(tables.payments.c.made_at, tables.payments.c.number)
            )
            return tuple(rows.payment(row) for row in found)


class DemoDiscounts(DemoTables, LoyaltyBackend, CouponBackend, PromotionBackend):
    """Coupons (vouchers are coupons too), what runs now, and points."""

    async def check_coupon(self, check: CouponCheck) -> CouponVerdict:
        """See `CouponBackend`."""
        code = check.code.strip().upper()
        coupon = commerce.COUPONS.get(code)
        async with self._reading() as connection:
            if coupon is None:
                return await self._check_voucher(connection, code, check.market)
            orders = None if check.customer is None else await _count_orders(connection, check.customer)
        starts, ends = self._moment(coupon.starts_in), self._moment(coupon.ends_in)
        minimum = None if coupon.minimum_cents is None else money_of(coupon.minimum_cents, check.market.currency)
        return CouponVerdict(
            code=code,
            barrier=self._coupon_barrier(coupon, check, minimum, orders),
            basis_points=coupon.basis_points,
            amount=None if coupon.euro_cents is None else money_of(coupon.euro_cents, check.market.currency),
            minimum=minimum,
            starts_at=starts,
            ends_at=ends,
            countries=() if coupon.countries is None else tuple(sorted(coupon.countries)),
        )

    async def list_promotions(self, market: Market) -> tuple[Promotion, ...]:
        """See `PromotionBackend`."""
        running = [
            coupon
            for coupon in commerce.COUPONS.values()
            if coupon.name is not None and (coupon.countries is None or market.country in coupon.countries)
        ]
        running.sort(key=lambda coupon: coupon.ends_in or 0)
        return tuple(
            Promotion(
                id=coupon.code.lower(),
                name=(coupon.name or {}).get(market.locale.split("-")[0]) or (coupon.name or {})["en"],
                code=coupon.code,
                basis_points=coupon.basis_points,
                amount=None if coupon.euro_cents is None else money_of(coupon.euro_cents, market.currency),
                minimum=None if coupon.minimum_cents is None else money_of(coupon.minimum_cents, market.currency),
                ends_at=self._moment(coupon.ends_in),
            )
            for coupon in running
        )

    async def get_loyalty(self, customer: CustomerKey) -> LoyaltyAccount:
        """See `LoyaltyBackend`."""
        async with self._reading() as connection:
            country = await connection.scalar(
                select(tables.customers.c.country).where(tables.customers.c.id == customer.customer_id)
            )
        if country is None:
            raise CustomerNotFound(customer.customer_id)
        points, expiring, lapse_in = commerce.POINTS.get(customer.customer_id, (0, 0, 0))
        tier = max(entry for entry in commerce.TIERS if entry[0] <= points)
        higher = [needed - points for needed, _ in commerce.TIERS if needed > points]
        return LoyaltyAccount(
            customer_id=customer.customer_id,
            points=points,
            worth=Money(points * commerce.POINT_CENTS, "EUR"),
            tier=tier[1],
            expiring=expiring,
            expire_on=self._today + timedelta(days=lapse_in) if expiring else None,
            to_next_tier=min(higher, default=None),
        )

    def _moment(self, days: int | None) -> datetime | None:
        """The end of the day so many days from now."""
        if days is None:
            return None
        return datetime.combine(self._today + timedelta(days=days), time(23, 59, 59), tzinfo=UTC)

    def _coupon_barrier(
        self, coupon: commerce.Coupon, check: CouponCheck, minimum: Money | None, orders: int | None
    ) -> CouponBarrier | None:
        if coupon.broken is not None:
            return coupon.broken
        if coupon.ends_in is not None and coupon.ends_in < 0:
            return CouponBarrier.EXPIRED
        if coupon.starts_in is not None and coupon.starts_in > 0:
            return CouponBarrier.NOT_STARTED
        if coupon.countries is not None and check.market.country not in coupon.countries:
            return CouponBarrier.WRONG_COUNTRY
        if coupon.only_for is not None and check.customer not in (None, CustomerKey(coupon.only_for)):
            return CouponBarrier.OTHER_CUSTOMER
        if coupon.first_order and orders:
            return CouponBarrier.FIRST_ORDER_ONLY
        lines = [(BY_SKU[line.sku], line.quantity) for line in check.basket if line.sku in BY_SKU]
        if lines and all(product.category in coupon.excluded for product, _ in lines):
            return CouponBarrier.EXCLUDED_ITEMS
        prices = [price(product, check.market.currency) for product, quantity in lines for _ in range(quantity)]
        if lines and minimum is not None and minimum > total(prices, minimum.currency):
            return CouponBarrier.MINIMUM_NOT_MET
        return None

    async def _check_voucher(self, connection: AsyncConnection, code: str, market: Market) -> CouponVerdict:
        voucher = next((one for one in await VOUCHERS.list_all(connection) if one.code == code), None)
        if voucher is None:
            return CouponVerdict(code, CouponBarrier.UNKNOWN_CODE)
        barrier = None
        if voucher.expires_at is not None and voucher.expires_at < self._now():
            barrier = CouponBarrier.EXPIRED
        elif voucher.amount.currency != market.currency:
            barrier = CouponBarrier.WRONG_CURRENCY
        return CouponVerdict(code, barrier, amount=voucher.amount, ends_at=voucher.expires_at)


async def _count_orders(connection: AsyncConnection, customer: CustomerKey) -> int:
    counted = await connection.scalar(
        select(func.count())
        .select_from(tables.orders)
        .where(tables.orders.c.customer_id == customer.customer_id, tables.orders.c.state != OrderState.CANCELLED)
    )
    return counted or 0


def add_working_days(day: date, count: int) -> date:
    """The day so many working days (Monday to Friday) later."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < _SATURDAY
    return day
