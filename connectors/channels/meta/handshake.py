"""The handshake by which Meta learns that a webhook address is ours.

A GET with `hub.mode=subscribe`, `hub.verify_token` and `hub.challenge`; the answer is the challenge itself, as
plain text (developers.facebook.com/docs/graph-api/webhooks/getting-started). It carries no signature.
"""

import hmac
from collections.abc import Mapping


def challenge_of(query: Mapping[str, str], verify_token: str) -> str | None:
    """The raw body to answer with (200, text/plain), or None: 403, nothing else.

    Args:
        query: The parameters of the GET.
        verify_token: The token the shop gave to Meta; an empty one fits nothing.
    """
    given, challenge = query.get("hub.verify_token"), query.get("hub.challenge")
    if query.get("hub.mode") != "subscribe" or not given or not verify_token or challenge is None:
        return None
    if not hmac.compare_digest(given.encode(errors="replace"), verify_token.encode()):
        return None
    return challenge
