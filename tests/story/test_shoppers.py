"""Every story of `tests/story/shoppers`: what is heard, in which language, how it ends, what the shop knows then."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import URL

from storage.embedded import EmbeddedPostgres
from tests.conftest import database
from tests.processes import Installation, Process
from tests.story.conftest import ENDINGS
from tests.story.shoppers.stage import Stage
from tests.story.shoppers.story import Heard, Story, all_stories

STORIES = all_stories()
NEEDLESS_AT_MOST = 0.05
LANGUAGES_AT_LEAST = 8


@pytest.fixture(scope="module")
def module_database(postgres: EmbeddedPostgres, demo_template: str) -> Iterator[URL]:
    """One database for all stories."""
    with database(postgres, demo_template) as url:
        yield url


@pytest.fixture(scope="module")
def stage(installation: Installation, assistant: Process, module_database: URL) -> Iterator[Stage]:
    gateway = installation.gateway(module_database)
    gateway.start()
    built = Stage(module_database, installation.url)
    yield built
    built.close()
    gateway.stop()


@pytest.fixture(scope="module")
def endings(request: pytest.FixtureRequest) -> Counter[str]:
    """How stories ended; told at the end of the run."""
    counted: Counter[str] = Counter()
    request.config.stash[ENDINGS] = counted
    return counted


@pytest.mark.parametrize("title", STORIES)
def test_a_story_goes_as_it_is_told(title: str, stage: Stage, endings: Counter[str]) -> None:
    story = STORIES[title]
    endings["wrong"] += 1
    with stage.play(story) as conversation:
        language = story.language
        for turn in story.turns:
            heard = conversation.takes(turn)
            language = turn.language or language
            about = turn.says or turn.presses or turn.uploads
            assert (about, [one.key for one, _ in heard]) == (about, [one.key for one in turn.hears])
            for wanted, (got, spoken) in zip(turn.hears, heard, strict=True):
                assert (about, got.key, spoken) == (about, got.key, language)
                assert missing(wanted, got) == {}, (about, got)
        assert conversation.was_handed_over == (story.ends == "handed_over" or story.needless)
    for wanted_rows in story.shop:
        found = stage.rows(wanted_rows)
        assert [fitting(row, found) for row in wanted_rows.rows] == [True] * len(wanted_rows.rows), found
        assert len(found) == len(wanted_rows.rows), found
    endings["wrong"] -= 1
    endings[ending(story)] += 1


def test_few_stories_are_handed_over_needlessly() -> None:
    needless = [title for title, story in STORIES.items() if story.needless]
    assert len(needless) <= NEEDLESS_AT_MOST * len(STORIES), needless


def test_stories_are_told_in_many_languages() -> None:
    assert len({story.language for story in STORIES.values()}) >= LANGUAGES_AT_LEAST


def ending(story: Story) -> str:
    """One of the four ways a story can end."""
    if story.needless:
        return "handed over needlessly"
    return "resolved by the bot" if story.ends == "resolved" else "handed over rightly"


def missing(wanted: Heard, got: Heard) -> dict[str, Any]:
    """The arguments that are not what was wanted."""
    return {name: got.args.get(name) for name, value in wanted.args.items() if not holds(value, got.args.get(name))}


def holds(wanted: Any, got: Any) -> bool:
    """Whether `got` has at least what `wanted` says: every named key of an object, every element of a list."""
    match wanted:
        case dict():
            return isinstance(got, dict) and all(holds(value, got.get(name)) for name, value in wanted.items())
        case list():
            return isinstance(got, list) and len(got) == len(wanted) and all(map(holds, wanted, got))
        case _:
            return bool(wanted == got) or str(got) == wanted


def fitting(wanted: dict[str, Any], found: list[dict[str, Any]]) -> bool:
    """Whether some row has these columns."""
    return any(all(holds(value, row.get(column)) for column, value in wanted.items()) for row in found)
