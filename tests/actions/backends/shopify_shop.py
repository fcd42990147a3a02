"""A shop at Shopify, in memory: nodes as its API shows them, and what its mutations do to them."""

# ruff: noqa: A002, ARG002, N802, N803 -- methods and arguments are named as in the schema

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from graphql import GraphQLError, get_directive_values

Node = dict[str, Any]
SHOP_CURRENCY = "EUR"
_TERM = re.compile(r'(\w+):("(?:[^"\\]|\\.)*"|\S+)|("(?:[^"\\]|\\.)*")|(\bOR\b)')


def bag(amount: str, currency: str = SHOP_CURRENCY) -> Node:
    """A MoneyBag; only what the shopper paid with is right."""
    return {
        "presentmentMoney": {"amount": amount, "currencyCode": currency},
        "shopMoney": {"amount": "0.01", "currencyCode": "XTS"},
    }


def amount_of(money_bag: Node) -> Decimal:
    return Decimal(money_bag["presentmentMoney"]["amount"])


def currency_of(order: Node) -> str:
    return str(order["presentmentCurrencyCode"])


def unquoted(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text[1:-1]) if text.startswith('"') else text


@dataclass
class FakeShopifyShop:
    """All nodes by gid.

    Args:
        search_is_behind: Nothing that was tagged is found yet.
        job_polls: How often a cancellation answers that it is not done.
        pending_refunds: The processor decides later.
        scopes: What the app was permitted.
        refuse: What the next mutation of this name is refused with, (code, message).
    """

    now: Callable[[], datetime]
    orders_by_id: dict[str, Node] = field(default_factory=dict)
    customers_by_id: dict[str, Node] = field(default_factory=dict)
    products_by_id: dict[str, Node] = field(default_factory=dict)
    codes: dict[str, Node] = field(default_factory=dict)
    automatic: list[Node] = field(default_factory=list)
    reasons: list[Node] = field(default_factory=list)
    search_is_behind: bool = False
    job_polls: int = 1
    job_fails: bool = False
    pending_refunds: bool = False
    refuse: dict[str, tuple[str | None, str]] = field(default_factory=dict)
    scopes: list[str] = field(default_factory=list)
    directives: list[str] = field(default_factory=list)
    erased: list[str] = field(default_factory=list)
    _jobs: dict[str, tuple[int, Callable[[], None]]] = field(default_factory=dict)
    _answered: dict[str, tuple[Any, Node]] = field(default_factory=dict)
    _numbers: Any = field(default_factory=lambda: itertools.count(9_000_001))

    def gid(self, kind: str) -> str:
        return f"gid://shopify/{kind}/{next(self._numbers)}"

    def by_name(self, name: str) -> Node:
        return next(order for order in self.orders_by_id.values() if order["name"] == name)

    # Queries

    def order(self, info: Any, id: str) -> Node | None:
        return self.orders_by_id.get(id)

    def customer(self, info: Any, id: str) -> Node | None:
        return self.customers_by_id.get(id)

    def orders(self, info: Any, query: str = "", **page: Any) -> list[Node]:
        terms = [(name, unquoted(value)) for name, value, _, _ in _TERM.findall(query)]
        assert terms, f"a search without terms finds every order: {query}"
        return [order for order in self.orders_by_id.values() if all(self._matches(order, *term) for term in terms)]

    def _matches(self, order: Node, name: str, value: str) -> bool:
        if name == "name":  # Shopify's search is looser than equality
            return value.lstrip("#").lower() in order["name"].lower()
        if name == "tag":
            return value in order["tags"] and not self.search_is_behind
        if name == "customer_id":
            return bool(order["customer"]) and order["customer"]["id"].endswith(f"/{value}")
        return name == "discount_code" and value.lower() in [code.lower() for code in order["discountCodes"]]

    def customers(self, info: Any, query: str = "", **page: Any) -> list[Node]:
        terms = [(name, unquoted(value)) for name, value, _, _ in _TERM.findall(query)]
        assert terms
        assert terms[0][0] == "tag"
        return [one for one in self.customers_by_id.values() if terms[0][1] in one["tags"]]

    def fulfillment(self, info: Any, id: str) -> Node | None:
        every = (one for order in self.orders_by_id.values() for one in order["fulfillments"])
        return next((one for one in every if one["id"] == id), None)

    def refund(self, info: Any, id: str) -> Node | None:
        every = (one for order in self.orders_by_id.values() for one in order["refunds"])
        return next((one for one in every if one["id"] == id), None)

    def job(self, info: Any, id: str) -> Node | None:
        if id not in self._jobs:
            return None
        left, finish = self._jobs[id]
        if left > 0:
            self._jobs[id] = (left - 1, finish)
            return {"id": id, "done": False}
        finish()
        self._jobs[id] = (0, lambda: None)
        return {"id": id, "done": True}

    def shop(self, info: Any) -> Node:
        return {"currencyCode": SHOP_CURRENCY, "name": "Casa Babel"}

    def currentAppInstallation(self, info: Any) -> Node:
        scopes = [{"handle": one, "description": one} for one in self.scopes]
        return {"id": "gid://shopify/AppInstallation/1", "accessScopes": scopes}

    def product(self, info: Any, id: str) -> Node | None:
        return self.products_by_id.get(id)

    def products(self, info: Any, query: str = "", **page: Any) -> list[Node]:
        words = [unquoted(word).lower() for _, _, word, _ in _TERM.findall(query) if word]
        any_of = " OR " in query
        return [
            product
            for product in self.products_by_id.values()
            if product["status"] == "ACTIVE" and _has_words(product, words, any_of)
        ]

    def productVariants(self, info: Any, query: str = "", **page: Any) -> list[Node]:
        name, value = _TERM.findall(query)[0][:2]
        assert name == "sku"
        variants = (one for product in self.products_by_id.values() for one in product["variants"])
        return [one for one in variants if unquoted(value).lower() in (one["sku"] or "").lower()]

    def codeDiscountNodeByCode(self, info: Any, code: str) -> Node | None:
        return self.codes.get(code.upper())

    def automaticDiscountNodes(self, info: Any, query: str = "", **page: Any) -> list[Node]:
        assert query == "status:active"
        return [one for one in self.automatic if one["automaticDiscount"]["status"] == "ACTIVE"]

    def returnReasonDefinitions(self, info: Any, handles: list[str] | None = None, **page: Any) -> list[Node]:
        return [one for one in self.reasons if handles is None or one["handle"] in handles]

    def returnableFulfillments(self, info: Any, orderId: str, **page: Any) -> list[Node]:
        order = self.orders_by_id.get(orderId)
        return [] if order is None else [self._returnable(order, one) for one in order["fulfillments"]]

    def _returnable(self, order: Node, fulfilment: Node) -> Node:
        lines = []
        for line in fulfilment["fulfillmentLineItems"]:
            going = sum(
                one["quantity"]
                for made in order["returns"]
                if made["status"] not in {"CANCELED", "DECLINED"}
                for one in made["returnLineItems"]
                if one["fulfillmentLineItem"]["id"] == line["id"]
            )
            if line["quantity"] - going > 0:
                lines.append({"quantity": line["quantity"] - going, "fulfillmentLineItem": line})
        return {"id": f"{fulfilment['id']}-returnable", "returnableFulfillmentLineItems": lines}

    # Mutations

    def _refused(self, mutation: str, errors: str = "userErrors") -> Node | None:
        told = self.refuse.pop(mutation, None)
        if told is None:
            return None
        return {errors: [{"code": told[0], "field": ["input"], "message": told[1]}]}

    def tagsAdd(self, info: Any, id: str, tags: list[str]) -> Node:
        node = self.orders_by_id.get(id) or self.customers_by_id[id]
        assert all(len(tag) <= 40 for tag in tags)
        node["tags"] = sorted({*node["tags"], *tags})
        return {"userErrors": []}

    def refundCreate(self, info: Any, input: Node) -> Node:
        key = _idempotency_key(info)
        if key is None:
            raise GraphQLError("an idempotency key is required", extensions={"code": "BAD_REQUEST"})
        self.directives.append(key)
        if key in self._answered:
            before, answer = self._answered[key]
            assert before == input, "the same key with other parameters"
            return answer
        answer = self._refused("refundCreate") or self._refund(input)
        self._answered[key] = (input, answer)
        return answer

    def _refund(self, told: Node) -> Node:
        order = self.orders_by_id[told["orderId"]]
        currency = currency_of(order)
        assert told.get("currency") == currency
        lines = []
        for line in told.get("refundLineItems") or ():
            item = next((one for one in order["lineItems"] if one["id"] == line["lineItemId"]), None)
            if item is None or line["quantity"] > item["currentQuantity"]:
                words = "Refund line items quantity cannot refund more items than were purchased"
                return {"userErrors": [{"field": ["refundLineItems"], "message": words}]}
            lines.append((item, line["quantity"]))
        moved = []
        for one in told.get("transactions") or ():
            parent = next(each for each in order["transactions"] if each["id"] == one["parentId"])
            children = [each for each in order["transactions"] if (each["parentTransaction"] or {}) == parent]
            gone = sum(amount_of(each["amountSet"]) for each in children)
            if Decimal(one["amount"]) + gone > amount_of(parent["amountSet"]):
                return {"userErrors": [{"field": ["transactions"], "message": "Refund amount is too high"}]}
            moved.append(self.transaction(order, "REFUND", one["amount"], parent=parent, keep=False))
        for item, quantity in lines:
            item["currentQuantity"] -= quantity
        status = "PENDING" if self.pending_refunds else "SUCCESS"
        for one in moved:
            one["status"] = status
        order["transactions"] += moved
        done = Decimal(0) if self.pending_refunds else sum((amount_of(one["amountSet"]) for one in moved), Decimal(0))
        made = {
            "id": self.gid("Refund"),
            "note": told.get("note"),
            "createdAt": self.now().isoformat(),
            "totalRefundedSet": bag(str(done), currency),
            "transactions": moved,
            "refundLineItems": [self._refund_line(item, quantity, currency) for item, quantity in lines],
        }
        order["refunds"].append(made)
        return {"refund": made, "userErrors": []}

    def _refund_line(self, item: Node, quantity: int, currency: str) -> Node:
        off = sum((amount_of(one["allocatedAmountSet"]) for one in item["discountAllocations"]), Decimal(0))
        worth = (amount_of(item["originalTotalSet"]) - off) * quantity / item["quantity"]
        tax = sum((amount_of(one["priceSet"]) for one in item["taxLines"]), Decimal(0)) * quantity / item["quantity"]
        return {
            "quantity": quantity,
            "lineItem": item,
            "subtotalSet": bag(str(worth), currency),
            "totalTaxSet": bag(str(tax), currency),
        }

    def transaction(
        self, order: Node, kind: str, amount: str, *, parent: Node | None = None, keep: bool = True, **more: Any
    ) -> Node:
        made = {
            "id": self.gid("OrderTransaction"),
            "kind": kind,
            "status": "SUCCESS",
            "gateway": parent["gateway"] if parent else "shopify_payments",
            "manualPaymentGateway": False,
            "errorCode": None,
            "createdAt": self.now().isoformat(),
            "authorizationExpiresAt": None,
            "paymentId": None,
            "amountSet": bag(amount, currency_of(order)),
            "parentTransaction": parent,
            **more,
        }
        if keep:
            order["transactions"].append(made)
        return made

    def orderCancel(
        self,
        info: Any,
        orderId: str,
        reason: str,
        restock: bool,
        staffNote: str = "",
        **more: Any,
    ) -> Node:
        refused = self._refused("orderCancel", "orderCancelUserErrors")
        if refused is not None:
            return refused
        order = self.orders_by_id[orderId]
        assert len(staffNote) <= 255
        if order["cancelledAt"] is not None:
            words = "Cannot cancel an order that has already been canceled"
            return {"orderCancelUserErrors": [{"code": "INVALID", "field": ["orderId"], "message": words}]}
        if any(one["status"] == "SUCCESS" for one in order["fulfillments"]):
            words = "Cannot cancel an order with fulfillments"
            return {"orderCancelUserErrors": [{"code": "INVALID", "field": ["orderId"], "message": words}]}
        job = self.gid("Job")

        def finish() -> None:
            if not self.job_fails and order["cancelledAt"] is None:
                self._cancelled(order, staffNote)

        self._jobs[job] = (self.job_polls, finish)
        return {"job": {"id": job, "done": False}, "orderCancelUserErrors": []}

    def _cancelled(self, order: Node, note: str) -> None:
        order["cancelledAt"] = self.now().isoformat()
        order["cancellation"] = {"staffNote": note}
        taken = [
            one for one in order["transactions"] if one["kind"] in {"SALE", "CAPTURE"} and one["status"] == "SUCCESS"
        ]
        moved = [self.transaction(order, "REFUND", str(amount_of(one["amountSet"])), parent=one) for one in taken]
        for one in [each for each in order["transactions"] if each["status"] == "PENDING"]:
            self.transaction(order, "VOID", str(amount_of(one["amountSet"])), parent=one)
        if moved:
            currency = currency_of(order)
            done = sum((amount_of(one["amountSet"]) for one in moved), Decimal(0))
            order["refunds"].append(
                {
                    "id": self.gid("Refund"),
                    "note": None,
                    "createdAt": self.now().isoformat(),
                    "totalRefundedSet": bag(str(done), currency),
                    "transactions": moved,
                    "refundLineItems": [
                        self._refund_line(one, one["quantity"], currency) for one in order["lineItems"]
                    ],
                }
            )
        for item in order["lineItems"]:
            item["currentQuantity"] = 0

    def orderUpdate(self, info: Any, input: Node) -> Node:
        refused = self._refused("orderUpdate")
        if refused is not None:
            return refused
        order = self.orders_by_id[input["id"]]
        address = dict(input["shippingAddress"])
        address["countryCodeV2"] = address.pop("countryCode")
        order["shippingAddress"] = address
        self._keep(order, input["metafields"])
        return {"order": order, "userErrors": []}

    def metafieldsSet(self, info: Any, metafields: list[Node]) -> Node:
        for one in metafields:
            owner = self.orders_by_id.get(one["ownerId"]) or self.customers_by_id[one["ownerId"]]
            self._keep(owner, [one])
        return {"userErrors": []}

    @staticmethod
    def _keep(owner: Node, metafields: list[Node]) -> None:
        for one in metafields:
            assert one["type"] == "json"
            owner["kept"][(one["namespace"], one["key"])] = {"value": one["value"], **one}

    def returnRequest(self, info: Any, input: Node) -> Node:
        refused = self._refused("returnRequest")
        if refused is not None:
            return refused
        order = self.orders_by_id[input["orderId"]]
        lines = []
        for told in input["returnLineItems"]:
            assert len(told["customerNote"]) <= 300
            assert told["returnReasonDefinitionId"] in {one["id"] for one in self.reasons}
            for fulfilment in order["fulfillments"]:
                for there in self._returnable(order, fulfilment)["returnableFulfillmentLineItems"]:
                    if there["fulfillmentLineItem"]["id"] == told["fulfillmentLineItemId"]:
                        assert told["quantity"] <= there["quantity"]
                        lines.append(
                            self.return_line(there["fulfillmentLineItem"], told["quantity"], told["customerNote"])
                        )
        made = self.make_return(order, lines)
        return {"return": made, "userErrors": []}

    def return_line(self, line: Node, quantity: int, note: str | None = None, handle: str = "other") -> Node:
        return {
            "__typename": "ReturnLineItem",
            "id": self.gid("ReturnLineItem"),
            "quantity": quantity,
            "customerNote": note,
            "returnReasonNote": "",
            "returnReasonDefinition": {"id": self.gid("ReturnReasonDefinition"), "handle": handle},
            "fulfillmentLineItem": line,
        }

    def make_return(self, order: Node, lines: list[Node], **more: Any) -> Node:
        made = {
            "id": self.gid("Return"),
            "name": f"{order['name']}-R{len(order['returns']) + 1}",
            "status": "REQUESTED",
            "createdAt": self.now().isoformat(),
            "closedAt": None,
            "requestApprovedAt": None,
            "refunds": [],
            "returnLineItems": lines,
            "reverseFulfillmentOrders": [],
            **more,
        }
        order["returns"].append(made)
        return made

    def discountCodeBasicCreate(self, info: Any, basicCodeDiscount: Node) -> Node:
        refused = self._refused("discountCodeBasicCreate")
        if refused is not None:
            return refused
        told, code = basicCodeDiscount, basicCodeDiscount["code"].upper()
        if code in self.codes:
            words = "Code must be unique. Please try a different code."
            return {"userErrors": [{"code": "TAKEN", "field": ["basicCodeDiscount", "code"], "message": words}]}
        assert told["context"] == {"all": "ALL"}
        assert told["customerGets"]["items"] == {"all": True}
        assert told["usageLimit"] == 1
        amount = told["customerGets"]["value"]["discountAmount"]["amount"]
        self.add_code(
            code,
            title=told["title"],
            value=money_off(amount),
            startsAt=told["startsAt"],
            endsAt=told["endsAt"],
            usageLimit=1,
        )
        return {"codeDiscountNode": self.codes[code], "userErrors": []}

    def customerRequestDataErasure(self, info: Any, customerId: str) -> Node:
        refused = self._refused("customerRequestDataErasure")
        if refused is not None:
            return refused
        self.erased.append(customerId)
        return {"customerId": customerId, "userErrors": []}

    # What a sample is made of

    def add_code(self, code: str, *, value: Node, items: Node | None = None, **more: Any) -> None:
        gets = {"value": value, "items": items or {"__typename": "AllDiscountItems", "allItems": True}}
        discount = {
            "__typename": "DiscountCodeBasic",
            "title": code,
            "status": "ACTIVE",
            "startsAt": (self.now() - timedelta(days=30)).isoformat(),
            "endsAt": None,
            "usageLimit": None,
            "asyncUsageCount": 0,
            "appliesOncePerCustomer": False,
            "context": {"__typename": "DiscountBuyerSelectionAll", "all": "ALL"},
            "minimumRequirement": None,
            "customerGets": gets,
            **more,
        }
        self.codes[code.upper()] = {"id": self.gid("DiscountCodeNode"), "codeDiscount": discount}


def money_off(amount: str) -> Node:
    return {
        "__typename": "DiscountAmount",
        "amount": {"amount": str(amount), "currencyCode": SHOP_CURRENCY},
        "appliesOnEachItem": False,
    }


def _idempotency_key(info: Any) -> str | None:
    directive = info.schema.get_directive("idempotent")
    told = get_directive_values(directive, info.field_nodes[0], info.variable_values)
    return None if told is None else str(told["key"])


def _has_words(product: Node, words: list[str], any_of: bool) -> bool:
    text = f"{product['title']} {product['description']} {' '.join(product['tags'])}".lower()
    found = [word in text for word in words]
    return (any(found) if any_of else all(found)) if words else True
