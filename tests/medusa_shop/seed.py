"""What the sample shop sells, where to, and for what: filled through Medusa's own admin interface.

Prices are with tax. Two stock levels matter: "t-shirt-xl" is sold out, "notebook" may be ordered all the same.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.medusa_shop.api import Json, MedusaApi

_EUR, _JPY, _KWD = "eur", "jpy", "kwd"
_RETURN_RULE = {"attribute": "is_return", "operator": "eq", "value": "true"}
_SENT_RULE = {"attribute": "is_return", "operator": "eq", "value": "false"}
_IN_STORE_RULE = {"attribute": "enabled_in_store", "operator": "eq", "value": "true"}


@dataclass
class Shop:
    """The ids of what was made: variants by SKU, the rest by a name of ours."""

    publishable_key: str = ""
    secret_key: str = ""
    sales_channel: str = ""
    location: str = ""
    regions: dict[str, str] = field(default_factory=dict)
    options: dict[str, str] = field(default_factory=dict)
    products: dict[str, str] = field(default_factory=dict)
    variants: dict[str, str] = field(default_factory=dict)
    customers: dict[str, str] = field(default_factory=dict)
    reasons: dict[str, str] = field(default_factory=dict)


def fill(api: MedusaApi) -> Shop:
    """Fill an empty, migrated server whose administrator is signed in."""
    shop = Shop()
    shop.sales_channel = api.admin("GET", "/sales-channels")["sales_channels"][0]["id"]
    shop.publishable_key = api.admin("GET", "/api-keys", type="publishable")["api_keys"][0]["token"]
    api.publishable_key = shop.publishable_key
    shop.secret_key = api.admin("POST", "/api-keys", {"title": "Babeldesk", "type": "secret"})["api_key"]["token"]
    _sell_to(api, shop)
    _send_from(api, shop)
    _put_on_the_shelf(api, shop)
    _advertise(api, shop)
    for code, label in [("too_small", "Too small"), ("changed_mind", "Changed mind"), ("faulty", "Faulty")]:
        made = api.admin("POST", "/return-reasons", {"value": code, "label": label})
        shop.reasons[code] = made["return_reason"]["id"]
    return shop


def _sell_to(api: MedusaApi, shop: Shop) -> None:
    store = api.admin("GET", "/stores")["stores"][0]["id"]
    currencies = [
        {"currency_code": code, "is_default": code == _EUR, "is_tax_inclusive": True} for code in (_EUR, _JPY, _KWD)
    ]
    api.admin("POST", f"/stores/{store}", {"supported_currencies": currencies})
    for name, currency, countries in [
        ("Europe", _EUR, ["es", "de", "fr"]), ("Japan", _JPY, ["jp"]), ("Kuwait", _KWD, ["kw"])
    ]:  # fmt: skip
        body = {
            "name": name, "currency_code": currency, "countries": countries, "is_tax_inclusive": True,
            "payment_providers": ["pp_card_test", "pp_system_default"],
        }  # fmt: skip
        shop.regions[name] = api.admin("POST", "/regions", body)["region"]["id"]
    for country, rate in [("es", 21), ("de", 19), ("fr", 20), ("jp", 10), ("kw", 0)]:
        rate_of = {"name": "VAT", "code": f"{country}-vat", "rate": rate}
        api.admin(
            "POST", "/tax-regions", {"country_code": country, "provider_id": "tp_system", "default_tax_rate": rate_of}
        )


def _send_from(api: MedusaApi, shop: Shop) -> None:
    address = {"address_1": "Polígono 4", "city": "Zaragoza", "postal_code": "50001", "country_code": "es"}
    shop.location = api.admin("POST", "/stock-locations", {"name": "Casa Babel", "address": address})["stock_location"][
        "id"
    ]
    place = f"/stock-locations/{shop.location}"
    api.admin("POST", f"{place}/sales-channels", {"add": [shop.sales_channel]})
    api.admin("POST", f"{place}/fulfillment-providers", {"add": ["manual_manual"]})
    api.admin("POST", f"{place}/fulfillment-sets", {"name": "Parcels", "type": "shipping"})
    set_id = api.admin("GET", place, fields="*fulfillment_sets")["stock_location"]["fulfillment_sets"][0]["id"]
    profile = api.admin("GET", "/shipping-profiles")["shipping_profiles"][0]["id"]
    for zone, countries, named in [
        (
            "Europe",
            ["es", "de", "fr"],
            [("Standard", 4.9, False), ("Express", 12.0, False), ("Return label", 3.5, True)],
        ),
        ("Far", ["jp", "kw"], [("Air", None, False)]),
    ]:
        zones = {"name": zone, "geo_zones": [{"type": "country", "country_code": code} for code in countries]}
        made = api.admin("POST", f"/fulfillment-sets/{set_id}/service-zones", zones, fields="*service_zones")
        zone_id = next(one["id"] for one in made["fulfillment_set"]["service_zones"] if one["name"] == zone)
        for name, euros, is_return in named:
            prices: list[Json] = [{"currency_code": _EUR, "amount": euros}]
            if euros is None:
                prices = [{"currency_code": _JPY, "amount": 1500}, {"currency_code": _KWD, "amount": 2.25}]
            elif name == "Standard":
                free = [{"attribute": "item_total", "operator": "gte", "value": 100}]
                prices.append({"currency_code": _EUR, "amount": 0, "rules": free})
            body: Json = {
                "name": name, "service_zone_id": zone_id, "shipping_profile_id": profile,
                "provider_id": "manual_manual", "price_type": "flat", "prices": prices,
                "type": {"label": name, "code": name.lower(), "description": name},
                "rules": [_RETURN_RULE if is_return else _SENT_RULE, _IN_STORE_RULE],
            }  # fmt: skip
            shop.options[name] = api.admin("POST", "/shipping-options", body)["shipping_option"]["id"]


def _put_on_the_shelf(api: MedusaApi, shop: Shop) -> None:
    profile = api.admin("GET", "/shipping-profiles")["shipping_profiles"][0]["id"]
    categories = {}
    for handle in ("electronics", "clothing", "gift_card"):
        body = {"name": handle.replace("_", " ").title(), "handle": handle, "is_active": True}
        categories[handle] = api.admin("POST", "/product-categories", body)["product_category"]["id"]

    def product(handle: str, title: str, category: str, variants: list[Json], **more: Any) -> None:
        options = more.pop("options", [{"title": "Model", "values": ["One"]}])
        body = {
            "title": title, "handle": handle, "status": "published", "shipping_profile_id": profile,
            "sales_channels": [{"id": shop.sales_channel}], "categories": [{"id": categories[category]}],
            "options": options, "variants": variants, **more,
        }  # fmt: skip
        made = api.admin("POST", "/products", body, fields="*variants")["product"]
        shop.products[handle] = made["id"]
        shop.variants.update({one["sku"]: one["id"] for one in made["variants"]})

    product(
        "headphones", "Auriculares inalámbricos", "electronics",
        [_variant("headphones", {"Model": "One"}, eur=49.9, jpy=7800, kwd=16.255)],
        description="Auriculares con cancelación de ruido.", material="Aluminium", origin_country="de",
        thumbnail="https://shop.example/headphones.jpg",
    )  # fmt: skip
    sizes = ["S", "M", "L", "XL"]
    product(
        "t-shirt", "Camiseta Babel", "clothing",
        [_variant(f"t-shirt-{size.lower()}", {"Size": size}, eur=19.9, jpy=3100, kwd=6.5) for size in sizes],
        options=[{"title": "Size", "values": sizes}], description="Algodón orgánico.",
    )  # fmt: skip
    product(
        "notebook", "Cuaderno", "electronics",
        [{**_variant("notebook", {"Model": "One"}, eur=7.35, jpy=1100, kwd=2.4), "allow_backorder": True}],
    )  # fmt: skip
    product(
        "gift-card", "Tarjeta regalo", "gift_card",
        [{**_variant("gift-card", {"Model": "One"}, eur=150, jpy=24000, kwd=50), "manage_inventory": False}],
    )  # fmt: skip
    stock = {"headphones": 40, "t-shirt-s": 30, "t-shirt-m": 30, "t-shirt-l": 3, "t-shirt-xl": 0, "notebook": 0}
    for item in api.admin("GET", "/inventory-items", limit=100)["inventory_items"]:
        body = {"location_id": shop.location, "stocked_quantity": stock[item["sku"]]}
        api.admin("POST", f"/inventory-items/{item['id']}/location-levels", body)


def _variant(sku: str, options: dict[str, str], **prices: float) -> Json:
    written = [{"currency_code": code, "amount": amount} for code, amount in prices.items()]
    return {
        "title": " ".join(options.values()),
        "sku": sku,
        "options": options,
        "prices": written,
        "manage_inventory": True,
    }


def _advertise(api: MedusaApi, shop: Shop) -> None:
    now = datetime.now(UTC)
    campaigns = {}
    for name, starts, ends in [("past", -30, -10), ("coming", 10, 30), ("running", -1, 20)]:
        body = {
            "name": name,
            "campaign_identifier": name,
            "starts_at": (now + timedelta(days=starts)).isoformat(),
            "ends_at": (now + timedelta(days=ends)).isoformat(),
        }
        campaigns[name] = api.admin("POST", "/campaigns", body)["campaign"]["id"]

    def promotion(code: str, value: float, *, fixed: bool = False, rules: list[Json] | None = None, **more: Any) -> str:
        method: Json = {"type": "percentage", "target_type": "order", "allocation": "across", "value": value}
        if fixed:
            method |= {"type": "fixed", "currency_code": _EUR}
        method |= more.pop("method", {})
        body = {
            "code": code,
            "type": "standard",
            "status": "active",
            "application_method": method,
            "rules": rules or [],
            **more,
        }
        found: str = api.admin("POST", "/promotions", body)["promotion"]["id"]
        return found

    promotion("BABEL10", 10, campaign_id=campaigns["running"])
    promotion("FIVE", 5, fixed=True)
    promotion("SUMMER", 20, campaign_id=campaigns["past"])
    promotion("NEWYEAR", 20, campaign_id=campaigns["coming"])
    promotion("DRAFTED", 20, status="draft")
    promotion("ONCE", 20, limit=1)
    promotion("FREEFR", 15, rules=[{"attribute": "shipping_address.country_code", "operator": "in", "values": ["fr"]}])
    promotion(
        "FRIENDS", 30, rules=[{"attribute": "customer.groups.id", "operator": "in", "values": ["cusgroup_of_friends"]}]
    )
    promotion("BIG", 10, rules=[{"attribute": "item_total", "operator": "gte", "values": ["50"]}])
    shirts = [{"attribute": "items.product.id", "operator": "in", "values": [shop.products["t-shirt"]]}]
    promotion(
        "SHIRTS", 10, method={"target_type": "items", "allocation": "each", "max_quantity": 10, "target_rules": shirts}
    )
    promotion(
        "AUTUMN",
        3,
        is_automatic=True,
        method={
            "target_type": "items",
            "target_rules": [
                {"attribute": "items.product.id", "operator": "in", "values": [shop.products["gift-card"]]}
            ],
        },
    )
