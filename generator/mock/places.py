"""Values inside JSON values, by the names that lead to them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ir import Json
from generator.lower.pointers import unescaped


def tokens(pointer: str) -> tuple[str, ...]:
    """The names of a JSON pointer; none for the whole."""
    return tuple(unescaped(pointer))


def at(value: Json, path: Sequence[str]) -> Json:
    """The value that names lead to; null where there is none."""
    for name in path:
        if isinstance(value, dict):
            value = value.get(name)
        elif isinstance(value, list) and name.isdecimal() and int(name) < len(value):
            value = value[int(name)]
        else:
            return None
    return value


def put(value: Json, path: Sequence[str], new: Json) -> Json:
    """The value with another one where names lead to; objects on the way are made. What was given stays as it was."""
    if not path:
        return new
    name, rest = path[0], path[1:]
    if isinstance(value, list) and name.isdecimal() and int(name) < len(value):
        return [put(v, rest, new) if i == int(name) else v for i, v in enumerate(value)]
    members = dict(value) if isinstance(value, dict) else {}
    members[name] = put(members.get(name), rest, new)
    return members


def without(value: Json, path: Sequence[str]) -> Json:
    """The value without the member that names lead to."""
    if not path or not isinstance(value, dict) or path[0] not in value:
        return value
    if len(path) == 1:
        return {k: v for k, v in value.items() if k != path[0]}
    return {**value, path[0]: without(value[path[0]], path[1:])}
