"""Files: fetched at once, judged by their content, kept for agents; and a word for what could not be had."""

from collections.abc import AsyncIterator, Callable
from datetime import timedelta

import pytest
from sqlalchemy import select

from connectors.channels.meta import media as files
from connectors.channels.meta.inbound import FETCH_LEASE, FILES_KEPT_FOR
from connectors.settings import Settings
from conversations.tables import uploads
from tests.connectors.channels.meta_webhooks import SETTINGS, WhatsAppUser
from tests.connectors.channels.shop import Shop
from tests.connectors.conftest import served
from tests.fakes import FakeAssistant, FakeClock
from tests.graph_api.server import GraphApi

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 64
OGG = b"OggS\0\2" + b"\0" * 64
PDF = b"%PDF-1.7\n" + b"\0" * 64


@pytest.fixture
async def shop(
    make_settings: Callable[..., Settings], assistant: FakeAssistant, clock: FakeClock, graph: GraphApi
) -> AsyncIterator[Shop]:
    """A shop that can fetch, and whose shoppers' webhooks come from the Graph API."""
    settings = make_settings(
        **{**SETTINGS, "whatsapp_access_token": "whatsapp-token", "messenger_page_id": None, "graph_url": graph.url}
    )
    async with served(settings, assistant, clock) as running:
        graph.report_to(running.url)
        yield Shop(running)


async def comes(shop: Shop, graph: GraphApi) -> None:
    """What was sent is delivered, worked on and answered."""
    await graph.settle()
    await shop.settles()
    await shop.answers()


async def test_a_picture_with_words_is_kept_and_its_words_answered(shop: Shop, graph: GraphApi) -> None:
    graph.on_whatsapp().sends_file("image", PNG, "image/jpeg", caption="it came broken, order 1001")
    await comes(shop, graph)
    assert shop.asked() == ["it came broken, order 1001"]
    [picture] = [message for message in await shop.story() if message.kind == "upload"]
    assert picture.args["content_type"] == "image/png", "the content says so, whatever the sender claimed"
    async with shop.engine.connect() as connection:
        assert (await connection.execute(select(uploads.c.content))).scalars().all() == [PNG]


async def test_an_album_is_one_turn(shop: Shop, graph: GraphApi) -> None:
    shopper = graph.on_whatsapp()
    for _ in range(4):
        shopper.sends_file("image", PNG, "image/png")
    shopper.sends_file("image", PNG, "image/png", caption="all of them are scratched")
    await comes(shop, graph)
    assert shop.asked() == ["all of them are scratched"]
    assert [message.kind for message in await shop.story()].count("upload") == 5


async def test_an_album_without_words_is_thanked_for_once(shop: Shop, graph: GraphApi) -> None:
    shopper = graph.on_whatsapp()
    for _ in range(3):
        shopper.sends_file("document", PDF, "application/pdf", filename="invoice.pdf")
    await comes(shop, graph)
    assert [key for key in await shop.keys() if key == "upload_received"] == ["upload_received"]


async def test_what_its_sender_gave_no_name_is_called_what_it_is(shop: Shop, graph: GraphApi) -> None:
    shopper = graph.on_whatsapp("4915228000000")
    shopper.sends_file("image", PNG, "image/png")
    await comes(shop, graph)
    shopper.sends_file("document", PDF, "application/pdf", filename="Beleg.pdf")
    await comes(shop, graph)
    said = [message for message in await shop.story() if message.key == "upload_received"]
    renderer = shop.running.gateway.services.renderer
    told = [renderer.render_text("upload_received", message.args, "de") for message in said]
    assert ["Ich habe das Bild erhalten" in told[0], "Ich habe Beleg.pdf erhalten" in told[1]] == [True, True], told


async def test_a_voice_note_is_kept_and_the_shopper_asked_once_to_write(shop: Shop, graph: GraphApi) -> None:
    shopper = graph.on_whatsapp()
    for _ in range(2):
        shopper.sends_file("audio", OGG, "audio/ogg; codecs=opus", voice=True)
        await comes(shop, graph)
    assert [key for key in await shop.keys() if key == "voice_note_unheard"] == ["voice_note_unheard"]
    kept = [message.args["content_type"] for message in await shop.story() if message.kind == "upload"]
    assert kept == ["audio/ogg", "audio/ogg"]


