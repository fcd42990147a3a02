"""The figures as a table for people and as JSON for whoever compares."""

from typing import Any

from rich.console import Console
from rich.table import Table

from bench.figures import WANTED_OVERHEAD_MS, WANTED_THROUGHPUT_RATIO


def show(console: Console, result: dict[str, Any]) -> None:
    """Print what was measured; `result` is what `var/bench.json` holds."""
    _show_speed(console, result)
    _show_rest(console, result)
    machine = result["machine"]
    console.print(
        f"{machine['processor']}, {machine['cores']} cores, {machine['memory_gb']} GB, {machine['system']}, "
        f"load {result['load_average']['before']} before and {result['load_average']['after']} after."
    )


def _show_speed(console: Console, result: dict[str, Any]) -> None:
    table = Table(title="Conversations of 12 turns, side by side", title_justify="left")
    for heading in ("at once", "", "messages/s", "median ms", "95 % ms"):
        table.add_column(heading, justify="right" if heading else "left")
    for at_once, speed in result["by_conversations"].items():
        for side in ("babeldesk", "stock"):
            figures = speed[side]
            table.add_row(
                at_once,
                side,
                f"{figures['messages_per_s']:.1f}",
                f"{figures['p50_ms']:.1f}",
                f"{figures['p95_ms']:.1f}",
            )
        table.add_row(
            "", "ratio", f"{speed['throughput_ratio']:.2f}", f"{speed['p50_ratio']:.2f}", "", end_section=True
        )
    console.print(table)


def _show_rest(console: Console, result: dict[str, Any]) -> None:
    table = Table(title="Figures", title_justify="left")
    for heading in ("figure", "measured", "wanted", ""):
        table.add_column(heading)
    ratio, p50, stock_p50 = result["throughput_ratio"], result["p50_ms"], result["stock_p50_ms"]
    for at_once, times in ((8, ratio), (1, result["throughput_ratio_at_1"])):
        met = times >= WANTED_THROUGHPUT_RATIO
        _add(table, f"throughput at {at_once}, times stock", f"{times:.2f}", f"≥ {WANTED_THROUGHPUT_RATIO}", met)
    _add(table, "median at 1 conversation", f"{p50:.1f} ms", f"< stock's {stock_p50:.1f} ms", p50 < stock_p50)
    overhead, target = result["overhead_ms_p50"], result["overhead_target_ms"]
    wanted = f"≤ {WANTED_OVERHEAD_MS:.0f} + 2 × commit = {target:.1f} ms"
    _add(table, "gateway's overhead, median", f"{overhead:.1f} ms", wanted, overhead <= target)
    _add(table, "durable commit, median", f"{result['commit_latency_ms']:.2f} ms")
    if result["ready_s"] is not None:
        _add(table, "start to ready", f"{result['ready_s']:.1f} s", "< 40 s", result["ready_s"] < 40)
        _add(table, "start to ready, first ever", f"{result['first_ready_s']:.1f} s")
        _add(table, "start to /health", f"{result['health_s']:.1f} s", "≤ 3 s", result["health_s"] <= 3)
        _add(table, "training", f"{result['train_s']:.0f} s (stock: {result['stock_train_s']:.0f} s)")
    for name, size in result["memory_mb"].items():
        computing_ms = result["processor_ms_per_message"][name]
        _add(table, name, f"{size:.0f} MB, {computing_ms:.1f} ms of computing a message")
    share = result["action_share"]
    _add(table, "turns with a custom action", f"{share['babeldesk']:.0%} (stock: {share['stock']:.0%})", "≥ 33%",
         min(share.values()) >= 1 / 3)  # fmt: skip
    console.print(table)


def _add(table: Table, name: str, measured: str, wanted: str = "", met: bool | None = None) -> None:
    verdict = {None: "", True: "[green]yes[/green]", False: "[red]no[/red]"}[met]
    table.add_row(name, measured, wanted, verdict)
