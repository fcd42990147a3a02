"""Builds what is asked before buying, for `actions.composition`."""

from actions.backends.ports import ShopBackend
from actions.buying.country_meant import CountryGate
from actions.buying.coupon_promotion import CouponPromotion
from actions.buying.customs_desk import CustomsDesk
from actions.buying.customs_duties import CustomsDuties
from actions.buying.delivery import Delivery
from actions.buying.loyalty_membership import LoyaltyMembership
from actions.buying.payment_methods import PaymentMethods
from actions.buying.product_meant import ProductGate
from actions.buying.product_question import ProductQuestion
from actions.buying.recommend_product import RecommendProduct
from actions.buying.size_guide import SizeGuideTask
from actions.buying.stock_availability import StockAvailability
from actions.order_access import OrderGate
from actions.shopping import Markets
from actions.task import TaskKind
from conversations.clock import Clock
from conversations.identity import Identity
from conversations.shop_rules import ShopRules


def buying_kinds(
    shop: ShopBackend,
    identity: Identity,
    rules: ShopRules,
    clock: Clock,
    orders: OrderGate,
    customs: CustomsDesk | None,
) -> list[TaskKind]:
    """One of each kind."""
    markets = Markets(shop, identity, rules.shop.currency)
    products, places = ProductGate(shop), CountryGate(markets)
    return [
        ProductQuestion(products, markets, shop),
        StockAvailability(products, markets, shop),
        SizeGuideTask(products, markets, shop),
        RecommendProduct(markets, shop),
        Delivery("delivery_time", places, markets, shop),
        Delivery("shipping_cost", places, markets, shop),
        PaymentMethods(places, markets, shop),
        CouponPromotion(markets, shop),
        LoyaltyMembership(markets, shop, rules.loyalty),
        CustomsDuties(places, orders, markets, shop, customs, clock),
    ]
