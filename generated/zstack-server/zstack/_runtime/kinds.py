"""Which kinds of JSON a type can be: a response of another kind is no response of that type at all."""

from __future__ import annotations

import decimal
import enum
from typing import Any, Literal, get_args, get_origin

from .plan import HOOK, LEAF, LIST, MAP, MODEL, TUPLE, UNION, Plan, plan_of

__all__ = ["kind_of", "kinds"]

_ALL = frozenset({"array", "boolean", "null", "number", "object", "string"})
_KINDS = {
    LIST: frozenset({"array"}),
    TUPLE: frozenset({"array"}),
    MAP: frozenset({"object"}),
    MODEL: frozenset({"object"}),
}
_NAMES: dict[type, str] = {
    bool: "boolean",
    dict: "object",
    float: "number",
    int: "number",
    list: "array",
    str: "string",
    type(None): "null",
}


def kind_of(value: Any) -> str:
    """The kind of a JSON value."""
    return _NAMES.get(type(value), "string")


def kinds(plan: Plan) -> frozenset[str]:
    """The kinds of JSON that values of the type are written as, all where that is not known."""
    if plan.kind in (UNION, HOOK):
        members = plan.args if plan.kind == UNION else plan.type.variants()
        found = frozenset[str]().union(*(kinds(plan_of(member)) for member in members))
    else:
        found = _leaf(plan.type) if plan.kind == LEAF else _KINDS.get(plan.kind, _ALL)
    return found | {"null"} if plan.nullable else found


def _leaf(tp: Any) -> frozenset[str]:
    if get_origin(tp) is Literal:
        return frozenset(kind_of(value) for value in get_args(tp))
    if not isinstance(tp, type):
        return _ALL
    if issubclass(tp, enum.Enum):
        return frozenset({"number" if issubclass(tp, int) else "string"})
    if issubclass(tp, decimal.Decimal):
        return frozenset({"number", "string"})
    return frozenset({_NAMES.get(tp, "string")})
