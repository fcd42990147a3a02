"""The contract itself: which checks a language goes through."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from conversations.data_contract.case_files import lacking, read_cases
from conversations.data_contract.entity_files import EntityFiles, check_entities, read_entities
from conversations.data_contract.finding import Finding, Report
from conversations.data_contract.measured import Measured, read_measured
from conversations.data_contract.near_duplicates import Contrast, near_duplicates
from conversations.data_contract.nlu_files import read_nlu
from conversations.data_contract.reply_files import ReplyText, check_replies, read_reference
from conversations.data_contract.sentences import Sentence, duplicates, normalised
from conversations.data_contract.template_files import check_purposes, check_templates
from conversations.data_contract.terms import check_terms
from conversations.data_contract.web_texts import FILE_NAMES, Texts, check_texts, read_texts
from conversations.data_contract.yaml_file import FileBroken
from conversations.intents import LIST, IntentList, load_intents
from conversations.languages import ENGLISH, REGISTRY, Language, load_languages
from conversations.rendering.wording import FOLDER_NAME as REPLIES

_NO_LANGUAGES = {"customs", "dialogue", "entities"}


@dataclass(frozen=True)
class Places:
    """Where things are. `measure` holds *.jsonl files of sentences ({"text": …}) kept for measuring only."""

    data: Path
    cases: Path
    measure: Path


@dataclass(frozen=True)
class _Reference:
    """What there is to say and to want, whatever the language; the wording is English's."""

    intents: IntentList
    replies: dict[str, ReplyText]
    texts: dict[str, Texts]
    entities: EntityFiles
    measured: Measured


@dataclass(frozen=True)
class _Sentences:
    """A language's sentences, what is wrong with them in any case, and where two intents come close."""

    training: Sequence[Sentence]
    cases: Sequence[Sentence]
    findings: Sequence[Finding]
    contrasts: Sequence[Contrast]

    @property
    def counts(self) -> Counter[str]:
        """Training sentences by intent."""
        return Counter(sentence.intent for sentence in self.training)


def check(places: Places) -> Report:
    """Everything that is wrong with the data, the counts of training sentences, and what could not be checked."""
    try:
        languages, intents = load_languages(places.data), load_intents(places.data)
    except FileBroken as broken:
        return Report((broken.finding,))
    findings: list[Finding] = [
        *_unregistered(places.data, languages),
        *_unknown_widest(places.data, languages, intents),
        *check_purposes(places.data),
    ]
    reference = _reference(places, intents, findings)
    findings.extend(check_entities(reference.entities, languages, reference.replies))
    read = {code: _sentences(places, language, reference) for code, language in languages.items()}
    for language in languages.values():
        sentences = read[language.code]
        findings += [*sentences.findings, *_by_release(places, language, sentences, reference)]
        if not language.released:
            released = replace(language, released=True)
            wanted = [
                *_by_release(places, released, sentences, reference),
                *check_entities(reference.entities, {**languages, released.code: released}, reference.replies),
            ]
            findings.extend(_to_be_written(language.code, set(wanted) - set(findings)))
    return Report(
        findings=tuple(sorted(set(findings))),
        counts={code: sentences.counts for code, sentences in read.items()},
        fewest={code: {name: intents.fewest_sentences(name, code) for name in intents.intents} for code in languages},
        contrasts=_contrasts(read.values()),
        skipped=reference.measured.skipped,
    )


def _sentences(places: Places, language: Language, reference: _Reference) -> _Sentences:
    training, findings = read_nlu(places.data / language.code)
    near = near_duplicates(training)
    findings += [
        *_training(training, reference),
        *duplicates(training),
        *near.notes,
    ]
    path = places.cases / f"{language.code}.yml"
    cases: Sequence[Sentence] = ()
    if path.exists():
        file = read_cases(path, language.code, reference.intents.intents, reference.replies)
        cases = file.sentences
        findings += [*file.findings, *duplicates(cases), *_trained_on(cases, training)]
    return _Sentences(training, cases, findings, near.contrasts)


def _training(sentences: Iterable[Sentence], reference: _Reference) -> Iterator[Finding]:
    for sentence in sentences:
        if sentence.intent not in reference.intents.intents:
            yield Finding(sentence.path, sentence.line, f"{LIST} has no intent {sentence.intent}")
        if normalised(sentence.text) in reference.measured.texts:
            yield Finding(sentence.path, sentence.line, "is also a sentence of the measurement set: write another one")


def _trained_on(cases: Iterable[Sentence], training: Iterable[Sentence]) -> Iterator[Finding]:
    taught = {normalised(sentence.text): sentence for sentence in training}
    for sentence in cases:
        if lesson := taught.get(normalised(sentence.text)):
            yield Finding(
                sentence.path, sentence.line, f"“{sentence.text}” is also a training sentence, {lesson.place}"
            )


def _by_release(places: Places, language: Language, sentences: _Sentences, reference: _Reference) -> Iterator[Finding]:
    """What must be right, and for a released language also there."""
    folder = places.data / language.code
    if language.released:
        yield from _too_few(folder / "nlu", language.code, sentences.counts, reference.intents)
        path = places.cases / f"{language.code}.yml"
        if path.exists():
            yield from lacking(path, sentences.cases, reference.intents.intents)
        else:
            yield Finding(path, 1, "is missing")
    if language.code != ENGLISH:
        yield from check_replies(folder / REPLIES, reference.replies, released=language.released)
    yield from check_terms(folder)
    yield from check_templates(places.data, language)
    for name in FILE_NAMES:
        yield from check_texts(folder / name, reference.texts[name], language.locale, released=language.released)


def _too_few(folder: Path, code: str, counts: Mapping[str, int], intents: IntentList) -> Iterator[Finding]:
    for intent in intents.intents:
        count, fewest = counts.get(intent, 0), intents.fewest_sentences(intent, code)
        if count == 0:
            yield Finding(folder / f"{intent}.yml", 1, f"{code} has no sentence for the intent {intent}")
        elif count < fewest:
            yield Finding(folder / f"{intent}.yml", 1, f"{intent} has {count} sentences, {fewest} are the least")


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


def _unknown_widest(data: Path, languages: Mapping[str, Language], intents: IntentList) -> Iterator[Finding]:
    for code in intents.widest:
        if code not in languages:
            yield Finding(data / LIST, 1, f"the language {code} of `widest` is not registered")


def _reference(places: Places, intents: IntentList, findings: list[Finding]) -> _Reference:
    english = places.data / ENGLISH
    replies, found = read_reference(english / REPLIES)
    findings.extend(found)
    texts: dict[str, Texts] = {}
    for name in FILE_NAMES:
        try:
            texts[name] = read_texts(english / name)
        except FileBroken as broken:
            findings.append(broken.finding)
            texts[name] = {}
    entities, measured = read_entities(places.data / "entities"), read_measured(places.measure)
    findings.extend(measured.findings)
    return _Reference(intents, replies, texts, entities, measured)


def _contrasts(read: Iterable[_Sentences]) -> dict[tuple[str, str], tuple[int, str]]:
    """By pair of intents how many, over all languages, and the first; most first."""
    found = [contrast for sentences in read for contrast in sentences.contrasts]
    examples = {contrast.intents: contrast for contrast in reversed(found)}
    return {
        pair: (count, f"“{examples[pair].one.text}”, “{examples[pair].other.text}”")
        for pair, count in Counter(contrast.intents for contrast in found).most_common()
    }
