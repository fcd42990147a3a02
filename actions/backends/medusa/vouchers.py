"""Vouchers of a Medusa shop: promotions of one use, whose code follows from our key; no two have the same code."""

import base64
import hashlib
import json
from datetime import timedelta

from actions.backends.errors import RequestRefused
from actions.backends.medusa.amounts import json_number, to_major, to_money
from actions.backends.medusa.api import MedusaRefused
from actions.backends.medusa.marks import read_record
from actions.backends.medusa.promotions import MedusaPromotion, MedusaPromotions
from actions.backends.medusa.reading import currency_of, utc
from actions.backends.ports import VoucherBackend
from actions.backends.values import CompensationReason, Voucher, VoucherRequest
from actions.backends.write_once import write_once

_VOUCHER = "babeldesk"


class MedusaVouchers(MedusaPromotions, VoucherBackend):
    """Makes promotions for one customer's mishap; whoever has the code can use it once."""

    async def request_voucher(self, request: VoucherRequest) -> Voucher:
        """See `VoucherBackend`."""
        key = request.idempotency_key
        order = await self._find_order(request.order_number)
        if order is None:
            raise RequestRefused(key, "unknown_order")
        if request.amount.amount_minor <= 0:
            raise RequestRefused(key, "nothing_given")
        if request.amount.currency != currency_of(order):
            raise RequestRefused(key, "wrong_currency")
        code = _code_of(key)
        ends_at = self._now() + timedelta(days=self._settings.voucher_days)
        record = {"key": key, "order": self._number(order), "reason": request.reason.value}
        body = {
            "code": code,
            "type": "standard",
            "status": "active",
            "is_tax_inclusive": True,
            "limit": 1,
            "metadata": {_VOUCHER: json.dumps(record)},
            "campaign": {"name": code, "campaign_identifier": code, "ends_at": ends_at.isoformat()},
            "application_method": {
                "type": "fixed",
                "target_type": "order",
                "allocation": "across",
                "value": json_number(to_major(request.amount)),
                "currency_code": order.currency_code,
            },
        }

        async def make() -> Voucher:
            try:
                await self._api.write("POST", "/promotions", body)
            except MedusaRefused as error:
                refusal = error.kind
            else:
                refusal = "other"
            made = await self.find_voucher(key)
            if made is None:
                raise RequestRefused(key, refusal or "other")
            return made

        return await write_once(self._leases, f"{self.system}:voucher:{code}", lambda: self.find_voucher(key), make)

    async def find_voucher(self, idempotency_key: str) -> Voucher | None:
        """See `VoucherBackend`."""
        found = await self._find_promotion(_code_of(idempotency_key))
        return None if found is None else _voucher(found, idempotency_key)


def _code_of(key: str) -> str:
    """Nobody can guess it who does not know the key; the same key has the same code."""
    digest = hashlib.sha256(f"voucher {key}".encode()).digest()
    return "SORRY-" + base64.b32encode(digest[:10]).decode()


def _voucher(promotion: MedusaPromotion, key: str) -> Voucher | None:
    record = read_record(promotion.metadata, _VOUCHER)
    method, campaign = promotion.application_method, promotion.campaign
    if not isinstance(record, dict) or record.get("key") != key or method is None:
        return None
    reason = record.get("reason")
    return Voucher(
        number=promotion.id,
        order_number=str(record.get("order") or ""),
        idempotency_key=key,
        code=promotion.code,
        amount=to_money(method.value, method.currency_code.upper()),
        reason=CompensationReason(reason) if reason in set(CompensationReason) else CompensationReason.GOODWILL,
        expires_at=None if campaign is None or campaign.ends_at is None else utc(campaign.ends_at),
        made_at=utc(promotion.created_at),
    )
