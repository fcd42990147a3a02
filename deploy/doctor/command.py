"""`babeldesk doctor`: one line a fact, or all of it as JSON; exit code 1 where something is broken."""

import asyncio
import json
import logging
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape

from actions.backends.values.diagnosis import Diagnosis, Health
from connectors.log import configure_logging
from deploy.doctor.examination import examine
from deploy.place import Place

_SIGNS = {Health.WELL: "[green]✓[/green]", Health.DOUBTFUL: "[yellow]![/yellow]", Health.BROKEN: "[red]✗[/red]"}


def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="For monitoring: everything as one JSON object.")] = False,
) -> None:
    """Look at files, database, assistant, shop system, mail and channels; say what is wrong and what to do."""
    configure_logging(logging.ERROR)  # what a check met is in its diagnosis
    found = asyncio.run(examine(Place.from_environment(), datetime.now(UTC)))
    is_broken = any(one.health is Health.BROKEN for one in found)
    if as_json:
        told = {"healthy": not is_broken, "diagnoses": [asdict(one) for one in found]}
        print(json.dumps(told, ensure_ascii=False, indent=2))  # noqa: T201
    else:
        _print(Console(highlight=False), found)
    if is_broken:
        raise typer.Exit(1)


def _print(console: Console, found: Sequence[Diagnosis]) -> None:
    for one in found:
        remedy = f"  [bold]→[/bold] {escape(one.remedy)}" if one.remedy else ""
        line = f"{_SIGNS[one.health]} [bold]{escape(one.name)}[/bold]  {escape(one.fact)}{remedy}"
        console.print(line, soft_wrap=True)
    counts = {health: sum(one.health is health for one in found) for health in Health}
    console.print(
        f"\n{counts[Health.WELL]} well, {counts[Health.DOUBTFUL]} to look at, {counts[Health.BROKEN]} broken.",
        soft_wrap=True,
    )
