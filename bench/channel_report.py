"""The figures of the channels' doors as a table for people."""

from typing import Any

from rich.console import Console
from rich.table import Table

from bench.channel_load import FEW_PER_S, LOAD_S, WANTED_MS


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
