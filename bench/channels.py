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
from rich.table import Table

from bench.babeldesk_side import BabeldeskSide, NotAnswered, running_babeldesk
from bench.channel_books import balance, until_done
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
WEBHOOKS_PER_S = 50
LOAD_S = 60.0
FEW_PER_S = 5
FEW_S = 10.0
ALONE_S = 30.0
CHATS = 20
THINKS_S = 2.0
"""So long a shopper of the website reads before writing again."""
CONNECTIONS = 64
REPEATS_AFTER_S = 1.0
WANTED_MS = 250.0


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
                await drive(ours.port, ours.talk, at_once=4, each=1)
                shoppers = Shoppers()
                say(f"{CHATS} chats alone, {ALONE_S:.0f} s …")
                alone, few, beside = Chats(ours), Chats(ours), Chats(ours)
                async with alone.going_on():
                    await asyncio.sleep(ALONE_S)
                say(f"{FEW_PER_S} webhooks a second, {FEW_S:.0f} s …")
                async with few.going_on():
                    first = await post_webhooks(port, shoppers, FEW_PER_S, FEW_S)
                say(f"{WEBHOOKS_PER_S} webhooks a second, {LOAD_S:.0f} s …")
                processes = (ours.gateway, ours.assistant, meta)
                used = _used(processes)
                async with beside.going_on():
                    second = await post_webhooks(port, shoppers, WEBHOOKS_PER_S, LOAD_S)
                used = {name: seconds - used[name] for name, seconds in _used(processes).items()}
                engine = create_engine(database.url)
                try:
                    say("What is left to do …")
                    left_s = await until_done(engine, say)
                    books = await balance(engine, [*first.webhooks, *second.webhooks], _lines(accepted))
                finally:
                    await engine.dispose()
        finally:
            await meta.stop()
    few_ms, many_ms = first.taken_ms, second.taken_ms
    chat_ms, chat_alone_ms = _median_ms(beside), _median_ms(alone)
    return {
        "webhooks_per_s": WEBHOOKS_PER_S,
        "webhooks": len(many_ms),
        "mix_percent": MIX,
        "answer_ms_p50": _rounded(statistics.median(many_ms)),
        "answer_ms_p95": _rounded(statistics.quantiles(many_ms, n=100)[94]),
        "answer_ms_p99": _rounded(statistics.quantiles(many_ms, n=100)[98]),
        "answer_ms_max": _rounded(max(many_ms)),
        "answers_over_250_ms": sum(taken > WANTED_MS for taken in many_ms),
        "refused": first.refused + second.refused,
        "few_answer_ms_p50": _rounded(statistics.median(few_ms)),
        "answer_ratio": _rounded(statistics.median(many_ms) / statistics.median(few_ms)),
        "chats": CHATS,
        "chat_ms_p50": _rounded(chat_ms),
        "chat_alone_ms_p50": _rounded(chat_alone_ms),
        "chat_ratio": _rounded(chat_ms / chat_alone_ms),
        "chat_turns": len(beside.samples),
        "done_after_s": _rounded(left_s),
        "processor_s": {name: _rounded(seconds) for name, seconds in used.items()},
        "books": asdict(books),
        "books_agree": books.agree,
        "machine": Machine.here().as_json(),
        "load_average": {"before": before, "after": load_average()},
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


def show(console: Console, result: dict[str, Any]) -> None:
    """The figures beside what is wanted."""
    books = result["books"]
    rate = result["webhooks_per_s"]
    table = Table("", "reached", "wanted")
    table.add_row(f"a webhook's answer at {rate} a second, median", f"{result['answer_ms_p50']} ms", f"{WANTED_MS} ms")
    table.add_row("  95 and 99 of 100 within", f"{result['answer_ms_p95']} and {result['answer_ms_p99']} ms", "")
    late = f"{result['answers_over_250_ms']} of {result['webhooks']}"
    table.add_row(f"  over {WANTED_MS:.0f} ms", late, "")
    table.add_row("  not taken at first", str(result["refused"]), "0")
    table.add_row(f"  to the median at {FEW_PER_S} a second", f"{result['answer_ratio']}", "")
    chat = f"{result['chat_ms_p50']} ms, alone {result['chat_alone_ms_p50']} ms: {result['chat_ratio']}"
    table.add_row(f"a turn of {result['chats']} chats on the website, median", chat, "")
    used = ", ".join(f"{name} {seconds:.0f}" for name, seconds in result["processor_s"].items())
    table.add_row(f"seconds of computing in {LOAD_S:.0f}", used, "")
    table.add_row("all events processed and replies sent, after the last webhook", f"{result['done_after_s']} s", "")
    table.add_row("events, of them words; replies that Meta took", _told(books, "events", "texts", "replies"), "")
    table.add_row("events lost, words lost, words unanswered", _told(books, "lost", "texts_lost", "unanswered"), "0")
    table.add_row("replies doubled, not sent", _told(books, "doubled", "unsent"), "0")
    for why, count in books["why_unsent"].items():
        table.add_row(f"  {why}", str(count), "")
    table.add_row("shoppers or conversations out of order", _told(books, "out_of_order"), "0")
    console.print(table)


def _told(books: dict[str, int], *names: str) -> str:
    return ", ".join(f"{books[name]:,}" for name in names)


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
