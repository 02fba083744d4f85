"""Which members of an object its schema looks at, for `unevaluatedProperties`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from generator.proof.base import Check


@dataclass(slots=True)
class Evaluated:
    """`names` and `patterns` always; what fits one of `extras`; `cases`: a check, what counts then, what else."""

    names: set[str] = field(default_factory=set)
    patterns: list[Callable[[str], object]] = field(default_factory=list)
    extras: list[Check] = field(default_factory=list)
    cases: list[tuple[Check, Evaluated, Evaluated | None]] = field(default_factory=list)

    def add(self, other: Evaluated) -> None:
        """Count what `other` counts."""
        self.names |= other.names
        self.patterns += other.patterns
        self.extras += other.extras
        self.cases += other.cases

    def always(self, name: str) -> bool:
        """Whether a member of that name is looked at in any object."""
        return name in self.names or any(search(name) for search in self.patterns)

    def found(self, value: dict[str, Any]) -> set[str]:
        """The members of an object that are looked at."""
        out = {name for name in value if self.always(name)}
        for check in self.extras:
            out.update(name for name, item in value.items() if check(item))
        for check, met, unmet in self.cases:
            if check(value):
                out |= met.found(value)
            elif unmet is not None:
                out |= unmet.found(value)
        return out
