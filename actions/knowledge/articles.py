"""Articles as values: data/<language>/knowledge/*.md, one file an article, the same names in every language.

A file is a front matter between two lines `---`, then a heading, then paragraphs in Markdown. The front matter has
`topic` (an intent), `asks` (a few questions that it answers, in its language), and may have `countries` (ISO 3166; left
out: everywhere), `valid_from` and `valid_until` (dates). `{window_days}` and the like are filled in from shop.yml.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from conversations.data_contract.yaml_file import FileBroken
from conversations.shop_rules import ShopRules

FOLDER = "knowledge"
MARK = "---\n"


@dataclass(frozen=True)
class Article:
    """One article in one language. `name` is its file's, without the ending."""

    name: str
    language: str
    topic: str
    title: str
    passages: tuple[str, ...]
    asks: tuple[str, ...]
    countries: frozenset[str]
    valid_from: date | None
    valid_until: date | None

    def holds(self, today: date, country: str | None) -> bool:
        """Whether it is true on that day, for whoever buys there; for an unknown country what is true everywhere."""
        begun = self.valid_from is None or self.valid_from <= today
        over = self.valid_until is not None and self.valid_until < today
        return begun and not over and (not self.countries or country in self.countries)

    @property
    def markdown(self) -> str:
        """The whole of it."""
        return "\n\n".join((f"# {self.title}", *self.passages))


class _Front(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    topic: str
    asks: tuple[str, ...] = Field(min_length=1)
    countries: frozenset[str] = frozenset()
    valid_from: date | None = None
    valid_until: date | None = None


def figures(rules: ShopRules) -> Mapping[str, object]:
    """What an article may name in braces, from the shop's own rules."""
    return {
        "shop_name": rules.shop.name,
        "window_days": rules.refunds.window_days,
        "refund_days": rules.returns.refund_days,
        "conversation_days": rules.retention.conversation_days,
        "upload_days": rules.retention.upload_days,
        "silent_days": rules.parcels.silent_days,
        "search_days": rules.parcels.search_days,
    }


def read_articles(data: Path, figures: Mapping[str, object]) -> tuple[Article, ...]:
    """All articles of all languages.

    Args:
        data: The folder with a folder a language.
        figures: The shop's own, by the name that stands in braces.

    Raises:
        FileBroken: a file has an error, or a figure that the shop has not.
    """
    files = sorted(data.glob(f"*/{FOLDER}/*.md"))
    return tuple(_read(path, path.parent.parent.name, figures) for path in files)


def _read(path: Path, language: str, figures: Mapping[str, object]) -> Article:
    empty, mark, rest = path.read_text(encoding="utf-8").partition(MARK)
    front, end, body = rest.partition(MARK)
    if empty or not mark or not end:
        raise FileBroken(path, 1, "begins with no front matter between two lines ---")
    try:
        facts = _Front.model_validate(YAML(typ="safe").load(front))
        text = body.format_map(figures)
    except (YAMLError, ValidationError) as error:
        raise FileBroken(path, 1, str(error)) from error
    except (KeyError, ValueError, IndexError) as error:
        raise FileBroken(path, 1, f"names a figure that the shop has not: {error}") from error
    heading, *passages = [part.strip() for part in text.strip().split("\n\n") if part.strip()]
    if not heading.startswith("# ") or not passages:
        raise FileBroken(path, 1, "needs a heading and a paragraph")
    return Article(
        name=path.stem,
        language=language,
        topic=facts.topic,
        title=heading.removeprefix("# "),
        passages=tuple(passages),
        asks=facts.asks,
        countries=facts.countries,
        valid_from=facts.valid_from,
        valid_until=facts.valid_until,
    )
