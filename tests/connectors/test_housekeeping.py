"""What runs beside the requests: nothing waits for a shop that hangs, and nothing is kept that has no use any more."""

import asyncio
import hashlib
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from pydantic import ValidationError
from sqlalchemy import func, insert, select

from actions.ledger import RefundLedger
from connectors.settings import Settings
from conversations.identity_tables import failed_proofs
from conversations.tables import action_results, conversations
from deploy.secrets_file import provide_secrets
from tests.connectors.conftest import Served, served
from tests.fakes import FakeAssistant, FakeClock


async def test_a_shop_that_hangs_keeps_no_message_waiting(
    make_settings: Callable[..., Settings],
    assistant: FakeAssistant,
    clock: FakeClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def hangs(_: RefundLedger) -> int:
        await asyncio.Event().wait()
        return 0

    monkeypatch.setattr(RefundLedger, "settle_unknown", hangs)
    async with served(make_settings(), assistant, clock) as gateway, asyncio.timeout(5):
        await gateway.gateway.sweeper.sweep()


async def test_old_results_and_failures_are_forgotten(gateway: Served, clock: FakeClock) -> None:
    old, fresh = clock.now() - timedelta(days=8), clock.now()
    async with gateway.gateway.services.engine.begin() as connection:
        for moment in (old, fresh):
            await connection.execute(
                insert(action_results).values(
                    turn_id=uuid4(), action="action_order_status", ordinal=0, response={}, created_at=moment
                )
            )
            await connection.execute(
                insert(failed_proofs).values(
                    id=uuid4(), conversation_id=uuid4(), order_number_hash=b"x", failed_at=moment
                )
            )
    clock.advance(3_700)
    await gateway.gateway.sweeper.sweep()
    async with gateway.gateway.services.engine.connect() as connection:
        kept = [
            await connection.scalar(select(func.count()).select_from(table))
            for table in (action_results, failed_proofs)
        ]
    assert kept == [1, 1]


@pytest.mark.parametrize("secret", ["internal_token", "shop_token_secret"])
@pytest.mark.parametrize("value", ["", "short"])
def test_a_secret_that_can_be_guessed_is_refused_by_name(
    make_settings: Callable[..., Settings], secret: str, value: str
) -> None:
    with pytest.raises(ValidationError, match=secret):
        make_settings(**{secret: value})


def test_an_empty_variable_is_no_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BABELDESK_INTERNAL_TOKEN", "")
    assert len(provide_secrets(tmp_path)["BABELDESK_INTERNAL_TOKEN"]) >= 32


async def test_a_stored_address_cannot_be_found_by_trying_all_addresses(gateway: Served) -> None:
    await gateway.session()
    async with gateway.gateway.services.engine.connect() as connection:
        stored = await connection.scalar(select(conversations.c.address_hash))
    assert stored is not None
    assert stored != hashlib.sha256(b"127.0.0.1").digest()
