"""The bank's XML becomes a table, or an error that says why; nothing in it is expanded, opened or guessed."""

import contextlib
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.customs import RateSource
from actions.reference_rates.envelope import EnvelopeBroken, read_envelope
from tests.actions.reference_rates.envelopes import BOMB, ELSEWHERE, FRIDAY, LEAK, MADE_UP, envelope


def test_an_envelope_is_one_days_table_per_euro() -> None:
    rates = read_envelope(envelope())
    assert (rates.of, rates.base, rates.source) == (FRIDAY, "EUR", RateSource.ECB)
    assert rates.per_base == {currency: Decimal(rate) for currency, rate in MADE_UP.items()}
    assert rates.factor("GBP", "JPY") * 85 == 18000


@pytest.mark.parametrize("hostile", [BOMB, LEAK, ELSEWHERE], ids=["bomb", "leak", "elsewhere"])
def test_a_document_type_declaration_is_refused_before_it_declares_anything(hostile: bytes) -> None:
    with pytest.raises(EnvelopeBroken, match="document type declaration"):
        read_envelope(hostile)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "not XML"),
        (b"<html><body>We are moving</body></html>", "rates of 0 days"),
        (envelope()[:300], "not XML"),
        (envelope().replace(b"?>", b' standalone="maybe"?>', 1), "not XML"),
        (envelope().replace(b"eurofxref", b"other"), "rates of 0 days"),
        (envelope().replace(b"<Cube>", b"<Cube time='2026-11-19'>"), "rates of 2 days"),
        (envelope("yesterday"), "of: "),
        (envelope(rates={}), "no rates"),
        (envelope().replace(b"'JPY'", b"'USD'"), "a currency twice"),
        (envelope(rates={"USD": "0"}), r"per_base\.USD"),
        (envelope(rates={"USD": "-1.2"}), r"per_base\.USD"),
        (envelope(rates={"USD": "1,2"}), r"per_base\.USD"),
        (envelope(rates={"USD": "NaN"}), r"per_base\.USD"),
        (envelope(rates={"USD": "1e999999"}), r"per_base\.USD"),
        (envelope(rates={"dollar": "1.2"}), r"per_base\.dollar"),
    ],
)
def test_what_is_no_table_of_one_day_is_refused_with_its_reason(content: bytes, why: str) -> None:
    with pytest.raises(EnvelopeBroken, match=why):
        read_envelope(content)


def test_an_encoding_that_it_only_claims_is_not_believed() -> None:
    claimed = envelope().replace(b'encoding="UTF-8"', b'encoding="cp1026"')
    assert read_envelope(claimed) == read_envelope(envelope())


@given(st.binary() | st.text().map(str.encode), st.integers(0, len(envelope())), st.integers(0, 40))
def test_any_damage_is_an_error_or_still_a_table(damage: bytes, at: int, length: int) -> None:
    whole = envelope()
    with contextlib.suppress(EnvelopeBroken):
        rates = read_envelope(whole[:at] + damage + whole[at + length :])
        assert isinstance(rates.of, date)
        assert all(rate > 0 for rate in rates.per_base.values())
