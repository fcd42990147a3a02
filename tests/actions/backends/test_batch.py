"""Questions that come together are one request, and nobody takes an answer from anybody else."""

import asyncio
from collections.abc import Mapping

import pytest

from actions.backends.tracking_services.batch import Batch, Pace


class Asked:
    """Answers a number with its double."""

    def __init__(self, error: Exception | None = None) -> None:
        self.requests: list[tuple[int, ...]] = []
        self.error = error

    async def __call__(self, keys: tuple[int, ...]) -> Mapping[int, int]:
        self.requests.append(keys)
        await asyncio.sleep(0.02)
        if self.error is not None:
            raise self.error
        return {key: key * 2 for key in keys}


async def test_what_is_asked_together_is_asked_once() -> None:
    asked = Asked()
    batch = Batch(asked, 10, Pace(0))
    assert await asyncio.gather(*(batch.get(key) for key in (1, 2, 2, 3))) == [2, 4, 4, 6]
    assert await batch.get(1) == 2
    assert asked.requests == [(1, 2, 3), (1,)]


async def test_a_full_request_is_followed_by_another() -> None:
    asked = Asked()
    batch = Batch(asked, 2, Pace(0))
    assert await asyncio.gather(*(batch.get(key) for key in range(5))) == [0, 2, 4, 6, 8]
    assert asked.requests == [(0, 1), (2, 3), (4,)]


async def test_everybody_hears_of_a_failure_and_the_next_is_asked_anew() -> None:
    asked = Asked(ValueError("no"))
    batch = Batch(asked, 10, Pace(0))
    answers = await asyncio.gather(*(batch.get(key) for key in (1, 2)), return_exceptions=True)
    assert [type(answer) for answer in answers] == [ValueError, ValueError]
    asked.error = None
    assert await batch.get(1) == 2


async def test_who_stops_waiting_leaves_the_others_their_answer() -> None:
    batch = Batch(Asked(), 10, Pace(0))
    impatient, patient = asyncio.create_task(batch.get(1)), asyncio.create_task(batch.get(2))
    await asyncio.sleep(0)
    impatient.cancel()
    assert await patient == 4
    with pytest.raises(asyncio.CancelledError):
        await impatient


async def test_a_request_goes_on_filling_up_while_it_waits_for_its_turn() -> None:
    asked, pace = Asked(), Pace(0.2)
    await pace.turn()
    batch = Batch(asked, 10, pace)
    early = asyncio.create_task(batch.get(1))
    await asyncio.sleep(0.1)
    assert await batch.get(2) == 4
    assert await early == 2
    assert asked.requests == [(1, 2)]


async def test_turns_come_no_oftener_than_the_pace() -> None:
    pace, clock = Pace(0.05), asyncio.get_running_loop().time
    begin = clock()
    await asyncio.gather(*(pace.turn() for _ in range(4)))
    assert clock() - begin >= 0.149
