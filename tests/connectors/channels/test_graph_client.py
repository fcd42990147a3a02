"""Calls to the Graph API: one version, the token in its header, every answer classified, nothing asked twice."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import structlog
from structlog.testing import capture_logs

from connectors.channels.meta.faults import FaultKind
from connectors.channels.meta.graph import (
    API_VERSION,
    API_VERSION_ENDS,
    GraphAway,
    GraphClient,
    GraphRefused,
    days_left,
    warn_of_end,
)
from tests.graph_api.server import GraphApi
from tests.processes import free_port

ROOT = Path(__file__).parent.parent.parent.parent


@pytest.fixture
async def client(graph: GraphApi) -> AsyncIterator[GraphClient]:
    made = GraphClient(graph.url, "whatsapp-token", answer_s=0.5)
    yield made
    await made.close()


async def test_it_speaks_the_pinned_version_with_its_token(graph: GraphApi, client: GraphClient) -> None:
    assert (await client.get(graph.number.id))["id"] == graph.number.id
    assert graph.world.requests == [f"GET /{API_VERSION}/{graph.number.id}"]


def test_the_version_is_named_in_one_place() -> None:
    code = [path for folder in ("connectors", "conversations", "deploy") for path in (ROOT / folder).rglob("*.py")]
    assert [path.name for path in code if f'"{API_VERSION}"' in path.read_text()] == ["graph.py"]


@pytest.mark.parametrize(("left", "warned"), [(61, False), (60, True), (0, True), (-1, True)])
def test_the_end_of_the_version_is_told_60_days_before(left: int, warned: bool) -> None:
    structlog.reset_defaults()
    today = API_VERSION_ENDS - timedelta(days=left)
    assert days_left(today) == left
    with capture_logs() as logs:
        warn_of_end(today)
    assert bool(logs) is warned


async def test_a_refusal_carries_its_class(graph: GraphApi, client: GraphClient) -> None:
    graph.faults.fail(131056)
    with pytest.raises(GraphRefused) as refused:
        await client.post(f"{graph.number.id}/messages", {})
    assert (refused.value.fault.kind, refused.value.fault.error.code) == (FaultKind.RATE_PAIR, 131056)


@pytest.mark.parametrize("trouble", ["slow", "drop_answer", "hang_up"])
async def test_an_answer_that_does_not_come_may_have_been_worked_on(
    graph: GraphApi, client: GraphClient, trouble: str
) -> None:
    graph.on_whatsapp().says("hi")
    body = {"messaging_product": "whatsapp", "to": "+491701234567", "type": "text", "text": {"body": "hello"}}
    arguments = {"slow": (1.0,)}.get(trouble, ())
    getattr(graph.faults, trouble)(*arguments)
    with pytest.raises(GraphAway) as away:
        await client.post(f"{graph.number.id}/messages", body)
    assert away.value.sent
    assert len(graph.sent) == (0 if trouble == "hang_up" else 1)


async def test_a_server_that_is_not_there_has_seen_nothing() -> None:
    client = GraphClient(f"http://127.0.0.1:{free_port()}", "token")
    with pytest.raises(GraphAway) as away:
        await client.get("me")
    await client.close()
    assert not away.value.sent


async def test_a_wrong_token_is_a_token_fault_and_is_told_nowhere(graph: GraphApi) -> None:
    client = GraphClient(graph.url, "secret-and-wrong")
    with pytest.raises(GraphRefused) as refused:
        await client.get(graph.number.id)
    await client.close()
    assert refused.value.fault.stops_channel
    assert "secret-and-wrong" not in str(refused.value)
