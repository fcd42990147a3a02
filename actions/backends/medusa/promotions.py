"""Medusa's promotions: those with a code are coupons, those that come by themselves are advertised."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from pydantic import Field

from actions.backends.medusa.amounts import Amount, to_money
from actions.backends.medusa.markets import Region
from actions.backends.medusa.orders import MedusaOrders, is_customer_id
from actions.backends.medusa.products import StoreProduct
from actions.backends.medusa.promotion_rules import Basket, Goods, Rule, barrier_of, countries_of, minimum_of
from actions.backends.medusa.reading import utc
from actions.backends.medusa.shapes import Many, Metadata, Shape, Text
from actions.backends.medusa.shelf import MedusaShelf
from actions.backends.money import Money
from actions.backends.ports import CouponBackend, PromotionBackend
from actions.backends.values import CouponBarrier, CouponCheck, CouponVerdict, CustomerKey, Market, Promotion

PROMOTION_FIELDS = ",".join(
    (
        "id,code,status,type,is_automatic,limit,used,created_at,metadata,*campaign,*campaign.budget,*rules,*rules.values",
        "*application_method,*application_method.target_rules,*application_method.target_rules.values",
    )
)
_ACTIVE = "active"
_USED = frozenset({"usage", "spend"})


class Method(Shape):
    """What a promotion takes off: a percentage, or an amount of one currency."""

    type: str
    target_type: str
    value: Amount
    currency_code: Text = ""
    target_rules: Many[Rule]


class Budget(Shape):
    """How often, or how much, a campaign gives."""

    type: Text = ""
    limit: Amount | None = None
    used: Amount | None = None


class Campaign(Shape):
    """When promotions run."""

    name: Text = ""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    budget: Budget | None = None


class MedusaPromotion(Shape):
    """A promotion."""

    id: str
    code: Text = ""
    status: Text = ""
    type: Text = "standard"
    is_automatic: bool = False
    limit: int | None = None
    used: int | None = 0
    created_at: datetime
    metadata: Metadata = Field(default_factory=dict)
    campaign: Campaign | None = None
    rules: Many[Rule]
    application_method: Method | None = None


class CustomerGroup(Shape):
    """A group of customers."""

    id: str


class GroupedCustomer(Shape):
    """Which groups somebody is in."""

    groups: Many[CustomerGroup]


@dataclass(frozen=True)
class _TakesOff:
    basis_points: int | None = None
    amount: Money | None = None


class MedusaPromotions(MedusaOrders, MedusaShelf, CouponBackend, PromotionBackend):
    """Reads promotions. What their rules ask and nobody knows is not held against anybody."""

    async def check_coupon(self, check: CouponCheck) -> CouponVerdict:
        """See `CouponBackend`. Codes are told apart by their capitals; shops write them in capitals."""
        code = check.code.strip()
        promotion = await self._find_promotion(code)
        if promotion is None or promotion.status != _ACTIVE or promotion.is_automatic:
            return CouponVerdict(code, CouponBarrier.UNKNOWN_CODE)
        method, campaign = promotion.application_method, promotion.campaign
        region = await self._region_for(check.market)
        currency = _currency(method, check.market)
        off = _takes_off(promotion, currency)
        minimum = minimum_of(promotion.rules)
        return CouponVerdict(
            code=code,
            barrier=await self._coupon_barrier(promotion, check, region),
            basis_points=off.basis_points,
            amount=off.amount,
            minimum=None if minimum is None else to_money(minimum, currency),
            starts_at=None if campaign is None or campaign.starts_at is None else utc(campaign.starts_at),
            ends_at=None if campaign is None or campaign.ends_at is None else utc(campaign.ends_at),
            countries=countries_of(promotion.rules),
        )

    async def list_promotions(self, market: Market) -> tuple[Promotion, ...]:
        """See `PromotionBackend`. Those that come by themselves: of a code nobody says whether it is for everybody."""
        region = await self._region_for(market)
        asked = {"fields": PROMOTION_FIELDS}
        found = await self._api.read_all(MedusaPromotion, "/promotions", "promotions", asked)
        anybody = Basket(market, region, None, None)
        running = [
            one
            for one in found
            if one.is_automatic
            and one.status == _ACTIVE
            and self._time_barrier(one) is None
            and barrier_of(one.rules, [], anybody) is None
            and not _is_for_few(one)
        ]
        promotions = [_promotion(one, market) for one in running]
        known = [one for one in promotions if one.basis_points is not None or one.amount is not None]
        return tuple(sorted(known, key=lambda one: (one.ends_at is None, one.ends_at, one.id)))

    async def _find_promotion(self, code: str) -> MedusaPromotion | None:
        for written in dict.fromkeys((code, code.upper())):
            asked = {"code": written, "fields": PROMOTION_FIELDS}
            found = await self._api.read_all(MedusaPromotion, "/promotions", "promotions", asked) if code else []
            exact = next((one for one in found if one.code == written), None)
            if exact is not None:
                return exact
        return None

    async def _coupon_barrier(
        self, promotion: MedusaPromotion, check: CouponCheck, region: Region | None
    ) -> CouponBarrier | None:
        method = promotion.application_method
        if method is None or _takes_off(promotion, check.market.currency) == _TakesOff():
            return CouponBarrier.OTHER
        barrier = self._time_barrier(promotion)
        if barrier is not None:
            return barrier
        if method.currency_code and method.currency_code.upper() != check.market.currency:
            return CouponBarrier.WRONG_CURRENCY
        groups = None if check.customer is None else await self._groups_of(check.customer)
        basket = Basket(check.market, region, groups, await self._goods(check))
        return barrier_of(promotion.rules, method.target_rules, basket)

    def _time_barrier(self, promotion: MedusaPromotion) -> CouponBarrier | None:
        campaign = promotion.campaign
        if campaign is not None and campaign.starts_at is not None and utc(campaign.starts_at) > self._now():
            return CouponBarrier.NOT_STARTED
        if campaign is not None and campaign.ends_at is not None and utc(campaign.ends_at) <= self._now():
            return CouponBarrier.EXPIRED
        if promotion.limit is not None and (promotion.used or 0) >= promotion.limit:
            return CouponBarrier.USED_UP
        budget = None if campaign is None else campaign.budget
        if budget is not None and budget.type in _USED and budget.limit is not None:
            return CouponBarrier.USED_UP if (budget.used or 0) >= budget.limit else None
        return None

    async def _groups_of(self, customer: CustomerKey) -> frozenset[str]:
        found = None
        if is_customer_id(customer):
            path = f"/customers/{customer.customer_id}"
            found = await self._api.find(GroupedCustomer, path, "customer", {"fields": "id,*groups"})
        return frozenset() if found is None else frozenset(one.id for one in found.groups)

    async def _goods(self, check: CouponCheck) -> Goods | None:
        """What the shop knows of the basket; None where that is nothing."""
        products: list[StoreProduct] = []
        worth = Decimal(0)
        for line in check.basket:
            found = await self._find_priced(line.sku, check.market)
            if found is not None:
                product, price = found
                products.append(product)
                worth += price * line.quantity
        return Goods(tuple(products), worth) if products else None


def _is_for_few(promotion: MedusaPromotion) -> bool:
    """Whether it asks for a group of customers."""
    return any(rule.attribute.startswith("customer") for rule in promotion.rules)


def _currency(method: Method | None, market: Market) -> str:
    return method.currency_code.upper() if method is not None and method.currency_code else market.currency


def _takes_off(promotion: MedusaPromotion, currency: str) -> _TakesOff:
    """Nothing that can be said in a figure where it is about what else is bought, or about the delivery."""
    method = promotion.application_method
    if method is None or promotion.type != "standard" or method.target_type == "shipping_methods":
        return _TakesOff()
    if method.type == "percentage":
        return _TakesOff(basis_points=int(method.value * 100))
    return _TakesOff(amount=to_money(method.value, currency))


def _promotion(promotion: MedusaPromotion, market: Market) -> Promotion:
    method, campaign = promotion.application_method, promotion.campaign
    currency = _currency(method, market)
    off = _takes_off(promotion, currency) if currency == market.currency else _TakesOff()
    minimum = minimum_of(promotion.rules)
    return Promotion(
        id=promotion.id,
        name=campaign.name if campaign is not None and campaign.name else promotion.code,
        basis_points=off.basis_points,
        amount=off.amount,
        minimum=None if minimum is None else to_money(minimum, currency),
        ends_at=None if campaign is None or campaign.ends_at is None else utc(campaign.ends_at),
    )
