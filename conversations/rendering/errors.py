"""What can go wrong between a reply key and a text.

RenderingError
├── WordingBroken           a file of replies cannot be read: file, line, reason (at start only)
├── UnknownReplyKey         no language, not even English, words this key
├── ReplyArgumentsMissing   the text uses arguments that were not given
└── UnknownValueType        an argument is tagged with a type that nobody renders

No message contains an argument's value: values are personal data.
"""

from pathlib import Path


class RenderingError(Exception):
    """A reply could not be put into words."""


class WordingBroken(RenderingError):
    """A file of replies is missing or a line of it is no Fluent."""

    def __init__(self, path: Path, line: int, reason: str) -> None:
        self.path = path
        self.line = line
        self.reason = reason
        super().__init__(f"{path}:{line}: {reason}")


class UnknownReplyKey(RenderingError):
    """Neither the language asked for nor English has words for the key."""

    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__(f"No language has words for the key {key}.")


class ReplyArgumentsMissing(RenderingError):
    """The wording uses arguments that the reply does not carry."""

    def __init__(self, key: str, problems: tuple[str, ...]) -> None:
        self.key = key
        self.problems = problems
        super().__init__(f"The reply {key} cannot be worded: {'; '.join(problems)}.")


class UnknownValueType(RenderingError):
    """An argument is no text, whole number or known tagged value."""

    def __init__(self, type_name: str) -> None:
        self.type_name = type_name
        super().__init__(f"No way to write a value of type {type_name}.")
