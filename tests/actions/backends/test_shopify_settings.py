"""What a shop at Shopify says about itself comes from the environment, and its token stays there."""

import json

import pytest
from pydantic import ValidationError

from actions.backends.money import Money
from actions.backends.shopify.settings import ShopifySettings
from actions.backends.values import ReturnPayer, ReturnWay

TERMS = {
    "country": "ES",
    "window_days": 30,
    "payer": "shop_if_faulty",
    "ways": ["printed_label"],
    "fee": {"amount_minor": 500, "currency": "EUR"},
    "address": {
        "name": "Casa Babel",
        "lines": ["Polígono 4"],
        "city": "Zaragoza",
        "postcode": "50001",
        "country": "ES",
    },
}


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOPIFY_SHOP", "casa-babel.myshopify.com")
    monkeypatch.setenv("SHOPIFY_ACCESS_TOKEN", "shpat_secret")
    monkeypatch.setenv("SHOPIFY_RETURNS", json.dumps([{"countries": ["ES", "FR"], "terms": TERMS}]))


def test_the_environment_says_where_the_shop_is_and_where_things_go_back_to() -> None:
    settings = ShopifySettings()  # type: ignore[call-arg]
    assert settings.base_url == "https://casa-babel.myshopify.com/admin/api/2026-04"
    terms = settings.returns[0].terms
    assert (terms.payer, terms.ways, terms.fee) == (
        ReturnPayer.SHOP_IF_FAULTY,
        (ReturnWay.PRINTED_LABEL,),
        Money(500, "EUR"),
    )
    assert "shpat_secret" not in repr(settings)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SHOPIFY_SHOP", "casa-babel.myshopify.com.evil.example"),
        ("SHOPIFY_SHOP", "evil.example/casa-babel.myshopify.com"),
        ("SHOPIFY_API_VERSION", "unstable"),
        ("SHOPIFY_ACCESS_TOKEN", ""),
    ],
)
def test_what_cannot_be_right_stops_the_start_without_showing_the_token(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ValidationError) as wrong:
        ShopifySettings()  # type: ignore[call-arg]
    assert "shpat_secret" not in str(wrong.value)
