"""Papers: invoices, return labels, exports."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Document:
    """A file, as a link or as its bytes: at least one of the two is set.

    Args:
        name: A file name, such as "invoice-1001.pdf".
        media_type: Such as "application/pdf".
        url: Absolute. Whoever has it can read it, so it is shown to nobody but the shopper.
        content: Left out of `repr`, like everything that may be long or private.
        expires_at: When the link stops working, aware UTC; None where it does not, or nobody said.
    """

    name: str
    media_type: str
    url: str | None = None
    content: bytes | None = None
    expires_at: datetime | None = None

    def __repr__(self) -> str:
        size = None if self.content is None else len(self.content)
        return f"Document(name={self.name!r}, media_type={self.media_type!r}, bytes={size})"


@dataclass(frozen=True)
class Invoice:
    """The invoice of an order; `number` is the invoice's own."""

    number: str
    order_number: str
    issued_on: date
    document: Document
