"""What each documented error code means, written down apart from the code under test.

developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes, …/messenger-platform/error-codes
and developers.facebook.com/docs/graph-api/overview/rate-limiting.
"""

from connectors.channels.meta.faults import FaultKind

_AGAIN = True
_NEVER = False
_BY_CODE: dict[int, tuple[FaultKind, bool]] = {
    0: (FaultKind.TOKEN, _NEVER),
    1: (FaultKind.TEMPORARY, _AGAIN),
    2: (FaultKind.TEMPORARY, _AGAIN),
    3: (FaultKind.PERMISSION, _NEVER),
    4: (FaultKind.RATE_ACCOUNT, _AGAIN),
    10: (FaultKind.PERMISSION, _NEVER),
    17: (FaultKind.RATE_ACCOUNT, _AGAIN),
    32: (FaultKind.RATE_PAGE, _AGAIN),
    33: (FaultKind.ACCOUNT, _NEVER),
    100: (FaultKind.PARAMETER, _NEVER),
    102: (FaultKind.TOKEN, _NEVER),
    104: (FaultKind.TOKEN, _NEVER),
    190: (FaultKind.TOKEN, _NEVER),
    200: (FaultKind.PERMISSION, _NEVER),
    230: (FaultKind.PERMISSION, _NEVER),
    341: (FaultKind.RATE_ACCOUNT, _AGAIN),
    368: (FaultKind.ACCOUNT, _NEVER),
    463: (FaultKind.TOKEN, _NEVER),
    467: (FaultKind.TOKEN, _NEVER),
    470: (FaultKind.WINDOW, _NEVER),
    471: (FaultKind.RATE_NUMBER, _AGAIN),
    506: (FaultKind.PARAMETER, _NEVER),
    551: (FaultKind.RECIPIENT, _NEVER),
    613: (FaultKind.RATE_PAGE, _AGAIN),
    1200: (FaultKind.TEMPORARY, _AGAIN),
    80001: (FaultKind.RATE_PAGE, _AGAIN),
    80006: (FaultKind.RATE_PAGE, _AGAIN),
    80007: (FaultKind.RATE_ACCOUNT, _AGAIN),
    80008: (FaultKind.RATE_ACCOUNT, _AGAIN),
    130403: (FaultKind.PERMISSION, _NEVER),
    130429: (FaultKind.RATE_NUMBER, _AGAIN),
    130472: (FaultKind.RECIPIENT, _NEVER),
    130497: (FaultKind.RECIPIENT, _NEVER),
    131000: (FaultKind.TEMPORARY, _AGAIN),
    131005: (FaultKind.PERMISSION, _NEVER),
    131008: (FaultKind.PARAMETER, _NEVER),
    131009: (FaultKind.PARAMETER, _NEVER),
    131016: (FaultKind.TEMPORARY, _AGAIN),
    131021: (FaultKind.RECIPIENT, _NEVER),
    131026: (FaultKind.RECIPIENT, _NEVER),
    131030: (FaultKind.RECIPIENT, _NEVER),
    131031: (FaultKind.ACCOUNT, _NEVER),
    131037: (FaultKind.ACCOUNT, _NEVER),
    131042: (FaultKind.ACCOUNT, _NEVER),
    131045: (FaultKind.ACCOUNT, _NEVER),
    131047: (FaultKind.WINDOW, _NEVER),
    131048: (FaultKind.RATE_NUMBER, _NEVER),
    131049: (FaultKind.RECIPIENT, _NEVER),
    131050: (FaultKind.RECIPIENT, _NEVER),
    131051: (FaultKind.PARAMETER, _NEVER),
    131052: (FaultKind.MEDIA, _NEVER),
    131053: (FaultKind.MEDIA, _NEVER),
    131055: (FaultKind.PARAMETER, _NEVER),
    131056: (FaultKind.RATE_PAIR, _AGAIN),
    131057: (FaultKind.TEMPORARY, _AGAIN),
    131062: (FaultKind.RECIPIENT, _NEVER),
    132000: (FaultKind.TEMPLATE, _NEVER),
    132001: (FaultKind.TEMPLATE, _NEVER),
    132005: (FaultKind.TEMPLATE, _NEVER),
    132007: (FaultKind.TEMPLATE, _NEVER),
    132012: (FaultKind.TEMPLATE, _NEVER),
    132015: (FaultKind.TEMPLATE, _NEVER),
    132016: (FaultKind.TEMPLATE, _NEVER),
    132068: (FaultKind.TEMPLATE, _NEVER),
    132069: (FaultKind.TEMPLATE, _NEVER),
    133004: (FaultKind.TEMPORARY, _AGAIN),
    133010: (FaultKind.ACCOUNT, _NEVER),
    133016: (FaultKind.RATE_NUMBER, _AGAIN),
    135000: (FaultKind.PARAMETER, _NEVER),
}
_BY_SUBCODE: dict[tuple[int, int], tuple[FaultKind, bool]] = {
    (2, 2018344): (FaultKind.PERMISSION, _NEVER),
    (10, 2018065): (FaultKind.WINDOW, _NEVER),
    (10, 2018108): (FaultKind.RECIPIENT, _NEVER),
    (10, 2018278): (FaultKind.WINDOW, _NEVER),
    (10, 2018300): (FaultKind.THREAD, _NEVER),
    (10, 2534022): (FaultKind.WINDOW, _NEVER),
    (100, 2018001): (FaultKind.RECIPIENT, _NEVER),
    (100, 2018007): (FaultKind.MEDIA, _NEVER),
    (100, 2018008): (FaultKind.MEDIA, _NEVER),
    (100, 2018047): (FaultKind.MEDIA, _NEVER),
    (100, 2018048): (FaultKind.MEDIA, _NEVER),
    (100, 2018074): (FaultKind.MEDIA, _NEVER),
    (100, 2018109): (FaultKind.MEDIA, _NEVER),
    (100, 2018218): (FaultKind.RECIPIENT, _NEVER),
    (100, 2534014): (FaultKind.RECIPIENT, _NEVER),
    (200, 1545041): (FaultKind.RECIPIENT, _NEVER),
}
_RANGES = (
    (range(200, 300), (FaultKind.PERMISSION, _NEVER)),
    (range(132000, 133000), (FaultKind.TEMPLATE, _NEVER)),
    (range(133000, 134000), (FaultKind.ACCOUNT, _NEVER)),
)
CODES = [(code, None) for code in _BY_CODE] + list(_BY_SUBCODE)


def expected_fault(code: int, subcode: int | None) -> tuple[FaultKind, bool]:
    """The kind, and whether the same request may be tried again. A code nobody documents: unknown, never."""
    if subcode is not None and (code, subcode) in _BY_SUBCODE:
        return _BY_SUBCODE[code, subcode]
    ranged = next((meaning for codes, meaning in _RANGES if code in codes), (FaultKind.UNKNOWN, _NEVER))
    return _BY_CODE.get(code, ranged)
