"""Who calls is proved by the bytes, and the address by the token."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.channels.meta.handshake import challenge_of
from connectors.channels.meta.signature import is_signed, signature

SECRET = "app-secret"
_BODY = rb'{"text":"\u00e4\ud83d\udc4b https:\/\/x"}'


def test_the_received_bytes_are_signed_not_what_they_mean() -> None:
    assert is_signed(SECRET, _BODY, signature(SECRET, _BODY))
    same_meaning = json.dumps(json.loads(_BODY), ensure_ascii=False).encode("utf-8")
    assert not is_signed(SECRET, same_meaning, signature(SECRET, _BODY))


@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "sha256=",
        "sha256=wrong",
        "sha256!!!",
        "sha1=1c99183cb7c44ea27fb834746086b65b89800db8",
        signature(SECRET, _BODY).upper(),
        signature(SECRET, _BODY) + " ",
        signature(SECRET, _BODY).removeprefix("sha256="),
        signature("another", _BODY),
        "sha256=" + "é" * 64,
    ],
)
def test_any_other_header_is_refused(header: str | None) -> None:
    assert not is_signed(SECRET, _BODY, header)


def test_without_a_secret_nothing_is_genuine() -> None:
    assert not is_signed("", _BODY, signature("", _BODY))


@given(body=st.binary(), other=st.binary())
def test_a_signature_fits_its_own_bytes_alone(body: bytes, other: bytes) -> None:
    assert is_signed(SECRET, other, signature(SECRET, body)) is (body == other)


def _query(**changes: str | None) -> dict[str, str]:
    query = {"hub.mode": "subscribe", "hub.verify_token": "töken", "hub.challenge": '1158"<>'}
    changed = query | {key.replace("_", ".", 1): value for key, value in changes.items()}
    return {key: value for key, value in changed.items() if value is not None}


def test_the_challenge_comes_back_as_it_is() -> None:
    assert challenge_of(_query(), "töken") == '1158"<>'
    assert challenge_of(_query(hub_challenge=""), "töken") == ""


@pytest.mark.parametrize(
    "changes",
    [
        {"hub_mode": None},
        {"hub_mode": "unsubscribe"},
        {"hub_verify_token": None},
        {"hub_verify_token": "wrong"},
        {"hub_verify_token": ""},
        {"hub_verify_token": "\ud800"},
        {"hub_challenge": None},
    ],
)
def test_whoever_does_not_know_the_token_gets_nothing(changes: dict[str, str | None]) -> None:
    assert challenge_of(_query(**changes), "töken") is None


def test_an_empty_token_of_the_shop_fits_nothing() -> None:
    assert challenge_of(_query(hub_verify_token=""), "") is None
