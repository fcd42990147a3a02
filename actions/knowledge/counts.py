"""What the articles did not answer, and whether they helped: counted for the shop, without a trace of who asked."""

import hashlib
import re
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.knowledge.terms import terms_of
from actions.knowledge_tables import knowledge_gaps, knowledge_votes
from conversations.clock import Clock
from storage.engine import autocommit

MOST_CHARACTERS = 160
_PRIVATE = re.compile(r"\S*@\S*|https?://\S+|\S*\d\S*")
"""What may say who asked: addresses, links, and whatever has a digit in it."""


@dataclass(frozen=True)
class Gap:
    """A question that was not answered, as it was last put, and how often."""

    language: str
    words: str
    times: int


class KnowledgeCounts:
    """Writes and reads the counts."""

    def __init__(self, engine: AsyncEngine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    async def unanswered(self, question: str, language: str) -> None:
        """One more time that nobody knew; questions of the same words, in whatever order, are one."""
        words = " ".join(_PRIVATE.sub("…", question).split())[:MOST_CHARACTERS]
        terms = " ".join(sorted(set(terms_of(words))))
        if not terms:
            return
        now = self._clock.now()
        row = {
            "language": language,
            "words_hash": hashlib.sha256(terms.encode()).digest(),
            "words": words,
            "times": 1,
            "first_at": now,
            "last_at": now,
        }
        once_more = {"times": knowledge_gaps.c.times + 1, "words": words, "last_at": now}
        async with self._engine.begin() as connection:
            await connection.execute(
                insert(knowledge_gaps)
                .values(row)
                .on_conflict_do_update(index_elements=["language", "words_hash"], set_=once_more)
            )

    async def shown(self, article: str, language: str) -> None:
        """An article was an answer."""
        await self._count(article, language, "shown")

    async def judged(self, article: str, language: str, *, helped: bool) -> None:
        """Somebody said whether it helped."""
        await self._count(article, language, "helped" if helped else "not_helped")

    async def gaps(self, at_most: int = 100) -> tuple[Gap, ...]:
        """What was asked most often and not answered."""
        async with autocommit(self._engine) as connection:
            rows = await connection.execute(
                select(knowledge_gaps).order_by(knowledge_gaps.c.times.desc(), knowledge_gaps.c.last_at).limit(at_most)
            )
            return tuple(Gap(row.language, row.words, row.times) for row in rows)

    async def _count(self, article: str, language: str, column: str) -> None:
        row = {"article": article, "language": language, "shown": 0, "helped": 0, "not_helped": 0, column: 1}
        once_more = {column: knowledge_votes.c[column] + 1}
        async with self._engine.begin() as connection:
            await connection.execute(
                insert(knowledge_votes)
                .values(row)
                .on_conflict_do_update(index_elements=["article", "language"], set_=once_more)
            )
