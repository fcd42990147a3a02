"""The parts of Medusa's answers that we read, checked when they arrive; what is not there is null or left out."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from actions.backends.medusa.amounts import Amount

Each = TypeVar("Each")


def _list(value: Any) -> Any:
    """Relations hold null where something has been deleted."""
    return [] if value is None else [one for one in value if one is not None] if isinstance(value, list) else value


def _text(value: Any) -> Any:
    return "" if value is None else value


def _object(value: Any) -> Any:
    return {} if value is None else value


Text = Annotated[str, BeforeValidator(_text)]
Many = Annotated[list[Each], BeforeValidator(_list), Field(default_factory=list)]
Metadata = Annotated[Mapping[str, Any], BeforeValidator(_object)]


class Shape(BaseModel):
    """What we do not read is let through."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class PostalAddress(Shape):
    """Of an order; the country in small letters."""

    first_name: Text = ""
    last_name: Text = ""
    address_1: Text = ""
    address_2: Text = ""
    city: Text = ""
    province: Text = ""
    postal_code: Text = ""
    country_code: Text = ""
    phone: Text = ""


class MedusaCustomer(Shape):
    """A customer; a guest is one without an account."""

    id: str
    email: Text = ""
    first_name: Text = ""
    last_name: Text = ""
    phone: Text = ""
    has_account: bool = False
    metadata: Metadata = {}
    addresses: Many[PostalAddress]


class Found(Shape):
    """As much of an order as it takes to know whose it is."""

    id: str
    display_id: int
    custom_display_id: str | None = None
    is_draft_order: bool = False
    email: Text = ""
    customer_id: str | None = None
    customer: MedusaCustomer | None = None
    shipping_address: PostalAddress | None = None
    billing_address: PostalAddress | None = None


class Category(Shape):
    """A product's category; `handle` is its name in addresses."""

    id: str
    handle: Text = ""


class OrderedProduct(Shape):
    """What an order says of a product that still exists."""

    status: Text = ""
    categories: Many[Category]


class Quantities(Shape):
    """How far the pieces of one line are."""

    shipped_quantity: Amount
    delivered_quantity: Amount
    fulfilled_quantity: Amount
    return_requested_quantity: Amount
    return_received_quantity: Amount
    return_dismissed_quantity: Amount
    written_off_quantity: Amount


class Line(Shape):
    """A product in an order; `total` is after discounts, with tax, of the pieces that did not come back."""

    id: str
    title: Text = ""
    product_title: Text = ""
    variant_title: Text = ""
    variant_sku: Text = ""
    variant_id: str | None = None
    thumbnail: str | None = None
    quantity: Amount
    total: Amount
    return_received_total: Amount = Decimal(0)
    return_dismissed_total: Amount = Decimal(0)
    created_at: datetime
    metadata: Metadata = {}
    product: OrderedProduct | None = None
    detail: Quantities

    @property
    def paid(self) -> Decimal:
        """For all of its pieces: what came back was paid for too."""
        return self.total + self.return_received_total + self.return_dismissed_total


class MethodOf(Shape):
    """What a shipping method belongs to beside the order: an order's own belong to nothing else."""

    return_id: str | None = None
    exchange_id: str | None = None
    claim_id: str | None = None

    @property
    def is_of_order(self) -> bool:
        """Whether it came with the order itself."""
        return self.return_id is None and self.exchange_id is None and self.claim_id is None


class ShippingMethod(Shape):
    """A way of delivery that was paid for; Medusa lists the labels of returns among them."""

    total: Amount
    shipping_option_id: str | None = None
    detail: MethodOf | None = None

    @property
    def is_of_order(self) -> bool:
        """Whether it came with the order itself."""
        return self.detail is None or self.detail.is_of_order


class Label(Shape):
    """Of a parcel."""

    tracking_number: Text = ""
    tracking_url: Text = ""
    label_url: Text = ""


class ShippingOptionName(Shape):
    """Of a fulfilment."""

    name: Text = ""


class PackedItem(Shape):
    """How much of which line is in a fulfilment."""

    line_item_id: str | None = None
    quantity: Amount


class Fulfilment(Shape):
    """What is packed together, in one parcel or several."""

    id: str
    created_at: datetime
    packed_at: datetime | None = None
    shipped_at: datetime | None = None
    delivered_at: datetime | None = None
    canceled_at: datetime | None = None
    shipping_option: ShippingOptionName | None = None
    items: Many[PackedItem]
    labels: Many[Label]


class MedusaRefund(Shape):
    """Money back; `note` is free text."""

    id: str
    amount: Amount
    note: Text = ""
    created_at: datetime


class Capture(Shape):
    """Money taken."""

    amount: Amount


class MedusaPayment(Shape):
    """A payment that was authorised."""

    id: str
    amount: Amount
    captured_at: datetime | None = None
    canceled_at: datetime | None = None
    captures: Many[Capture]
    refunds: Many[MedusaRefund]


class PaymentSession(Shape):
    """One attempt to pay; `data` is whatever its provider keeps."""

    id: str
    provider_id: str
    amount: Amount
    status: str
    created_at: datetime
    data: Metadata = {}
    payment: MedusaPayment | None = None


class PaymentCollection(Shape):
    """What an order is to be paid by."""

    payments: Many[MedusaPayment]
    payment_sessions: Many[PaymentSession]


class ReturnedItem(Shape):
    """How much of which line goes back; `note` is free text."""

    item_id: str
    quantity: Amount
    received_quantity: Amount
    damaged_quantity: Amount
    reason_id: str | None = None
    note: Text = ""


class ReturnFulfilment(Shape):
    """The way back."""

    labels: Many[Label]


class AddedItem(Shape):
    """A line that an exchange or a claim put into the order."""

    item_id: str


class Exchange(Shape):
    """An exchange: a return, and what is sent instead."""

    id: str
    return_id: str | None = None
    canceled_at: datetime | None = None
    metadata: Metadata = {}
    additional_items: Many[AddedItem]


class MedusaReturn(Shape):
    """A return; one that is "open" is a draft of somebody's."""

    id: str
    display_id: int
    status: str
    exchange: Exchange | None = None
    created_at: datetime
    requested_at: datetime | None = None
    received_at: datetime | None = None
    canceled_at: datetime | None = None
    items: Many[ReturnedItem]
    fulfillments: Many[ReturnFulfilment]


class UsedPromotion(Shape):
    """A promotion that an order used."""

    code: Text = ""
    is_automatic: bool = False


class MedusaOrder(Found):
    """An order; `status` stays "pending" until somebody archives or cancels it."""

    status: str
    currency_code: str
    region_id: str | None = None
    locale: str | None = None
    created_at: datetime
    metadata: Metadata = {}
    items: Many[Line]
    shipping_methods: Many[ShippingMethod]
    fulfillments: Many[Fulfilment]
    payment_collections: Many[PaymentCollection]
    returns: Many[MedusaReturn]
    promotions: Many[UsedPromotion]


class Noted(Shape):
    """What carries a note."""

    note: Text = ""


class TracedPayment(Shape):
    """A payment's notes."""

    refunds: Many[Noted]


class TracedCollection(Shape):
    """An order's payments."""

    payments: Many[TracedPayment]


class TracedReturn(Shape):
    """A return's notes."""

    items: Many[Noted]


class OrderTrace(Shape):
    """As much of an order as it takes to find a key in it."""

    id: str
    metadata: Metadata = {}
    payment_collections: Many[TracedCollection]
    returns: Many[TracedReturn]
