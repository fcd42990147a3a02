"""Why the ledger does not begin a refund.

LedgerError
├── QuoteVoid      the yes belongs to a quote that is no longer on offer
└── QuoteUnknown   no such quote in this conversation
"""

import uuid


class LedgerError(Exception):
    """A refund that the ledger will not begin."""


class QuoteVoid(LedgerError):
    """Not on offer any more; `reason` is "expired", "changed", "more_than_paid" or the reason it was voided for."""

    def __init__(self, quote_id: uuid.UUID, reason: str) -> None:
        self.quote_id = quote_id
        self.reason = reason
        super().__init__(f"The quote is no longer on offer: {reason}.")


class QuoteUnknown(LedgerError):
    """Nothing with this id in this conversation."""

    def __init__(self, quote_id: uuid.UUID) -> None:
        self.quote_id = quote_id
        super().__init__("No such quote in this conversation.")
