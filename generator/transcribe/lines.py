"""A page's lines, whatever it was captured as."""

from __future__ import annotations

from dataclasses import dataclass

# Stands between the parts of a field where a page keeps them apart. It is no character: no page that is read holds it.
CELL = "\uffff"


@dataclass(frozen=True, slots=True)
class Line:
    """`number` counts from 1 in the captured file. `title`: whether the page says that this is its title."""

    number: int
    text: str
    title: bool = False
