"""Defaults that their own schemas refuse: read as what they are meant to be, else not at all."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from generator.diagnostics import Diagnostic, report
from generator.refs import escape, lookup, split, tokens
from generator.repair import codes

_MOST_REFS = 100  # in a chain
_WORDS = {"true": True, "false": False}


def repaired(data: dict[str, Any], pointers: Iterable[str]) -> tuple[dict[str, Any], list[Diagnostic]]:
    """The document with the defaults at schemas changed."""
    found: list[Diagnostic] = []
    for path in dict.fromkeys(_place(data, tokens(pointer)) for pointer in pointers):
        if path:
            pointer = "".join(f"/{escape(key)}" for key in path)
            data = _changed(data, list(path), pointer, found)
    return data, found


def _place(data: Any, path: list[str]) -> tuple[str, ...]:
    """The keys that lead to a schema without passing a reference; empty if there is no default."""
    done: list[str] = []
    here = data
    for key in [*path, None]:
        for _ in range(_MOST_REFS):
            if not isinstance(here, dict) or "$ref" not in here or (key is not None and key in here):
                break
            done = tokens(split(str(here["$ref"]))[1])
            here = lookup(data, "".join(f"/{escape(token)}" for token in done))
        if key is not None:
            here = here[int(key)] if isinstance(here, list) else here[key]
            done.append(key)
    return tuple(done) if isinstance(here, dict) and "default" in here else ()


def _changed(here: Any, path: list[str], pointer: str, found: list[Diagnostic]) -> Any:
    """A copy of the way to a schema, and of the schema, with its default changed."""
    if path:
        key: Any = int(path[0]) if isinstance(here, list) else path[0]
        copy = here.copy()
        copy[key] = _changed(here[key], path[1:], pointer, found)
        return copy
    out = dict(here)
    value = out.pop("default")
    meant = _meant(value, out)
    said = json.dumps(value)
    if meant is None:
        out["x-default"] = value
        message = f"the default {said} does not fit its schema; it does not count"
    else:
        out["default"] = meant[0]
        message = f"the default {said} does not fit its schema; it is read as {json.dumps(meant[0])}"
    found.append(report(codes.DEFAULT, message, pointer=f"#{pointer}/default"))
    return out


def _meant(value: Any, schema: dict[str, Any]) -> tuple[Any] | None:
    """The value that was meant, if that is plain."""
    kind, allowed = schema.get("type"), schema.get("enum")
    new = value
    if isinstance(allowed, list):
        text = value.strip("'\"") if isinstance(value, str) else value
        same = [item for item in allowed if _plain(item) == _plain(text)]
        return (same[0],) if len(same) == 1 and same[0] != value else None
    if kind == "string" and type(value) in (bool, int, float):
        new = json.dumps(value)
    elif kind == "boolean" and isinstance(value, str):
        new = _WORDS.get(value.lower())
    elif kind == "boolean" and type(value) is int and value in (0, 1):
        new = bool(value)
    elif kind in ("integer", "number") and isinstance(value, str):
        new = _number(value, kind)
    elif kind == "array" and type(value) is str and isinstance(schema.get("items"), dict):
        new = [value] if schema["items"].get("type") == "string" and "enum" not in schema["items"] else None
    else:
        new = None
    return None if new is None else (new,)


def _plain(value: Any) -> str:
    return value.casefold() if isinstance(value, str) else json.dumps(value)


def _number(text: str, kind: str) -> int | float | None:
    try:
        return int(text) if kind == "integer" else float(text) if "." in text else int(text)
    except ValueError:
        return None
