"""Articles answer what nothing else answers, in every language; what they do not know is counted, without a trace."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.composition import Services
from actions.knowledge.articles import Article, figures, read_articles
from actions.knowledge.counts import KnowledgeCounts
from actions.knowledge.search import Knowledge
from actions.knowledge.terms import terms_of
from actions.knowledge_tables import knowledge_votes
from conversations.data_contract.yaml_file import FileBroken
from conversations.intents import load_intents
from conversations.languages import load_languages
from conversations.shop_rules import load_shop_rules
from tests.actions.conftest import begin_conversation
from tests.actions.shopper import Shopper
from tests.fakes import FakeClock

ROOT = Path(__file__).parents[2]
RULES = load_shop_rules(ROOT / "shop.yml")
ARTICLES = read_articles(ROOT / "data", figures(RULES))
KNOWLEDGE = Knowledge(ARTICLES, "en")
TODAY = date(2026, 11, 22)
LANGUAGES = [code for code, language in load_languages(ROOT / "data").items() if language.released]

ASKED = {
    "en": ("the tracking hasn't moved for days, what does that mean", "delivery"),
    "de": ("Die Sendungsverfolgung bewegt sich seit Tagen nicht", "delivery"),
    "fr": ("ma boîte est arrivée écrasée, que faire du carton", "damaged"),
    "es": ("quién puede leer lo que escribo en esta conversación", "privacy"),
    "it": ("quali documenti chiede la dogana", "customs"),
    "pt": ("em que línguas posso escrever", "contact"),
    "nl": ("de doos is geplet, wat moet ik doen", "damaged"),
    "pl": ("jakich dokumentów chce urząd celny", "customs"),
    "ru": ("кто читает мою переписку с вами", "privacy"),
    "uk": ("на яких мовах вам можна писати", "contact"),
    "tr": ("kargo takibi günlerdir hareket etmiyor", "delivery"),
    "ar": ("ما الأوراق التي تريدها الجمارك", "customs"),
    "hi": ("मेरी बातचीत कौन पढ़ सकता है", "privacy"),
    "id": ("siapa yang membaca percakapan saya", "privacy"),
    "vi": ("hải quan cần giấy tờ gì", "customs"),
    "th": ("ศุลกากรขอเอกสารอะไร", "customs"),
    "ja": ("箱がつぶれていました、どうすれば", "damaged"),
    "ko": ("세관에서 서류를 요구해요", "customs"),
    "zh-Hans": ("箱子压坏了该怎么办", "damaged"),
    "zh-Hant": ("誰看得到我跟你們的對話", "privacy"),
}
NOT_ASKED = {
    "en": "do you sponsor football clubs in my town",
    "de": "Sponsern Sie Fußballvereine in meiner Stadt",
    "ja": "地元のサッカークラブを応援していますか",
    "th": "ร้านสนับสนุนสโมสรฟุตบอลไหม",
    "zh-Hans": "你们赞助足球俱乐部吗",
}


def test_every_language_has_the_same_articles_and_their_topics_are_intents() -> None:
    names = {article.name for article in ARTICLES}
    assert {(one.language, one.name) for one in ARTICLES} == {(code, name) for code in LANGUAGES for name in names}
    assert {article.topic for article in ARTICLES} <= set(load_intents(ROOT / "data").intents)
    for name in names:
        assert len({(one.topic, one.countries, one.valid_until) for one in ARTICLES if one.name == name}) == 1


@pytest.mark.parametrize("language", sorted(ASKED))
def test_a_question_in_its_own_words_finds_its_article(language: str) -> None:
    question, name = ASKED[language]
    found = KNOWLEDGE.find(question, language, country=None, today=TODAY)
    assert found is not None
    assert (found.article.name, found.article.language) == (name, language)
    assert found.passage in found.article.passages


@pytest.mark.parametrize("article", ARTICLES, ids=lambda one: f"{one.language}-{one.name}")
def test_each_article_is_found_by_what_it_says_it_answers(article: Article) -> None:
    for question in article.asks:
        found = KNOWLEDGE.find(question, article.language, country=None, today=TODAY)
        assert found is not None
        assert found.article == article


@pytest.mark.parametrize("language", sorted(NOT_ASKED))
def test_what_no_article_is_about_finds_none(language: str) -> None:
    assert KNOWLEDGE.find(NOT_ASKED[language], language, country=None, today=TODAY) is None


@given(st.text(max_size=200), st.sampled_from(LANGUAGES))
def test_nothing_that_is_written_breaks_the_search(text: str, language: str) -> None:
    KNOWLEDGE.find(text, language, country=None, today=TODAY)
    assert all(terms_of(text))


def article(**changed: object) -> Article:
    made = Article(
        "summer",
        "en",
        "contact",
        "Summer sale",
        ("Reduced in summer.",),
        ("Is there a summer sale?",),
        frozenset(),
        None,
        None,
    )
    return replace(made, **changed)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changed", "country", "there"),
    [
        ({}, None, True),
        ({"valid_until": date(2026, 11, 21)}, None, False),
        ({"valid_until": TODAY}, None, True),
        ({"valid_from": date(2026, 11, 23)}, None, False),
        ({"countries": frozenset({"DE"})}, "DE", True),
        ({"countries": frozenset({"DE"})}, "FR", False),
        ({"countries": frozenset({"DE"})}, None, False),
    ],
)
def test_an_article_answers_only_when_and_where_it_is_true(
    changed: dict[str, object], country: str | None, there: bool
) -> None:
    knowledge = Knowledge([article(**changed)], "en")
    assert (knowledge.find("is there a summer sale", "en", country=country, today=TODAY) is not None) is there


def test_a_language_without_an_answer_falls_back_to_the_shops_own() -> None:
    found = Knowledge([article()], "en").find("is there a summer sale", "de", country=None, today=TODAY)
    assert found is not None
    assert found.article.language == "en"


@pytest.mark.parametrize(
    "text",
    [
        "# No front",
        "---\ntopic: contact\n---\n# Title\n\nWords.\n",
        "---\ntopic: contact\nasks: [a]\n---\n# T\n\n{price}\n",
        "---\ntopic: [\n---\n# T\n\nx\n",
        "---\ntopic: contact\nasks: [a]\n---\nNo heading\n",
    ],
)
def test_a_broken_file_is_named(tmp_path: Path, text: str) -> None:
    folder = tmp_path / "en" / "knowledge"
    folder.mkdir(parents=True)
    (folder / "one.md").write_text(text)
    with pytest.raises(FileBroken, match=r"one\.md"):
        read_articles(tmp_path, {"window_days": 30})


@pytest.fixture
def asker(services: Services, engine: AsyncEngine, clock: FakeClock) -> Callable[[], Awaitable[Shopper]]:
    async def meet() -> Shopper:
        known = replace(services, knowledge=KNOWLEDGE, public_url="https://help.shop.example/")
        return Shopper(known, await begin_conversation(engine, clock))

    return meet


async def test_before_the_bot_gives_up_the_articles_are_asked(
    asker: Callable[[], Awaitable[Shopper]], engine: AsyncEngine
) -> None:
    shopper = await asker()
    assert await shopper.says("nlu_fallback", "what papers does customs want from me") == ["knowledge_answer"]
    assert shopper.said[0]["args"]["url"] == "https://help.shop.example/help/en/customs"
    assert await shopper.presses("button_knowledge_helped") == ["knowledge_helped"]
    async with engine.connect() as connection:
        votes = (await connection.execute(select(knowledge_votes))).one()
    assert (votes.article, votes.shown, votes.helped, votes.not_helped) == ("customs", 1, 1, 0)


async def test_an_answer_that_did_not_help_leads_to_a_person_with_the_topic(
    asker: Callable[[], Awaitable[Shopper]],
) -> None:
    shopper = await asker()
    await shopper.says("out_of_scope", "who can read my conversation")
    assert shopper.keys == ["knowledge_answer"]
    assert await shopper.says("deny", "no") == ["knowledge_not_helped"]
    assert await shopper.says("affirm") == ["!hand_over"]
    assert shopper.control()["summary"]["wanted"]["key"] == "label_topic_delete_my_data"


async def test_a_wish_after_an_answer_is_a_wish(asker: Callable[[], Awaitable[Shopper]]) -> None:
    shopper = await asker()
    await shopper.says("nlu_fallback", "what papers does customs want from me")
    assert await shopper.says("order_status") == ["ask_order_number"]


async def test_a_question_in_the_middle_of_a_task_is_answered_and_the_task_goes_on(
    asker: Callable[[], Awaitable[Shopper]],
) -> None:
    shopper = await asker()
    await shopper.says("refund_request")
    heard = await shopper.says("nlu_fallback", "what papers does customs want from me")
    assert heard == ["knowledge_answer", "resumed_task_refund_request_open", "ask_order_number"]
    assert "buttons" not in shopper.said[0] or not shopper.said[0]["buttons"]


async def test_what_nobody_knew_is_counted_for_the_shop_without_who_asked(
    asker: Callable[[], Awaitable[Shopper]], engine: AsyncEngine, clock: FakeClock
) -> None:
    for text in (
        "do you sponsor football clubs ana@example.com order 1001",
        "Do you sponsor football clubs kim@example.org order 2002",
    ):
        assert await (await asker()).says("nlu_fallback", text) == ["did_you_mean"]
    gaps = await KnowledgeCounts(engine, clock).gaps()
    assert [(gap.times, gap.words) for gap in gaps] == [(2, "Do you sponsor football clubs … order …")]
