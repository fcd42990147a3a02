"""What the fake Shopify shop holds: one order for every situation of the contract, and a few of its own."""

import itertools
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from tests.actions.backends.shopify_shop import SHOP_CURRENCY, FakeShopifyShop, Node, bag, money_off

_PEOPLE = {
    # number: name, e-mail, phone, country, locale
    "7001": ("Ana García", "ana@example.com", "+34612345678", "ES", "es"),
    "7002": ("Emma Clark", "emma@example.com", "+447700900123", "GB", "en"),
    "7003": ("佐藤 美咲", "misaki@example.org", None, "JP", "ja"),
    "7004": ("فهد العنزي", "fahad@example.org", "+96550011200", "KW", "ar"),
}
_NAMES = ("Camiseta", "Auriculares", "Cuaderno")
_SKUS = ("t-shirt-m", "headphones", "notebook")


class Samples:
    """Builds the shop; every order's lines are numbered through."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.shop = FakeShopifyShop(now)
        self._now = now
        self._line_numbers = itertools.count(500_001)

    def build(self) -> FakeShopifyShop:
        for number in _PEOPLE:
            self._add_customer(number)
        self._add_products()
        self._add_orders()
        self._add_returns()
        self._add_discounts()
        for handle in ("too-small", "damaged-or-defective", "wrong-item", "other"):
            reason = {"id": self.shop.gid("ReturnReasonDefinition"), "handle": handle, "name": handle, "deleted": False}
            self.shop.reasons.append(reason)
        return self.shop

    def ago(self, days: float) -> str:
        return (self._now() - timedelta(days=days)).isoformat()

    def _add_customer(self, number: str) -> None:
        name, email, phone, country, locale = _PEOPLE[number]
        customer_id = f"gid://shopify/Customer/{number}"
        self.shop.customers_by_id[customer_id] = {
            **_owner(),
            "id": customer_id,
            "displayName": name,
            "locale": locale,
            "tags": [],
            "defaultEmailAddress": {"emailAddress": email},
            "defaultPhoneNumber": {"phoneNumber": phone} if phone else None,
            "defaultAddress": {"countryCodeV2": country},
            "orders": lambda **_: [
                order
                for order in self.shop.orders_by_id.values()
                if order["customer"] is not None and order["customer"]["id"] == customer_id
            ],
        }

    def add_order(
        self,
        number: str,
        customer: str | None,
        *,
        prices: tuple[str, ...] = ("19.99", "59.00"),
        shipping: str = "4.95",
        currency: str = SHOP_CURRENCY,
        days_ago: float = 10,
        pay: bool = True,
        **more: Any,
    ) -> Node:
        """An order that is paid and not sent; the first item is bought twice."""
        person = None if customer is None else self.shop.customers_by_id[f"gid://shopify/Customer/{customer}"]
        name, email, phone, country, locale = _PEOPLE[customer or "7001"]
        first, _, last = name.partition(" ")
        address = {
            "firstName": first,
            "lastName": last,
            "address1": "Calle del Pez 7",
            "address2": "3º A",
            "city": "Zaragoza",
            "zip": "50001",
            "countryCodeV2": country,
            "provinceCode": None,
            "phone": phone,
        }
        order = {
            **_owner(),
            "id": f"gid://shopify/Order/{4_000_000 + int(number)}",
            "name": f"#{number}",
            "createdAt": self.ago(days_ago),
            "cancelledAt": None,
            "cancellation": None,
            "returnStatus": "NO_RETURN",
            "displayFulfillmentStatus": "UNFULFILLED",
            "taxesIncluded": True,
            "email": email,
            "phone": None,
            "customerLocale": locale,
            "presentmentCurrencyCode": currency,
            "discountCodes": [],
            "tags": ["vip"],
            "shippingAddress": address,
            "billingAddress": dict(address),
            "customer": person,
            "shippingLines": [{"discountedPriceSet": bag(shipping, currency), "taxLines": []}],
            "lineItems": [self._line(index, price, currency) for index, price in enumerate(prices)],
            "fulfillments": [],
            "refunds": [],
            "transactions": [],
            "returns": [],
            **more,
        }
        self.shop.orders_by_id[order["id"]] = order
        if pay:
            self.shop.transaction(order, "SALE", str(total_of(order)), createdAt=order["createdAt"])
        return order

    def _line(self, index: int, price: str, currency: str) -> Node:
        quantity = 2 if index == 0 else 1
        return {
            "id": f"gid://shopify/LineItem/{next(self._line_numbers)}",
            "name": _NAMES[index % 3],
            "quantity": quantity,
            "currentQuantity": quantity,
            "sku": _SKUS[index % 3],
            "isGiftCard": False,
            "image": {"url": "https://cdn.shopify.example/item.jpg"},
            "product": {"productType": "Ropa"},
            "originalTotalSet": bag(str(Decimal(price) * quantity), currency),
            "discountAllocations": [],
            "taxLines": [{"priceSet": bag("1.00", currency)}],
        }

    def send(
        self,
        order: Node,
        lines: list[Node] | None = None,
        *,
        status: str = "IN_TRANSIT",
        days_ago: float = 3,
        **more: Any,
    ) -> Node:
        """A fulfilment of some lines; all of them where none are named."""
        fulfilment_id = self.shop.gid("Fulfillment")
        sent = order["lineItems"] if lines is None else lines
        delivered = self.ago(days_ago) if status == "DELIVERED" else None
        made = {
            "id": fulfilment_id,
            "status": "SUCCESS",
            "displayStatus": status,
            "createdAt": self.ago(days_ago + 2),
            "deliveredAt": delivered,
            "estimatedDeliveryAt": self.ago(days_ago),
            "trackingInfo": [
                {"company": "Correos", "number": f"PK{fulfilment_id[-6:]}", "url": "https://track.example/1"}
            ],
            "fulfillmentLineItems": [
                {"id": self.shop.gid("FulfillmentLineItem"), "quantity": line["quantity"], "lineItem": line}
                for line in sent
            ],
            "events": [self.event("CARRIER_PICKED_UP", days_ago + 1.5), self.event(status, days_ago)],
            **more,
        }
        order["fulfillments"].append(made)
        every = sum(len(one["fulfillmentLineItems"]) for one in order["fulfillments"])
        order["displayFulfillmentStatus"] = "FULFILLED" if every >= len(order["lineItems"]) else "PARTIALLY_FULFILLED"
        return made

    def event(self, status: str, days_ago: float, message: str | None = None, **more: Any) -> Node:
        return {
            "status": status,
            "happenedAt": self.ago(days_ago),
            "message": message,
            "address1": None,
            "city": "Madrid",
            "zip": None,
            "province": None,
            "country": "ES",
            "estimatedDeliveryAt": None,
            **more,
        }

    def _add_orders(self) -> None:
        self.send(self.add_order("1001", "7001"), status="DELIVERED", days_ago=6)
        self.send(self.add_order("1002", "7001", days_ago=4))
        split = self.add_order("1003", "7002", prices=("5.00", "7.00", "9.00"))
        self.send(split, split["lineItems"][:1], status="DELIVERED", days_ago=5)
        self.send(split, split["lineItems"][1:])
        waiting = self.event("READY_FOR_PICKUP", 1, address1="Calle Mayor 3", zip="50001", city="Zaragoza")
        self.send(self.add_order("1004", "7002"), status="READY_FOR_PICKUP", events=[waiting])
        strange = self.event("HELD_AT_DEPOT", 1, "En depósito por huelga")
        self.send(self.add_order("1005", "7003"), events=[strange, self.event("CARRIER_PICKED_UP", 2)])
        self.add_order("1006", "7002", days_ago=1)
        declined = self.add_order("1007", "7002", pay=False)
        for code in ("INSUFFICIENT_FUNDS", "ALIEN_CODE"):
            self.shop.transaction(declined, "SALE", "102.93", status="FAILURE", errorCode=code)
        twice = self.add_order("1008", "7002")
        self.shop.transaction(twice, "SALE", str(total_of(twice)))
        transfer = self.add_order("1009", "7002", pay=False)
        more = {"gateway": "Bank Deposit", "manualPaymentGateway": True, "status": "PENDING"}
        self.shop.transaction(transfer, "SALE", str(total_of(transfer)), **more)
        self.send(self.add_order("1010", "7001", days_ago=180), status="DELIVERED", days_ago=170)
        self.add_order("10011", "7002")

    def _add_returns(self) -> None:
        asked = self.ago(3)
        stories: list[tuple[str, Node]] = [
            ("1021", {}),
            ("1022", {"status": "OPEN", "requestApprovedAt": self.ago(2), **self._received("PROCESSING_REQUIRED")}),
            ("1023", {"status": "DECLINED", "closedAt": self.ago(1)}),
            ("1024", {"status": "CLOSED", "requestApprovedAt": self.ago(2), **self._received("RESTOCKED")}),
            (
                "1025",
                {
                    "status": "CLOSED",
                    "requestApprovedAt": self.ago(2),
                    "closedAt": self.ago(0.5),
                    "refunds": [{"id": "gid://shopify/Refund/333", "createdAt": self.ago(1)}],
                },
            ),
        ]
        for number, more in stories:
            order = self.add_order(number, "7002")
            sent = self.send(order, status="DELIVERED", days_ago=5)
            line = self.shop.return_line(sent["fulfillmentLineItems"][0], 1, handle="too-small")
            self.shop.make_return(order, [line], **{"createdAt": asked, **more})

    def _received(self, disposition: str) -> Node:
        line = {"dispositions": [{"type": disposition, "createdAt": self.ago(1)}]}
        label = {
            "__typename": "ReverseDeliveryShippingDeliverable",
            "label": {"publicFileUrl": "https://cdn.example/l"},
        }
        deliveries = [{"deliverable": label}]
        return {"reverseFulfillmentOrders": [{"lineItems": [line], "reverseDeliveries": deliveries}]}

    def _add_products(self) -> None:
        self.add_product("8001", "Auriculares inalámbricos", "89.00", [("headphones", None, 12)], tags=["travel"])
        self.add_product("8002", "Cuaderno de viaje", "9.50", [("notebook", None, 2)], kind="Stationery")
        sizes = [("t-shirt-m", "M", 5), ("t-shirt-l", "L", 9), ("t-shirt-xl", "XL", 0)]
        self.add_product("8003", "Camiseta", "19.99", sizes, kind="Ropa")
        self.add_product("8004", "Vela que llega más tarde", "14.00", [("candle", None, 0)], policy="CONTINUE")
        self.add_product("8005", "Borrador", "1.00", [("draft", None, 5)], status="DRAFT")
        self.add_product("8006", "De otro tiempo", "1.00", [("old", None, 5)], status="ARCHIVED")

    def add_product(
        self,
        number: str,
        title: str,
        price: str,
        variants: list[tuple[str, str | None, int]],
        *,
        kind: str = "Audio",
        status: str = "ACTIVE",
        policy: str = "DENY",
        **more: Any,
    ) -> Node:
        product: Node = {
            "id": f"gid://shopify/Product/{number}",
            "title": title,
            "description": f"{title}.",
            "productType": kind,
            "vendor": "Casa Babel",
            "status": status,
            "tags": [],
            "onlineStoreUrl": f"https://casa-babel.example/{number}",
            "isGiftCard": False,
            "featuredMedia": {"preview": {"image": {"url": "https://cdn.shopify.example/p.jpg"}}},
            "translations": lambda locale, **_: (
                [{"key": "title", "value": f"{title} ({locale})"}] if locale == "ja" else []
            ),
            "collections": [],
            **more,
        }
        product["variants"] = [
            {
                "id": f"gid://shopify/ProductVariant/{number}{index:03d}",
                "sku": sku,
                "inventoryQuantity": quantity,
                "inventoryPolicy": policy,
                "inventoryItem": {"tracked": True, "countryCodeOfOrigin": "ES"},
                "selectedOptions": [{"name": "Talla", "value": size}] if size else [
                    {"name": "Title", "value": "Default Title"}
                ],
                "product": product,
                "contextualPricing": _pricing(price),
            }
            for index, (sku, size, quantity) in enumerate(variants, 1)
        ]  # fmt: skip
        self.shop.products_by_id[product["id"]] = product
        return product

    def _add_discounts(self) -> None:
        tenth = {"__typename": "DiscountPercentage", "percentage": 0.1}
        shop = self.shop
        shop.add_code("BABEL10", value=tenth)
        shop.add_code("SUMMER", value=tenth, status="EXPIRED", endsAt=self.ago(60))
        shop.add_code("NEWYEAR", value=tenth, status="SCHEDULED", startsAt=self.ago(-30))
        least = {"greaterThanOrEqualToSubtotal": {"amount": "50.0", "currencyCode": SHOP_CURRENCY}}
        minimum = {"__typename": "DiscountMinimumSubtotal", **least}
        shop.add_code("BIG50", value=money_off("5.0"), minimumRequirement=minimum)
        shop.add_code("FIRST100", value=tenth, usageLimit=100, asyncUsageCount=100)
        ana = shop.customers_by_id["gid://shopify/Customer/7001"]
        shop.add_code("ANA20", value=tenth, context={"__typename": "DiscountCustomers", "customers": [ana]})
        shop.add_code("ONCE", value=tenth, appliesOncePerCustomer=True)
        self.add_order("1031", "7002", discountCodes=["ONCE"])
        shirts = [shop.products_by_id["gid://shopify/Product/8003"]]
        only = {"__typename": "DiscountProducts", "products": shirts, "productVariants": []}
        shop.add_code("SHIRTS", value=tenth, items=only)
        france = {"__typename": "DiscountCountries", "countries": ["FR"], "includeRestOfWorld": False}
        shop.add_code("FREEFR", value={}, __typename="DiscountCodeFreeShipping", destinationSelection=france)
        bxgy = {"__typename": "DiscountCodeBxgy", "title": "3 for 2", "status": "ACTIVE"}
        shop.codes["3FOR2"] = {"id": shop.gid("DiscountCodeNode"), "codeDiscount": bxgy}
        for title, ends in (("Rebajas", self.ago(-20)), ("Siempre", None), ("Hoy", self.ago(-0.3))):
            shop.add_code("AUTOMATIC", value=tenth, title=title, endsAt=ends)
            found = shop.codes.pop("AUTOMATIC")["codeDiscount"]
            discount = {**found, "__typename": "DiscountAutomaticBasic"}
            shop.automatic.append({"id": shop.gid("DiscountAutomaticNode"), "automaticDiscount": discount})
        other = {"__typename": "DiscountAutomaticBxgy", "title": "3 for 2", "status": "ACTIVE"}
        shop.automatic.append({"id": shop.gid("DiscountAutomaticNode"), "automaticDiscount": other})


def total_of(order: Node) -> Decimal:
    """Items and shipping; taxes are in the prices."""
    sets = [line["originalTotalSet"] for line in order["lineItems"]]
    sets += [line["discountedPriceSet"] for line in order["shippingLines"]]
    return sum((Decimal(one["presentmentMoney"]["amount"]) for one in sets), Decimal(0))


def _translated(title: str, locale: str) -> list[Node]:
    return [{"key": "title", "value": f"{title} ({locale})"}] if locale == "ja" else []


def _owner() -> Node:
    kept: dict[tuple[str, str], Node] = {}
    return {"kept": kept, "metafield": lambda namespace, key: kept.get((namespace, key))}


def _pricing(price: str) -> Callable[..., Node]:
    def priced(context: Node) -> Node:
        currency, worth = {"JP": ("JPY", str(Decimal(price) * 160)), "KW": ("KWD", str(Decimal(price) / 3))}.get(
            context["country"], (SHOP_CURRENCY, price)
        )
        digits = {"JPY": Decimal(1), "KWD": Decimal("0.001")}.get(currency, Decimal("0.01"))
        amount = str(Decimal(worth).quantize(digits)) + (".0" if currency == "JPY" else "")
        return {"price": {"amount": amount, "currencyCode": currency}, "compareAtPrice": None}

    return priced
