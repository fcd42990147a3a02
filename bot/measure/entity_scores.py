"""How well entities are found, on lines that say which values they contain."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any

from bot.measure.predictions import Prediction

# Words with a meaning only where a task asks for it ("the last one", "it broke"): lines name them where they are the
# point, so one more of them is no mistake. Others are named wherever they occur, or in no line at all.
ONLY_WHERE_ASKED = frozenset({"item_reference", "ordinal", "refund_reason", "reason"})


def entity_scores(predictions: Iterable[Prediction]) -> dict[str, Any]:
    """Precision, recall and F1 of (name, canonical value), over all lines together ("all") and by name.

    Places in the text are not judged. The same value twice in a message counts once. Entities that no line names
    anywhere are not judged: what of them is right, the lines do not say.
    """
    judged = [prediction for prediction in predictions if prediction.line.entities is not None]
    labelled = {name for prediction in judged for name in prediction.line.entities or {}}
    right: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for prediction in judged:
        entities = prediction.line.entities or {}
        expected = {(name, each) for name, value in entities.items() for each in _values(value)}
        found = {(name, _canonical(value)) for name, value in prediction.parsed.entities if name in labelled}
        named = {name for name, _ in expected}
        right.update(name for name, _ in expected & found)
        missed.update(name for name, _ in expected - found)
        wrong.update(name for name, _ in found - expected if name in named or name not in ONLY_WHERE_ASKED)
    names = sorted({*right, *missed, *wrong})
    return {
        "all": _f1(sum(right.values()), sum(missed.values()), sum(wrong.values())),
        "by_name": {name: _f1(right[name], missed[name], wrong[name]) for name in names},
    }


def _values(value: Any) -> list[str]:
    """A line may name several values of one entity as a list."""
    return [_canonical(each) for each in (value if isinstance(value, list) else [value])]


def _canonical(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True, ensure_ascii=False)


def _f1(right: int, missed: int, wrong: int) -> dict[str, Any]:
    expected, found = right + missed, right + wrong
    return {
        "expected": expected,
        "found": found,
        "precision": round(right / found, 4) if found else None,
        "recall": round(right / expected, 4) if expected else None,
        "f1": round(2 * right / (expected + found), 4) if expected + found else None,
    }
