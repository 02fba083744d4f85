"""What the validator found, as a person would say it: the fault itself, at its own place.

JSON Schema says of a wrong parameter that it fits neither of two schemas. Here the schema that was meant is chosen (by
`in` and `type`, by `$ref`), and what breaks it is told at the key that breaks it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any

_TAGS = frozenset({"in", "type"})  # keys whose value says which schema is meant
_KINDS = {"object": "an object", "array": "a list", "string": "text", "integer": "an integer", "number": "a number"}
_KINDS |= {"boolean": "true or false", "null": "null"}
_MOST = 60  # characters of a value that are shown

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """`path` leads to what is wrong. `allowed`: the values that a key may have whose value is none of them."""

    path: Path
    message: str
    allowed: tuple[Any, ...] = ()
    missing: str = ""  # the key that is not there
    follows: bool = False  # perhaps only because something else is wrong beside it

    @property
    def is_tag(self) -> bool:
        return bool(self.allowed) and self.path[-1] in _TAGS


def reasons(error: Any) -> list[Reason]:
    """Why a value is not valid, for an error of jsonschema: at least one reason."""
    if error.validator in ("oneOf", "anyOf") and error.context:
        return _chosen(error)
    path = tuple(str(p) for p in error.absolute_path)
    return list(_single(error, path))


def _chosen(error: Any) -> list[Reason]:
    """The reasons of that branch which was meant; if no branch has the value of `in` or `type`, that."""
    branches: dict[Any, list[Reason]] = {}
    for inner in error.context:
        branches.setdefault(inner.relative_schema_path[0], []).extend(reasons(inner))
    here = tuple(str(p) for p in error.absolute_path)
    kept = [b for b in branches.values() if not any(r.missing == "$ref" and r.path == here for r in b)] or [
        *branches.values()
    ]
    meant = [b for b in kept if not any(r.is_tag and r.path[:-1] == here for r in b)]
    if len(meant) > 1 and all(len(b) == 1 and b[0].missing and b[0].path == here for b in meant):
        names = _choice([f"'{b[0].missing}'" for b in meant])
        return [Reason(here, f"{names} is missing{_of(here)}")]
    if meant:
        return min(meant, key=lambda b: (len(b), -max(len(r.path) for r in b)))
    if len(kept) == 1:
        return kept[0]
    tags = [r for b in kept for r in b if r.is_tag and r.path[:-1] == here]
    same = [r for r in tags if r.path == tags[0].path]
    allowed = tuple(dict.fromkeys(value for r in same for value in r.allowed))
    return [_one_of(replace(same[0], allowed=allowed), error.instance[same[0].path[-1]])]


def _one_of(reason: Reason, value: Any) -> Reason:
    choice = _choice([shortly(a) for a in reason.allowed])
    return replace(reason, message=f"{_named(reason.path)} is {shortly(value)}; it may be {choice}")


def _choice(shown: list[str]) -> str:
    return " or ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)


def _named(path: Path) -> str:
    if not path:
        return "the document"
    in_list = path[-1].isdigit() and len(path) > 1 and path[-2] != "responses"
    return f"item {path[-1]} of '{path[-2]}'" if in_list else f"'{path[-1]}'"


def shortly(value: Any) -> str:
    """A value as it stands in the document, cut short."""
    text = f"'{value}'" if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    if isinstance(value, (dict, list)) and len(text) > _MOST:
        return "an object" if isinstance(value, dict) else "a list"
    return text if len(text) <= _MOST else f"{text[:_MOST]}…"


def _single(error: Any, path: Path) -> Iterator[Reason]:
    value, asked = error.instance, error.validator_value
    match error.validator:
        case "required":
            name = error.message.removesuffix(" is a required property").strip("'\"")
            yield Reason(path, f"'{name}' is missing{_of(path)}", missing=name)
        case "type":
            kinds = " or ".join(_KINDS.get(k, k) for k in ([asked] if isinstance(asked, str) else asked))
            yield Reason(path, f"{_named(path)} is {shortly(value)}; it must be {kinds}")
        case "enum" | "const":
            allowed = tuple(asked) if error.validator == "enum" else (asked,)
            yield _one_of(Reason(path, "", allowed), value)
        case "additionalProperties" | "unevaluatedProperties":
            yield from _unknown(error, path)
        case "pattern" if "propertyNames" in error.absolute_schema_path:
            message = f"'{value}' is no name that may stand here; it must match {asked}"
            yield Reason((*path, str(value)), _component(value) if path[:1] == ("components",) else message)
        case "pattern":
            yield Reason(path, f"{_named(path)} is {shortly(value)}; it must match {asked}")
        case "format":
            yield Reason(path, f"{_named(path)} is {shortly(value)}, which is no {asked}")
        case "uniqueItems":
            yield Reason(path, f"{_named(path)} holds a value twice")
        case "oneOf":
            names = _together({"oneOf": asked}, value) or "keys"
            yield Reason(path, f"{_named(path)} has {names}, which exclude each other")
        case "not" if names := _together(asked, value):
            yield Reason(path, f"{_named(path)} has {names}, which exclude each other")
        case None | "not":
            yield Reason(path, f"{_named(path)} is not allowed here")
        case _:
            yield Reason(path, as_said(error))


def _together(asked: Any, value: Any) -> str:
    """The keys of a value which a schema that must not fit asks for."""
    found: dict[str, None] = {}
    pending = [asked]
    while pending:
        here = pending.pop(0)
        if isinstance(here, dict):
            names = here.get("required", ())
            found |= {n: None for n in names if isinstance(value, dict) and n in value}
            found |= {n: None for n in here.get("properties", ()) if isinstance(value, dict) and n in value}
            pending += [item for key in ("allOf", "anyOf", "oneOf") for item in here.get(key, ())]
    return " and ".join(f"'{name}'" for name in found)


def _of(path: Path) -> str:
    return f" in {_named(path)}" if path else ""


def _unknown(error: Any, path: Path) -> Iterator[Reason]:
    """One reason for each key that does not belong there."""
    quoted = re.findall(r"'((?:[^'\\]|\\.)*)'|\"((?:[^\"\\]|\\.)*)\"", error.message.partition(" does not match ")[0])
    names = [
        one or other for one, other in quoted if isinstance(error.instance, dict) and (one or other) in error.instance
    ]
    if not names:
        yield Reason(path, as_said(error))
    for name in names:
        follows = error.validator == "unevaluatedProperties"
        yield Reason((*path, name), _misplaced(name, path, error.schema), follows=follows)


def _misplaced(name: str, path: Path, schema: Any) -> str:
    where = path[-1] if path else ""
    if where == "responses":
        return f"'{name}' is no status; write a code such as '200', a range such as '4XX' or 'default'"
    if path == ("paths",):
        return f"a path must begin with '/', but '{name}' does not"
    if len(path) == 2 and path[0] == "components":
        return _component(name)
    known = schema.get("properties", {}) if isinstance(schema, Mapping) else {}
    near = get_close_matches(name, known, 1)
    return f"'{name}' does not belong here" + (f"; did you mean '{near[0]}'?" if near else "")


def _component(name: object) -> str:
    return f"'{name}' is no name for a component; letters, digits, '.', '-' and '_' may be in it"


def as_said(error: Any) -> str:
    """What the validator says, with long values cut short."""
    message, shown = unresolved(str(error.message)), repr(error.instance)
    if len(shown) > 80 and shown in message:
        message = message.replace(shown, "this value" if message.startswith(shown) else f"{shown[:60]}…")
    return message if len(message) <= 400 else message[:400] + "…"


_UNRESOLVED = re.compile(r"Path parameter '(.*)' for '.*' operation in '(.*)' was not resolved", re.S)


def unresolved(message: str) -> str:
    """What the validator says of parameters of a path, with which side lacks them."""
    found = _UNRESOLVED.fullmatch(message)
    if found is None:
        return message
    name, path = found.groups()
    if f"{{{name}}}" in path:
        return f"'{{{name}}}' of the path is declared nowhere; declare a parameter with 'in: path'"
    return f"the path parameter '{name}' is declared, but '{path}' has no '{{{name}}}'"


def twice(parameters: Any) -> int | None:
    """The place of the first parameter that is there before, by `in` and name; None if there is none."""
    seen: set[str] = set()
    for place, parameter in enumerate(parameters if isinstance(parameters, list) else ()):
        if isinstance(parameter, dict) and "name" in parameter:
            key = json.dumps([parameter.get("in"), parameter["name"]], default=str)
            if key in seen:
                return place
            seen.add(key)
    return None
