"""What a generated Python file imports: recorded while its text is planned, printed at its head."""

from __future__ import annotations

from generator.encode import Py
from generator.language import Symbol
from generator.plan.pyfmt import WIDTH, Group, layout


class FileScope:
    """The imports of one file. Standard library first, then the package's own modules, each sorted.

    `shadowed` are builtins that the file gives another meaning (a method `list`): annotations name them otherwise.
    """

    def __init__(self, shadowed: frozenset[str] = frozenset()) -> None:
        self._shadowed = shadowed
        self._names: dict[str, set[str]] = {}
        self._modules: dict[str, str] = {}
        self.models: set[str] = set()

    def use(self, symbol: Symbol) -> str:
        """`from module import name`; returns the name."""
        if symbol.module:
            self._names.setdefault(symbol.module, set()).add(symbol.name)
        return symbol.name

    def builtin(self, name: str) -> str:
        """A builtin type's name in this file."""
        if name not in self._shadowed:
            return name
        self.use(Symbol("builtins", f"{name} as _{name}"))
        return f"_{name}"

    def module(self, name: str, alias: str) -> str:
        """`import name as alias`; returns the alias."""
        self._modules[name] = alias
        return alias

    def model(self, name: str) -> str:
        """A model, by way of the package of all models."""
        self.models.add(name)
        return f"_m.{name}"

    def lines(self) -> tuple[Py, ...]:
        """Import statements; an empty one separates the standard library from the package."""
        plain = [f"import {name} as {alias}" for name, alias in sorted(self._modules.items()) if name[0] != "."]
        inner = [m for m in sorted(self._names) if m.startswith(".")]
        outer = [m for m in sorted(self._names) if not m.startswith(".")]
        own = [_from(m, sorted(self._names[m])) for m in inner]
        top = plain + [_from(m, sorted(self._names[m])) for m in outer]
        return tuple(Py(line) for line in (*top, *([""] if top and own else []), *own))


def _from(module: str, names: list[str]) -> str:
    text = f"from {module} import {', '.join(names)}"
    return text if len(text) <= WIDTH else layout(Group(f"from {module} import (", tuple(names)))


class Shown(FileScope):
    """For texts that people read: nothing is imported, so nothing has an alias."""

    def builtin(self, name: str) -> str:
        return name

    def module(self, name: str, alias: str) -> str:
        return name

    def model(self, name: str) -> str:
        return name
