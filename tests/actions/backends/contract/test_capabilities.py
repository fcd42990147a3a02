"""What a system does not offer is said in advance, and said again when it is asked for all the same."""

import inspect
import uuid
from collections.abc import Awaitable, Callable
from datetime import date

import pytest

from actions.backends.capabilities import Capability
from actions.backends.money import Money
from actions.backends.ports import BackendError, NotOffered, ShopBackend, TrackingBackend
from actions.backends.values import (
    Address,
    AddressChange,
    Cancellation,
    CancelReason,
    Change,
    CompensationReason,
    Contact,
    CouponCheck,
    CustomerKey,
    DeliveryDateChange,
    Destination,
    ItemsChange,
    Market,
    OrderAccess,
    OrderChangeRequest,
    PrivacyKind,
    PrivacyRequest,
    ProductQuery,
    ReshipmentRequest,
    ReturnKind,
    ReturnLine,
    ReturnReason,
    ReturnRequest,
    StockNoticeRequest,
    VoucherRequest,
)
from tests.actions.backends.contract.case import Case

NOBODY = OrderAccess("999999", Contact(email="nobody@example.org"))
SOMEBODY = CustomerKey("nobody")
MARKET = Market("ES", "EUR")
HOME = Address("Nobody", ("Nowhere 1",), "Nowhere", "00000", "ES")


def _change(change: Change) -> OrderChangeRequest:
    return OrderChangeRequest(str(uuid.uuid4()), "999999", change)


def _return(kind: ReturnKind) -> ReturnRequest:
    return ReturnRequest(str(uuid.uuid4()), "999999", kind, (ReturnLine("1", 1, ReturnReason.OTHER),))


ASK: dict[Capability, Callable[[ShopBackend], Awaitable[object]]] = {
    Capability.ORDERS: lambda shop: shop.get_order(NOBODY),
    Capability.CUSTOMERS: lambda shop: shop.get_customer(SOMEBODY),
    Capability.PARCELS: lambda shop: shop.list_parcels(NOBODY),
    Capability.REFUNDS: lambda shop: shop.list_refunds(NOBODY),
    Capability.CATALOGUE: lambda shop: shop.search_products(ProductQuery(), MARKET),
    Capability.STOCK_NOTICES: lambda shop: shop.request_stock_notice(
        StockNoticeRequest("key", "no-such-sku", "nobody@example.org", "en")
    ),
    Capability.SIZE_GUIDES: lambda shop: shop.find_size_guide("no-such-product"),
    Capability.DELIVERY_OPTIONS: lambda shop: shop.list_delivery_options(Destination("ES"), Money(1000, "EUR")),
    Capability.PAYMENT_METHODS: lambda shop: shop.list_payment_methods(MARKET),
    Capability.PAYMENTS: lambda shop: shop.list_payments(NOBODY),
    Capability.INVOICES: lambda shop: shop.get_invoice(NOBODY),
    Capability.COUPONS: lambda shop: shop.check_coupon(CouponCheck("NOSUCHCODE", MARKET)),
    Capability.PROMOTIONS: lambda shop: shop.list_promotions(MARKET),
    Capability.LOYALTY: lambda shop: shop.get_loyalty(SOMEBODY),
    Capability.CANCELLATION: lambda shop: shop.request_change(_change(Cancellation(CancelReason.OTHER))),
    Capability.ADDRESS_CHANGE: lambda shop: shop.request_change(_change(AddressChange(HOME))),
    Capability.ITEMS_CHANGE: lambda shop: shop.request_change(_change(ItemsChange(()))),
    Capability.DELIVERY_DATE_CHANGE: lambda shop: shop.request_change(_change(DeliveryDateChange(date(2030, 1, 2)))),
    Capability.RETURNS: lambda shop: shop.request_return(_return(ReturnKind.RETURN)),
    Capability.EXCHANGES: lambda shop: shop.request_return(_return(ReturnKind.EXCHANGE)),
    Capability.WARRANTY: lambda shop: shop.request_return(_return(ReturnKind.WARRANTY)),
    Capability.VOUCHERS: lambda shop: shop.request_voucher(
        VoucherRequest("key", "999999", Money(500, "EUR"), CompensationReason.GOODWILL)
    ),
    Capability.RESHIPMENTS: lambda shop: shop.request_reshipment(
        ReshipmentRequest("key", "999999", (), CompensationReason.LOST)
    ),
    Capability.PRIVACY_EXPORT: lambda shop: shop.request_privacy_case(
        PrivacyRequest("key", SOMEBODY, PrivacyKind.EXPORT)
    ),
    Capability.PRIVACY_ERASURE: lambda shop: shop.request_privacy_case(
        PrivacyRequest("key", SOMEBODY, PrivacyKind.ERASURE)
    ),
}
"""A harmless question for every capability of a shop: about nobody's order, product or customer."""


class FakeShop(ShopBackend):
    """A shop that offers nothing."""

    system = "empty shop"
    capabilities: frozenset[Capability] = frozenset()


async def _answer(asked: Awaitable[object]) -> BackendError | None:
    """What a system objects to a question about nobody's things; None where it answers."""
    try:
        await asked
    except BackendError as error:
        return error
    return None


async def test_a_system_offers_exactly_what_it_says(case: Case) -> None:
    for capability, ask in ASK.items():
        said = await _answer(ask(case.backend))
        assert isinstance(said, NotOffered) is not case.backend.offers(capability)
        if isinstance(said, NotOffered):
            assert (said.system, said.capability) == (case.backend.system, capability)


async def test_a_shop_that_offers_nothing_says_so_to_every_question() -> None:
    shop = FakeShop()
    for capability, ask in ASK.items():
        with pytest.raises(NotOffered) as answer:
            await ask(shop)
        assert answer.value.capability is capability


def test_every_capability_has_its_question() -> None:
    assert set(ASK) == set(Capability) - {Capability.TRACKING}


def test_every_method_of_a_port_says_what_it_does_and_every_write_can_be_found_again() -> None:
    methods = {
        name: method
        for port in (ShopBackend, TrackingBackend)
        for name, method in inspect.getmembers(port, inspect.iscoroutinefunction)
    }
    assert all(method.__doc__ for method in methods.values())
    requests = {name.removeprefix("request_") for name in methods if name.startswith("request_")}
    assert requests == {name.removeprefix("find_") for name in methods if name.startswith("find_")} - {"size_guide"}
