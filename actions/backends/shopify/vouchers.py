"""Vouchers as Shopify discount codes that count once. The code comes from our key, so that a repeat finds the first."""

import base64
import hashlib
from datetime import timedelta

from actions.backends.errors import BackendAway, RequestRefused
from actions.backends.shopify.base import ShopifyPart
from actions.backends.shopify.client import Node, UserErrors
from actions.backends.shopify.reading import decimal_text, mark, moment, moment_or_none, money, read_mark, reads, tail
from actions.backends.values import CompensationReason, Voucher, VoucherRequest

_FIND = """
query VoucherByCode($code: String!) {
  codeDiscountNodeByCode(code: $code) {
    id
    codeDiscount {
      ... on DiscountCodeBasic {
        title startsAt endsAt
        customerGets { value { ... on DiscountAmount { amount { amount currencyCode } } } }
      }
    }
  }
}"""

_CURRENCY = """
query ShopCurrency {
  shop { currencyCode }
}"""

_MAKE = """
mutation MakeVoucher($discount: DiscountCodeBasicInput!) {
  discountCodeBasicCreate(basicCodeDiscount: $discount) {
    codeDiscountNode { id }
    userErrors { field message code }
  }
}"""


class ShopifyVouchers(ShopifyPart):
    """Amounts are of the shop's own currency: Shopify knows discounts in no other."""

    async def request_voucher(self, request: VoucherRequest) -> Voucher:
        """See `VoucherBackend`."""
        key = request.idempotency_key
        made = await self.find_voucher(key)
        if made is not None:
            return made
        if await self._by_number(request.order_number) is None:
            raise RequestRefused(key, "unknown_order")
        if _currency(await self._api.ask(_CURRENCY)) != request.amount.currency:
            raise RequestRefused(key, "wrong_currency")
        now = self._now()
        discount = {
            "title": f"{request.order_number} {mark(key, request.reason)}",
            "code": _code(key),
            "startsAt": now.isoformat(),
            "endsAt": (now + timedelta(days=self._settings.voucher_days)).isoformat(),
            "usageLimit": 1,
            "context": {"all": "ALL"},
            "customerGets": {
                "value": {"discountAmount": {"amount": decimal_text(request.amount), "appliesOnEachItem": False}},
                "items": {"all": True},
            },
        }
        refusal: UserErrors | None = None
        try:
            await self._api.tell(_MAKE, discount=discount)
        except UserErrors as error:  # the code is taken: by our own repeat, which is found below
            refusal = error
        except BackendAway:
            made = await self.find_voucher(key)
            if made is None:
                raise
            return made
        made = await self.find_voucher(key)
        if made is None:
            raise RequestRefused(key, "refused_by_shop") from refusal
        return made

    async def find_voucher(self, idempotency_key: str) -> Voucher | None:
        """See `VoucherBackend`."""
        node = (await self._api.ask(_FIND, code=_code(idempotency_key))).get("codeDiscountNodeByCode")
        return None if node is None else _voucher(node, idempotency_key)


def _code(key: str) -> str:
    """16 letters and digits (80 bits) that only our key gives."""
    return "SORRY-" + base64.b32encode(hashlib.sha256(f"voucher {key}".encode()).digest()[:10]).decode()


@reads
def _currency(found: Node) -> str:
    return str(found["shop"]["currencyCode"])


@reads
def _voucher(node: Node, key: str) -> Voucher | None:
    discount = node["codeDiscount"]
    mine = read_mark(discount.get("title"))
    if mine is None or mine.key != key:
        return None
    known = mine.word in set(CompensationReason)
    return Voucher(
        number=tail(node["id"]),
        order_number=discount["title"].partition(" ")[0],
        idempotency_key=key,
        code=_code(key),
        amount=money(discount["customerGets"]["value"]["amount"]),
        reason=CompensationReason(mine.word) if known else CompensationReason.GOODWILL,
        expires_at=moment_or_none(discount["endsAt"]),
        made_at=moment(discount["startsAt"]),
    )
