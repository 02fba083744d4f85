"""What can be told of types without a language: the JSON kind of their values, what references lead to."""

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
    kind = resolved(schema, schemas).type if schema is not None else None
    if not isinstance(kind, Object):
        return False
    members = [resolved(f.schema, schemas).type for f in kind.fields]
    items = [resolved(m.items, schemas).type for m in members if isinstance(m, Array)]
    return any(isinstance(m, Bytes) for m in (*members, *items))


def resolved(schema: Schema, schemas: Mapping[str, NamedSchema]) -> Schema:
    """The schema that a chain of references ends at; the last reference, if it leads nowhere or in a circle."""
    seen: set[str] = set()
    while isinstance(schema.type, Ref) and schema.type.id in schemas and schema.type.id not in seen:
        seen.add(schema.type.id)
        schema = schemas[schema.type.id].schema
    return schema
