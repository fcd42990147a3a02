"""An error means what its code says, whatever it is worded like."""

import json

import pytest

from connectors.channels.meta.faults import FaultKind, fault_of, fault_of_answer
from connectors.channels.meta.platform_error import PlatformError
from tests.conformance.expected_faults import CODES, expected_fault


@pytest.mark.parametrize(("code", "subcode"), CODES)
def test_every_documented_code_has_its_meaning(code: int, subcode: int | None) -> None:
    fault = fault_of(PlatformError(code, subcode, "出了点问题"))
    assert (fault.kind, fault.retry) == expected_fault(code, subcode)


@pytest.mark.parametrize("code", [None, -1, 99999, 139999])
def test_an_unknown_code_is_unknown_and_never_repeated(code: int | None) -> None:
    fault = fault_of(PlatformError(code))
    assert (fault.kind, fault.retry, fault.stops_channel) == (FaultKind.UNKNOWN, False, False)


def test_an_unknown_subcode_means_what_its_code_does() -> None:
    assert fault_of(PlatformError(190, 1234567)).kind is FaultKind.TOKEN
    assert fault_of(PlatformError(100, 33)).kind is FaultKind.PARAMETER


def test_a_lost_token_and_a_locked_account_stop_the_channel_and_a_rate_does_not() -> None:
    assert {code: fault_of(PlatformError(code)).stops_channel for code in (190, 368, 131031, 131056, 131047)} == {
        190: True,
        368: True,
        131031: True,
        131056: False,
        131047: False,
    }


def test_an_answer_is_read_by_its_error_object_first() -> None:
    body = json.dumps({"error": {"code": "131056", "error_subcode": None, "message": "?"}}).encode()
    for status in (200, 400, 500):
        fault = fault_of_answer(status, body)
        assert fault is not None
        assert fault.kind is FaultKind.RATE_PAIR


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (200, b'{"messages":[{"id":"wamid.1"}]}', None),
        (200, b"", None),
        (502, b"<html>Bad gateway</html>", FaultKind.TEMPORARY),
        (503, b'{"error": "none"}', FaultKind.TEMPORARY),
        (404, b"", FaultKind.UNKNOWN),
        (400, b'{"error": {}}', FaultKind.UNKNOWN),
        (400, b'{"error": {"code": {}}}', FaultKind.UNKNOWN),
    ],
)
def test_where_no_error_object_is_the_status_decides(status: int, body: bytes, kind: FaultKind | None) -> None:
    fault = fault_of_answer(status, body)
    assert (fault.kind if fault else None) is kind
