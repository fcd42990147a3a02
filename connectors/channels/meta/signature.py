"""Whether a webhook really comes from Meta: HMAC over the bytes as received, before anything reads them.

Meta signs the body with its non-ASCII letters escaped; only the received bytes give the same digest
(developers.facebook.com/docs/messenger-platform/webhooks, "Validate payloads").
"""

import hashlib
import hmac
import re

HEADER = "X-Hub-Signature-256"
_DIGEST = re.compile(r"sha256=([0-9a-f]{64})", re.ASCII)


def signature(secret: str, body: bytes) -> str:
    """The header's value for these bytes."""
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def is_signed(secret: str, body: bytes, header: str | None) -> bool:
    """Whether `header` (X-Hub-Signature-256) fits; compared in constant time. SHA-1, of older days, is refused.

    An empty secret signs nothing: without one, no webhook is genuine.
    """
    if not secret or header is None or not _DIGEST.fullmatch(header):
        return False
    return hmac.compare_digest(signature(secret, body), header)
