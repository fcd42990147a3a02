"""What a shop's system may or may not offer: each name is one thing a shopper can ask for."""

from enum import StrEnum


class Capability(StrEnum):
    """One thing that a system can do for us; an adapter declares the set it offers."""

    ORDERS = "orders"
    CUSTOMERS = "customers"
    PARCELS = "parcels"
    TRACKING = "tracking"
    REFUNDS = "refunds"
    CATALOGUE = "catalogue"
    STOCK_NOTICES = "stock_notices"
    SIZE_GUIDES = "size_guides"
    DELIVERY_OPTIONS = "delivery_options"
    PAYMENT_METHODS = "payment_methods"
    PAYMENTS = "payments"
    INVOICES = "invoices"
    COUPONS = "coupons"
    PROMOTIONS = "promotions"
    LOYALTY = "loyalty"
    CANCELLATION = "cancellation"
    ADDRESS_CHANGE = "address_change"
    ITEMS_CHANGE = "items_change"
    DELIVERY_DATE_CHANGE = "delivery_date_change"
    RETURNS = "returns"
    EXCHANGES = "exchanges"
    WARRANTY = "warranty"
    VOUCHERS = "vouchers"
    RESHIPMENTS = "reshipments"
    PRIVACY_EXPORT = "privacy_export"
    PRIVACY_ERASURE = "privacy_erasure"
