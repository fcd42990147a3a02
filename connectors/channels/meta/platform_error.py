"""An error as Meta words it, in an answer or in a webhook."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PlatformError:
    """One error object. Decide on `code` and `subcode`; everything worded is localised and changes.

    (developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes says so of titles.)
    """

    code: int | None
    subcode: int | None = None
    title: str = ""
    details: str = ""
    trace_id: str | None = None
