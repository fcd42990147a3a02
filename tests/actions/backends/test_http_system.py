"""Calls to a shop's system: repeated where that is safe, given up in time, and never a stack trace to the shopper."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from actions.backends.errors import BackendAway, BackendFailed
from actions.backends.http_system import HttpAway, HttpLimits, HttpRefused, HttpSystem
from tests.actions.backends.faulty_server import OK, Answer, FaultyServer, faulty_server

QUICK = HttpLimits(connect_s=1, read_s=0.3, wait_first_s=0.01, wait_most_s=0.5, together_s=5, open_s=0.3)
BUSY: Answer = (503, {}, b"")


@asynccontextmanager
async def system_on(
    *script: Answer | str, limits: HttpLimits = QUICK
) -> AsyncIterator[tuple[HttpSystem, FaultyServer]]:
    async with faulty_server(*script) as server:
        system = HttpSystem("corner shop", server.url, {"authorization": "Bearer secret"}, limits=limits)
        yield system, server
        await system.close()


@pytest.mark.parametrize("fault", [BUSY, (502, {}, b"<html>"), (429, {}, b""), "hang", "cut", "half"])
async def test_a_read_is_repeated_after_a_passing_fault(fault: Answer | str) -> None:
    async with system_on(fault) as (system, server):
        assert await system.read("/orders", {"q": "1001"}) == {"ok": True}
        assert [request for request, _ in server.requests] == ["GET /orders?q=1001"] * 2


@pytest.mark.parametrize("fault", [BUSY, (500, {}, b""), (429, {}, b""), "hang", "cut", "half"])
async def test_a_write_that_may_have_arrived_is_not_repeated(fault: Answer | str) -> None:
    async with system_on(fault) as (system, server):
        with pytest.raises(BackendAway):
            await system.write("POST", "/refunds", {"amount": 100})
        assert server.requests == [("POST /refunds", b'{"amount":100}')]


async def test_a_write_that_never_left_is_tried_again() -> None:
    async with faulty_server() as server:
        nobody = HttpSystem("corner shop", "http://127.0.0.1:9", limits=QUICK)
        with pytest.raises(HttpAway) as error:
            await nobody.write("POST", "/refunds", {})
        assert not error.value.sent
        await nobody.close()
        assert server.requests == []


async def test_a_read_by_post_is_a_read() -> None:
    async with system_on("cut") as (system, server):
        assert await system.read("/graphql", query={"query": "{ shop }"}) == {"ok": True}
        assert [request for request, _ in server.requests] == ["POST /graphql"] * 2


async def test_a_page_comes_with_its_headers_whatever_their_case() -> None:
    async with system_on(BUSY, (200, {"X-WP-TotalPages": "3"}, b"[1]")) as (system, server):
        page, headers = await system.read_page("/orders", {"page": 2})
        assert (page, headers["x-wp-totalpages"]) == ([1], "3")
        assert [request for request, _ in server.requests] == ["GET /orders?page=2"] * 2


async def test_a_read_is_given_up_after_its_attempts() -> None:
    async with system_on(BUSY, BUSY, BUSY, OK) as (system, server):
        with pytest.raises(BackendAway, match="503"):
            await system.read("/orders")
        assert len(server.requests) == QUICK.attempts


async def test_a_wait_that_the_system_asks_for_is_kept_and_one_that_is_too_long_is_not() -> None:
    async with system_on((429, {"retry-after": "0"}, b""), OK) as (system, _):
        assert await system.read("/orders") == {"ok": True}
    async with system_on((429, {"retry-after": "3600"}, b""), OK) as (system, server):
        with pytest.raises(HttpAway) as error:
            await system.read("/orders")
        assert error.value.wait_s == 3600
        assert len(server.requests) == 1


async def test_a_refusal_carries_its_status_and_body_and_is_not_repeated() -> None:
    async with system_on((404, {}, b'{"type": "not_found"}')) as (system, server):
        with pytest.raises(HttpRefused) as error:
            await system.read("/orders/1")
        assert (error.value.status, error.value.body) == (404, {"type": "not_found"})
        assert len(server.requests) == 1


async def test_a_500_that_means_no_can_be_read() -> None:
    async with system_on((500, {}, b'{"code": "cannot_refund"}')) as (system, _):
        with pytest.raises(HttpAway) as error:
            await system.write("POST", "/refunds", {})
        assert error.value.body == {"code": "cannot_refund"}


@pytest.mark.parametrize(
    "answer", [(200, {}, b"<html>Welcome</html>"), (200, {}, b""), (200, {}, b'{"a": "' + b"x" * 2000)]
)
async def test_an_answer_that_cannot_be_right_is_a_failure(answer: Answer) -> None:
    async with system_on(answer, limits=replace(QUICK, body_bytes=1000)) as (system, server):
        with pytest.raises(BackendFailed):
            await system.read("/orders")
        assert len(server.requests) == 1


async def test_a_redirect_is_not_followed() -> None:
    async with system_on((302, {"location": "http://169.254.169.254/"}, b"")) as (system, server):
        with pytest.raises(HttpRefused):
            await system.read("/orders")
        assert len(server.requests) == 1


async def test_a_system_that_is_down_is_left_alone_for_a_while_and_then_asked_again() -> None:
    limits = replace(QUICK, attempts=1, failures_to_open=3)
    async with system_on(BUSY, BUSY, BUSY, limits=limits) as (system, server):
        for _ in range(3):
            with pytest.raises(BackendAway, match="503"):
                await system.read("/orders")
        with pytest.raises(BackendAway, match="circuit open"):
            await system.read("/orders")
        assert len(server.requests) == 3
        await asyncio.sleep(limits.open_s + 0.05)
        assert await system.read("/orders") == {"ok": True}
        assert await system.read("/orders") == {"ok": True}


@pytest.mark.parametrize("answer", [(404, {}, b"{}"), (429, {"retry-after": "99"}, b""), (200, {}, b"?")])
async def test_a_no_a_wait_and_nonsense_open_no_circuit(answer: Answer) -> None:
    async with system_on(*[answer] * 8, limits=replace(QUICK, attempts=1, failures_to_open=2)) as (system, server):
        for _ in range(8):
            with pytest.raises((BackendFailed, HttpAway)):
                await system.read("/orders")
        assert len(server.requests) == 8


async def test_a_cancelled_call_opens_no_circuit() -> None:
    async with system_on("hang", limits=replace(QUICK, read_s=5, failures_to_open=1)) as (system, _):
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(system.read("/orders"), 0.1)
        assert await system.read("/orders") == {"ok": True}


async def test_an_answer_is_used_again_only_where_a_caller_allows_it_and_until_something_is_written() -> None:
    first: Answer = (200, {}, b'{"rate": 1}')
    async with system_on(first, first) as (system, server):
        known = await system.read("/rates", cached=True)
        known["rate"] = 99
        assert await system.read("/rates", cached=True) == {"rate": 1}
        assert len(server.requests) == 1
        await system.read("/rates")
        assert len(server.requests) == 2
        await system.write("POST", "/rates", {})
        await system.read("/rates", cached=True)
        assert len(server.requests) == 4


async def test_neither_credentials_nor_questions_reach_the_log_or_an_errors_text(
    caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.WARNING)
    async with system_on(BUSY, BUSY, BUSY) as (system, _):
        with pytest.raises(BackendAway) as error:
            await system.read("/orders", {"q": "1001 ana@example.com"})
    said = caplog.text + "".join(capsys.readouterr()) + repr(error.value) + str(error.value)
    assert "503" in said
    assert not any(secret in said for secret in ("ana@example.com", "secret", "1001"))
