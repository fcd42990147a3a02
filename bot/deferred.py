"""Modules that are only loaded when something of them is used."""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import Any


class _Deferred(ModuleType):
    """Stands where the module will be; whoever asks for a name in it gets the real one's."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what Python's own import looks at
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(importlib.import_module(self.__name__), name)


def defer(name: str) -> None:
    """Put off loading the module `name` to its first use. It must be inside a package."""
    if name in sys.modules:
        return
    package, _, last = name.rpartition(".")
    deferred = _Deferred(name)
    sys.modules[name] = deferred
    setattr(importlib.import_module(package), last, deferred)
