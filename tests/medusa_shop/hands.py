"""What happens in a shop: somebody buys, the shop's people send, take back and pay back."""

from dataclasses import dataclass
from typing import Any

from tests.medusa_shop.api import Json, MedusaApi
from tests.medusa_shop.seed import Shop

ANA, EMMA = "ana@example.com", "emma@example.com"
PHONES = {ANA: "+34612345678", EMMA: "0049 1512 3456789"}
_PASSWORD = "a long and quiet password"
_REGION = {"es": "Europe", "de": "Europe", "fr": "Europe", "jp": "Japan", "kw": "Kuwait"}


@dataclass(frozen=True)
class Placed:
    """An order as it was placed: lines by SKU."""

    id: str
    number: str
    email: str
    lines: dict[str, str]
    payment: str | None


class Hands:
    """Does it, through Medusa's own interfaces."""

    def __init__(self, api: MedusaApi, shop: Shop) -> None:
        self.api = api
        self.shop = shop

    def register(self, email: str, first: str, last: str) -> str:
        """A customer with an account; a token of theirs."""
        proof = {"email": email, "password": _PASSWORD}
        token = self.api.auth("/customer/emailpass/register", proof)["token"]
        body = {"email": email, "first_name": first, "last_name": last, "phone": PHONES.get(email)}
        self.shop.customers[email] = self.api.store("POST", "/customers", body, token)["customer"]["id"]
        return self.log_in(email)

    def log_in(self, email: str) -> str:
        """A token of a customer with an account."""
        token: str = self.api.auth("/customer/emailpass", {"email": email, "password": _PASSWORD})["token"]
        return token

    def place(
        self,
        email: str,
        *skus: str,
        country: str = "es",
        token: str = "",
        pays: str = "well",
        captured: bool = True,
        coupon: str | None = None,
        quantity: int = 1,
        option: str | None = None,
    ) -> Placed:
        """Buy as the storefront does: cart, delivery, payment, order.

        Args:
            pays: How its payment behaves; see `payments/index.js`.
            quantity: Of the first SKU.
        """
        address = address_of(email, country)
        items = [
            {"variant_id": self.shop.variants[sku], "quantity": quantity if at == 0 else 1}
            for at, sku in enumerate(skus)
        ]
        cart = self.api.store("POST", "/carts", {
            "region_id": self.shop.regions[_REGION[country]], "email": email, "items": items,
            "shipping_address": address, "billing_address": address, "promo_codes": [coupon] if coupon else [],
        }, token)["cart"]["id"]  # fmt: skip
        way = self.shop.options[option or ("Standard" if _REGION[country] == "Europe" else "Air")]
        self.api.store("POST", f"/carts/{cart}/shipping-methods", {"option_id": way}, token)
        collection = self.api.store("POST", "/payment-collections", {"cart_id": cart}, token)["payment_collection"][
            "id"
        ]
        session = {"provider_id": "pp_card_test", "data": {"behaves": pays}}
        self.api.store("POST", f"/payment-collections/{collection}/payment-sessions", session, token)
        order = self.api.store("POST", f"/carts/{cart}/complete", token=token)["order"]["id"]
        placed = self.look(order)
        if captured and placed.payment is not None:
            self.api.admin("POST", f"/payments/{placed.payment}/capture", {})
        return placed

    def look(self, order_id: str) -> Placed:
        """An order as it is."""
        found = self.order(order_id, "display_id,email,*items,*payment_collections.payments")
        payments = [one for each in found["payment_collections"] for one in each.get("payments") or []]
        lines = {one["variant_sku"]: one["id"] for one in found["items"]}
        return Placed(
            order_id, str(found["display_id"]), found["email"], lines, payments[0]["id"] if payments else None
        )

    def order(self, order_id: str, fields: str = "*") -> Json:
        """What Medusa says of an order."""
        found: Json = self.api.admin("GET", f"/orders/{order_id}", fields=fields)["order"]
        return found

    def refunds(self, order_id: str) -> list[Json]:
        """What Medusa has paid back of an order, as Medusa's own desk shows it."""
        found = self.order(order_id, "id,*payment_collections.payments.refunds")
        collections = found["payment_collections"]
        return [refund for each in collections for one in each["payments"] for refund in one["refunds"]]

    def ship(self, placed: Placed, *skus: str, number: str = "ES123456789", quantity: int | None = None) -> str:
        """Pack and send; everything where no SKU is named. The fulfilment's id."""
        items = self._items(placed, skus, quantity)
        path = f"/orders/{placed.id}/fulfillments"
        made = self.api.admin("POST", path, {"location_id": self.shop.location, "items": items}, fields="*fulfillments")
        fulfilment: str = max(made["order"]["fulfillments"], key=lambda one: one["created_at"])["id"]
        label = {"tracking_number": number, "tracking_url": f"https://track.example/{number}", "label_url": ""}
        label["label_url"] = f"https://label.example/{number}.pdf"
        self.api.admin("POST", f"{path}/{fulfilment}/shipments", {"items": items, "labels": [label]})
        return fulfilment

    def pack(self, placed: Placed) -> str:
        """Pack and not yet send."""
        path = f"/orders/{placed.id}/fulfillments"
        body = {"location_id": self.shop.location, "items": self._items(placed, (), None)}
        made = self.api.admin("POST", path, body, fields="*fulfillments")
        fulfilment: str = made["order"]["fulfillments"][0]["id"]
        return fulfilment

    def deliver(self, placed: Placed, fulfilment: str) -> None:
        """It arrived."""
        self.api.admin("POST", f"/orders/{placed.id}/fulfillments/{fulfilment}/mark-as-delivered", {})

    def deliver_all(self, placed: Placed) -> Placed:
        """Sent in one parcel, and arrived."""
        self.deliver(placed, self.ship(placed))
        return placed

    def refund(self, placed: Placed, amount: float, note: str = "by hand") -> None:
        """What somebody at the shop pays back."""
        self.api.admin("POST", f"/payments/{placed.payment}/refund", {"amount": amount, "note": note})

    def request_return(self, placed: Placed, *skus: str) -> str:
        """A return as the storefront asks for it. Its id."""
        items = [
            {**one, "reason_id": self.shop.reasons["too_small"], "note": "too tight"}
            for one in self._items(placed, skus, None)
        ]
        body = {
            "order_id": placed.id, "items": items, "location_id": self.shop.location,
            "return_shipping": {"option_id": self.shop.options["Return label"]},
        }  # fmt: skip
        made: str = self.api.store("POST", "/returns", body)["return"]["id"]
        return made

    def receive(self, placed: Placed, return_id: str, *skus: str) -> None:
        """It came back."""
        path = f"/returns/{return_id}"
        self.api.admin("POST", f"{path}/receive", {})
        self.api.admin("POST", f"{path}/receive-items", {"items": self._items(placed, skus, None)})
        self.api.admin("POST", f"{path}/receive/confirm", {})

    def call_off(self, return_id: str) -> None:
        """It does not come back after all: first its way, then the return."""
        fulfilments = self.api.admin("GET", f"/returns/{return_id}", fields="id,*fulfillments")["return"][
            "fulfillments"
        ]
        for one in fulfilments:
            self.api.admin("POST", f"/fulfillments/{one['id']}/cancel", {})
        self.api.admin("POST", f"/returns/{return_id}/cancel", {})

    def begin_edit(self, placed: Placed) -> None:
        """Somebody at the shop begins to change an order, and goes for lunch."""
        self.api.admin("POST", "/order-edits", {"order_id": placed.id})

    def _items(self, placed: Placed, skus: tuple[str, ...], quantity: int | None) -> list[dict[str, Any]]:
        items = self.order(placed.id, "*items,*items.detail")["items"]
        return [
            {"id": one["id"], "quantity": quantity or one["quantity"]}
            for one in items
            if not skus or one["variant_sku"] in skus
        ]


def address_of(email: str, country: str) -> Json:
    """Where somebody lives."""
    return {
        "first_name": email.partition("@")[0].title(), "last_name": "García", "address_1": "Calle Mayor 5",
        "address_2": "3º A", "city": "Zaragoza", "postal_code": "50001", "country_code": country,
        "province": "", "phone": PHONES.get(email, ""),
    }  # fmt: skip
