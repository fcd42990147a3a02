"""WooCommerce's coupons: whether one counts, and why it does not; and vouchers, which are coupons of one use."""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from fnmatch import fnmatchcase

from actions.backends.errors import CustomerNotFound, RequestRefused
from actions.backends.http_system import HttpRefused
from actions.backends.money import Money, total
from actions.backends.ports import CouponBackend, VoucherBackend
from actions.backends.values import (
    CompensationReason,
    CouponBarrier,
    CouponCheck,
    CouponVerdict,
    Customer,
    Voucher,
    VoucherRequest,
)
from actions.backends.woocommerce.amounts import read_decimal, read_money, write_money
from actions.backends.woocommerce.api import code_of
from actions.backends.woocommerce.connection import KEY
from actions.backends.woocommerce.orders import WooOrders
from actions.backends.woocommerce.reading import find_meta, utc
from actions.backends.woocommerce.shapes import Sold, WooCoupon, WooProduct
from actions.backends.woocommerce.shelf import WooShelf
from actions.backends.write_once import write_once

VALID_FOR = timedelta(days=365)
_ORDER = "_babeldesk_order"
_REASON = "_babeldesk_reason"
_PERCENT = frozenset({"percent", "recurring_percent"})
_PER_PRODUCT = frozenset({"percent", "fixed_product"})


@dataclass(frozen=True)
class _BasketLine:
    """A product that somebody thinks of buying, with all the ids it goes by."""

    ids: frozenset[int]
    categories: frozenset[int]
    reduced: bool
    price: Money


class WooCoupons(WooOrders, WooShelf, CouponBackend, VoucherBackend):
    """Reads coupons, and writes those that are vouchers."""

    async def check_coupon(self, check: CouponCheck) -> CouponVerdict:
        """See `CouponBackend`. The rules are WooCommerce's own (`WC_Discounts`), in its order."""
        code = check.code.strip()
        coupon = await self._find_coupon(code)
        if coupon is None or coupon.status not in {"publish", "future"}:
            return CouponVerdict(code, CouponBarrier.UNKNOWN_CODE)
        currency = await self._currency()
        minimum = read_money(coupon.minimum_amount, currency)
        percent = coupon.discount_type in _PERCENT
        return CouponVerdict(
            code=code,
            barrier=await self._coupon_barrier(coupon, check, currency),
            basis_points=int(read_decimal(coupon.amount) * 100) if percent else None,
            amount=None if percent else read_money(coupon.amount, currency),
            minimum=minimum if minimum.amount_minor else None,
            starts_at=utc(coupon.date_created_gmt) if coupon.status == "future" else None,
            ends_at=None if coupon.date_expires_gmt is None else utc(coupon.date_expires_gmt),
        )

    async def request_voucher(self, request: VoucherRequest) -> Voucher:
        """See `VoucherBackend`. Its code follows from the key, and WooCommerce has every code only once."""
        key = request.idempotency_key
        order = await self._find_order(request.order_number)
        if order is None:
            raise RequestRefused(key, "unknown_order")
        if request.amount.amount_minor <= 0:
            raise RequestRefused(key, "nothing_given")
        if not request.amount.currency == order.currency == await self._currency():
            raise RequestRefused(key, "wrong_currency")
        body = {
            "code": _code_of(key),
            "amount": write_money(request.amount),
            "discount_type": "fixed_cart",
            "usage_limit": 1,
            "date_expires_gmt": (self._now() + VALID_FOR).strftime("%Y-%m-%dT%H:%M:%S"),
            "email_restrictions": [order.billing.email] if order.billing.email else [],
            "meta_data": [
                {"key": KEY, "value": key},
                {"key": _ORDER, "value": order.number},
                {"key": _REASON, "value": request.reason.value},
            ],
        }

        async def make() -> Voucher:
            try:
                written = await self._api.write(WooCoupon, "POST", "/coupons", body)
            except HttpRefused as error:
                there = await self.find_voucher(key)
                if there is None:
                    raise RequestRefused(key, code_of(error) or "other") from None
                return there
            return _voucher(written, await self._currency())

        return await write_once(
            self._leases, f"{self.system}:voucher:{_code_of(key)}", lambda: self.find_voucher(key), make
        )

    async def find_voucher(self, idempotency_key: str) -> Voucher | None:
        """See `VoucherBackend`."""
        coupon = await self._find_coupon(_code_of(idempotency_key))
        if coupon is None or find_meta(coupon.meta_data, KEY) != idempotency_key:
            return None
        return _voucher(coupon, await self._currency())

    async def _find_coupon(self, code: str) -> WooCoupon | None:
        """WooCommerce makes no difference between capitals and small letters."""
        if not code:
            return None
        found = await self._api.read_all(WooCoupon, "/coupons", {"code": code})
        return next((one for one in found if one.code.casefold() == code.casefold()), None)

    async def _coupon_barrier(self, coupon: WooCoupon, check: CouponCheck, currency: str) -> CouponBarrier | None:
        if coupon.status == "future":
            return CouponBarrier.NOT_STARTED
        if coupon.usage_limit and coupon.usage_count >= coupon.usage_limit:
            return CouponBarrier.USED_UP
        if coupon.date_expires_gmt is not None and utc(coupon.date_expires_gmt) <= self._now():
            return CouponBarrier.EXPIRED
        if coupon.discount_type not in _PERCENT and check.market.currency != currency:
            return CouponBarrier.WRONG_CURRENCY
        barrier = await self._customer_barrier(coupon, check)
        return barrier or _basket_barrier(coupon, await self._basket(check, currency), currency)

    async def _customer_barrier(self, coupon: WooCoupon, check: CouponCheck) -> CouponBarrier | None:
        if check.customer is None or not (coupon.email_restrictions or coupon.usage_limit_per_user):
            return None
        try:
            customer: Customer | None = await self.get_customer(check.customer)
        except CustomerNotFound:
            customer = None
        email = "" if customer is None else customer.email
        patterns = [pattern.lower() for pattern in coupon.email_restrictions]
        if patterns and not any(fnmatchcase(email, pattern) for pattern in patterns):
            return CouponBarrier.OTHER_CUSTOMER
        theirs = {check.customer.customer_id, email} - {""}
        used = sum(str(one).lower() in theirs for one in coupon.used_by)
        limit = coupon.usage_limit_per_user
        return CouponBarrier.ALREADY_USED if limit and used >= limit else None

    async def _basket(self, check: CouponCheck, currency: str) -> list[_BasketLine]:
        """What the shop knows of the basket; what it does not know is not held against anybody."""
        lines = []
        for line in check.basket:
            product, variation = await self._find_by_sku(line.sku)
            if product is None:
                continue
            sold: Sold = variation or product
            price = read_money(sold.price, currency)
            lines.append(_basket_line(product, sold, Money(price.amount_minor * line.quantity, currency)))
        return lines


