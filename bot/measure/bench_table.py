"""What `make bench-nlu` prints: the shipped model, its targets, the comparison on one sample, the curve."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.intents import SHOP, SMALL_TALK
from bot.measure.summary import percent, plain, summary, table
from bot.measure.targets import Target, targets

_HEADING = (
    "", "shop", "strict", "lenient", "A", "talk", "lenient", "false accepts", "refused", "calibration", "own cases",
    "parse ms", "training s", "MB",
)  # fmt: skip
_MET = {None: "", True: "yes", False: "NO"}


def bench_table(result: Mapping[str, Any]) -> Iterator[str]:
    """Lines of text; `result` is what var/bench-nlu.json holds."""
    yield ""
    yield from summary(result)
    yield ""
    yield from table(["target", "measured", "wanted", "met"], [_target_row(target) for target in targets(result)])
    comparison = result["comparison"]
    yield ""
    yield (
        f"Trained on the same {comparison['utterances']} utterances ({comparison['per_intent']} an intent in "
        f"{', '.join(comparison['languages'])}; seed {comparison['seed']}, SHA-256 {comparison['sha256']}…), "
        "scored on the lines in these languages"
    )
    yield from table(_HEADING, [_trial_row(trial["name"], trial) for trial in comparison["trials"]])
    if result["curve"]:
        yield ""
        yield "Our pipeline with so many utterances an intent and language"
        yield from table(
            _HEADING,
            [_trial_row(f"{point['per_intent'] or 'all'} ({point['utterances']})", point) for point in result["curve"]],
        )
    machine = result["machine"]
    yield ""
    yield f"{machine['cores']} cores, load {machine['load']}; parse times " + (
        "of one core" if machine["parsed_on_one_core"] else "with all cores: this system cannot keep to one"
    )


def _target_row(target: Target) -> Sequence[str]:
    is_share = target.wanted <= 1
    shown = (percent if is_share else lambda figure: "–" if figure is None else f"{figure:.1f}")(target.measured)
    wanted = percent(target.wanted) if is_share else f"{target.wanted:g}"
    return [target.name, shown, f"{'≥' if target.at_least else '≤'} {wanted}", _MET[target.met]]


def _trial_row(name: str, trial: Mapping[str, Any]) -> Sequence[str]:
    measure = trial["measure"]
    shop = measure["overall"][SHOP] if measure else {"all": {"lines": 0, "strict": None, "lenient": None}}
    talk = measure["overall"][SMALL_TALK]["all"] if measure else {"lines": 0, "lenient": None}
    return [
        name,
        str(shop["all"]["lines"]),
        percent(shop["all"]["strict"]),
        percent(shop["all"]["lenient"]),
        percent(shop.get("A", {}).get("lenient")),
        str(talk["lines"]),
        percent(talk["lenient"]),
        percent(measure["out_of_scope"]["false_accepts"] if measure else None),
        percent(measure["out_of_scope"]["false_rejects"] if measure else None),
        plain(measure["calibration"]["in_scope"]["error"] if measure else None),
        percent(trial["own_cases"]["strict"]),
        f"{trial['parse']['median_ms']:.2f}",
        f"{trial['training_s']:.0f}",
        f"{trial['model_bytes'] / 1e6:.1f}",
    ]
