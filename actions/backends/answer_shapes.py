"""A system's answer as a checked value."""

from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from actions.backends.errors import BackendFailed

Shape = TypeVar("Shape")


def in_shape(system: str, shape: type[Shape], body: Any) -> Shape:
    """An answer in its shape.

    Raises:
        BackendFailed: it has another; the error names fields, never what is in them.
    """
    try:
        return TypeAdapter(shape).validate_python(body)
    except ValidationError as error:
        fields = sorted({".".join(str(part) for part in one["loc"] if isinstance(part, str)) for one in error.errors()})
        raise BackendFailed(system, f"unexpected shape: {', '.join(fields)[:200] or 'everything'}") from None
