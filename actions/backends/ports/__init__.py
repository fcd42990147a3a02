"""What we ask of a shop's systems: one small protocol a noun, and `ShopBackend`, which is all of them.

What may go wrong is in `actions.backends.errors`, and can be imported from here too.
"""

from typing import Protocol

from actions.backends.capabilities import Capability
from actions.backends.errors import (
    BackendAway,
    BackendError,
    BackendFailed,
    CustomerNotFound,
    DestinationNotServed,
    InvoiceNotFound,
    NotFound,
    NotOffered,
    OrderNotFound,
    ParcelNotFound,
    ProductNotFound,
    RefundRefused,
    RequestRefused,
)
from actions.backends.ports.aftersales import ReshipmentBackend, ReturnBackend, VoucherBackend
from actions.backends.ports.backend import Backend
from actions.backends.ports.buying import (
    CouponBackend,
    DeliveryBackend,
    PaymentBackend,
    PaymentMethodBackend,
    PromotionBackend,
)
from actions.backends.ports.catalogue import CatalogueBackend, SizeGuideBackend, StockNoticeBackend
from actions.backends.ports.customers import CustomerBackend, LoyaltyBackend, PrivacyBackend
from actions.backends.ports.examined import ExaminedBackend
from actions.backends.ports.orders import InvoiceBackend, OrderBackend, OrderChangeBackend
from actions.backends.ports.parcels import ParcelBackend, TrackingBackend
from actions.backends.ports.refunds import RefundBackend


class ShopBackend(
    OrderBackend,
    OrderChangeBackend,
    InvoiceBackend,
    CustomerBackend,
    LoyaltyBackend,
    PrivacyBackend,
    ParcelBackend,
    RefundBackend,
    CatalogueBackend,
    SizeGuideBackend,
    StockNoticeBackend,
    DeliveryBackend,
    PaymentMethodBackend,
    PaymentBackend,
    CouponBackend,
    PromotionBackend,
    ReturnBackend,
    VoucherBackend,
    ReshipmentBackend,
    Protocol,
):
    """All of a shop in one object, which is what most shop systems are."""


__all__ = [
    "Backend",
    "BackendAway",
    "BackendError",
    "BackendFailed",
    "Capability",
    "CatalogueBackend",
    "CouponBackend",
    "CustomerBackend",
    "CustomerNotFound",
    "DeliveryBackend",
    "DestinationNotServed",
    "ExaminedBackend",
    "InvoiceBackend",
    "InvoiceNotFound",
    "LoyaltyBackend",
    "NotFound",
    "NotOffered",
    "OrderBackend",
    "OrderChangeBackend",
    "OrderNotFound",
    "ParcelBackend",
    "ParcelNotFound",
    "PaymentBackend",
    "PaymentMethodBackend",
    "PrivacyBackend",
    "ProductNotFound",
    "PromotionBackend",
    "RefundBackend",
    "RefundRefused",
    "RequestRefused",
    "ReshipmentBackend",
    "ReturnBackend",
    "ShopBackend",
    "SizeGuideBackend",
    "StockNoticeBackend",
    "TrackingBackend",
    "VoucherBackend",
]
