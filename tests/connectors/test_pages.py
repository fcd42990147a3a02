"""Pages and scripts travel compressed; the API's answers do not."""

import pytest

from tests.connectors.conftest import Served


@pytest.mark.parametrize("path", ["/", "/widget/locales/ar.json", "/openapi.json"])
async def test_pages_and_texts_are_compressed_for_who_takes_it(gateway: Served, path: str) -> None:
    async with gateway.client() as client:
        packed = await client.get(path, headers={"Accept-Encoding": "gzip"})
        plain = await client.get(path, headers={"Accept-Encoding": "identity"})
    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert packed.content == plain.content


async def test_answers_of_the_api_are_not_compressed(gateway: Served) -> None:
    begun = await gateway.session()
    async with gateway.client(begun["token"]) as client:
        answer = await client.get("/api/widget/messages", headers={"Accept-Encoding": "gzip"})
    assert "content-encoding" not in answer.headers
