"""What the desk's page may send, bounded and checked before anything looks at it."""

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from conversations.approvals import LONGEST_REASON

LONGEST_TEXT = 5_000


def _storable(value: object) -> object:
    """PostgreSQL keeps every character but NUL."""
    return value.replace("\x00", "") if isinstance(value, str) else value


Text = Annotated[str, BeforeValidator(_storable), Field(min_length=1, max_length=LONGEST_TEXT, pattern=r"\S")]
ClientId = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_-]+$")]
LanguageCode = Annotated[str, Field(max_length=35, pattern=r"^[A-Za-z0-9-]+$")]

LanguageCodes = Annotated[str, Field(max_length=500, pattern=r"^[A-Za-z0-9, -]*$")]


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Credentials(_Body):
    """Signing in."""

    email: Annotated[str, BeforeValidator(_storable), Field(max_length=320)]
    password: Annotated[str, Field(max_length=256)]


class Settings(_Body):
    """What an agent may change about themselves; None leaves it."""

    ui_language: LanguageCode | None = None
    status: Literal["online", "away"] | None = None


class Answer(_Body):
    """Typed text, or a canned reply by key."""

    client_id: ClientId
    text: Text | None = None
    key: Annotated[str, Field(max_length=80)] | None = None
    args: dict[
        Annotated[str, Field(max_length=40, pattern=r"^[a-z_]+$")],
        Annotated[str, BeforeValidator(_storable), Field(max_length=500)] | Annotated[int, Field(ge=0, le=2**31)],
    ] = Field(default_factory=dict, max_length=10)

    @model_validator(mode="after")
    def _one_of_both(self) -> "Answer":
        if (self.text is None) == (self.key is None):
            raise ValueError("an answer has either text or the key of a canned reply")
        return self


class Note(_Body):
    """A private note."""

    text: Text


class Ending(_Body):
    """How a case was settled, in the desk's own words."""

    resolution: Annotated[str, BeforeValidator(_storable), Field(max_length=500)] | None = None


class ReadUpTo(_Body):
    """The agent has seen messages up to this sequence number."""

    seq: Annotated[int, Field(ge=0, le=2**62)]


class Refusal(_Body):
    """Why something is not approved; colleagues read it."""

    why: Annotated[str, BeforeValidator(_storable), Field(min_length=1, max_length=LONGEST_REASON, pattern=r"\S")]
