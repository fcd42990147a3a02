"""Finding the article, and its passage, that answers a question: BM25 over terms, and a share of the question met."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import bm25s

from actions.knowledge.articles import Article
from actions.knowledge.terms import terms_of

ENOUGH = 0.4
"""The share of a question's weight that an article has to know. Below, silence is better than a wrong article."""


@dataclass(frozen=True)
class Found:
    """An article with the passage that fits best; `share` from 0 to 1."""

    article: Article
    passage: str
    share: float


class _Index:
    """The articles of one language."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = tuple(articles)
        self._terms = [terms_of(" ".join((one.title, one.title, *one.asks, *one.passages))) for one in articles]
        self._known = [frozenset(terms) for terms in self._terms]
        counted = Counter(term for known in self._known for term in known)
        self._weights = {term: math.log(1 + len(self._articles) / number) for term, number in counted.items()}
        self._ranker = bm25s.BM25()
        self._ranker.index(self._terms, show_progress=False)

    def find(self, question: str, allowed: Sequence[bool]) -> Found | None:
        terms = terms_of(question)
        known = [term for term in terms if term in self._weights]
        if not known:
            return None
        scores = self._ranker.get_scores(known)
        ranked = sorted(range(len(self._articles)), key=lambda place: -float(scores[place]))
        best = next((place for place in ranked if allowed[place]), None)
        if best is None or not scores[best] > 0:
            return None
        share = self._share(terms, self._known[best])
        if share < ENOUGH:
            return None
        article = self._articles[best]
        return Found(
            article, max(article.passages, key=lambda one: self._share(terms, frozenset(terms_of(one)))), share
        )

    def _share(self, terms: Sequence[str], known: frozenset[str]) -> float:
        """How much of what was asked is met; a term that no article has weighs as much as a rare one."""
        rare = math.log(1 + len(self._articles))
        weights = {term: self._weights.get(term, rare) for term in terms}
        return sum(weight for term, weight in weights.items() if term in known) / sum(weights.values())


class Knowledge:
    """Searches the articles of a language, and of the shop's main language where that has nothing.

    Args:
        main: The shop's main language.
    """

    def __init__(self, articles: Sequence[Article], main: str) -> None:
        self._main = main
        self._by_language: dict[str, list[Article]] = {}
        for article in articles:
            self._by_language.setdefault(article.language, []).append(article)
        self._indexes = {language: _Index(found) for language, found in self._by_language.items()}

    def find(self, question: str, language: str | None, *, country: str | None, today: date) -> Found | None:
        """The article that answers a question; None where none does.

        Args:
            language: BCP 47, of the question.
            country: ISO 3166, where the shopper is known to be.
        """
        for code in dict.fromkeys((language, self._main)):
            if code in self._indexes:
                allowed = [article.holds(today, country) for article in self._by_language[code]]
                found = self._indexes[code].find(question, allowed)
                if found is not None:
                    return found
        return None

    def find_article(self, name: str, language: str) -> Article | None:
        """By its name, in this language or else in the main one."""
        for code in dict.fromkeys((language, self._main)):
            for article in self._by_language.get(code, ()):
                if article.name == name:
                    return article
        return None
