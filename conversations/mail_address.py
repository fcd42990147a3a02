"""Finding an e-mail address in what a shopper wrote, and writing it into a mail."""

from email.headerregistry import Address

from email_validator import EmailNotValidError, validate_email

STRIPPED = "<>()[]{}.,;:!?\"'«»“”„،。，；：！？（）【】《》"


def find_address(text: str) -> str | None:
    """The first valid address in a text, normalised; None when there is none.

    A name beyond ASCII before the @ is no valid one: few mail servers take it (RFC 6531).
    """
    for word in text.split():
        if "@" not in word:
            continue
        try:
            return validate_email(word.strip(STRIPPED), check_deliverability=False, allow_smtputf8=False).normalized
        except EmailNotValidError:
            continue
    return None


def mailbox(address: str) -> Address:
    """The address as a header holds it, its domain in ASCII.

    Raises:
        EmailNotValidError: no mail can be sent to it.
    """
    checked = validate_email(address, check_deliverability=False, allow_smtputf8=False)
    return Address(addr_spec=checked.ascii_email or address)
