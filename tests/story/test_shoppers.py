"""Every story of `tests/story/shoppers`: what is heard, in which language, how it ends, what the shop knows then."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from anyio.from_thread import start_blocking_portal
from sqlalchemy import URL

from conversations.sweeper import INTERVAL_S
from storage.embedded import EmbeddedPostgres
from tests.conftest import database
from tests.graph_api.postman import Manner
from tests.graph_api.server import graph_api
from tests.processes import Installation, Process
from tests.story.conftest import ENDING, SURFACE
from tests.story.shoppers.meta import Meta
from tests.story.shoppers.stage import Stage
from tests.story.shoppers.story import SURFACES, Heard, Story, SurfaceName, all_stories
from tests.story.shoppers.surface import Surface
from tests.story.shoppers.website import Website

STORIES = all_stories()
NEEDLESS_AT_MOST = 0.05
ELSEWHERE_AT_MOST = 0.05
LANGUAGES_AT_LEAST = 8


@pytest.fixture(scope="module")
def module_database(postgres: EmbeddedPostgres, demo_template: str) -> Iterator[URL]:
    """One database for all stories."""
    with database(postgres, demo_template) as url:
        yield url


@pytest.fixture(scope="module")
def surfaces(installation: Installation) -> Iterator[dict[SurfaceName, Surface]]:
    """The three, and a Graph API for two of them in a loop of its own."""
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(graph_api()) as graph:
        graph.report_to(installation.url)
        graph.postman.manner = Manner(batch=10)
        yield {
            "website": Website(installation.url),
            "whatsapp": Meta(portal, graph, "whatsapp"),
            "messenger": Meta(portal, graph, "messenger"),
        }


@pytest.fixture(scope="module")
def stage(
    installation: Installation, assistant: Process, module_database: URL, surfaces: dict[SurfaceName, Surface]
) -> Iterator[Stage]:
    environment = {"BABELDESK_BURST_QUIET_S": "0"}
    for surface in surfaces.values():
        environment |= surface.environment
    gateway = installation.gateway(module_database, extra=environment, sweep_every_s=INTERVAL_S)
    gateway.start()
    built = Stage(module_database)
    yield built
    built.close()
    gateway.stop()


@pytest.mark.parametrize(
    ("name", "title"),
    [(name, title) for name in SURFACES for title, story in STORIES.items() if name not in story.not_on],
)
def test_a_story_goes_as_it_is_told(
    name: SurfaceName,
    title: str,
    stage: Stage,
    surfaces: dict[SurfaceName, Surface],
    record_property: Callable[[str, object], None],
) -> None:
    story = STORIES[title]
    record_property(SURFACE, name)
    record_property(ENDING, ending(story))
    with stage.play(story, surfaces[name]) as conversation:
        language = story.language
        for turn in story.turns:
            heard, wanted_here = conversation.takes(turn), conversation.expects(turn)
            language = turn.language or language
            about = turn.says or turn.presses or turn.uploads
            assert (about, [one.key for one, _ in heard]) == (about, [one.key for one in wanted_here])
            for wanted, (got, spoken) in zip(wanted_here, heard, strict=True):
                assert (about, got.key, spoken) == (about, got.key, language)
                assert missing(wanted, got) == {}, (about, got)
        assert conversation.was_handed_over == (story.ends == "handed_over" or story.needless)
        conversation.check_delivery()
    for wanted_rows in story.shop:
        found = stage.rows(wanted_rows)
        assert [fitting(row, found) for row in wanted_rows.rows] == [True] * len(wanted_rows.rows), found
        assert len(found) == len(wanted_rows.rows), found


def test_few_stories_are_handed_over_needlessly() -> None:
    needless = [title for title, story in STORIES.items() if story.needless]
    assert len(needless) <= NEEDLESS_AT_MOST * len(STORIES), needless


def test_nearly_every_story_is_told_everywhere() -> None:
    elsewhere = [title for title, story in STORIES.items() if story.not_on]
    assert len(elsewhere) <= ELSEWHERE_AT_MOST * len(STORIES), elsewhere


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
