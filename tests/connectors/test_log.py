"""Nothing personal and no secret reaches the log."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import URL

from connectors.log import masked
from connectors.settings import Settings
from tests.connectors.conftest import INTERNAL_TOKEN, SHOP_SECRET, served
from tests.fakes import FakeAssistant, FakeClock

PLANTED = ("ana.planted@example.com", "+34 612 345 678", "planted-words-of-a-shopper")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("mail to ana@example.com failed", "mail to [e-mail] failed"),
        ("call +34 612 345 678 now", "call [number] now"),
        ("Authorization: Bearer abc.def", "Authorization: Bearer=[masked]"),
        ("0d97d71e-292c-45c3-a968-18ddf6a8a315", "0d97d71e-292c-45c3-a968-18ddf6a8a315"),
    ],
)
def test_personal_data_and_secrets_are_masked(line: str, expected: str) -> None:
    assert masked(line) == expected


@given(st.text())
def test_any_text_can_be_masked(text: str) -> None:
    assert isinstance(masked(text), str)


async def test_what_a_shopper_writes_and_our_secrets_stay_out_of_the_log(
    make_settings: Callable[..., Settings],
    database_url: URL,
    assistant: FakeAssistant,
    clock: FakeClock,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG")
    assistant.failing = True
    async with served(make_settings(), assistant, clock) as running:
        begun = await running.session()
        async with running.client(begun["token"]) as client:
            for number, text in enumerate(PLANTED):
                body = {"client_id": f"m{number}", "text": text}
                await client.post("/api/widget/messages", json=body)
            await client.post("/api/widget/messages", json={"client_id": PLANTED[2] * 9, "text": "x"})
    logged = caplog.text + "".join(capfd.readouterr())
    assert "turn.failed" in logged
    secrets = (INTERNAL_TOKEN, SHOP_SECRET, begun["token"], str(database_url.password))
    assert [planted for planted in (*PLANTED, *secrets) if planted in logged] == []
