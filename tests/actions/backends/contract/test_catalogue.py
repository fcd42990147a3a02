"""The shelf answers anybody, in the market's money and the shopper's words where the shop has them."""

import uuid

import pytest

from actions.backends.capabilities import Capability
from actions.backends.money import Money
from actions.backends.ports import ProductNotFound
from actions.backends.values import ProductQuery, StockNoticeRequest, StockState
from tests.actions.backends.contract.case import Case, made_once


async def test_a_product_is_found_by_its_id_and_by_the_sku_of_each_variant(case: Case) -> None:
    case.needs(Capability.CATALOGUE)
    product = await case.backend.get_product(case.samples.sized, case.samples.market)
    assert len(product.variants) > 1
    for variant in product.variants:
        assert await case.backend.get_product(variant.sku, case.samples.market) == product
        assert variant.price.currency == case.samples.market.currency
        assert variant.price.amount_minor > 0
        assert variant.stock.sku == variant.sku
        assert {option.name for option in variant.options} >= {"size"}
    with pytest.raises(ProductNotFound):
        await case.backend.get_product("no-such-product", case.samples.market)


async def test_words_find_the_product_first(case: Case) -> None:
    case.needs(Capability.CATALOGUE)
    found = await case.backend.search_products(ProductQuery(text=case.samples.words), case.samples.market)
    assert found[0].id == case.samples.product
    assert found[0] == await case.backend.get_product(case.samples.product, case.samples.market)
    assert await case.backend.search_products(ProductQuery(text="xyzzyplugh"), case.samples.market) == ()


async def test_whatever_is_asked_for_holds_for_everything_that_is_recommended(case: Case) -> None:
    case.needs(Capability.CATALOGUE)
    market = case.samples.market
    everything = await case.backend.search_products(ProductQuery(limit=50), market)
    assert len({product.id for product in everything}) == len(everything)
    budget = Money(sorted(product.lowest_price.amount_minor for product in everything)[1], market.currency)
    cheap = await case.backend.search_products(ProductQuery(max_price=budget, limit=50), market)
    assert cheap
    assert not any(product.lowest_price > budget for product in cheap)
    there = await case.backend.search_products(ProductQuery(in_stock=True, limit=50), market)
    assert all(any(variant.stock.available for variant in product.variants) for product in there)
    category = everything[0].category
    same = await case.backend.search_products(ProductQuery(category=category, limit=50), market)
    assert {product.category for product in same} == {category}
    assert len(await case.backend.search_products(ProductQuery(limit=1), market)) == 1


async def test_a_size_that_is_sold_out_is_not_recommended(case: Case) -> None:
    case.needs(Capability.CATALOGUE)
    product = await case.backend.get_product(case.samples.sized, case.samples.market)
    sizes = {v.sku: next(option.value for option in v.options if option.name == "size") for v in product.variants}
    for sku, expected in [(case.samples.sold_out, False), (case.samples.in_stock, True)]:
        query = ProductQuery(size=sizes[sku], limit=50)
        found = await case.backend.search_products(query, case.samples.market)
        assert (product.id in {one.id for one in found}) is expected


async def test_stock_is_said_sku_by_sku(case: Case) -> None:
    case.needs(Capability.CATALOGUE)
    there = await case.backend.get_stock(case.samples.in_stock, case.samples.market)
    gone = await case.backend.get_stock(case.samples.sold_out, case.samples.market)
    assert there.available
    assert gone.state is StockState.OUT_OF_STOCK
    assert not gone.available
    with pytest.raises(ProductNotFound):
        await case.backend.get_stock("no-such-sku", case.samples.market)


async def test_a_size_guide_fits_what_lies_within_its_measures(case: Case) -> None:
    case.needs(Capability.SIZE_GUIDES)
    guide = await case.backend.find_size_guide(case.samples.sized)
    assert guide is not None
    for row in guide.rows:
        for measure in row.measures:
            assert guide.find_size(measure.name, measure.from_mm) == row.size
    assert guide.find_size(guide.rows[0].measures[0].name, 1) is None
    assert await case.backend.find_size_guide(case.samples.in_stock) == guide
    assert await case.backend.find_size_guide(case.samples.product) is None


async def test_a_stock_notice_is_kept_once(case: Case) -> None:
    case.needs(Capability.STOCK_NOTICES)
    key = str(uuid.uuid4())
    request = StockNoticeRequest(key, case.samples.sold_out, "shopper@example.org", "es")
    notice = await made_once(lambda: case.backend.request_stock_notice(request), case.backend.find_stock_notice, key)
    assert (notice.sku, notice.email) == (case.samples.sold_out, "shopper@example.org")
    with pytest.raises(ProductNotFound):
        await case.backend.request_stock_notice(StockNoticeRequest(f"{key}-2", "no-such-sku", "a@example.org", "en"))
