"""`enum` and `const`: the values, what the document calls them, and whether null is among them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.diagnostics import Severity, declare
from generator.ir import Const, Enum, Json, Member, Type
from generator.lower.context import Context, join
from generator.lower.form import NULL

ENUM_MISMATCH = declare(
    "enum-mismatch", Severity.WARNING, "an enum value of another type than the schema's; converted or left out"
)
ENUM_EMPTY = declare("enum-empty", Severity.WARNING, "an enum without values; ignored")

_PYTHON = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}


def kind_of(value: Json) -> str:
    """The schema type of a JSON value."""
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return "integer"
    return {str: "string", int: "integer", float: "number", list: "array", dict: "object"}.get(type(value), "null")


def fits(value: Json, kind: str) -> bool:
    """Whether a JSON value is of a schema type."""
    actual = kind_of(value)
    return actual == kind or (actual, kind) == ("integer", "number")


def same(a: Json, b: Json) -> bool:
    """Equality as JSON has it: true is not 1."""
    return a == b and kind_of(a) == kind_of(b)


@dataclass(frozen=True, slots=True)
class Values:
    """The type that an `enum` or `const` gives, and whether null is allowed. `type` is None if it says nothing."""

    type: Type | None
    nulls: bool = False


def const(value: Json) -> Values:
    return Values(NULL, True) if value is None else Values(Const(value))


def enum(ctx: Context, data: dict[str, Json], kinds: tuple[str, ...], at: str) -> Values:
    """The values of `enum`, as far as they fit the kinds that `type` allows (all, if it allows none)."""
    given = data["enum"]
    if not isinstance(given, list):
        ctx.wrong(given, "an array", join(at, "enum"))
        return Values(None)
    if not given:
        ctx.say(ENUM_EMPTY, "enum has no values, so nothing would be valid; ignored", join(at, "enum"))
        return Values(None)
    labels = _labels(data)
    members: list[Member] = []
    seen: set[tuple[str, str]] = set()
    for i, raw in enumerate(given):
        if raw is None:
            continue
        value = _fitted(ctx, raw, kinds, f"{at}/enum/{i}")
        key = (kind_of(value), repr(value))
        if value is None or key in seen:
            continue
        seen.add(key)
        name, description = labels.get(i, (None, None))
        members.append(Member(value, name, description))
    nulls = None in given
    if not members:
        return Values(NULL if nulls and len(given) == given.count(None) else None, nulls)
    return Values(Enum(_kind([m.value for m in members], kinds), tuple(members)), nulls)


def _kind(values: list[Json], stated: tuple[str, ...]) -> str:
    if len(stated) == 1 and stated[0] in ("string", "integer", "number", "boolean"):
        return stated[0]
    kinds = {kind_of(v) for v in values}
    if kinds == {"integer", "number"}:
        return "number"
    kind = kinds.pop()
    return "any" if kinds or kind in ("array", "object") else kind


def _fitted(ctx: Context, value: Json, kinds: tuple[str, ...], at: str) -> Json:
    """The value as the schema's type wants it; None if it cannot be."""
    if not kinds or any(fits(value, k) for k in kinds):
        return value
    for kind in kinds:
        repaired = converted(value, kind)
        if repaired is not None:
            ctx.say(ENUM_MISMATCH, f"enum value {value!r} should be of type {kind}; taken as {repaired!r}", at)
            return repaired
    ctx.say(ENUM_MISMATCH, f"enum value {value!r} is not of type {' or '.join(kinds)}; left out", at)
    return None


def converted(value: Json, kind: str) -> Json:
    """A value of a neighbouring type as the type it was meant to be (`"5"` as 5); None if that is not clear."""
    if kind == "string" and isinstance(value, (bool, int, float)):
        return str(value).lower() if isinstance(value, bool) else str(value)
    if kind == "integer" and isinstance(value, str) and re.fullmatch(r"-?\d{1,18}", value, re.ASCII):
        return int(value)
    if kind == "number" and isinstance(value, str) and re.fullmatch(r"-?\d{1,15}(\.\d{1,15})?", value, re.ASCII):
        return float(value)
    if kind == "boolean" and isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    return None


def _labels(data: dict[str, Json]) -> dict[int, tuple[str | None, str | None]]:
    """Names and descriptions that widely used extensions give to the values, by place."""
    given = data["enum"]
    size = len(given) if isinstance(given, list) else 0
    names: list[Json] = [None] * size
    texts: list[Json] = [None] * size
    for key in ("x-enum-varnames", "x-enumNames", "x-enum-names"):
        names = _spread(data.get(key), given, names)
    for key in ("x-enum-descriptions", "x-enumDescriptions", "x-enum-description"):
        texts = _spread(data.get(key), given, texts)
    microsoft = data.get("x-ms-enum")
    if isinstance(microsoft, dict) and isinstance(listed := microsoft.get("values"), list):
        entries = {repr(e.get("value")): e for e in listed if isinstance(e, dict)}
        found = [entries.get(repr(v), {}) for v in given] if isinstance(given, list) else []
        names = [e.get("name") or n for e, n in zip(found, names, strict=True)]
        texts = [e.get("description") or t for e, t in zip(found, texts, strict=True)]
    return {i: (_text(n), _text(t)) for i, (n, t) in enumerate(zip(names, texts, strict=True))}


def _spread(labels: Json, values: Json, so_far: list[Json]) -> list[Json]:
    """Labels given as a list beside the values, or as a map from the values."""
    if isinstance(labels, list):
        return [labels[i] if i < len(labels) else old for i, old in enumerate(so_far)]
    if isinstance(labels, dict) and isinstance(values, list):
        return [labels.get(str(v), old) for v, old in zip(values, so_far, strict=True)]
    return so_far


def _text(label: Json) -> str | None:
    return label if isinstance(label, str) and label else None
