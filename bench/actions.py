"""Measures actions: what they cost beyond the shop's own time, and what a slow shop does to others.

`python -m bench.actions` writes var/bench-actions.json and prints the same. In the second part the shop's system takes
two seconds for each question about one order. Shoppers of that order talk beside shoppers of others, who are compared
with themselves when alone.
"""

import asyncio
import statistics
import sys
import time
import uuid
from collections import defaultdict
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx
import orjson
from rich.console import Console
from rich.table import Table

from bench.babeldesk_side import BabeldeskSide, NotAnswered, running_babeldesk
from bench.child import ChildFailed
from bench.database import running_database
from bench.load import Load, drive
from bench.machine import Machine, load_average
from bench.wire import Connection, UnexpectedAnswer
from storage.errors import StorageError

EXPECTED = (ChildFailed, NotAnswered, UnexpectedAnswer, StorageError, httpx.HTTPError)
WANTED_OVERHEAD_MS = 5.0
WANTED_RATIO = 2.0
SLOW_SHOPPERS = 100
SLOW_ORDER, SLOW_CUSTOMER, SLOW_S = "1008", "emma", 2.0
CONVERSATIONS = 12
AT_ONCE = 4
ROUNDS = 3


async def measure(root: Path, folder: Path, say: Callable[[str], None]) -> dict[str, Any]:
    """Both parts, as the JSON file holds them."""
    timings = folder / "actions.txt"
    options = ("--actions", timings, "--slow-order", SLOW_ORDER, "--slow-s", str(SLOW_S))
    before = load_average()
    say("Starting PostgreSQL and Babeldesk …")
    async with (
        running_database(folder) as database,
        running_babeldesk(root, folder, database, *options, settings={"BABELDESK_DEMO": "true"}) as ours,
    ):
        await drive(ours.port, ours.talk, at_once=AT_ONCE, each=1)
        warmed_up = len(timings.read_text().splitlines())
        say("Actions of ordinary conversations …")
        for _ in range(ROUNDS):
            await drive(ours.port, ours.talk, at_once=1, each=CONVERSATIONS)
        actions = _by_action(timings.read_text().splitlines()[warmed_up:])
        ratios, alone_ms, beside_ms = [], [], []
        for number in range(ROUNDS):
            alone = await drive(ours.port, ours.talk, at_once=AT_ONCE, each=CONVERSATIONS)
            beside = await _beside(ours, lambda: drive(ours.port, ours.talk, at_once=AT_ONCE, each=CONVERSATIONS))
            alone_ms.append(_median_ms(alone))
            beside_ms.append(_median_ms(beside))
            ratios.append(beside_ms[-1] / alone_ms[-1])
            say(f"Round {number + 1}: {alone_ms[-1]:.1f} ms alone, {beside_ms[-1]:.1f} ms beside {SLOW_SHOPPERS} slow")
    everything = [ours_ms for times in actions.values() for ours_ms in times]
    return {
        "overhead_ms_p50": round(statistics.median(everything), 2),
        "overhead_ms_p50_by_action": {name: round(statistics.median(ms), 2) for name, ms in sorted(actions.items())},
        "actions_measured": len(everything),
        "alone_ms_p50": round(statistics.median(alone_ms), 2),
        "beside_slow_ms_p50": round(statistics.median(beside_ms), 2),
        "beside_slow_ratio": round(statistics.median(ratios), 2),
        "slow_shoppers": SLOW_SHOPPERS,
        "slow_s": SLOW_S,
        "machine": Machine.here().as_json(),
        "load_average": {"before": before, "after": load_average()},
    }


async def _beside(ours: BabeldeskSide, work: Callable[[], Awaitable[Load]]) -> Load:
    """`work` while every slow shopper waits for an answer, one question after the other."""
    waiting = asyncio.Semaphore(0)
    stop = asyncio.Event()
    token = await _log_in(ours.port)

    async def ask() -> None:
        async with Connection(ours.port) as connection:
            begun = {"page_language": "en", "customer_token": token}
            session = await connection.post("/api/widget/sessions", begun, {}, expected=201)
            headers = {"Authorization": f"Bearer {session['token']}", "Prefer": "wait=30"}
            waiting.release()
            while not stop.is_set():
                text = f"what is the status of my order {SLOW_ORDER}?"
                asked = time.perf_counter()
                await connection.post("/api/widget/messages", {"client_id": uuid.uuid4().hex, "text": text}, headers)
                if time.perf_counter() - asked < SLOW_S:
                    raise NotAnswered(text)  # something else was said, and what is measured is how fast that is said

    async with asyncio.TaskGroup() as group:
        for _ in range(SLOW_SHOPPERS):
            group.create_task(ask())
        for _ in range(SLOW_SHOPPERS):
            await waiting.acquire()
        load = await work()
        stop.set()
    return load


async def _log_in(port: int) -> str:
    """As the shop's page does for its customer: a hundred who prove one order at once would have to wait."""
    async with httpx.AsyncClient() as client:
        address = f"http://127.0.0.1:{port}/demo/customer-token"
        answer = (await client.get(address, params={"customer": SLOW_CUSTOMER})).raise_for_status()
    return str(answer.json()["customer_token"])


def _by_action(lines: list[str]) -> dict[str, list[float]]:
    """Milliseconds of each action's calls that the shop's system did not spend."""
    found: dict[str, list[float]] = defaultdict(list)
    for line in lines:
        name, taken_s, shop_s = line.split()
        found[name].append((float(taken_s) - float(shop_s)) * 1000)
    return dict(found)


def _median_ms(load: Load) -> float:
    return statistics.median(sample.latency_s for sample in load.samples) * 1000


def show(console: Console, result: dict[str, Any]) -> None:
    """The figures beside what is wanted."""
    table = Table("", "reached", "wanted")
    table.add_row(
        "an action beyond the shop's own time, median", f"{result['overhead_ms_p50']} ms", f"{WANTED_OVERHEAD_MS} ms"
    )
    for name, ms in result["overhead_ms_p50_by_action"].items():
        table.add_row(f"  {name}", f"{ms} ms", "")
    table.add_row(
        f"a turn beside {result['slow_shoppers']} that wait {result['slow_s']} s for the shop, to the same alone",
        f"{result['beside_slow_ratio']} ({result['beside_slow_ms_p50']} to {result['alone_ms_p50']} ms)",
        f"under {WANTED_RATIO}",
    )
    console.print(table)


def main() -> int:
    """Run it; 0 when everything was measured, whatever the figures say."""
    root = Path.cwd()
    console = Console(highlight=False)
    began = time.monotonic()
    target = root / "var" / "bench-actions.json"
    (root / "var" / "bench").mkdir(parents=True, exist_ok=True)
    try:
        result = asyncio.run(
            measure(
                root, root / "var" / "bench", lambda line: console.print(f"{time.monotonic() - began:6.1f} s  {line}")
            )
        )
    except EXPECTED as error:
        print(f"The benchmark cannot go on: {error}", file=sys.stderr)
        return 1
    except ExceptionGroup as group:
        print(f"The benchmark cannot go on: {group.exceptions[0]}", file=sys.stderr)
        return 1
    target.write_bytes(orjson.dumps(result, option=orjson.OPT_INDENT_2))
    show(console, result)
    console.print(f"Written to {target}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
