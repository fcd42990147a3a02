"""Values and ports are imported from their package, whichever module they live in."""

import importlib

import pytest


@pytest.mark.parametrize("package", ["actions.backends.values", "actions.backends.ports"])
def test_every_export_is_there_once(package: str) -> None:
    module = importlib.import_module(package)
    assert len(set(module.__all__)) == len(module.__all__)
    assert all(hasattr(module, name) for name in module.__all__)
