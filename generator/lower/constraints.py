"""Limits on values: what each keyword may hold, and OpenAPI 3.0's boolean `exclusiveMinimum`."""

from __future__ import annotations

from dataclasses import fields
from math import isfinite

from generator.ir import Constraints, Json
from generator.lower.context import Context, join
from generator.lower.form import NO_CONSTRAINTS

_NUMBERS = {"minimum": "minimum", "maximum": "maximum", "multipleOf": "multiple_of"}
_COUNTS = {
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_items",
    "maxItems": "max_items",
    "minProperties": "min_properties",
    "maxProperties": "max_properties",
}
_KEYS = frozenset({*_NUMBERS, *_COUNTS, "exclusiveMinimum", "exclusiveMaximum", "pattern", "uniqueItems"})


def constraints(ctx: Context, data: dict[str, Json], at: str) -> Constraints:
    """The limits that a schema's own keywords give."""
    if _KEYS.isdisjoint(data):
        return NO_CONSTRAINTS
    out: dict[str, int | float | None] = {}
    for key, name in _NUMBERS.items():
        out[name] = _number(ctx, data, key, at)
    for key, name in _COUNTS.items():
        count = _number(ctx, data, key, at)
        out[name] = None if count is None else max(0, int(count))
    for side in ("minimum", "maximum"):
        _exclusive(ctx, data, side, at, out)
    pattern = ctx.text(data, "pattern", at)
    unique = ctx.flag(data, "uniqueItems", at)
    return Constraints(**out, pattern=pattern, unique_items=unique)  # type: ignore[arg-type]


def _exclusive(ctx: Context, data: dict[str, Json], side: str, at: str, out: dict[str, int | float | None]) -> None:
    key = "exclusiveM" + side[1:]
    value = data.get(key)
    if isinstance(value, bool):
        if value:
            out[f"exclusive_{side}"], out[side] = out[side], None
    else:
        out[f"exclusive_{side}"] = _number(ctx, data, key, at)


def _number(ctx: Context, data: dict[str, Json], key: str, at: str) -> int | float | None:
    value = data.get(key)
    if isinstance(value, (int, float)) and not isinstance(value, bool) and isfinite(value):
        return value
    if value is not None:
        ctx.wrong(value, "a number", join(at, key))
    return None


def tightened(a: Constraints, b: Constraints) -> Constraints:
    """Both limits at once: the narrower of each. Of two patterns the later one is kept."""
    if a == b or b == NO_CONSTRAINTS:
        return a
    if a == NO_CONSTRAINTS:
        return b
    out: dict[str, object] = {}
    for f in fields(Constraints):
        x, y = getattr(a, f.name), getattr(b, f.name)
        if f.name == "unique_items":
            out[f.name] = x or y
        elif x is None or y is None or f.name in ("pattern", "multiple_of"):
            out[f.name] = x if y is None else y
        else:
            out[f.name] = max(x, y) if "min" in f.name.removeprefix("exclusive_")[:3] else min(x, y)
    return Constraints(**out)  # type: ignore[arg-type]
