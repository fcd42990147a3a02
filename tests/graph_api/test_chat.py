"""A developer can chat through the API: lines become webhooks, commands become acts."""

import httpx
import pytest

from connectors.channels.meta.said import Location, Reaction, Text
from connectors.settings import Settings
from tests.graph_api.__main__ import obey, settings_for
from tests.graph_api.conftest import Shop
from tests.graph_api.people import NothingToPress
from tests.graph_api.server import GraphApi
from tests.graph_api.test_whatsapp import TO, buttons


async def test_lines_are_said_and_commands_obeyed(graph: GraphApi, shop: Shop, whatsapp: httpx.AsyncClient) -> None:
    ada = graph.on_whatsapp(TO)
    printed: list[str] = []
    graph.world.listeners.append(lambda sent: printed.append(sent.text))
    assert obey(graph, ada, "Hello") == ""
    await whatsapp.post("/messages", json=buttons("Yes"))
    obey(graph, ada, "/place 52.5 13.4")
    obey(graph, ada, "/react 👍")
    obey(graph, ada, "/press Yes")
    await graph.settle()
    said = [event.what for event in shop.events if event.from_shopper]
    assert said[:3] == [Text("Hello"), Location(52.5, 13.4), Reaction(graph.sent[0].id, "👍")]
    assert printed == ["Which?"]
    with pytest.raises(NothingToPress):
        obey(graph, ada, "/press Perhaps")
    assert obey(graph, ada, "/quit") is None
    assert "/press" in (obey(graph, ada, "/dance") or "")


async def test_the_gateway_knows_the_settings_it_is_given(graph: GraphApi) -> None:
    assert {name.lower() for name in settings_for(graph)} <= Settings.model_fields.keys()


async def test_faults_are_told_by_commands(graph: GraphApi, whatsapp: httpx.AsyncClient) -> None:
    ada = graph.on_whatsapp(TO)
    obey(graph, ada, "/fail 131056")
    assert (await whatsapp.post("/messages", json=buttons("Yes"))).json()["error"]["code"] == 131056
    obey(graph, ada, "/copies 3")
    assert graph.postman.manner.copies == 3
