"""Long chains of references, made short: whoever follows each to its end would walk a chain again and again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from generator.ir import Json
from generator.refs import tokens

_LONG = 8  # references one after the other; documents of people have two or three
_SAFE = "/~!$&'()*+,;=:@-._"  # what a fragment may hold as it is


def shortened(data: dict[str, Json], targets: Mapping[str, str]) -> dict[str, Json]:
    """The document with references at the beginning of long chains leading to the chain's end; unchanged without such.

    `targets` maps the location of each object that holds a reference to the location it leads to. There are no circles.
    """
    ends = _ends(targets)
    long = {at: end for at, (end, length) in ends.items() if length > _LONG and at.startswith("#")}
    if not long:
        return data
    out: dict[str, Any] = dict(data)
    copied: dict[int, Any] = {id(out): out}
    for at, end in long.items():
        here: Any = out
        for token in tokens(at[1:]):
            key: Any = int(token) if isinstance(here, list) else token
            if id(here[key]) not in copied:
                here[key] = here[key].copy()
                copied[id(here[key])] = here[key]  # kept alive, so that no other value gets this id
            here = here[key]
        here["$ref"] = f"#{quote(end[1:], safe=_SAFE)}"
    return out


def _ends(targets: Mapping[str, str]) -> dict[str, tuple[str, int]]:
    """Where the chain that begins at a location ends, and how many references it has."""
    ends: dict[str, tuple[str, int]] = {}
    for start in targets:
        trail = []
        here = start
        while here in targets and here not in ends:
            trail.append(here)
            here = targets[here]
        end, length = ends.get(here, (here, 0))
        for location in reversed(trail):
            length += 1
            ends[location] = (end, length)
    return ends
