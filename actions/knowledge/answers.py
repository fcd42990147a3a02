"""Answering a question from the articles, and taking up whether that helped."""

from zoneinfo import ZoneInfo

from actions.knowledge.counts import KnowledgeCounts
from actions.knowledge.search import ENOUGH, Found, Knowledge
from actions.replies import Json, button, reply
from actions.shopping import read_shopping
from actions.turn import Outcome, Turn
from conversations.clock import Clock
from conversations.shop_rules import ShopRules

HELPED = "helped"
"""The kind of `pending_choice` that waits for a verdict."""
SURE = 0.6
"""The share of a question that an article has to know where the message may as well have meant something else."""
FEWEST_TERMS = 2
"""A single word is no question."""


class KnowledgeAnswers:
    """Says what an article says, with a link to all of it.

    Args:
        public_url: Where the gateway serves the articles' pages.
    """

    def __init__(
        self, knowledge: Knowledge, counts: KnowledgeCounts, rules: ShopRules, clock: Clock, public_url: str
    ) -> None:
        self._knowledge = knowledge
        self._counts = counts
        self._rules = rules
        self._clock = clock
        self._public_url = public_url.rstrip("/")

    async def answer(self, turn: Turn, *, gap: bool = True, least_share: float = ENOUGH) -> Outcome | None:
        """The article's answer to what was typed; None where there is none.

        Args:
            gap: Whether a question without an answer is counted for the shop.
            least_share: Of the question that the article has to know; more where something else was likelier meant.
        """
        found = await self._find(turn, gap=gap, least_share=least_share)
        return None if found is None else self._said(found, turn.language or self._rules.shop.default_language)

    async def aside(self, turn: Turn) -> Json | None:
        """The same in the middle of something else: whether it helped is not asked, what was open goes on."""
        found = await self._find(turn, gap=False, least_share=SURE)
        return None if found is None else self._told(found, turn.language or self._rules.shop.default_language)

    async def _find(self, turn: Turn, *, gap: bool, least_share: float) -> Found | None:
        if len(turn.text.split()) < FEWEST_TERMS and turn.text.isascii():
            return None
        language = turn.language or self._rules.shop.default_language
        today = self._clock.now().astimezone(ZoneInfo(self._rules.people.time_zone)).date()
        country = read_shopping(turn.slots).country
        found = self._knowledge.find(turn.text, language, country=country, today=today) if turn.text else None
        if found is None or found.share < least_share:
            if gap and turn.text:
                await self._counts.unanswered(turn.text, language)
            return None
        await self._counts.shown(found.article.name, found.article.language)
        return found

    async def judge(self, turn: Turn, pending: dict[str, str]) -> Outcome | None:
        """Yes, it helped; no, it did not, so a person is offered. None where the message says neither."""
        if turn.intent not in {"affirm", "deny"}:
            return None
        helped = turn.intent == "affirm"
        await self._counts.judged(pending["article"], pending["language"], helped=helped)
        if helped:
            return Outcome((reply("knowledge_helped"),), {"pending_choice": None, "misunderstandings": 0})
        said = reply("knowledge_not_helped", button("button_affirm", "affirm"), button("button_deny", "deny"))
        return Outcome((said,), {"pending_choice": {"choice": "person", "topic": pending["topic"]}})

    def _said(self, found: Found, language: str) -> Outcome:
        article = found.article
        verdict = button("button_knowledge_helped", "affirm"), button("button_knowledge_not_helped", "deny")
        said = self._told(found, language, *verdict)
        pending = {"choice": HELPED, "article": article.name, "language": article.language, "topic": article.topic}
        return Outcome((said,), {"pending_choice": pending, "misunderstandings": 0})

    def _told(self, found: Found, language: str, *buttons: Json) -> Json:
        article = found.article
        link = f"{self._public_url}/help/{article.language}/{article.name}"
        key = "knowledge_answer" if article.language == language else "knowledge_answer_other_language"
        return reply(key, *buttons, title=article.title, passage=found.passage, url=link)
