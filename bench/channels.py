"""Measures the channels' doors under load: 50 signed webhooks a second beside chats on the website.

`python -m bench.channels` writes var/bench-channels.json and prints the same. Gateway, assistant, PostgreSQL and Meta's
API (the tests' own) are processes of their own. The chats are first measured alone, and the doors first with few
webhooks: what the load changes is told by ratios within the run. Afterwards the books are balanced: nothing that was
answered 200 may be lost, nothing said twice, and everybody's order kept.
"""

import asyncio
import contextlib
import os
import statistics
import sys
import time
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import orjson
from rich.console import Console
from sqlalchemy import URL

from bench.babeldesk_side import BabeldeskSide, NotAnswered, running_babeldesk
from bench.channel_books import Books, balance, until_done
from bench.channel_load import (
    ALONE_S,
    CHATS,
    CONNECTIONS,
    FEW_PER_S,
    FEW_S,
    LOAD_S,
    REPEATS_AFTER_S,
    THINKS_S,
    WANTED_MS,
    WEBHOOKS_PER_S,
)
from bench.channel_report import show
from bench.child import Child, ChildFailed, free_port
from bench.database import running_database
from bench.load import Sample, drive
from bench.machine import Machine, load_average, processor_s
from bench.webhooks import MIX, Shoppers, Webhook
from bench.wire import Connection, UnexpectedAnswer
from connectors.channels.meta.graph import API_VERSION
from connectors.channels.meta.signature import HEADER
from storage.engine import create_engine
from storage.errors import StorageError
from tests.graph_api.__main__ import settings_for
from tests.graph_api.postman import Postman
from tests.graph_api.server import GraphApi
from tests.graph_api.world import World

EXPECTED = (ChildFailed, NotAnswered, UnexpectedAnswer, StorageError)


class Chats:
    """Website conversations that go on until stopped, side by side; each turn is kept."""

    def __init__(self, ours: BabeldeskSide) -> None:
        self._ours = ours
        self.samples: list[Sample] = []

    @contextlib.asynccontextmanager
    async def going_on(self) -> AsyncIterator[None]:
        """Chat as long as the block lasts."""
        tasks = [asyncio.create_task(self._chat(number), name=f"chat {number}") for number in range(CHATS)]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            ended = await asyncio.gather(*tasks, return_exceptions=True)
        for fault in ended:
            if not isinstance(fault, asyncio.CancelledError):
                raise fault if isinstance(fault, BaseException) else AssertionError("a chat ended by itself")

    async def _chat(self, number: int) -> None:
        # They do not all begin at once, or they would write at once for ever.
        await asyncio.sleep(number * THINKS_S / CHATS)
        async with Connection(self._ours.port) as connection:
            while True:
                await self._ours.talk(connection, THINKS_S, self.samples.append)


@dataclass
class Posted:
    """What was posted.

    Args:
        taken_ms: Of each, from the moment it was due to its first answer's last byte.
        refused: Answers other than 200.
    """

    webhooks: list[Webhook] = field(default_factory=list)
    taken_ms: list[float] = field(default_factory=list)
    refused: int = 0


async def post_webhooks(port: int, shoppers: Shoppers, per_s: float, for_s: float) -> Posted:
    """Post webhooks at a steady rate, whatever their answers do.

    One that is not answered 200 is posted again, as Meta does.
    """
    async with contextlib.AsyncExitStack() as stack:
        free: asyncio.Queue[Connection] = asyncio.Queue()
        for _ in range(CONNECTIONS):
            free.put_nowait(await stack.enter_async_context(Connection(port)))
        posted = Posted()
        began = time.perf_counter()

        async def post(due: float) -> None:
            connection = await free.get()
            webhook = shoppers.next()
            posted.webhooks.append(webhook)
            taken = await _is_taken(connection, webhook)
            posted.taken_ms.append((time.perf_counter() - due) * 1000)
            while not taken:
                posted.refused += 1
                await asyncio.sleep(REPEATS_AFTER_S)
                taken = await _is_taken(connection, webhook)
            free.put_nowait(connection)

        async with asyncio.TaskGroup() as group:
            for number in range(int(per_s * for_s)):
                due = began + number / per_s
                await asyncio.sleep(due - time.perf_counter())
                group.create_task(post(due))
    return posted


async def _is_taken(connection: Connection, webhook: Webhook) -> bool:
    try:
        await connection.post_bytes(f"/webhooks/{webhook.channel}", webhook.body, {HEADER: webhook.signed()})
    except UnexpectedAnswer:
        return False
    return True


@dataclass(frozen=True)
class _Measured:
    """A run's figures, as they were taken.

    Args:
        few, many: Webhooks at the low and at the high rate.
        used_s: Seconds of computing at the high rate, by process.
        left_s: How long after the last webhook everything was done.
    """

    alone: Chats
    beside: Chats
    few: Posted
    many: Posted
    used_s: dict[str, float]
    left_s: float
    books: Books


