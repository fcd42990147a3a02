"""How shops and carriers sign their webhooks: over the bytes as received, before anything reads them."""

import base64
import hashlib
import hmac
import re
from datetime import datetime

from connectors.shop_events.door import Headers, Prove, same

SHOPIFY = "x-shopify-hmac-sha256"
"""Base64 of the HMAC-SHA256 of the body, with the app's client secret or the one that the admin shows
beside its webhooks (shopify.dev/docs/apps/build/webhooks/subscribe/https, "Verify the webhook")."""
WOOCOMMERCE = "x-wc-webhook-signature"
"""Base64 of the HMAC-SHA256 of the body, with the webhook's secret (`generate_signature` in
github.com/woocommerce/woocommerce, plugins/woocommerce/includes/class-wc-webhook.php)."""
WOOCOMMERCE_PING = re.compile(rb"webhook_id=\d{1,20}")
"""What WooCommerce tries a new address with: without a signature, and the shop's people see an error where that is not
answered 200 (`deliver_ping`, in the same file)."""
AFTERSHIP = "aftership-hmac-sha256"
"""Base64 of the HMAC-SHA256 of the body, with the account's webhook secret
(aftership.com/docs/tracking/webhook/webhook-signature)."""
SEVENTEEN_TRACK = "sign"
"""Hexadecimal SHA-256 of the body, "/" and the account's access key (asset.17track.net/api/document/v2.2_en/index.html,
"Webhook"). Version 1 signed event, data and key, inside of the body; that is not understood here."""


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


def woocommerce_prover(secret: str) -> Prove:
    """Believes a body that is signed, and the one that is never signed because it says nothing."""
    is_signed = base64_prover(WOOCOMMERCE, secret)

    def prove(body: bytes, headers: Headers, now: datetime) -> bool:
        return is_signed(body, headers, now) or WOOCOMMERCE_PING.fullmatch(body) is not None

    return prove


def seventeen_track_prover(key: str) -> Prove:
    """Believes a body that 17TRACK signed with the account's key; capitals make no difference."""

    def prove(body: bytes, headers: Headers, _: datetime) -> bool:
        return bool(key) and same(seventeen_track_sign(key, body), headers.get(SEVENTEEN_TRACK, "").lower())

    return prove
