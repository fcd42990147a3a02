"""The figures as a table for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from bot.intents import SHOP, SMALL_TALK

Row = Sequence[str]

_WORST_SHOWN = 10


def table(heading: Row, rows: Iterable[Row]) -> Iterator[str]:
    """Lines of text: the first column to the left, all others to the right."""
    every = [heading, *rows]
    widths = [max(len(row[column]) for row in every) for column in range(len(heading))]
    for row in every:
        first, *others = (
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join([first, *others]).rstrip()


def percent(share: float | None) -> str:
    """ "61.4", or "–" of nothing."""
    return "–" if share is None else f"{100 * share:.1f}"


def summary(result: Mapping[str, Any]) -> Iterator[str]:
    """What `make understand` prints; `result` is what understanding.json holds."""
    measure, cases, model = result["measure"], result["own_cases"], result["model"]
    if measure is not None:
        yield from _intents(measure, cases)
        yield ""
        yield from _languages(measure["language_identification"])
        yield ""
    yield (
        f"own cases: {percent(cases['overall']['strict'])} % of {cases['overall']['lines']} right, language "
        f"{percent(cases['language_identification']['methods']['babeldesk']['accuracy'])} %, "
        f"entities F1 {plain(cases['entities']['all']['f1'])}"
    )
    yield from _times((measure or cases)["parse"])
    trained = "" if model["training_s"] is None else f", trained in {model['training_s']:.0f} s"
    yield f"model {model['file']}: {model['bytes'] / 1e6:.1f} MB{trained}"


def _intents(measure: Mapping[str, Any], cases: Mapping[str, Any]) -> Iterator[str]:
    yield "Right intents in per cent (label, or another fair answer)"
    yield from table(
        ["", "shop", "strict", "lenient", "A", "B", "C", "talk", "strict", "lenient", "refused", "own cases"],
        [
            _accuracy_row("all", {**measure["overall"], "out_of_scope": measure["out_of_scope"]}, cases["overall"]),
            *(
                _accuracy_row(code, measure["languages"].get(code, {}), cases["languages"].get(code, {}))
                for code in sorted({*measure["languages"], *cases["languages"]})
            ),
        ],
    )
    parity, outside, calibration = measure["parity"], measure["out_of_scope"], measure["calibration"]
    if parity["mean"] is not None:
        behind = ", ".join(f"{code} by {percent(gap)}" for code, gap in parity["behind"].items()) or "none"
        yield f"mean of {parity['languages']} languages {percent(parity['mean'])}; more than 8 points behind: {behind}"
    yield (
        f"out of scope: {percent(outside['false_accepts'])} % of {outside['out_of_scope_lines']} answered, "
        f"{percent(outside['false_rejects'])} % of {outside['in_scope_lines']} in-scope lines refused"
    )
    worst = [f"{each['label']} → {each['answer']} {each['lines']}" for each in measure["confusions"][:_WORST_SHOWN]]
    yield f"most mistaken: {', '.join(worst) or 'nothing'}"
    yield (
        f"calibration error: {plain(calibration['in_scope']['error'])} on in-scope lines (strict "
        f"{plain(calibration['in_scope']['error_strict'])}), with out-of-scope lines "
        f"{plain(calibration['with_out_of_scope']['error'])}"
    )


def _accuracy_row(name: str, figures: Mapping[str, Any], cases: Mapping[str, Any]) -> Row:
    shop, talk = figures.get(SHOP, {}), figures.get(SMALL_TALK, {})
    return [
        name,
        str(shop.get("all", {}).get("lines", 0)),
        percent(shop.get("all", {}).get("strict")),
        *(percent(shop.get(tier, {}).get("lenient")) for tier in ("all", "A", "B", "C")),
        str(talk.get("all", {}).get("lines", 0)),
        percent(talk.get("all", {}).get("strict")),
        percent(talk.get("all", {}).get("lenient")),
        percent(figures.get("out_of_scope", {}).get("false_rejects")),
        percent(cases.get("strict")),
    ]


def _languages(found: Mapping[str, Any]) -> Iterator[str]:
    bands = list(next(iter(found["methods"].values()))["by_length"])
    rows = [
        [method, percent(figures["accuracy"]), *(percent(figures["by_length"][band]["accuracy"]) for band in bands)]
        for method, figures in found["methods"].items()
    ]
    yield from table([f"language of {found['lines']} lines", "all", *(f"{band} chars" for band in bands)], rows)


def _times(parse: Mapping[str, Any]) -> Iterator[str]:
    if not parse["messages"]:
        return
    yield f"parse: median {parse['median_ms']:.2f} ms, 95 % within {parse['p95_ms']:.2f} ms"
    slowest = sorted(parse["components"].items(), key=lambda item: -item[1]["median_ms"])
    yield "  " + ", ".join(f"{name} {times['median_ms']:.2f}" for name, times in slowest if times["median_ms"] >= 0.005)


def plain(figure: float | None) -> str:
    """ "0.614", or "–" of nothing."""
    return "–" if figure is None else f"{figure:.3f}"
