"""Every recorded request obeys the rules our own requests are checked by; every recorded answer has its meaning."""

import json

import pytest

from connectors.channels.messenger import requests as messenger
from connectors.channels.meta.faults import fault_of_answer
from connectors.channels.meta.request_rules import RequestRefused
from connectors.channels.whatsapp import requests as whatsapp
from tests.conformance.expected_faults import expected_fault
from tests.conformance.recorded import Case, recorded

_NUMBERS = {"latitude": 37.5, "longitude": -122.1, "index": 0}


def test_a_request_is_judged_as_the_documented_api_does(sent: Case) -> None:
    checked = whatsapp.checked if sent.channel == "whatsapp" else messenger.checked
    if sent.is_refused:
        with pytest.raises(RequestRefused):
            checked(_filled_in(sent.document()))
    else:
        checked(_filled_in(sent.document()))


def test_an_answer_means_what_its_code_says(answer: Case) -> None:
    fault = fault_of_answer(answer.http_status, answer.body())
    code, subcode = answer.summary.get("code"), answer.summary.get("subcode")
    assert (fault is None) is (code is None and answer.http_status < 400)
    if fault is None or code is None:
        return
    assert (fault.error.code, fault.error.subcode) == (code, subcode)
    assert (fault.kind, fault.retry) == expected_fault(code, subcode)


def test_an_answer_means_the_same_whatever_its_status_and_words(answer: Case) -> None:
    if answer.summary.get("code") is None:
        return
    error = answer.document()["error"] | {"message": "出了点问题", "type": "Fehler"}
    for status in (400, 403, 429, 500):
        fault = fault_of_answer(status, json.dumps({"error": error}).encode())
        assert fault is not None
        assert (fault.kind, fault.retry) == expected_fault(answer.summary["code"], answer.summary.get("subcode"))


def test_every_file_is_of_a_kind_that_is_judged() -> None:
    if left_out := [case.path for case in recorded() if case.kind == "other"]:
        pytest.skip(f"of kinds that are not judged: {', '.join(left_out)}")


def _filled_in(document: object) -> object:
    """Documentation writes `<PLACEHOLDERS>`; where a number belongs, one takes their place."""
    if isinstance(document, list):
        return [_filled_in(one) for one in document]
    if not isinstance(document, dict):
        return document
    return {
        key: _NUMBERS[key] if key in _NUMBERS and isinstance(value, str) and value[:1] == "<" else _filled_in(value)
        for key, value in document.items()
    }
