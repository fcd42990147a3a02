"""How shops and carriers sign their webhooks: over the bytes as received, before anything reads them."""

import base64
import hashlib
import hmac
from datetime import datetime

from connectors.shop_events.door import Headers, Prove, same

SHOPIFY = "x-shopify-hmac-sha256"
"""(shopify.dev/docs/apps/build/webhooks/subscribe/https, "Validate webhooks")"""
WOOCOMMERCE = "x-wc-webhook-signature"
"""(developer.woocommerce.com/docs/apis/rest-api/v3/webhooks)"""
AFTERSHIP = "aftership-hmac-sha256"
"""(aftership.com/docs/tracking/webhook/webhook-signature)"""
SEVENTEEN_TRACK = "sign"
"""(asset.17track.net/api/document/v2.2_en, "Push notification")"""


def base64_hmac(secret: str, body: bytes) -> str:
    """HMAC-SHA256 of a body, in base64."""
    return base64.b64encode(hmac.new(secret.encode(), body, hashlib.sha256).digest()).decode()


def seventeen_track_sign(key: str, body: bytes) -> str:
    """SHA-256 of the body, a stroke and the account's key, in hexadecimal."""
    return hashlib.sha256(body + b"/" + key.encode()).hexdigest()


def base64_prover(header: str, secret: str) -> Prove:
    """Believes a body whose header holds its HMAC."""

    def prove(body: bytes, headers: Headers, _: datetime) -> bool:
        return bool(secret) and same(base64_hmac(secret, body), headers.get(header))

    return prove


def seventeen_track_prover(key: str) -> Prove:
    """Believes a body that 17TRACK signed with the account's key; capitals make no difference."""

    def prove(body: bytes, headers: Headers, _: datetime) -> bool:
        return bool(key) and same(seventeen_track_sign(key, body), headers.get(SEVENTEEN_TRACK, "").lower())

    return prove
