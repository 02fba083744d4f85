"""Vectors with one expectation changed."""

from __future__ import annotations

import base64
import copy
from collections.abc import Iterator
from typing import Any

Path = tuple[str | int, ...]


def mutations(vector: dict[str, Any]) -> Iterator[tuple[Path, dict[str, Any]]]:
    """(where, changed vector): each leaf of what is expected changed, and each member of it taken away."""
    for part in ("request", "value", "error"):
        if part in vector:
            for path, changed in _changed(vector[part], (part,)):
                other = {**vector, part: changed}
                yield path, copy.deepcopy(other)


def _changed(value: Any, at: Path) -> Iterator[tuple[Path, Any]]:
    if isinstance(value, dict):
        for name, item in value.items():
            for path, changed in _changed(item, (*at, name)):
                yield path, {**value, name: changed}
            if item is not None and _counts_when_absent(at, name):
                yield (*at, name, "removed"), {n: i for n, i in value.items() if n != name}
        if at[0] == "value" or at in (("error", "body"), ("request", "headers")):
            yield (*at, "added"), {**value, "x-added": "1"}
    elif isinstance(value, list):
        for place, item in enumerate(value):
            for path, changed in _changed(item, (*at, place)):
                yield path, [*value[:place], changed, *value[place + 1 :]]
            yield (*at, place, "removed"), [*value[:place], *value[place + 1 :]]
        if at[0] == "value" or at[:2] == ("error", "body"):
            yield (*at, "added"), [*value, "x"]
    else:
        yield at, _other(value, at[-1])


def _counts_when_absent(at: Path, name: str) -> bool:
    """Whether a vector without this member expects something else (and is still a vector)."""
    if at[0] == "value" or at[:2] == ("error", "body"):
        return True
    if at == ("request",):
        return name == "body"
    if at == ("request", "headers"):
        return name.lower() != "accept"
    return len(at) > 2 and at[-1] == "headers"  # of a part


def _other(value: Any, name: str | int) -> Any:
    if value is None:
        return {"method": "GET", "target": "/"} if name == "request" else "x"
    if isinstance(value, bool):
        return not value
    if isinstance(value, (int, float)):
        return value + 1
    if name == "base64":
        return base64.b64encode(base64.b64decode(value) + b"x").decode()
    return f"{value}x"
