"""The JSON kind of a type's values."""

from __future__ import annotations

from collections.abc import Mapping

from generator.ir import Array, Bytes, Const, Enum, Map, NamedSchema, Object, Ref, Scalar, Schema, Tuple, Type

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


def has_files(schema: Schema | None, schemas: Mapping[str, NamedSchema]) -> bool:
    """Whether an object has a member that is raw content, or a list of it, which JSON cannot carry."""
    target = _resolved(schema, schemas)
    if target is None or not isinstance(target.type, Object):
        return False
    members = [_resolved(f.schema, schemas) for f in target.type.fields]
    items = [_resolved(m.type.items, schemas) for m in members if m is not None and isinstance(m.type, Array)]
    return any(m is not None and isinstance(m.type, Bytes) for m in (*members, *items))


def _resolved(schema: Schema | None, schemas: Mapping[str, NamedSchema]) -> Schema | None:
    for _ in range(len(schemas) + 1):
        if schema is None or not isinstance(schema.type, Ref):
            return schema
        named = schemas.get(schema.type.id)
        schema = named.schema if named else None
    return None