async def test_a_transcriber_makes_a_voice_note_a_question(shop: Shop, graph: GraphApi) -> None:
    class Hearing:
        async def transcribe(self, content: bytes, content_type: str, language: str) -> str | None:
            heard = (content, content_type, language)
            return "where is order 1001" if heard == (OGG, "audio/ogg; codecs=opus", "en") else None

    shop.running.gateway.meta.inbound.files.transcriber = Hearing()
    graph.on_whatsapp().sends_file("audio", OGG, "audio/ogg; codecs=opus", voice=True)
    await comes(shop, graph)
    assert shop.asked() == ["where is order 1001"]


async def test_what_pretends_to_be_a_picture_is_not_taken(shop: Shop, graph: GraphApi) -> None:
    graph.on_whatsapp().sends_file("image", b"<script>alert(1)</script>", "image/png")
    await comes(shop, graph)
    assert await shop.keys() == ["event_file_lost", "channel_hello", "file_kind_refused"]


async def test_a_file_that_is_too_large_gets_a_kind_word(
    shop: Shop, graph: GraphApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "LIMIT_BYTES", 1000)
    graph.on_whatsapp().sends_file("document", PDF + b"\0" * 2000, "application/pdf")
    await comes(shop, graph)
    assert (await shop.keys())[-1] == "file_too_large"


async def test_a_file_that_has_expired_gets_a_kind_word_and_its_caption_an_answer(shop: Shop, graph: GraphApi) -> None:
    shopper = graph.on_whatsapp()
    shopper.sends("image", {"id": "404404", "mime_type": "image/png"})
    await comes(shop, graph)
    assert await shop.keys() == ["event_file_lost", "channel_hello", "file_expired"]
    shopper.sends("image", {"id": "404405", "mime_type": "image/png", "caption": "my order 1001"})
    await comes(shop, graph)
    assert shop.asked() == ["my order 1001"]


async def test_a_file_meta_does_not_give_at_once_is_fetched_again_and_what_follows_waits(
    shop: Shop, graph: GraphApi, clock: FakeClock
) -> None:
    graph.faults.fail(131000, times=2, on="")
    shopper = graph.on_whatsapp()
    shopper.sends_file("image", PNG, "image/png", caption="look")
    shopper.says("do you see it?")
    await graph.settle()
    await shop.settles()
    assert shop.asked() == []
    for _ in range(4):
        clock.advance(4)
        await shop.settles()
    await shop.answers()
    assert shop.asked() == ["look\ndo you see it?"]


async def test_a_crash_while_fetching_loses_nothing(shop: Shop, graph: GraphApi, clock: FakeClock) -> None:
    """The process that fetched is gone before it stored anything: the lease ends, and the file is fetched again."""
    inbound = shop.running.gateway.meta.inbound
    fetch, died = inbound._fetch, []

    async def dies(*args: object) -> bool:
        died.append(args)
        return False

    inbound._fetch = dies  # type: ignore[method-assign,assignment]
    graph.on_whatsapp().sends_file("image", PNG, "image/png")
    await comes(shop, graph)
    assert len(died) == 1
    inbound._fetch = fetch  # type: ignore[method-assign]
    await shop.settles()
    assert "upload" not in [message.kind for message in await shop.story()]
    clock.advance(FETCH_LEASE.total_seconds() + 1)
    await shop.settles()
    assert [message.kind for message in await shop.story()].count("upload") == 1


async def test_files_are_kept_for_thirty_days(shop: Shop, graph: GraphApi, clock: FakeClock) -> None:
    graph.on_whatsapp().sends_file("image", PNG, "image/png")
    await comes(shop, graph)
    for passed, left in ((FILES_KEPT_FOR - timedelta(minutes=5), 1), (timedelta(minutes=10), 0)):
        clock.advance(passed.total_seconds())
        await shop.running.gateway.meta.inbound.forget_old()
        async with shop.engine.connect() as connection:
            assert len((await connection.execute(select(uploads.c.id))).all()) == left


async def test_without_a_token_a_file_is_not_fetched_and_nobody_met_with_silence(
    make_settings: Callable[..., Settings], assistant: FakeAssistant, clock: FakeClock
) -> None:
    async with served(make_settings(**SETTINGS), assistant, clock) as running:
        shop, ana = Shop(running), WhatsAppUser()
        await shop.receives("whatsapp", ana.webhook(ana.message("image", {"id": "1", "mime_type": "image/png"})))
        await shop.answers()
        assert await shop.keys() == ["event_file_lost", "channel_hello", "file_not_received"]