def _basket_line(product: WooProduct, sold: Sold, price: Money) -> _BasketLine:
    categories = frozenset(term.id for term in product.categories)
    return _BasketLine(frozenset({product.id, sold.id}), categories, sold.on_sale, price)


def _basket_barrier(coupon: WooCoupon, basket: Sequence[_BasketLine], currency: str) -> CouponBarrier | None:
    """A coupon on products needs one that it is for; one on the whole basket, that nothing is excluded."""
    if not basket:
        return None
    worth = total((line.price for line in basket), currency)
    if read_money(coupon.minimum_amount, currency) > worth:
        return CouponBarrier.MINIMUM_NOT_MET
    most = read_money(coupon.maximum_amount, currency)
    if most.amount_minor and worth > most:
        return CouponBarrier.OTHER
    if not any(_is_for(coupon, line) for line in basket):
        return CouponBarrier.EXCLUDED_ITEMS
    excluded = [_is_excluded(coupon, line) for line in basket]
    fails = all(excluded) if coupon.discount_type in _PER_PRODUCT else any(excluded)
    return CouponBarrier.EXCLUDED_ITEMS if fails else None


def _is_for(coupon: WooCoupon, line: _BasketLine) -> bool:
    products, categories = set(coupon.product_ids), set(coupon.product_categories)
    return not (products or categories) or bool(products & line.ids or categories & line.categories)


def _is_excluded(coupon: WooCoupon, line: _BasketLine) -> bool:
    return bool(
        set(coupon.excluded_product_ids) & line.ids
        or set(coupon.excluded_product_categories) & line.categories
        or (coupon.exclude_sale_items and line.reduced)
    )


def _code_of(key: str) -> str:
    """Nobody can guess it who does not know the key; the same key has the same code."""
    digest = hashlib.sha256(f"voucher {key}".encode()).digest()
    return "sorry-" + base64.b32encode(digest[:10]).decode().lower()


def _reason(kept: object) -> CompensationReason:
    if isinstance(kept, str) and kept in set(CompensationReason):
        return CompensationReason(kept)
    return CompensationReason.GOODWILL


def _voucher(coupon: WooCoupon, currency: str) -> Voucher:
    reason = find_meta(coupon.meta_data, _REASON)
    return Voucher(
        number=str(coupon.id),
        order_number=str(find_meta(coupon.meta_data, _ORDER) or ""),
        idempotency_key=str(find_meta(coupon.meta_data, KEY)),
        code=coupon.code.upper(),
        amount=read_money(coupon.amount, currency),
        reason=_reason(reason),
        expires_at=None if coupon.date_expires_gmt is None else utc(coupon.date_expires_gmt),
        made_at=utc(coupon.date_created_gmt),
    )
