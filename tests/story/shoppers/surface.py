"""What a shopper speaks through: the website, WhatsApp, Messenger. Stories are the same on all of them."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from tests.story.shoppers.story import Story


@dataclass(frozen=True)
class Offered:
    """A button of an answer.

    Attributes:
        token: What the button carries.
        number: Its place among the answer's buttons, from 1: what may be typed instead.
    """

    token: str
    number: int


class Visit(Protocol):
    """One shopper's device. Each act returns when the gateway has taken it, not when it is answered."""

    def says(self, text: str) -> None:
        """Type something."""
        ...

    def presses(self, button: Offered) -> None:
        """Press what the surface shows of a button, or do what it asks for instead."""
        ...

    def uploads(self, name: str, content: bytes) -> None:
        """Send a picture."""
        ...

    def arrived(self) -> list[str]:
        """What was brought here by another's service, by its names, in order; nothing where our own page shows all."""
        ...

    def refused(self) -> list[str]:
        """The requests of ours that this service would not take, with its reasons."""
        ...


class Surface(Protocol):
    """A place where shoppers come.

    Attributes:
        opening: The keys of what everybody hears here before the first answer.
        logs_in: Whether the shop's own log-in reaches the conversation.
        environment: What a gateway needs to be told for it.
    """

    opening: tuple[str, ...]
    logs_in: bool
    environment: dict[str, str]

    def visit(self, story: Story) -> AbstractContextManager[Visit]:
        """The story's shopper, who has never been here before."""
        ...
