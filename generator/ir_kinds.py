"""The JSON kind of a type's values."""

from __future__ import annotations

from generator.ir import Array, Bytes, Const, Enum, Map, Object, Scalar, Tuple, Type

_CONSTANTS = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}


def json_kind(kind: Type) -> str:
    """string, integer, number, boolean, null, array or object; `any` of what has no single one."""
    match kind:
        case Scalar(kind=name):
            return name
        case Enum(kind=name) if name != "any":
            return name
        case Const(value=value):
            return _CONSTANTS.get(type(value), "any")
        case Array() | Tuple():
            return "array"
        case Object() | Map():
            return "object"
        case Bytes():
            return "string"
        case _:
            return "any"
