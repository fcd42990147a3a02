"""Limits of a WhatsApp template as it is submitted: developers.facebook.com/…/whatsapp/templates/components."""

import re
from typing import Annotated, Any, Self

from pydantic import Field, StringConstraints, ValidationError, model_validator

from connectors.channels.meta.request_rules import Loose, refusal

NAME_LIMIT = 512
HEADER_LIMIT = 60
BODY_LIMIT = 1024
FOOTER_LIMIT = 60
BUTTON_LIMIT = 25
MOST_BUTTONS = 10
_VARIABLE = re.compile(r"{{\s*([a-z][a-z0-9_]*|[0-9]+)\s*}}")


class TemplateButton(Loose):
    """A button of a template; its label has up to 25 characters."""

    type: Annotated[str, StringConstraints(to_upper=True)]
    text: Annotated[str, StringConstraints(min_length=1, max_length=BUTTON_LIMIT)] | None = None


class TemplatePart(Loose):
    """One component; text lengths by its type. Body text neither begins nor ends with a variable."""

    type: Annotated[str, StringConstraints(to_upper=True, pattern=r"^(HEADER|BODY|FOOTER|BUTTONS|CAROUSEL)$")]
    format: str | None = None
    text: str | None = None
    buttons: Annotated[list[TemplateButton], Field(max_length=MOST_BUTTONS)] | None = None

    @model_validator(mode="after")
    def _fits_its_type(self) -> Self:
        limit = {"HEADER": HEADER_LIMIT, "BODY": BODY_LIMIT, "FOOTER": FOOTER_LIMIT}.get(self.type)
        if limit is not None and len(self.text or "") > limit:
            raise ValueError(f"the text of {self.type} may have {limit} characters")
        if self.type == "BODY" and self.text:
            text = self.text.strip()
            if any(found.start() == 0 or found.end() == len(text) for found in _VARIABLE.finditer(text)):
                raise ValueError("the body may not begin or end with a variable")
        return self


class TemplateDefinition(Loose):
    """A template to be reviewed."""

    name: Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]+$", max_length=NAME_LIMIT)]
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(_[A-Za-z]{2,4})?$")]
    category: Annotated[str, StringConstraints(to_upper=True, pattern=r"^(?i:authentication|marketing|utility)$")]
    components: Annotated[list[TemplatePart], Field(min_length=1)]


def variables_of(text: str) -> tuple[str, ...]:
    """The variables of a template's text, by first appearance, each once."""
    return tuple(dict.fromkeys(found[1] for found in _VARIABLE.finditer(text)))


def checked_template(document: Any) -> TemplateDefinition:
    """The definition, if it may be submitted.

    Raises:
        RequestRefused: with the path and the fault.
    """
    try:
        return TemplateDefinition.model_validate(document)
    except ValidationError as error:
        raise refusal(error) from error
