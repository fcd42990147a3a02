"""Figures of understanding: how many intents are right, what is let through that should not be, what is refused.

Right is judged by the likeliest intent before the fallback; what the fallback does is told by false accepts and false
rejects. Shares are between 0 and 1, None where there is no line to have a share of.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from bot.intents import OUT_OF_SCOPE, SHOP, SMALL_TALK, Intents
from bot.measure.predictions import Prediction

Figures = dict[str, Any]

# A language is compared with the others from this many shop lines on.
FEWEST_LINES_FOR_PARITY = 25
MOST_BEHIND = 0.08
_BINS = 10
_SWEEP = tuple(round(threshold, 2) for threshold in np.arange(0.1, 0.91, 0.05))


def in_scope(predictions: Iterable[Prediction]) -> list[Prediction]:
    """Those of lines that have a label other than out_of_scope."""
    return [p for p in predictions if p.line.intent not in (None, OUT_OF_SCOPE)]


def out_of_scope(predictions: Iterable[Prediction]) -> list[Prediction]:
    """Those of lines that nothing should be done about."""
    return [p for p in predictions if p.line.intent == OUT_OF_SCOPE]


def accuracy(predictions: Sequence[Prediction]) -> Figures:
    """lines, strict, lenient."""
    return {
        "lines": len(predictions),
        "strict": share(sum(p.strict for p in predictions), len(predictions)),
        "lenient": share(sum(p.lenient for p in predictions), len(predictions)),
    }


def by_kind_and_tier(predictions: Iterable[Prediction], known: Intents) -> Figures:
    """Accuracy of shop and small_talk lines, each as a whole and by tier ("all", "A", "B", "C")."""
    figures: Figures = {}
    for kind in (SHOP, SMALL_TALK):
        chosen = [p for p in in_scope(predictions) if known.kind(str(p.line.intent)) == kind]
        tiers = sorted({p.line.tier for p in chosen if p.line.tier})
        figures[kind] = {"all": accuracy(chosen)}
        figures[kind].update({tier: accuracy([p for p in chosen if p.line.tier == tier]) for tier in tiers})
    return figures


def by_language(predictions: Sequence[Prediction], known: Intents) -> Figures:
    """by_kind_and_tier, rejections and false accepts of each language that has labelled lines."""
    return {language: language_figures(chosen, known) for language, chosen in languages_of(predictions).items()}


def language_figures(predictions: Sequence[Prediction], known: Intents) -> Figures:
    """The same for the predictions of one language, of which there may be none."""
    return {
        **by_kind_and_tier(predictions, known),
        "out_of_scope": rejection(predictions),
        "calibration": calibration(in_scope(predictions)),
    }


def languages_of(predictions: Iterable[Prediction]) -> dict[str, list[Prediction]]:
    """The predictions of labelled lines by language, in order of the codes."""
    found: dict[str, list[Prediction]] = {}
    for prediction in predictions:
        if prediction.line.intent is not None and prediction.line.language is not None:
            found.setdefault(prediction.line.language, []).append(prediction)
    return dict(sorted(found.items()))


def parity(languages: Figures) -> Figures:
    """The mean over languages of lenient shop accuracy, how far below it the last is, and who lags too much."""
    compared = {
        code: figures[SHOP]["all"]["lenient"]
        for code, figures in languages.items()
        if figures[SHOP]["all"]["lines"] >= FEWEST_LINES_FOR_PARITY
    }
    if not compared:
        return {"languages": 0, "mean": None, "largest_gap": None, "behind": {}}
    mean = sum(compared.values()) / len(compared)
    behind = {code: round(mean - own, 4) for code, own in compared.items() if mean - own > MOST_BEHIND}
    return {
        "languages": len(compared),
        "mean": round(mean, 4),
        "largest_gap": round(mean - min(compared.values()), 4),
        "behind": behind,
    }


def rejection(predictions: Sequence[Prediction]) -> Figures:
    """False accepts: out-of-scope lines that are answered. False rejects: in-scope lines that are not."""
    outside, inside = out_of_scope(predictions), in_scope(predictions)
    return {
        "out_of_scope_lines": len(outside),
        "false_accepts": share(sum(p.answered for p in outside), len(outside)),
        "in_scope_lines": len(inside),
        "false_rejects": share(sum(not p.answered for p in inside), len(inside)),
        "called_out_of_scope": share(sum(p.accepted and p.intent == OUT_OF_SCOPE for p in inside), len(inside)),
    }


def threshold_sweep(predictions: Sequence[Prediction]) -> list[Figures]:
    """What other thresholds on the confidence alone (no rule on ambiguity) would let through and refuse."""
    outside, inside = out_of_scope(predictions), in_scope(predictions)

    def answered(prediction: Prediction, threshold: float) -> bool:
        return prediction.intent not in (None, OUT_OF_SCOPE) and prediction.confidence >= threshold

    return [
        {
            "threshold": threshold,
            "false_accepts": share(sum(answered(p, threshold) for p in outside), len(outside)),
            "false_rejects": share(sum(not answered(p, threshold) for p in inside), len(inside)),
        }
        for threshold in _SWEEP
    ]


def calibration(predictions: Sequence[Prediction]) -> Figures:
    """Expected calibration error: over ten equal bins of confidence, the mean gap to the share of right answers.

    Right is lenient; `error_strict` is the same with the label alone. Guo et al., "On Calibration of Modern Neural
    Networks" (ICML 2017), section 2.
    """
    if not predictions:
        return {"lines": 0, "error": None, "error_strict": None, "bins": []}
    confidence = np.array([p.confidence for p in predictions])
    right = np.array([[p.lenient, p.strict] for p in predictions], dtype=float)
    places = np.minimum((confidence * _BINS).astype(int), _BINS - 1)
    bins: list[Figures] = []
    errors = np.zeros(2)
    for place in range(_BINS):
        inside = places == place
        if not inside.any():
            continue
        said, was = float(confidence[inside].mean()), right[inside].mean(axis=0)
        errors += inside.mean() * np.abs(was - said)
        bins.append(
            {
                "from": place / _BINS,
                "lines": int(inside.sum()),
                "confidence": round(said, 4),
                "right": round(float(was[0]), 4),
            }
        )
    lenient, strict = (round(float(error), 4) for error in errors)
    return {"lines": len(predictions), "error": lenient, "error_strict": strict, "bins": bins}


def share(count: int, of: int) -> float | None:
    """`count` / `of`, to four places; None of nothing."""
    return round(count / of, 4) if of else None
