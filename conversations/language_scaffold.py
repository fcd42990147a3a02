"""`python -m conversations.language_scaffold fr`: lays out a new language for a translator to fill. Overwrites nothing.

It registers the language as not released: shoppers are not answered in it and `make check` does not want it complete.
Files hold English as comments to be replaced; what is not written yet is said in English.
"""

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.core import get_global, parse_locale
from ruamel.yaml import YAML

from conversations.intents import load_intents
from conversations.languages import ENGLISH, REGISTRY, load_languages
from conversations.message_templates import FILE_NAME as TEMPLATES

_SAMPLES = 8
_INTENT_FILE = """\
version: "3.1"

# What shoppers who want this write, one sentence a line, at least {fewest}. As people type: short and long, polite and
# angry, with typos, in many different situations. Write your own: translations sound so.
# No sentence of tests/cases/{code}.yml. Leave order numbers, addresses and names as they are, unmarked.
# To begin, put this in place of the last line:
#
# nlu:
#   - intent: {intent}
#     metadata: {{language: {code}}}
#     examples: |
{samples}
nlu: []
"""
_CASES_FILE = """\
# Test sentences: the format is described at the top of en.yml. At least five for each intent, none of them trained on.
# To begin, put groups like English's in place of the last line.

language: {code}
cases: []
"""


class ScaffoldRefused(Exception):
    """The language cannot be laid out; the message says why."""


@dataclass(frozen=True)
class _Facts:
    """What CLDR knows about a language."""

    code: str
    native_name: str
    english_name: str
    direction: str
    locale: str
    script: str

    @classmethod
    def of(cls, code: str) -> "_Facts":
        try:
            locale = Locale.parse(code, sep="-")
        except (UnknownLocaleError, ValueError) as error:
            raise ScaffoldRefused(
                f"{code} is no BCP 47 code of a language that CLDR describes, such as fr or pt"
            ) from error
        likely = get_global("likely_subtags")
        language, territory, script = parse_locale(likely.get(str(locale)) or likely.get(locale.language) or code)[:3]
        script = locale.script or script or "Latn"
        territory = locale.territory or territory
        parts = (language, script if locale.script else None, territory)
        return cls(
            code=code,
            native_name=locale.get_display_name() or code,
            english_name=locale.english_name or code,
            direction="rtl" if locale.character_order == "right-to-left" else "ltr",
            locale="_".join(part for part in parts if part),
            script=script,
        )

    def row(self, names: list[str]) -> str:
        """The language's row in the registry."""
        return f"""
  - code: {self.code}
    native_name: {self.native_name}
    english_name: {self.english_name}
    direction: {self.direction}
    locale: {self.locale}
    script: {self.script}
    released: false
    names: [{", ".join(names)}]
"""


def scaffold(code: str, data: Path, cases: Path) -> list[Path]:
    """Lay out `code` from English.

    Returns:
        The files written, the registry last.

    Raises:
        ScaffoldRefused: unknown or registered language, or its folder is not empty.
    """
    languages = load_languages(data)
    if code in languages:
        raise ScaffoldRefused(f"{code} is already registered in {data / REGISTRY}")
    folder = data / code
    if folder.exists() and any(folder.iterdir()):
        raise ScaffoldRefused(f"{folder} is not empty")
    facts = _Facts.of(code)
    english, intents = data / ENGLISH, load_intents(data)
    written = [
        _write(folder / "nlu" / path.name, _intent_file(code, path, intents.fewest_sentences(path.stem, code)))
        for path in sorted((english / "nlu").glob("*.yml"))
        if path.stem in intents.intents
    ]
    written += [
        _write(folder / "replies" / path.name, _replies_file(facts, path))
        for path in sorted((english / "replies").glob("*.ftl"))
    ]
    written += [_write(folder / name, "{}\n") for name in ("widget.json", "desk.json")]
    if (data / TEMPLATES).exists():
        written.append(_write(folder / TEMPLATES, _templates_file(facts)))
    written.append(_write(cases / f"{code}.yml", _CASES_FILE.format(code=code)))
    names = [Locale.parse(code, sep="-").get_display_name(other.locale) or code for other in languages.values()]
    own = dict.fromkeys(name.lower() for name in (facts.native_name, facts.english_name, *names))
    with (data / REGISTRY).open("a", encoding="utf-8") as registry:
        registry.write(facts.row(list(own)))
    return [*written, data / REGISTRY]


def _templates_file(facts: _Facts) -> str:
    """Message templates to be worded; the platform's code is a guess, as fr or pt_PT."""
    return f"language: {facts.code}\nplatform_language: {facts.locale.partition('_')[0]}\nbodies: {{}}\n"


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def _intent_file(code: str, english: Path, fewest: int) -> str:
    block = YAML(typ="safe").load(english)["nlu"][0]
    sentences = block["examples"].splitlines()
    step = max(1, len(sentences) // _SAMPLES)
    samples = "\n".join(f"#       {sentence}" for sentence in sentences[::step][:_SAMPLES])
    return _INTENT_FILE.format(code=code, intent=english.stem, fewest=fewest, samples=samples)


def _replies_file(facts: _Facts, english: Path) -> str:
    """English's file, every text commented out."""
    head = (
        f"# {facts.english_name} wording of what the assistant says. Below is English, commented out:\n"
        "# take the “# ” away in front of a text and write it in your language. The values in { } stay as they are.\n"
        f"# Plural forms of this language: {', '.join(_plural_forms(facts.locale))}.\n"
    )
    body = english.read_text(encoding="utf-8").splitlines()
    return head + "\n" + "".join(f"{line if not line or line.startswith('#') else f'# {line}'}\n" for line in body)


def _plural_forms(locale: str) -> list[str]:
    return [*sorted(Locale.parse(locale).plural_form.tags), "other"]


def main(arguments: list[str] | None = None) -> int:
    """Lay out one language and say what to do next. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="make language CODE=xx", description="Lay out a new language.")
    parser.add_argument("code", nargs="?", help="BCP 47, such as fr, pt or zh-Hant")
    parser.add_argument("--data", type=Path, default=Path("data"))
    parser.add_argument("--cases", type=Path, default=Path("tests/cases"))
    options = parser.parse_args(arguments)
    if not options.code:
        parser.error("which language? make language CODE=sv")
    try:
        written = scaffold(options.code, options.data, options.cases)
    except ScaffoldRefused as refused:
        sys.stderr.write(f"{refused}\n")
        return 1
    lines = [
        *map(str, written),
        "",
        "Next: docs/languages.md, from “Filling it”. `make check` tells what is wrong on the way.",
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
