"""The training sentences of a language: data/<language>/nlu/<intent>.yml, in Rasa's format."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from conversations.data_contract.finding import Finding
from conversations.data_contract.sentences import Sentence
from conversations.data_contract.yaml_file import FileBroken, line_of_item, line_of_key, load_yaml


def read_nlu(language_dir: Path) -> tuple[list[Sentence], list[Finding]]:
    """Every sentence of a language with its line, and what is wrong with its files."""
    sentences: list[Sentence] = []
    findings: list[Finding] = []
    for path in sorted((language_dir / "nlu").glob("*.yml")):
        try:
            content = load_yaml(path)
        except FileBroken as broken:
            findings.append(broken.finding)
            continue
        blocks = content.get("nlu") if isinstance(content, dict) else None
        if not isinstance(blocks, list):
            findings.append(Finding(path, 1, "the list `nlu` is missing"))
            continue
        for index, block in enumerate(blocks):
            line = line_of_item(blocks, index)
            findings.extend(_block_findings(path, line, block, language_dir.name))
            if isinstance(block, dict) and isinstance(block.get("examples"), str):
                sentences.extend(_sentences(path, block))
    return sentences, findings


def _block_findings(path: Path, line: int, block: Any, language: str) -> Iterator[Finding]:
    if not isinstance(block, dict) or "intent" not in block:
        yield Finding(path, line, "expected a block with `intent`, `metadata` and `examples`")
        return
    if block["intent"] != path.stem:
        intent = block["intent"]
        yield Finding(path, line_of_key(block, "intent"), f"intent {intent} belongs into {intent}.yml")
    metadata = block.get("metadata")
    found = metadata.get("language") if isinstance(metadata, dict) else None
    if found != language:
        at = line_of_key(block, "metadata") if "metadata" in block else line
        yield Finding(path, at, f"metadata says language {found or 'nothing'}, the folder says {language}")
    if not isinstance(block.get("examples"), str):
        yield Finding(path, line, "`examples: |` with one `- sentence` a line is missing")
        return
    for at, written in _lines(block):
        if written.strip() and not written.startswith("- "):
            yield Finding(path, at, "a sentence starts with “- ”")


def _sentences(path: Path, block: Any) -> Iterator[Sentence]:
    for line, written in _lines(block):
        text = written.removeprefix("- ").strip()
        if text:
            yield Sentence(text, path, line, str(block["intent"]) if "intent" in block else path.stem)


def _lines(block: Any) -> Iterator[tuple[int, str]]:
    """The lines of a literal block start below the line of its key."""
    return enumerate(str(block["examples"]).split("\n"), start=line_of_key(block, "examples") + 1)
