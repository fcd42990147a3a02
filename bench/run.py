"""Measures Babeldesk against a stock Rasa: `python -m bench.run`, or with `--quick` for a short look.

Writes var/bench.json (a quick look: var/bench-quick.json) and prints the same as a table. Ends by itself, in less than
15 minutes; Ctrl-C ends it cleanly at any time.
"""

import argparse
import asyncio
import contextlib
import datetime
import fcntl
import signal
import sys
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import orjson
from rich.console import Console

from bench.babeldesk_side import BabeldeskSide, NotAnswered, running_babeldesk
from bench.child import ChildFailed
from bench.database import Database, median_ms, running_database
from bench.figures import WANTED_OVERHEAD_MS, Pair, overheads_ms, speed_at
from bench.load import Load, drive
from bench.machine import Machine, load_average, memory_mb, processor_s
from bench.plan import AT_ONCE, FULL, QUICK, Plan
from bench.report import show
from bench.start_and_training import measure_starts, measure_training, provide_model
from bench.stock_side import StockProject, StockProjectChanged, StockSide, WrongAnswer, prepare_stock, running_stock
from bench.wire import UnexpectedAnswer
from storage.errors import StorageError

EXPECTED = (ChildFailed, NotAnswered, WrongAnswer, UnexpectedAnswer, StockProjectChanged, StorageError)


class AlreadyRunning(Exception):
    """Another benchmark uses this folder; two at once would measure each other."""


class Benchmark:
    """One run.

    Args:
        root: The repository.
        var: Where figures, logs and the trained stock project are kept.
    """

    def __init__(self, root: Path, var: Path, plan: Plan, console: Console) -> None:
        self._root = root
        self._folder = var / "bench"
        self._plan = plan
        self._console = console
        self._began = time.monotonic()
        self._commits_s: list[float] = []

    async def run(self) -> dict[str, Any]:
        """Measure everything and return what the JSON file holds."""
        self._folder.mkdir(parents=True, exist_ok=True)
        load_before = load_average()
        self._say(f"Load average {load_before}.")
        if self._plan.whole or not list((self._root / "models").glob("*.tar.gz")):
            self._say("Looking for Babeldesk's model; it is trained when its data changed …")
            await provide_model(self._root, self._folder)
        self._say("Looking for the stock project; it is trained when there is none …")
        project = await prepare_stock(self._root, self._folder / "stock")
        speed = await self._measure_speed(project)
        result = {
            "measured_at": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
            **speed,
            "stock_train_s": round(project.train_s, 1),
            **await self._measure_start_and_training(),
            "machine": Machine.here().as_json(),
            "load_average": {"before": load_before, "after": load_average()},
        }
        self._say("Done.")
        return result

    async def _measure_speed(self, project: StockProject) -> dict[str, Any]:
        async with contextlib.AsyncExitStack() as stack:
            self._say("Starting PostgreSQL, Babeldesk and stock Rasa …")
            database = await stack.enter_async_context(running_database(self._folder))
            ours = await stack.enter_async_context(running_babeldesk(self._root, self._folder, database))
            stock = await stack.enter_async_context(running_stock(project, self._folder))
            self._say("Warming up …")
            await self._round(ours, stock, each=1)
            processes = {
                "gateway": ours.gateway.pid,
                "assistant": ours.assistant.pid,
                "postgresql": database.process_id,
                "stock rasa": stock.server.pid,
                "stock actions": stock.actions.pid,
            }
            before_s = {name: processor_s(pid) for name, pid in processes.items()}
            pairs = []
            for number in range(self._plan.rounds):
                pairs += await self._counted_round(number, database, ours, stock)
            messages = sum(len(pair.ours.samples) for pair in pairs)
            return {
                **self._speed_figures(pairs, database, ours),
                "memory_mb": {name: memory_mb(pid) for name, pid in processes.items()},
                "processor_ms_per_message": {
                    name: round((processor_s(pid) - before_s[name]) / messages * 1000, 2)
                    for name, pid in processes.items()
                },
            }

    async def _counted_round(
        self, number: int, database: Database, ours: BabeldeskSide, stock: StockSide
    ) -> list[Pair]:
        self._commits_s += await asyncio.to_thread(database.commit_latencies_s)
        pairs = await self._round(ours, stock, stock_first=number % 2 == 1)
        said = "; ".join(
            f"{pair.at_once} at once: {pair.ours.messages_per_s:.0f} to {pair.stock.messages_per_s:.0f} messages/s"
            for pair in pairs
        )
        self._say(f"Round {number + 1} of {self._plan.rounds}, load {load_average()}: {said}")
        return pairs

    async def _round(
        self, ours: BabeldeskSide, stock: StockSide, *, each: int | None = None, stock_first: bool = False
    ) -> list[Pair]:
        pairs = []
        for at_once in AT_ONCE:
            count = each or self._plan.conversations[at_once]
            measured: dict[str, Load] = {}
            sides: list[tuple[str, BabeldeskSide | StockSide]] = [("ours", ours), ("stock", stock)]
            for name, side in reversed(sides) if stock_first else sides:
                measured[name] = await drive(side.port, side.talk, at_once=at_once, each=count)
            pairs.append(Pair(measured["ours"], measured["stock"]))
        return pairs

    def _speed_figures(self, pairs: list[Pair], database: Database, ours: BabeldeskSide) -> dict[str, Any]:
        assistant_s = ours.assistant_seconds()
        by_conversations = {at_once: speed_at(at_once, pairs) for at_once in AT_ONCE}
        one = by_conversations[1]
        alone = overheads_ms([pair.ours for pair in pairs if pair.at_once == 1], assistant_s)
        commit_ms = median_ms(self._commits_s)
        stock_samples = [sample for pair in pairs for sample in pair.stock.samples]
        return {
            "throughput_ratio": by_conversations[8].throughput_ratio,
            "throughput_ratio_at_1": one.throughput_ratio,
            "p50_ms": one.ours["p50_ms"],
            "stock_p50_ms": one.stock["p50_ms"],
            "overhead_ms_p50": round(median_ms([ms / 1000 for ms in alone]), 2),
            "overhead_target_ms": round(WANTED_OVERHEAD_MS + 2 * commit_ms, 2),
            "commit_latency_ms": round(commit_ms, 3),
            "assistant_ms_p50": round(median_ms(list(assistant_s.values())), 2),
            "by_conversations": {str(number): speed.as_json() for number, speed in by_conversations.items()},
            "rounds": [
                {"at_once": pair.at_once, "throughput_ratio": round(pair.throughput_ratio, 2)} for pair in pairs
            ],
            "action_share": {
                "babeldesk": round(database.turns_with_action() / len(assistant_s), 3),
                "stock": round(sum(sample.ran_action for sample in stock_samples) / len(stock_samples), 3),
            },
            "postgresql": database.version(),
        }

    async def _measure_start_and_training(self) -> dict[str, float | None]:
        if not self._plan.whole:
            return {"ready_s": None, "first_ready_s": None, "health_s": None, "train_s": None}
        self._say("Starting everything twice, as `make run` does …")
        first, second = await measure_starts(self._root, self._folder)
        self._say("Training Babeldesk's model from nothing, aside …")
        train_s = await measure_training(self._root, self._folder)
        return {
            "ready_s": round(second.ready_s, 1),
            "first_ready_s": round(first.ready_s, 1),
            "health_s": round(second.health_s, 1),
            "train_s": round(train_s, 1),
        }

    def _say(self, line: str) -> None:
        self._console.print(f"[dim]{time.monotonic() - self._began:6.1f} s[/dim]  {line}")


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise AlreadyRunning(f"Another benchmark runs in {folder}.") from error
        yield


