"""Who writes on a channel is told first, and once, that a program answers: in their language, whatever happens."""

import pytest

from tests.connectors.channels.meta_webhooks import WhatsAppUser, messenger, wrote
from tests.connectors.channels.shop import Shop

EMMA = "1254459154682919"


async def languages(shop: Shop) -> list[tuple[str | None, str | None]]:
    """The bot's words by key and language."""
    return [(message.key, message.language) for message in await shop.story() if message.author == "bot"]


@pytest.mark.parametrize("language", ["ja", "es"])
async def test_the_first_answer_comes_with_it_in_the_language_that_was_found_out(shop: Shop, language: str) -> None:
    shop.assistant.language = language
    await shop.receives("messenger", messenger(wrote(EMMA, "1001")))
    assert await languages(shop) == [], "what the shopper speaks is not known before the turn"
    await shop.answers()
    await shop.receives("messenger", messenger(wrote(EMMA, "1002")))
    await shop.answers()
    assert await languages(shop) == [
        ("channel_hello", language),
        ("inform_order", language),
        ("inform_order", language),
    ]


async def test_a_word_of_patience_is_introduced_too_and_the_answer_after_it_is_not(shop: Shop) -> None:
    shop.assistant.away = True
    await shop.receives("whatsapp", WhatsAppUser().text("1001"))
    await shop.answers()
    shop.assistant.away = False
    shop.clock.advance(2)
    await shop.settles()
    assert [key for key, _ in await languages(shop)] == ["channel_hello", "one_moment", "inform_order"]
