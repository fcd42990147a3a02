"""Finding an e-mail address in what a shopper wrote."""

from email_validator import EmailNotValidError, validate_email

STRIPPED = "<>()[]{}.,;:!?\"'«»“”„،。，；：！？（）【】《》"


def find_address(text: str) -> str | None:
    """The first valid address in a text, normalised; None when there is none."""
    for word in text.split():
        if "@" not in word:
            continue
        try:
            return validate_email(word.strip(STRIPPED), check_deliverability=False).normalized
        except EmailNotValidError:
            continue
    return None
