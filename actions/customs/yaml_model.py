"""A YAML file as a checked value; what is wrong in it is said with file and line."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from ruamel.yaml.comments import CommentedBase

from conversations.data_contract.yaml_file import FileBroken, load_yaml

Model = TypeVar("Model", bound=BaseModel)


class Located:
    """A loaded document that can say where its keys are."""

    def __init__(self, document: Any) -> None:
        self._document = document

    def line(self, *steps: str | int) -> int:
        """The line, counted from 1, of a key or element; where it is missing, of the nearest thing above it."""
        line, here = 1, self._document
        for step in steps:
            if not isinstance(here, CommentedBase):
                break
            try:
                found = here.lc.key(step) if isinstance(here, Mapping) else here.lc.item(step)
                here = here[step]  # type: ignore[index]
            except (KeyError, IndexError, TypeError):
                continue  # a step of ours, not of the file: the name of an alternative, say
            line = found[0] + 1
        return int(line)


def read_located(path: Path, model: type[Model]) -> tuple[Model, Located]:
    """The file as a value, and where its keys are. Raises FileBroken for the first mistake."""
    document = load_yaml(path)
    if not isinstance(document, Mapping):
        raise FileBroken(path, 1, "is no mapping of keys to values")
    located = Located(document)
    try:
        return model.model_validate(document), located
    except ValidationError as error:
        first = error.errors()[0]
        steps: Sequence[str | int] = first["loc"]
        key = ".".join(str(step) for step in steps)
        raise FileBroken(path, located.line(*steps), f"{key}: {first['msg'].removeprefix('Value error, ')}") from error


def read_model(path: Path, model: type[Model]) -> Model:
    """The file as a value. Raises FileBroken for the first mistake."""
    return read_located(path, model)[0]
