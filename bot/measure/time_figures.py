"""How long a message takes to understand, as a whole and by component."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from bot.measure.parsing import Parsed


def parse_times_ms(parsed: Sequence[Parsed]) -> dict[str, Any]:
    """Median and 95th percentile of a message, and of each component in the pipeline's order; milliseconds."""
    if not parsed:
        return {"messages": 0}
    components = list(parsed[0].component_seconds)
    return {
        "messages": len(parsed),
        **_median_and_95([each.seconds for each in parsed]),
        "components": {
            name: _median_and_95([each.component_seconds.get(name, 0.0) for each in parsed]) for name in components
        },
    }


def _median_and_95(seconds: Sequence[float]) -> dict[str, float]:
    median, high = np.percentile(np.array(seconds) * 1000, [50, 95])
    return {"median_ms": round(float(median), 3), "p95_ms": round(float(high), 3)}
