"""One key is one thing, in a system that would make eight, whoever dies on the way."""

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.errors import BackendAway
from actions.backends.write_once import WriteLeases, write_leases, write_once


@dataclass
class ForgetfulSystem:
    """Makes whatever it is told to, every time; `answers_lost` of its answers get lost on the way."""

    made: list[str] = field(default_factory=list)
    answers_lost: int = 0

    async def find(self) -> str | None:
        found = self.made[0] if self.made else None
        await asyncio.sleep(0.01)
        return found

    async def make(self) -> str:
        await asyncio.sleep(0.01)
        self.made.append(f"made-{len(self.made)}")
        if self.answers_lost:
            self.answers_lost -= 1
            raise BackendAway("forgetful", "timeout")
        return self.made[-1]


async def count(engine: AsyncEngine) -> int:
    async with engine.connect() as connection:
        return await connection.scalar(select(func.count()).select_from(write_leases)) or 0


async def test_eight_at_once_make_one(engine: AsyncEngine) -> None:
    system, leases = ForgetfulSystem(), WriteLeases(engine)
    outcomes = await asyncio.gather(*(write_once(leases, "forgetful:1", system.find, system.make) for _ in range(8)))
    assert outcomes == ["made-0"] * 8
    assert system.made == ["made-0"]
    assert await count(engine) == 0


async def test_what_was_made_although_nobody_said_so_is_found(engine: AsyncEngine) -> None:
    system = ForgetfulSystem(answers_lost=1)
    assert await write_once(WriteLeases(engine), "forgetful:1", system.find, system.make) == "made-0"
    assert system.made == ["made-0"]


async def test_what_was_not_made_may_be_tried_again(engine: AsyncEngine) -> None:
    system, leases = ForgetfulSystem(), WriteLeases(engine)

    async def lost_on_the_way() -> str:
        raise BackendAway("forgetful", "timeout")

    with pytest.raises(BackendAway, match="timeout"):
        await write_once(leases, "forgetful:1", system.find, lost_on_the_way)
    assert await write_once(leases, "forgetful:1", system.find, system.make) == "made-0"


async def test_whoever_died_keeps_nobody_out_for_long(engine: AsyncEngine) -> None:
    dead = WriteLeases(engine, lifetime=timedelta(seconds=0.3)).hold("forgetful:1")
    await dead.__aenter__()
    system = ForgetfulSystem()
    with pytest.raises(BackendAway, match="others are writing"):
        await write_once(WriteLeases(engine, patience_s=0.05), "forgetful:1", system.find, system.make)
    assert system.made == []
    assert await write_once(WriteLeases(engine), "forgetful:1", system.find, system.make) == "made-0"


async def test_one_things_lease_keeps_nothing_else_waiting(engine: AsyncEngine) -> None:
    leases = WriteLeases(engine, patience_s=0.2)
    async with leases.hold("forgetful:1"), leases.hold("forgetful:2"):
        assert await count(engine) == 2
