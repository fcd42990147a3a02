"""A conversation to work on, and a turn runner whose assistant says what the test scripted."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from uuid import UUID

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations import inbox, start, transcript
from conversations.message import Conversation, Draft, Message
from conversations.turn import Ended, TurnRunner
from conversations.turn_workers import TurnWorkers
from tests.fakes import FakeAssistant, FakeClock

LANGUAGES = frozenset({"en", "es", "ar"})
Say = Callable[[str], Awaitable[Message]]


@pytest.fixture
def begin(engine: AsyncEngine, clock: FakeClock) -> Callable[[], Awaitable[UUID]]:
    """Starts a conversation in English and returns its id."""

    async def start_one() -> UUID:
        async with engine.begin() as connection:
            welcome = Draft("bot", "reply", key="welcome", args={"shop_name": "Test"}, language="en")
            started = await start.start(
                connection, channel="website", language="en", address_hash=None, welcome=welcome, now=clock.now()
            )
        return started.conversation_id

    return start_one


@pytest.fixture
async def conversation_id(begin: Callable[[], Awaitable[UUID]]) -> UUID:
    """A fresh conversation."""
    return await begin()


@pytest.fixture
def assistant() -> FakeAssistant:
    return FakeAssistant()


@pytest.fixture
def runner(engine: AsyncEngine, assistant: FakeAssistant, clock: FakeClock) -> TurnRunner:
    return TurnRunner(engine, assistant, clock, LANGUAGES, waiting_word)


@pytest.fixture
def workers(runner: TurnRunner) -> TurnWorkers:
    return TurnWorkers(runner)


@pytest.fixture
def say(engine: AsyncEngine, conversation_id: UUID, clock: FakeClock) -> Say:
    """Stores a text of the shopper's; its turn is left to the test."""

    async def store(text: str) -> Message:
        draft = Draft("shopper", "text", text=text, external_id=f"{conversation_id}:{text}", turn_state="pending")
        return (await inbox.receive(engine, conversation_id, draft, clock.now())).message

    return store


@pytest.fixture
def send(engine: AsyncEngine, conversation_id: UUID, clock: FakeClock, workers: TurnWorkers) -> Say:
    """Stores a text of the shopper's as a channel does: its turn begins at once where nothing waits before it."""

    async def store(text: str) -> Message:
        draft = Draft("shopper", "text", text=text, external_id=f"{conversation_id}:{text}", turn_state="pending")
        received = await inbox.receive(engine, conversation_id, draft, clock.now(), claim=True)
        if received.is_new:
            workers.wake(conversation_id, received.claim)
        return received.message

    return store


@dataclass(frozen=True)
class Talk:
    """One conversation, and everything that answers in it."""

    engine: AsyncEngine
    conversation_id: UUID
    clock: FakeClock
    assistant: FakeAssistant
    runner: TurnRunner
    workers: TurnWorkers
    say: Say
    send: Say

    async def answer(self) -> Ended | None:
        """Run the next turn, as `TurnRunner.run_next`."""
        return await self.runner.run_next(self.conversation_id)

    async def read(self) -> list[Message]:
        """The transcript with its private lines."""
        return await read_all(self.engine, self.conversation_id)

    async def held(self) -> Conversation:
        """The conversation's row."""
        async with self.engine.connect() as connection:
            return await transcript.load(connection, self.conversation_id)


@pytest.fixture
def talk(
    engine: AsyncEngine,
    conversation_id: UUID,
    clock: FakeClock,
    assistant: FakeAssistant,
    runner: TurnRunner,
    workers: TurnWorkers,
    say: Say,
    send: Say,
) -> Talk:
    return Talk(engine, conversation_id, clock, assistant, runner, workers, say, send)


async def waiting_word(language: str) -> Draft:
    return Draft("bot", "reply", key="handing_over", language=language)


async def read_all(engine: AsyncEngine, conversation_id: UUID) -> list[Message]:
    """The transcript with its private lines."""
    async with engine.connect() as connection:
        return await transcript.read(connection, conversation_id, private=True, limit=2_000)


def bot_keys(found: list[Message]) -> list[str | None]:
    """What the bot said, without its welcome."""
    return [message.key for message in found if message.author == "bot"][1:]
