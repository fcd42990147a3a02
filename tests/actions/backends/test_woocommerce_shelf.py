"""A WooCommerce shop's shelf and checkout: what is shown, what there is, what it costs to send."""

import pytest

from actions.backends.errors import BackendFailed, DestinationNotServed, NotOffered, ProductNotFound
from actions.backends.money import Money
from actions.backends.values import Destination, Market, Option, PaymentKind, ProductQuery, StockState
from tests.actions.backends.test_woocommerce import shop_with
from tests.actions.backends.woocommerce_goods import SPAIN, method, product, stocked_shop

BASKET = Money(3000, "EUR")
SPAIN_POST = Destination("ES", "50001")


async def test_words_that_find_nothing_together_are_tried_alone_and_what_is_hidden_stays_hidden() -> None:
    async with shop_with() as (shop, _):
        found = await shop.search_products(ProductQuery(text="busco auriculares para correr"), SPAIN)
        assert [one.id for one in found] == ["11"]
        assert await shop.search_products(ProductQuery(text="cosa oculta"), SPAIN) == ()
        assert await shop.search_products(ProductQuery(category="no_such"), SPAIN) == ()
        gifts = await shop.search_products(ProductQuery(category="gift_card"), SPAIN)
        assert [one.category for one in gifts] == ["gift_card"]
        assert await shop.search_products(ProductQuery(max_price=Money(900, "USD")), SPAIN) == ()


async def test_a_product_is_told_in_plain_words_with_canonical_options_and_its_reduction() -> None:
    async with shop_with() as (shop, _):
        shirt = await shop.get_product("tee-l", SPAIN)
        assert shirt.description == "Camiseta & más"
        assert shirt.variants[1].options == (Option("size", "L"),)
        assert (shirt.variants[1].price, shirt.variants[1].regular_price) == (Money(2000, "EUR"), Money(2500, "EUR"))
        assert (await shop.get_product("13", SPAIN)).variants[0].regular_price is None


async def test_stock_is_what_is_counted_where_it_is_counted() -> None:
    server = stocked_shop()
    parent = server.products[12]
    parent |= {"manage_stock": True, "stock_quantity": 1}
    server.variations[12][0] |= {"manage_stock": "parent", "stock_quantity": None}
    server.variations[12][1] |= {"stock_status": "onbackorder", "stock_quantity": -2}
    server.variations[12][2] |= {"status": "private"}
    server.products[16] = product(16, "Sin código", "", "3.00", 3, stock_status="who-knows")
    async with shop_with(server) as (shop, _):
        said = {sku: await shop.get_stock(sku, SPAIN) for sku in ("tee-m", "tee-l", "tee-xl", "headphones", "id-16")}
        assert {sku: (stock.state, stock.quantity) for sku, stock in said.items()} == {
            "tee-m": (StockState.LOW, 1),
            "tee-l": (StockState.ON_ORDER, 0),
            "tee-xl": (StockState.DISCONTINUED, None),
            "headphones": (StockState.IN_STOCK, None),
            "id-16": (StockState.OUT_OF_STOCK, None),
        }
        with pytest.raises(ProductNotFound):
            await shop.get_stock("id-99", SPAIN)


async def test_what_has_no_price_is_not_for_sale() -> None:
    server = stocked_shop()
    server.products[13] |= {"price": "", "regular_price": ""}
    server.products[14] |= {"status": "draft"}
    async with shop_with(server) as (shop, _):
        for gone in ("13", "14"):
            with pytest.raises(ProductNotFound):
                await shop.get_product(gone, SPAIN)


async def test_the_cheapest_way_is_free_from_an_amount_and_formulas_are_left_out() -> None:
    async with shop_with() as (shop, server):
        options = await shop.list_delivery_options(SPAIN_POST, BASKET)
        assert [(one.id, one.price.amount_minor) for one in options] == [
            ("local_pickup:4", 0),
            ("flat_rate:1", 400),
            ("flat_rate:2", 990),
        ]
        assert [one.free_from for one in options] == [None, Money(5000, "EUR"), None]
        assert [one.to_pickup_point for one in options] == [True, False, False]
        assert (options[2].min_days, options[2].max_days, options[1].max_days) == (1, 1, 5)
        free = await shop.list_delivery_options(SPAIN_POST, Money(5000, "EUR"))
        assert [one.price.amount_minor for one in free if one.id == "flat_rate:1"] == [0]
        assert [one.id for one in await shop.list_delivery_options(Destination("FR"), BASKET)] == ["flat_rate:5"]
        server.methods[2] = server.methods[2][1:]
        with pytest.raises(BackendFailed):
            await shop.list_delivery_options(Destination("FR"), BASKET)


@pytest.mark.parametrize(
    ("pattern", "postcode", "matches"),
    [
        ("35*", "35001", True),
        ("35*", "50001", False),
        ("35000...35999", "35 100", True),
        ("35000...35999", "36100", False),
        ("50001", "50001", True),
        ("50001", None, False),
    ],
)
async def test_a_zone_of_postcodes_is_for_those_only(pattern: str, postcode: str | None, matches: bool) -> None:
    server = stocked_shop()
    server.zones.append({"id": 3, "name": "Islas", "order": -1})
    server.locations[3] = [{"code": "ES", "type": "country"}, {"code": pattern, "type": "postcode"}]
    server.methods[3] = [method(9, "flat_rate", cost="20.00")]
    async with shop_with(server) as (shop, _):
        options = await shop.list_delivery_options(Destination("ES", postcode), BASKET)
        assert ("flat_rate:9" in {one.id for one in options}) is matches


async def test_without_delivery_times_nothing_is_said_of_delivery() -> None:
    async with shop_with(delivery_days={}) as (shop, _):
        with pytest.raises(NotOffered):
            await shop.list_delivery_options(SPAIN_POST, BASKET)
    async with shop_with() as (shop, _):
        with pytest.raises(DestinationNotServed):
            await shop.list_delivery_options(Destination("AQ"), BASKET)


async def test_ways_to_pay_are_those_that_are_on_in_the_checkouts_order() -> None:
    async with shop_with() as (shop, server):
        methods = await shop.list_payment_methods(SPAIN)
        assert [(one.id, one.kind, one.name) for one in methods] == [
            ("cod", PaymentKind.CASH_ON_DELIVERY, "Contra reembolso"),
            ("stripe", PaymentKind.CARD, "Tarjeta"),
            ("bacs", PaymentKind.BANK_TRANSFER, "Transferencia bancaria"),
        ]
        server.general |= {"woocommerce_allowed_countries": "all_except", "woocommerce_all_except_countries": ["ES"]}
    async with shop_with(server) as (shop, _):
        assert await shop.list_payment_methods(SPAIN) == ()
        assert await shop.list_payment_methods(Market("US", "EUR"))
