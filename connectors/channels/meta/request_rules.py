"""What both channels' request rules share: loose objects with strict limits, and one way to be refused."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, StringConstraints, TypeAdapter, ValidationError

Json = dict[str, Any]
NotEmpty = Annotated[str, StringConstraints(min_length=1)]
Label = Annotated[str, StringConstraints(min_length=1, max_length=20)]
"""A button's or quick reply's title: 20 characters, on both channels."""


class RequestRefused(ValueError):
    """A request the documented API would not accept.

    Args:
        at: The path of the first fault, with dots.
        problem: What is wrong with it, in English, without the value: that may be a shopper's.
        missing: The field is not there at all.
    """

    def __init__(self, at: str, problem: str, *, missing: bool = False) -> None:
        self.at = at
        self.problem = problem
        self.missing = missing
        super().__init__(f"{at}: {problem}" if at else problem)


class Loose(BaseModel):
    """An object whose known fields obey the rules; fields of other versions may stand beside them."""

    model_config = ConfigDict(extra="allow", frozen=True)


def refusal(error: ValidationError) -> RequestRefused:
    """The first fault pydantic found, as ours."""
    first = error.errors(include_url=False, include_input=False)[0]
    return RequestRefused(".".join(map(str, first["loc"])), first["msg"], missing=first["type"] == "missing")


def require(rules: TypeAdapter[Any], value: Any) -> None:
    """Check a part whose rules depend on a type beside it; its fault keeps its own path.

    Raises:
        RequestRefused: a ValueError, so that a validator may let it pass through.
    """
    try:
        rules.validate_python(value)
    except ValidationError as error:
        raise refusal(error) from error
