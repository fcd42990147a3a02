"""Whatever a client sends to the described API, the answer is never a fault of ours."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from sqlalchemy import URL

from storage.embedded import EmbeddedPostgres
from tests.conftest import database
from tests.processes import Installation


@pytest.fixture(scope="module")
def module_database(postgres: EmbeddedPostgres) -> Iterator[URL]:
    with database(postgres) as url:
        yield url


@pytest.fixture(scope="module")
def installation(module_database: URL) -> Iterator[Installation]:
    """A gateway process without an assistant: its API must hold all the same."""
    with tempfile.TemporaryDirectory() as folder:
        installed = Installation(Path(folder))
        gateway = installed.gateway(module_database)
        gateway.start()
        yield installed
        gateway.stop()


@pytest.fixture(scope="module")
def headers(installation: Installation) -> dict[str, str]:
    begun = httpx.post(f"{installation.url}/api/widget/sessions", json={}).json()
    return {"Authorization": f"Bearer {begun['token']}"}


@pytest.fixture(scope="module")
def described(installation: Installation) -> Any:
    return schemathesis.openapi.from_url(f"{installation.url}/openapi.json")


schema = schemathesis.pytest.from_fixture("described")


@schema.parametrize()
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_request_makes_a_server_error(case: Any, headers: dict[str, str]) -> None:
    response = case.call(headers=headers)
    assert response.status_code < 500 or response.status_code == 503, (response.status_code, response.text)
