"""Stories as values, read from their files."""

from pathlib import Path
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator
from ruamel.yaml import YAML

SurfaceName = Literal["website", "whatsapp", "messenger"]
SURFACES: tuple[SurfaceName, ...] = get_args(SurfaceName)
FOLDER = Path(__file__).parent / "stories"


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Heard(_Part):
    """One reply: its key, and the arguments that matter."""

    key: str
    args: dict[str, Any] = {}


class Turn(_Part):
    """One message of the shopper and everything that is said in answer."""

    says: str | None = None
    presses: str | None = None
    uploads: str | None = None
    hears: tuple[Heard, ...]
    language: str | None = None

    @field_validator("hears", mode="before")
    @classmethod
    def _in_short(cls, value: list[Any]) -> list[Any]:
        return [{"key": one} if isinstance(one, str) else _with_args(one) for one in value]

    @model_validator(mode="after")
    def _one_thing(self) -> "Turn":
        if sum(one is not None for one in (self.says, self.presses, self.uploads)) != 1:
            raise ValueError("a turn says, presses or uploads")
        return self


class Rows(_Part):
    """What a table of the demo shop holds afterwards."""

    table: Annotated[str, Field(pattern=r"^[a-z_]+$")]
    where: dict[str, Any]
    rows: tuple[dict[str, Any], ...]


class Story(_Part):
    """What one shopper wants, from the first word to the end."""

    name: str
    language: str
    turns: Annotated[tuple[Turn, ...], Field(min_length=1)]
    customer: str | None = None
    ends: Literal["resolved", "handed_over"] = "resolved"
    needless: bool = False
    shop: tuple[Rows, ...] = ()
    not_on: dict[SurfaceName, Annotated[str, Field(min_length=20)]] = {}


class _File(_Part):
    stories: tuple[Story, ...]


def _with_args(one: dict[str, Any]) -> dict[str, Any]:
    ((key, args),) = one.items()
    return {"key": key, "args": args}


def all_stories() -> dict[str, Story]:
    """Every story by "<topic>: <name>"; raises pydantic's ValidationError or ValueError for a file that is none."""
    found: dict[str, Story] = {}
    for path in sorted(FOLDER.glob("*.yml")):
        for story in _File.model_validate(YAML(typ="safe").load(path)).stories:
            title = f"{path.stem}: {story.name}"
            if title in found:
                raise ValueError(f"{path}: two stories are called {story.name!r}")
            found[title] = story
    return found
