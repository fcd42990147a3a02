"""Which wishes are mistaken for which, over all languages together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from bot.measure.predictions import Prediction

_MOST_PAIRS = 60


def confusions(predictions: Iterable[Prediction]) -> list[dict[str, Any]]:
    """Label, answer, how many lines and of which languages; the commonest wrong pairs first. No answer is None."""
    pairs: dict[tuple[str | None, str | None], Counter[str]] = {}
    for prediction in predictions:
        line = prediction.line
        if line.intent is not None and not prediction.lenient:
            pairs.setdefault((line.intent, prediction.intent), Counter())[str(line.language)] += 1
    commonest = sorted(pairs.items(), key=lambda pair: -sum(pair[1].values()))
    return [
        {
            "label": label,
            "answer": answer,
            "lines": sum(languages.values()),
            "languages": dict(languages.most_common()),
        }
        for (label, answer), languages in commonest[:_MOST_PAIRS]
    ]
