"""A fixed sample of the training data, so that two pipelines can learn the very same sentences."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rasa.shared.utils.io import read_yaml_file

DATA = Path("data")
SEED = 7


@dataclass(frozen=True)
class Sample:
    """Sentences by (language, intent), in the order of the files."""

    sentences: dict[tuple[str, str], tuple[str, ...]]
    seed: int

    @property
    def size(self) -> int:
        return sum(map(len, self.sentences.values()))

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(language for language, _ in self.sentences))

    @property
    def digest(self) -> str:
        """The first twelve hexadecimal digits of SHA-256 over all sentences: equal only for equal samples."""
        digest = hashlib.sha256()
        for (language, intent), sentences in sorted(self.sentences.items()):
            digest.update("\0".join([language, intent, *sentences, ""]).encode())
        return digest.hexdigest()[:12]

    def write(self, folder: Path) -> None:
        """Lay it out as Rasa's training data: <language>/nlu/<intent>.yml."""
        for (language, intent), sentences in self.sentences.items():
            path = folder / language / "nlu" / f"{intent}.yml"
            path.parent.mkdir(parents=True, exist_ok=True)
            head = (
                f'version: "3.1"\nnlu:\n  - intent: {intent}\n    metadata: {{language: {language}}}\n    examples: |\n'
            )
            path.write_text(head + "".join(f"      - {each}\n" for each in sentences), encoding="utf-8")


def draw(
    languages: Iterable[str], an_intent: int | None, *, data: Path = DATA, seed: int = SEED, intents: Sequence[str] = ()
) -> Sample:
    """`an_intent` sentences of each intent and language, all where there are fewer or with None.

    The same seed and the same file give the same sentences, whatever other files say. `intents` limits which.
    """
    drawn: dict[tuple[str, str], tuple[str, ...]] = {}
    for language in languages:
        for path in sorted((data / language / "nlu").glob("*.yml")):
            if intents and path.stem not in intents:
                continue
            sentences = _sentences(path)
            if an_intent is not None and len(sentences) > an_intent:
                chosen = random.Random(f"{seed} {language} {path.stem}")  # noqa: S311 - a sample, no secret
                places = sorted(chosen.sample(range(len(sentences)), an_intent))
                sentences = [sentences[place] for place in places]
            if sentences:
                drawn[language, path.stem] = tuple(sentences)
    return Sample(drawn, seed)


def languages_with_data(data: Path = DATA) -> tuple[str, ...]:
    """The codes of all languages that have training sentences."""
    return tuple(sorted(path.parent.name for path in data.glob("*/nlu") if any(path.glob("*.yml"))))


def _sentences(path: Path) -> list[str]:
    blocks = read_yaml_file(path).get("nlu") or []
    lines = (line for block in blocks for line in str(block.get("examples") or "").split("\n"))
    return [line.removeprefix("- ").strip() for line in lines if line.startswith("- ")]
