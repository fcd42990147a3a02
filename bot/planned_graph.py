"""Runs a loaded model's graph in an order worked out once. Rasa's runner plans anew, with dask, on every call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rasa.engine.runner.dask import DaskGraphRunner

# A node takes and gives (name, value).
_Named = tuple[str, Any]


class PlannedGraph:
    """The nodes of `runner`, shared with it: same components, same results."""

    def __init__(self, runner: DaskGraphRunner) -> None:
        self._nodes: dict[str, Callable[..., _Named]] = runner._instantiated_nodes
        self._schema = runner._graph_schema
        self._plans: dict[str, list[tuple[str, tuple[str, ...]]]] = {}

    def run(self, target: str, inputs: dict[str, Any]) -> Any:
        """The value of node `target`. Raises GraphComponentException when a component fails."""
        if target not in self._plans:
            self._plans[target] = self._plan(target)
        values: dict[str, _Named] = {name: (name, value) for name, value in inputs.items()}
        for name, needs in self._plans[target]:
            values[name] = self._nodes[name](*(values[need] for need in needs))
        return values[target][1]

    def _plan(self, target: str) -> list[tuple[str, tuple[str, ...]]]:
        plan: list[tuple[str, tuple[str, ...]]] = []
        planned: set[str] = set()

        def add(name: str) -> None:
            if name in planned or name not in self._schema.nodes:  # the others are inputs
                return
            planned.add(name)
            needs = tuple(self._schema.nodes[name].needs.values())
            for need in needs:
                add(need)
            plan.append((name, needs))

        add(target)
        return plan
