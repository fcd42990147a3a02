"""What the assistant reads from its environment, and the errors when something is missing."""

from __future__ import annotations

import os

INTERNAL_TOKEN = "BABELDESK_INTERNAL_TOKEN"  # noqa: S105 - the variable's name, not a secret
ACTIONS_URL = "BABELDESK_ACTIONS_URL"


class EnvironmentMissing(Exception):
    """A variable that the assistant cannot do without is unset or empty."""

    def __init__(self, variable: str) -> None:
        super().__init__(f"the environment variable {variable} is not set")
        self.variable = variable


def required(variable: str) -> str:
    """The value of `variable`. Raises EnvironmentMissing when it is unset or empty."""
    value = os.environ.get(variable, "")
    if not value:
        raise EnvironmentMissing(variable)
    return value
