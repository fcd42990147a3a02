"""One mobile has one number, however it is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.channels.meta.phone import e164


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("551187654321", "+5511987654321"),
        ("5511987654321", "+5511987654321"),
        ("+55 11 98765-4321", "+5511987654321"),
        ("551133224455", "+551133224455"),
        ("5215512345678", "+525512345678"),
        ("525512345678", "+525512345678"),
        ("5491123456789", "+5491123456789"),
        ("541123456789", "+5491123456789"),
        ("491701234567", "+491701234567"),
        ("16505551234", "+16505551234"),
        ("+91 98765 43210", "+919876543210"),
        ("972123456789", "+972123456789"),
    ],
)
def test_both_forms_are_one_number(written: str, number: str) -> None:
    assert e164(written) == number


@pytest.mark.parametrize("written", [None, "", "PHONE_NUMBER", "1", "0" * 40, "999999999999", "CC.123"])
def test_what_is_no_number_has_none(written: str | None) -> None:
    assert e164(written) is None


@given(written=st.one_of(st.text(), st.from_regex(r"\+?[0-9]{1,17}", fullmatch=True)))
def test_a_number_is_its_own_number(written: str) -> None:
    number = e164(written)
    assert number is None or e164(number) == number
