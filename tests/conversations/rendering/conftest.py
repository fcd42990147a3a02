from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from conversations.rendering import Renderer

DATA = Path(__file__).parents[3] / "data"


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    """The real data, for a shop in Berlin."""
    return Renderer(DATA, ZoneInfo("Europe/Berlin"))
