"""Models on first use: importing the package imports none of them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from threading import RLock
from types import ModuleType
from typing import Any

__all__ = ["ensure_linked", "lazy_models", "preload"]


class _Linker:
    """Imports model modules, and gives each the names that its annotations use."""

    def __init__(self, package: str, where: Mapping[str, str]) -> None:
        self.package = package
        self.where = where
        self.lock = RLock()
        self.linked: set[str] = set()

    def find(self, name: str) -> Any:
        """The model of that name, linked with all that it can reach."""
        module = self.where.get(name)
        if module is None:
            raise AttributeError(f"module {self.package!r} has no attribute {name!r}")
        self.link(f"{self.package}.{module}")
        value = sys.modules[self.package].__dict__[name] = getattr(
            self._load(name), name
        )
        return value

    def link(self, module: str) -> None:
        """Link a module and all that it can reach. Iterative, since real APIs have chains of thousands of models."""
        if module in self.linked:
            return
        with self.lock:
            seen = {module}
            todo = [module]
            while todo:
                here = import_module(todo.pop())
                for name in here.__dict__.get("LINKS", ()):
                    there = self._load(name)
                    here.__dict__[name] = getattr(there, name)
                    if there.__name__ not in seen and there.__name__ not in self.linked:
                        seen.add(there.__name__)
                        todo.append(there.__name__)
            # Only now: another thread that finds a module here may use all that it reaches.
            self.linked |= seen

    def _load(self, name: str) -> ModuleType:
        return import_module(f"{self.package}.{self.where[name]}")


_LINKERS: dict[str, _Linker] = {}


def lazy_models(
    package: str, where: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` of a package of models; ``where`` leads from names to modules."""
    linker = _LINKERS[package] = _Linker(package, where)
    return linker.find, lambda: sorted(where)


def ensure_linked(module: str) -> None:
    """Link a model module that somebody imported by its own path."""
    linker = _LINKERS.get(module.rpartition(".")[0])
    if linker is not None:
        linker.link(module)


def preload(package: str) -> None:
    """Import all methods and models of a client's package."""
    from pkgutil import iter_modules

    resources = import_module(f"{package}.resources")
    for module in iter_modules(resources.__path__):
        import_module(f"{package}.resources.{module.name}")
    linker = _LINKERS.get(import_module(f"{package}.models").__name__)
    if linker is not None:
        for name in linker.where:
            linker.find(name)
