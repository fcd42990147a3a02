"""One test a recorded case; without a folder of cases, one skipped test a question that says so."""

from typing import Any

import pytest

from tests.conformance.recorded import FOLDER, recorded, rows
from tests.connectors.conftest import assistant, make_settings  # noqa: F401 - fixtures of the running gateway

_TABLES = {"vector": ("signature_vectors.json", "vectors"), "handshake": ("verify_handshake.json", "cases")}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Hand the cases to the tests that ask for `inbound`, `sent`, `answer`, …."""
    for name, kind in (("inbound", "inbound"), ("sent", "request"), ("answer", "answer")):
        if name in metafunc.fixturenames:
            cases = [case for case in recorded() if case.kind == kind]
            _parametrize(metafunc, name, cases, [case.path for case in cases])
    for name, (file, key) in _TABLES.items():
        if name in metafunc.fixturenames:
            found = rows(file, key)
            _parametrize(metafunc, name, found, [row["name"] for row in found])


def _parametrize(metafunc: pytest.Metafunc, name: str, values: list[Any], ids: list[str]) -> None:
    if values:
        metafunc.parametrize(name, values, ids=ids)
    else:
        reason = f"no such case in {FOLDER} (say where: make conformance CASES=<folder>)"
        metafunc.parametrize(name, [pytest.param(None, marks=pytest.mark.skip(reason=reason))], ids=["none"])
