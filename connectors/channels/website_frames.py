"""What a page of the widget may say over its socket, bounded and checked."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from connectors.channels.website import ClientId


class _Frame(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Hello(_Frame):
    """The first frame: who this is and what it already has."""

    type: Literal["hello"]
    token: Annotated[str, Field(max_length=200)]
    after: Annotated[int, Field(ge=0, le=2**62)] = 0


class Say(_Frame):
    """A typed message."""

    type: Literal["message"]
    client_id: ClientId
    text: Annotated[str, Field(min_length=1, max_length=5_000)]


class Press(_Frame):
    """A pressed button."""

    type: Literal["press"]
    client_id: ClientId
    token: Annotated[str, Field(max_length=64)]


class Typing(_Frame):
    """The shopper types, or stopped."""

    type: Literal["typing"]
    on: bool


class Read(_Frame):
    """The shopper has seen messages up to `seq`."""

    type: Literal["read"]
    seq: Annotated[int, Field(ge=0, le=2**62)]


class Ping(_Frame):
    """Are you there?"""

    type: Literal["ping"]


ClientFrame = Annotated[Say | Press | Typing | Read | Ping, Field(discriminator="type")]
frames: TypeAdapter[Say | Press | Typing | Read | Ping] = TypeAdapter(ClientFrame)
