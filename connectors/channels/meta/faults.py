"""What an error of Meta means for the message and the channel, by code and subcode alone.

Texts are localised and titles will go; HTTP statuses differ for one code
(developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes, version of May 2026;
…/messenger-platform/error-codes, version of March 2026; …/docs/graph-api/guides/error-handling).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from connectors.channels.meta.platform_error import PlatformError
from connectors.channels.meta.reading import NotJson, mapping, platform_error, read_json


class FaultKind(StrEnum):
    """What kind of trouble it is; each has one right answer."""

    WINDOW = "window"
    """The reply window is closed: a template or a tag, never the same message again."""
    RATE_PAIR = "rate_pair"
    """Too much to this one shopper: only this pair waits."""
    RATE_NUMBER = "rate_number"
    """Too much from this phone number."""
    RATE_PAGE = "rate_page"
    """Too much from this page."""
    RATE_ACCOUNT = "rate_account"
    """Too many calls of the app or of the business account."""
    TEMPORARY = "temporary"
    """Trouble at Meta: later again."""
    TOKEN = "token"  # noqa: S105 - a kind of trouble
    """The token is expired or revoked: the channel stops until somebody puts in another."""
    PERMISSION = "permission"
    """The app lacks a permission or a review."""
    RECIPIENT = "recipient"
    """This person cannot be reached: not on the channel, blocked us, opted out, or not there."""
    TEMPLATE = "template"
    """The template does not exist so, is paused, or its parameters do not fit."""
    PARAMETER = "parameter"
    """The request is wrong: our mistake."""
    MEDIA = "media"
    """A file could not be fetched, or is of a wrong type or size."""
    ACCOUNT = "account"
    """The account is locked, blocked for policy, unpaid or not registered: the channel stops until somebody acts."""
    THREAD = "thread"
    """Another app or a person in the page inbox has the conversation."""
    UNKNOWN = "unknown"
    """A code we do not know: shown as it is, never repeated."""


_STOPPING = frozenset({FaultKind.TOKEN, FaultKind.ACCOUNT})
_RETRIED = frozenset(
    {
        FaultKind.RATE_PAIR,
        FaultKind.RATE_NUMBER,
        FaultKind.RATE_PAGE,
        FaultKind.RATE_ACCOUNT,
        FaultKind.TEMPORARY,
    }
)
_NEVER_RETRIED = frozenset({131048})
"""A limit for spam is a rate that waiting seconds does not lift."""


@dataclass(frozen=True)
class Fault:
    """An error and its meaning."""

    kind: FaultKind
    error: PlatformError

    @property
    def retry(self) -> bool:
        """The same request may go through later; after a back-off."""
        return self.kind in _RETRIED and self.error.code not in _NEVER_RETRIED

    @property
    def stops_channel(self) -> bool:
        """Nothing goes out any more until a person has acted; the queue is kept."""
        return self.kind in _STOPPING


def fault_of(error: PlatformError) -> Fault:
    """The meaning of an error from an answer, from a failed status or from `value.errors`."""
    kind = _BY_SUBCODE.get((error.code, error.subcode)) or _BY_CODE.get(error.code) or _by_range(error.code)
    return Fault(kind, error)


def fault_of_answer(status: int, body: bytes) -> Fault | None:
    """The fault an answer of the Graph API tells of; None for a success.

    The HTTP status only counts where no error object can be read: a proxy's page on 5xx is temporary trouble.
    """
    try:
        document: Any = read_json(body)
    except NotJson:
        document = None
    error = mapping(document, "error")
    if error:
        return fault_of(platform_error(error))
    if status < 400:
        return None
    kind = FaultKind.TEMPORARY if status >= 500 else FaultKind.UNKNOWN
    return Fault(kind, PlatformError(None, title=f"HTTP {status}"))


def _by_range(code: int | None) -> FaultKind:
    if code is None:
        return FaultKind.UNKNOWN
    if 200 <= code <= 299:
        return FaultKind.PERMISSION
    if 132000 <= code <= 132999:
        return FaultKind.TEMPLATE
    if 133000 <= code <= 133999:
        return FaultKind.ACCOUNT
    return FaultKind.UNKNOWN


_BY_SUBCODE: dict[tuple[int | None, int | None], FaultKind] = {
    (2, 2018344): FaultKind.PERMISSION,
    (10, 2018065): FaultKind.WINDOW,
    (10, 2018108): FaultKind.RECIPIENT,
    (10, 2018278): FaultKind.WINDOW,
    (10, 2018300): FaultKind.THREAD,
    (10, 2534022): FaultKind.WINDOW,
    (100, 2018001): FaultKind.RECIPIENT,
    (100, 2018007): FaultKind.MEDIA,
    (100, 2018008): FaultKind.MEDIA,
    (100, 2018047): FaultKind.MEDIA,
    (100, 2018048): FaultKind.MEDIA,
    (100, 2018074): FaultKind.MEDIA,
    (100, 2018109): FaultKind.MEDIA,
    (100, 2018218): FaultKind.RECIPIENT,
    (100, 2534014): FaultKind.RECIPIENT,
    (200, 1545041): FaultKind.RECIPIENT,
    (551, 1545041): FaultKind.RECIPIENT,
}

_BY_CODE: dict[int | None, FaultKind] = {
    0: FaultKind.TOKEN,
    1: FaultKind.TEMPORARY,
    2: FaultKind.TEMPORARY,
    3: FaultKind.PERMISSION,
    4: FaultKind.RATE_ACCOUNT,
    10: FaultKind.PERMISSION,
    17: FaultKind.RATE_ACCOUNT,
    32: FaultKind.RATE_PAGE,
    33: FaultKind.ACCOUNT,
    100: FaultKind.PARAMETER,
    102: FaultKind.TOKEN,
    104: FaultKind.TOKEN,
    190: FaultKind.TOKEN,
    341: FaultKind.RATE_ACCOUNT,
    368: FaultKind.ACCOUNT,
    463: FaultKind.TOKEN,
    467: FaultKind.TOKEN,
    470: FaultKind.WINDOW,
    471: FaultKind.RATE_NUMBER,
    506: FaultKind.PARAMETER,
    551: FaultKind.RECIPIENT,
    613: FaultKind.RATE_PAGE,
    1200: FaultKind.TEMPORARY,
    80001: FaultKind.RATE_PAGE,
    80006: FaultKind.RATE_PAGE,
    80007: FaultKind.RATE_ACCOUNT,
    80008: FaultKind.RATE_ACCOUNT,
    130403: FaultKind.PERMISSION,
    130429: FaultKind.RATE_NUMBER,
    130472: FaultKind.RECIPIENT,
    130497: FaultKind.RECIPIENT,
    131000: FaultKind.TEMPORARY,
    131005: FaultKind.PERMISSION,
    131008: FaultKind.PARAMETER,
    131009: FaultKind.PARAMETER,
    131016: FaultKind.TEMPORARY,
    131021: FaultKind.RECIPIENT,
    131026: FaultKind.RECIPIENT,
    131030: FaultKind.RECIPIENT,
    131031: FaultKind.ACCOUNT,
    131037: FaultKind.ACCOUNT,
    131042: FaultKind.ACCOUNT,
    131045: FaultKind.ACCOUNT,
    131047: FaultKind.WINDOW,
    131048: FaultKind.RATE_NUMBER,
    131049: FaultKind.RECIPIENT,
    131050: FaultKind.RECIPIENT,
    131051: FaultKind.PARAMETER,
    131052: FaultKind.MEDIA,
    131053: FaultKind.MEDIA,
    131055: FaultKind.PARAMETER,
    131056: FaultKind.RATE_PAIR,
    131057: FaultKind.TEMPORARY,
    131062: FaultKind.RECIPIENT,
    133004: FaultKind.TEMPORARY,
    133016: FaultKind.RATE_NUMBER,
    135000: FaultKind.PARAMETER,
}
