"""The recorded signatures and handshakes."""

from typing import Any

from connectors.channels.meta.handshake import challenge_of
from connectors.channels.meta.signature import HEADER, is_signed


def test_a_signature_is_judged_over_the_raw_bytes(vector: dict[str, Any]) -> None:
    body = vector["body_bytes_utf8"].encode()
    genuine = vector["algorithm"] == "sha256" and vector.get("valid", True)
    assert is_signed(vector["secret"], body, vector["signature"]) is genuine
    if vector["header"] == HEADER:
        assert is_signed(vector["secret"], body + b" ", vector["signature"]) is False


def test_a_handshake_is_answered_with_the_raw_challenge_or_not_at_all(handshake: dict[str, Any]) -> None:
    expected = handshake["expect"]
    answer = challenge_of(handshake["query"], handshake["stored_token"])
    if expected.get("status") == 200:
        assert answer == expected["body"]
    else:
        assert answer is None