async def measure(root: Path, folder: Path, say: Callable[[str], None]) -> dict[str, Any]:
    """Everything, as the JSON file holds it."""
    before = load_average()
    port, graph_port = free_port(), free_port()
    gateway_url, graph_url = f"http://127.0.0.1:{port}", f"http://127.0.0.1:{graph_port}"
    api = GraphApi(graph_url, World(), Postman(World()))
    settings = {f"BABELDESK_{name}": value for name, value in settings_for(api).items()}
    accepted = folder / "accepted.txt"
    meta = Child(
        "Meta's API",
        [sys.executable, "-m", "bench.meta_side", *("--port", str(graph_port)), "--gateway", gateway_url, accepted],
        {"PYTHONPATH": str(root)},
        root,
        folder / "meta.log",
    )
    say("Starting PostgreSQL, Meta's API and Babeldesk …")
    async with running_database(folder) as database:
        try:
            await meta.start()
            token = {"Authorization": "Bearer page-token"}
            await meta.until_ok(f"{graph_url}/{API_VERSION}/me", token)
            async with running_babeldesk(root, folder, database, port=port, settings=settings) as ours:
                measured = await _load(ours, meta, database.url, accepted, say)
        finally:
            await meta.stop()
    told = {"machine": Machine.here().as_json(), "load_average": {"before": before, "after": load_average()}}
    return {**_figures(measured), **told}


async def _load(
    ours: BabeldeskSide, meta: Child, database: URL, accepted: Path, say: Callable[[str], None]
) -> _Measured:
    await drive(ours.port, ours.talk, at_once=4, each=1)
    shoppers = Shoppers()
    say(f"{CHATS} chats alone, {ALONE_S:.0f} s …")
    alone, few, beside = Chats(ours), Chats(ours), Chats(ours)
    async with alone.going_on():
        await asyncio.sleep(ALONE_S)
    say(f"{FEW_PER_S} webhooks a second, {FEW_S:.0f} s …")
    async with few.going_on():
        first = await post_webhooks(ours.port, shoppers, FEW_PER_S, FEW_S)
    say(f"{WEBHOOKS_PER_S} webhooks a second, {LOAD_S:.0f} s …")
    processes = (ours.gateway, ours.assistant, meta)
    before = _used(processes)
    async with beside.going_on():
        second = await post_webhooks(ours.port, shoppers, WEBHOOKS_PER_S, LOAD_S)
    used = {name: seconds - before[name] for name, seconds in _used(processes).items()}
    engine = create_engine(database)
    try:
        say("What is left to do …")
        left_s = await until_done(engine, say)
        books = await balance(engine, [*first.webhooks, *second.webhooks], _lines(accepted))
    finally:
        await engine.dispose()
    return _Measured(alone, beside, first, second, used, left_s, books)


def _figures(measured: _Measured) -> dict[str, Any]:
    few_ms, many_ms = measured.few.taken_ms, measured.many.taken_ms
    chat_ms, chat_alone_ms = _median_ms(measured.beside), _median_ms(measured.alone)
    return {
        "webhooks_per_s": WEBHOOKS_PER_S,
        "webhooks": len(many_ms),
        "mix_percent": MIX,
        "answer_ms_p50": _rounded(statistics.median(many_ms)),
        "answer_ms_p95": _rounded(statistics.quantiles(many_ms, n=100)[94]),
        "answer_ms_p99": _rounded(statistics.quantiles(many_ms, n=100)[98]),
        "answer_ms_max": _rounded(max(many_ms)),
        "answers_over_250_ms": sum(taken > WANTED_MS for taken in many_ms),
        "refused": measured.few.refused + measured.many.refused,
        "few_answer_ms_p50": _rounded(statistics.median(few_ms)),
        "answer_ratio": _rounded(statistics.median(many_ms) / statistics.median(few_ms)),
        "chats": CHATS,
        "chat_ms_p50": _rounded(chat_ms),
        "chat_alone_ms_p50": _rounded(chat_alone_ms),
        "chat_ratio": _rounded(chat_ms / chat_alone_ms),
        "chat_turns": len(measured.beside.samples),
        "done_after_s": _rounded(measured.left_s),
        "processor_s": {name: _rounded(seconds) for name, seconds in measured.used_s.items()},
        "books": asdict(measured.books),
        "books_agree": measured.books.agree,
    }


def _used(children: Sequence[Child]) -> dict[str, float]:
    """Seconds of computing so far; the benchmark's own are what its shoppers and their signatures take.

    PostgreSQL's are not told: its processes come and go with connections, and take theirs along.
    """
    return {**{child.name: processor_s(child.pid) for child in children}, "the benchmark itself": sum(os.times()[:2])}


def _lines(path: Path) -> list[str]:
    return path.read_text().splitlines()


def _median_ms(chats: Chats) -> float:
    return statistics.median(sample.latency_s for sample in chats.samples) * 1000


def _rounded(figure: float) -> float:
    return round(figure, 2)


def main() -> int:
    """Run it; 0 when everything was measured and the books agree, whatever the times say."""
    root = Path.cwd()
    console = Console(highlight=False)
    began = time.monotonic()
    target = root / "var" / "bench-channels.json"
    folder = root / "var" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    try:
        result = asyncio.run(
            measure(root, folder, lambda line: console.print(f"{time.monotonic() - began:6.1f} s  {line}"))
        )
    except EXPECTED as error:
        print(f"The benchmark cannot go on: {str(error) or type(error).__name__}", file=sys.stderr)
        return 1
    except ExceptionGroup as group:
        print(f"The benchmark cannot go on: {group.exceptions[0]}", file=sys.stderr)
        return 1
    target.write_bytes(orjson.dumps(result, option=orjson.OPT_INDENT_2))
    show(console, result)
    console.print(f"Written to {target}.")
    return 0 if result["books_agree"] else 1


if __name__ == "__main__":
    sys.exit(main())
