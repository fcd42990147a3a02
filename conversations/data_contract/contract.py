"""The contract itself: which checks a language goes through."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from conversations.data_contract.case_files import lacking, read_cases
from conversations.data_contract.entity_files import check_entities
from conversations.data_contract.finding import Finding, Report
from conversations.data_contract.nlu_files import read_nlu
from conversations.data_contract.reply_files import ReplyText, check_replies, read_reference
from conversations.data_contract.sentences import Sentence, duplicates, near_duplicates, normalised
from conversations.data_contract.terms import check_terms
from conversations.data_contract.web_texts import FILE_NAMES, Texts, TextsBroken, check_texts, read_texts
from conversations.languages import ENGLISH, REGISTRY, Language, LanguagesBroken, load_languages
from conversations.rendering.wording import FILE_NAME as REPLIES

_NO_LANGUAGES = {"dialogue", "entities"}


@dataclass(frozen=True)
class Places:
    """Where things are. `measure` holds *.jsonl files of sentences ({"text": …}) kept for measuring only."""

    data: Path
    cases: Path
    measure: Path


@dataclass(frozen=True)
class _Reference:
    """What English says there is."""

    intents: frozenset[str]
    replies: dict[str, ReplyText]
    texts: dict[str, Texts]


def check(places: Places) -> Report:
    """Everything that is wrong with the data, the counts of training sentences, and what could not be checked."""
    try:
        languages = load_languages(places.data)
    except LanguagesBroken as broken:
        return Report((Finding(broken.path, broken.line, broken.reason),))
    findings: list[Finding] = list(_unregistered(places.data, languages))
    reference = _reference(places.data / ENGLISH, findings)
    findings.extend(check_entities(places.data / "entities", languages, reference.replies))
    counts: dict[str, Counter[str]] = {}
    measured, skipped = _measured(places.measure)
    for language in languages.values():
        found, counts[language.code] = _language(places, language, reference, measured)
        findings.extend(found)
        if not language.released:
            released = replace(language, released=True)
            wanted, _ = _language(places, released, reference, measured)
            wanted += check_entities(
                places.data / "entities", {**languages, released.code: released}, reference.replies
            )
            findings.extend(_to_be_written(language.code, set(wanted) - set(findings)))
    return Report(tuple(sorted(set(findings))), counts, skipped)


def _language(
    places: Places, language: Language, reference: _Reference, measured: frozenset[str]
) -> tuple[list[Finding], Counter[str]]:
    folder = places.data / language.code
    sentences, found = read_nlu(folder)
    findings = [
        *found,
        *_training(folder, language, sentences, reference, measured),
        *_cases(places.cases / f"{language.code}.yml", language, sentences, reference),
        *_texts(folder, language, reference),
    ]
    return findings, Counter(sentence.intent for sentence in sentences)


def _to_be_written(code: str, wanted: Iterable[Finding]) -> Iterator[Finding]:
    """What keeps a language from being released, in one note a file (one for all of nlu/)."""
    places = Counter(
        finding.path.parent if finding.path.parent.name == "nlu" else finding.path
        for finding in wanted
        if not finding.is_notice
    )
    for path, count in places.items():
        yield Finding(path, 1, f"{count} to do before {code} can be released", is_notice=True)


def _unregistered(data: Path, languages: dict[str, Language]) -> Iterator[Finding]:
    for folder in sorted(path for path in data.iterdir() if path.is_dir()):
        if folder.name not in languages and folder.name not in _NO_LANGUAGES:
            yield Finding(data / REGISTRY, 1, f"the language of the folder {folder.name} is not registered")


def _reference(english: Path, findings: list[Finding]) -> _Reference:
    replies, found = read_reference(english / REPLIES)
    findings.extend(found)
    texts: dict[str, Texts] = {}
    for name in FILE_NAMES:
        try:
            texts[name] = read_texts(english / name)
        except TextsBroken as broken:
            findings.append(broken.finding)
            texts[name] = {}
    return _Reference(frozenset(path.stem for path in (english / "nlu").glob("*.yml")), replies, texts)


def _training(
    folder: Path, language: Language, sentences: list[Sentence], reference: _Reference, measured: frozenset[str]
) -> Iterator[Finding]:
    present = {sentence.intent for sentence in sentences}
    for intent in sorted(reference.intents - present) if language.released else ():
        yield Finding(folder / "nlu" / f"{intent}.yml", 1, f"{language.code} has no sentence for the intent {intent}")
    for sentence in sentences:
        if sentence.intent not in reference.intents:
            yield Finding(sentence.path, sentence.line, f"English has no intent {sentence.intent}")
        if normalised(sentence.text) in measured:
            yield Finding(sentence.path, sentence.line, "is also a sentence of the measurement set: write another one")
    yield from duplicates(sentences)
    yield from near_duplicates(sentences)


def _cases(path: Path, language: Language, training: Iterable[Sentence], reference: _Reference) -> Iterator[Finding]:
    if not path.exists():
        if language.released:
            yield Finding(path, 1, "is missing")
        return
    cases = read_cases(path, language.code, reference.intents, reference.replies)
    yield from cases.findings
    if language.released:
        yield from lacking(path, cases.sentences, reference.intents)
    yield from duplicates(cases.sentences)
    taught = {normalised(sentence.text): sentence for sentence in training}
    for sentence in cases.sentences:
        if lesson := taught.get(normalised(sentence.text)):
            yield Finding(path, sentence.line, f"“{sentence.text}” is also a training sentence, {lesson.place}")


def _texts(folder: Path, language: Language, reference: _Reference) -> Iterator[Finding]:
    if language.code != ENGLISH:
        yield from check_replies(folder / REPLIES, reference.replies, released=language.released)
    yield from check_terms(folder)
    for name in FILE_NAMES:
        yield from check_texts(folder / name, reference.texts[name], language.locale, released=language.released)


def _measured(folder: Path) -> tuple[frozenset[str], tuple[str, ...]]:
    """The normalised sentences of the measurement set, or why there are none."""
    files = sorted(folder.glob("*.jsonl"))
    if not files:
        return frozenset(), (f"{folder}: no measurement set here, its sentences were not compared",)
    lines = (line for path in files for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return frozenset(normalised(str(json.loads(line)["text"])) for line in lines), ()
