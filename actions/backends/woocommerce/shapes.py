"""The parts of WooCommerce's answers that we read, checked when they arrive; money stays a string.

PHP writes an empty object as `[]`, and leaves out or empties what was never filled in.
"""

from datetime import date, datetime
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field


def _object(value: Any) -> Any:
    return {} if value in ([], "", None) else value


def _texts(value: Any) -> Any:
    return "" if value is None or value is False else value


Text = Annotated[str, BeforeValidator(_texts)]


class Shape(BaseModel):
    """What we do not read is let through."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class Meta(Shape):
    """One entry of `meta_data`; plugins keep anything in it."""

    key: str
    value: Any = None


class PostalAddress(Shape):
    """`billing` or `shipping`."""

    first_name: Text = ""
    last_name: Text = ""
    address_1: Text = ""
    address_2: Text = ""
    city: Text = ""
    state: Text = ""
    postcode: Text = ""
    country: Text = ""
    email: Text = ""
    phone: Text = ""


class Picture(Shape):
    """An image; `src` is empty where there is none."""

    src: Text = ""


class Tax(Shape):
    """The tax of a line under one rate, `id`."""

    id: int
    total: Text = ""


class Line(Shape):
    """A product in an order; `total` is after discounts and without tax."""

    id: int
    name: Text = ""
    product_id: int = 0
    variation_id: int = 0
    quantity: int
    total: str
    total_tax: Text = ""
    taxes: list[Tax] = Field(default_factory=list)
    sku: Text = ""
    image: Annotated[Picture, BeforeValidator(_object)] = Picture()


class CouponLine(Shape):
    """A coupon that an order used."""

    code: str


class RefundTrace(Shape):
    """What an order says of each of its refunds; `total` is negative."""

    id: int
    reason: Text = ""
    total: str


class OrderTrace(Shape):
    """As much of an order as it takes to find a key in it."""

    id: int
    refunds: list[RefundTrace] = Field(default_factory=list)
    meta_data: list[Meta] = Field(default_factory=list)


class WooOrder(OrderTrace):
    """An order. Times ending in `_gmt` are UTC without saying so."""

    number: str
    status: str
    currency: str
    total: str
    date_created_gmt: datetime
    date_paid_gmt: datetime | None = None
    date_completed: datetime | None = None
    customer_id: int = 0
    billing: Annotated[PostalAddress, BeforeValidator(_object)] = PostalAddress()
    shipping: Annotated[PostalAddress, BeforeValidator(_object)] = PostalAddress()
    line_items: list[Line]
    coupon_lines: list[CouponLine] = Field(default_factory=list)


class RefundedLine(Shape):
    """A line of a refund: quantity and totals are negative, its order's line is in its meta-data."""

    name: Text = ""
    quantity: int
    total: str
    total_tax: Text = ""
    meta_data: list[Meta] = Field(default_factory=list)


class WooRefund(Shape):
    """A refund of an order."""

    id: int
    date_created_gmt: datetime
    amount: str
    reason: Text = ""
    refunded_payment: bool = False
    meta_data: list[Meta] = Field(default_factory=list)
    line_items: list[RefundedLine] = Field(default_factory=list)


class WooCustomer(Shape):
    """A customer with an account."""

    id: int
    email: str
    first_name: Text = ""
    last_name: Text = ""
    billing: Annotated[PostalAddress, BeforeValidator(_object)] = PostalAddress()
    meta_data: list[Meta] = Field(default_factory=list)


class Term(Shape):
    """A category, a tag or a brand."""

    id: int
    name: Text = ""
    slug: Text = ""


class Attribute(Shape):
    """Of a product (`options`) or of a variation (`option`)."""

    name: Text = ""
    options: list[str] = Field(default_factory=list)
    option: Text = ""


class Sold(Shape):
    """What products and variations share. `manage_stock` is "parent" where the product counts for the variation."""

    id: int
    sku: Text = ""
    status: Text = "publish"
    price: Text = ""
    regular_price: Text = ""
    on_sale: bool = False
    manage_stock: bool | str = False
    stock_quantity: float | None = None
    stock_status: Text = "instock"
    low_stock_amount: int | None = None
    attributes: list[Attribute] = Field(default_factory=list)


class WooVariation(Sold):
    """One variation of a product."""


class WooProduct(Sold):
    """A product; `parent_id` is set where a search by SKU met a variation."""

    name: Text = ""
    type: Text = "simple"
    permalink: Text = ""
    catalog_visibility: Text = "visible"
    description: Text = ""
    short_description: Text = ""
    parent_id: int = 0
    categories: list[Term] = Field(default_factory=list)
    tags: list[Term] = Field(default_factory=list)
    brands: list[Term] = Field(default_factory=list)
    images: list[Picture] = Field(default_factory=list)


class WooCoupon(Shape):
    """A coupon; codes are lower case."""

    id: int
    code: str
    amount: str
    status: Text = "publish"
    discount_type: str
    date_created_gmt: datetime
    date_expires_gmt: datetime | None = None
    usage_count: int = 0
    usage_limit: int | None = None
    usage_limit_per_user: int | None = None
    used_by: list[str | int] = Field(default_factory=list)
    product_ids: list[int] = Field(default_factory=list)
    excluded_product_ids: list[int] = Field(default_factory=list)
    product_categories: list[int] = Field(default_factory=list)
    excluded_product_categories: list[int] = Field(default_factory=list)
    exclude_sale_items: bool = False
    minimum_amount: Text = ""
    maximum_amount: Text = ""
    email_restrictions: list[str] = Field(default_factory=list)
    meta_data: list[Meta] = Field(default_factory=list)


class Currency(Shape):
    """The shop's currency."""

    code: str


class Zone(Shape):
    """A shipping zone; the one with id 0 is everywhere else."""

    id: int
    order: int = 0


class ZoneLocation(Shape):
    """What a zone is made of: `type` is country, state, continent or postcode."""

    code: str
    type: str


class Setting(Shape):
    """One setting of a shipping method."""

    value: Any = None


class ZoneMethod(Shape):
    """A shipping method of a zone."""

    instance_id: int
    title: Text = ""
    enabled: bool = True
    method_id: str
    settings: Annotated[dict[str, Setting], BeforeValidator(_object)] = Field(default_factory=dict)


class Country(Shape):
    """A country of a continent."""

    code: str


class Continent(Shape):
    """A continent with its countries."""

    code: str
    countries: list[Country]


class Gateway(Shape):
    """A way to pay."""

    id: str
    title: Text = ""
    order: int | Text = 0
    enabled: bool


class Option(Shape):
    """One of the shop's general settings."""

    id: str
    value: Any = None


class TrackingItem(Shape):
    """One parcel, as the extension Shipment Tracking keeps it in an order's meta-data."""

    tracking_provider: Text = ""
    custom_tracking_provider: Text = ""
    custom_tracking_link: Text = ""
    tracking_number: str
    date_shipped: date | str | int | None = None


class InvoiceDocument(Shape):
    """What the plugin Emboss says of an order's document."""

    display_number: str
    generated_date: datetime
    pdf_url: str