@contextlib.asynccontextmanager
async def _stoppable(deadline_s: float) -> AsyncIterator[None]:
    """Ctrl-C and SIGTERM cancel what is inside, whose children are then stopped; so does the deadline."""
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    assert task is not None
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, task.cancel)
    async with asyncio.timeout(deadline_s):
        yield


async def _measure(benchmark: Benchmark, plan: Plan) -> dict[str, Any]:
    async with _stoppable(plan.deadline_s):
        return await benchmark.run()


def main() -> int:
    """Run it; 0 when everything was measured, whatever the figures say."""
    parser = argparse.ArgumentParser(prog="python -m bench.run", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few conversations; neither starts nor training")
    options = parser.parse_args()
    plan = QUICK if options.quick else FULL
    root = Path.cwd()
    var = root / "var"
    console = Console(highlight=False)
    target = var / ("bench-quick.json" if options.quick else "bench.json")
    try:
        with _alone(var / "bench"):
            result = asyncio.run(_measure(Benchmark(root, var, plan, console), plan))
    except (*EXPECTED, AlreadyRunning) as error:
        print(f"The benchmark cannot go on: {error}", file=sys.stderr)
        return 1
    except ExceptionGroup as group:
        print(f"The benchmark cannot go on: {group.exceptions[0]}", file=sys.stderr)
        return 1
    except TimeoutError:
        print(f"The benchmark was given up after {plan.deadline_s:.0f} s.", file=sys.stderr)
        return 1
    except asyncio.CancelledError:
        print("Stopped.", file=sys.stderr)
        return 130
    target.write_bytes(orjson.dumps(result, option=orjson.OPT_INDENT_2))
    show(console, result)
    console.print(f"Written to {target}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
