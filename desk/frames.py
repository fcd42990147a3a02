"""What an open page may say on its WebSocket."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter


class _Frame(BaseModel):
    model_config = ConfigDict(extra="ignore")


class Subscribe(_Frame):
    """Tell me this conversation's messages after `after`, and who else reads it."""

    type: Literal["subscribe"]
    conversation_id: UUID
    after: Annotated[int, Field(ge=0, le=2**62)] = 0


class Unsubscribe(_Frame):
    """The page shows this conversation no more."""

    type: Literal["unsubscribe"]
    conversation_id: UUID


class Typing(_Frame):
    """The agent types an answer, or stopped; repeated every few seconds meanwhile."""

    type: Literal["typing"]
    conversation_id: UUID
    on: bool


class Ping(_Frame):
    """Are you there?"""

    type: Literal["ping"]


Incoming = Subscribe | Unsubscribe | Typing | Ping
incoming: TypeAdapter[Incoming] = TypeAdapter(Annotated[Incoming, Field(discriminator="type")])
