"""A schema's own keywords: type (stated or inferred), values, members, items, limits, annotations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeAlias

from generator.diagnostics import Severity, declare
from generator.ir import (
    AnyType,
    Array,
    Bytes,
    Field,
    Json,
    Object,
    Scalar,
    Schema,
    Tuple,
    Type,
    Union,
    Value,
    Variant,
)
from generator.lower import enums
from generator.lower.constraints import constraints
from generator.lower.context import Context, join
from generator.lower.form import BARE, NO_CONSTRAINTS, NULL, Form, any_schema, finish
from generator.lower.unsupported import note

UNSUPPORTED_TYPE = declare(
    "unsupported-type", Severity.WARNING, "a schema type that OpenAPI does not have; repaired or treated as any value"
)
NO_ITEMS = declare("items-missing", Severity.NOTE, "an array of OpenAPI 3.0 that does not say what its items are")
NULL_BESIDE = declare(
    "null-beside", Severity.WARNING, "`type: null` beside a schema of another type; taken as nullable"
)

Child: TypeAlias = Callable[[Json, str], Schema]

KINDS = ("string", "integer", "number", "boolean", "object", "array", "null")
_REPAIRS = {
    "int": "integer", "int32": "integer", "int64": "integer", "long": "integer", "float": "number", "double": "number",
    "decimal": "number", "bool": "boolean", "str": "string", "text": "string", "uuid": "string", "date": "string",
    "datetime": "string", "date-time": "string", "dict": "object", "map": "object", "list": "array", "none": "null",
}  # fmt: skip
_SIGNS = {
    "object": ("properties", "additionalProperties", "patternProperties", "minProperties", "maxProperties",
               "unevaluatedProperties"),
    "array": ("items", "prefixItems", "minItems", "maxItems", "uniqueItems", "unevaluatedItems"),
    "string": ("pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}  # fmt: skip
_FORMATS = {
    "int32": "integer", "int64": "integer", "float": "number", "double": "number",
    **dict.fromkeys(("date", "date-time", "time", "duration", "uuid", "email", "uri", "hostname", "ipv4", "ipv6",
                     "byte", "binary", "password"), "string"),
}  # fmt: skip
_SAID = frozenset(
    {"title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly"}
    | {"x-since", "x-name"}
)
_SHAPING = frozenset({"$ref", "allOf", "oneOf", "anyOf", "properties", "items"})
_MEMBERS = frozenset({"properties", "patternProperties", "additionalProperties", "unevaluatedProperties"})


def own(ctx: Context, data: dict[str, Json], at: str, child: Child) -> Form:
    """What a schema says without its references, `allOf`, `oneOf` and `anyOf`. `child` lowers what lies below."""
    kinds, nulls = _kinds(ctx, data, at)
    kind, more_nulls = _type(ctx, data, kinds, at, child)
    note(ctx, "schema", data, at)
    required: frozenset[str] = frozenset()
    if "required" in data:
        required = frozenset(ctx.strings(data, "required", at))
    limits = NO_CONSTRAINTS if isinstance(kind, Union) else constraints(ctx, data, at)
    nullable = nulls or more_nulls
    schema = Schema(type=kind, nullable=nullable, constraints=limits, pointer=at, **said(ctx, data, at))
    return Form(schema, required, data.get("additionalProperties") is False, nullable)


def _kinds(ctx: Context, data: dict[str, Json], at: str) -> tuple[tuple[str, ...], bool]:
    """The types that `type` allows, less null, and whether null is allowed. Inferred where `type` is missing."""
    stated = data.get("type")
    nulls = data.get("nullable") is True or data.get("x-nullable") is True
    if isinstance(data.get("nullable"), (str, int)) and not isinstance(data["nullable"], bool):
        ctx.flag(data, "nullable", at)
    if stated is None:
        return _inferred(data), nulls
    place = join(at, "type")
    out: dict[str, None] = {}
    for name in stated if isinstance(stated, list) else [stated]:
        kind = _kind(ctx, name, place)
        if kind is None:
            return (), nulls
        out[kind] = None
    if "number" in out:
        out.pop("integer", None)
    if "null" in out and len(out) > 1:
        del out["null"]
        nulls = True
    if tuple(out) == ("null",) and not _SHAPING.isdisjoint(data):
        ctx.say(NULL_BESIDE, "type null beside keywords of other types; taken as nullable", place)
        return _inferred(data), True
    return tuple(out), nulls


def _kind(ctx: Context, name: Json, at: str) -> str | None:
    if not isinstance(name, str):
        ctx.wrong(name, "a type name", at)
        return None
    if name in KINDS or name == "file":
        return name
    repaired = name.lower() if name.lower() in KINDS else _REPAIRS.get(name.lower())
    treated = f"taken as {repaired}" if repaired else "treated as any value"
    ctx.say(UNSUPPORTED_TYPE, f"type {name!r} is not supported; {treated}", at)
    return repaired


def _inferred(data: dict[str, Json]) -> tuple[str, ...]:
    for kind, signs in _SIGNS.items():
        if any(s in data for s in signs):
            return (kind,)
    form = data.get("format")
    return (_FORMATS[form],) if isinstance(form, str) and form in _FORMATS and "enum" not in data else ()


def _type(ctx: Context, data: dict[str, Json], kinds: tuple[str, ...], at: str, child: Child) -> tuple[Type, bool]:
    """The type, and whether null is among the values."""
    stated = kinds if "type" in data else ()
    if "const" in data:
        values = enums.const(data["const"])
        return values.type or AnyType(), values.nulls
    nulls = False
    if "enum" in data and not _enum_of_items(ctx, data, stated, at):
        found = enums.enum(ctx, data, stated, at)
        if found.type is not None:
            return found.type, found.nulls
        nulls = found.nulls
    if len(kinds) <= 1:
        return (_one(ctx, data, kinds[0], at, child) if kinds else AnyType()), nulls or kinds == ("null",)
    return Union(tuple(_alternative(ctx, data, k, at, child) for k in kinds)), nulls


def _enum_of_items(ctx: Context, data: dict[str, Json], stated: tuple[str, ...], at: str) -> bool:
    """Whether an array's `enum` lists what its items may be (a widespread slip), not whole arrays."""
    values = data.get("enum")
    slip = stated == ("array",) and isinstance(values, list) and not any(isinstance(v, list) for v in values)
    if slip:
        ctx.say(
            enums.ENUM_MISMATCH,
            "the enum of an array lists no arrays; taken as the enum of its items",
            join(at, "enum"),
        )
    return slip


def _alternative(ctx: Context, data: dict[str, Json], kind: str, at: str, child: Child) -> Variant:
    """One of several types, with the limits that are about it."""
    about = {k: data[k] for k in _SIGNS.get("number" if kind == "integer" else kind, ()) if k in data}
    limits = constraints(ctx, about, at)
    form = Form(Schema(type=_one(ctx, data, kind, at, child), constraints=limits, pointer=at))
    if kind == "object":
        form = replace(form, required=frozenset(ctx.strings(data, "required", at)))
        return Variant(finish(form))
    return Variant(form.schema)


def _one(ctx: Context, data: dict[str, Json], kind: str, at: str, child: Child) -> Type:
    if kind == "object":
        return _object(ctx, data, at, child)
    if kind == "array":
        return _array(ctx, data, at, child)
    if kind == "file":
        return Bytes()
    if kind == "null":
        return NULL
    form = ctx.text(data, "format", at)
    if kind == "string" and form is None:
        form = _content_format(data)
    return Scalar(kind, form or None)


def _content_format(data: dict[str, Json]) -> str | None:
    """3.1's `contentEncoding` and `contentMediaType` as the formats that 3.0 had for them."""
    encoding = data.get("contentEncoding")
    if isinstance(encoding, str):
        return "byte" if encoding.lower() == "base64" else encoding.lower()
    media = data.get("contentMediaType")
    textual = isinstance(media, str) and (media.startswith("text/") or "json" in media or "xml" in media)
    return "binary" if isinstance(media, str) and not textual else None


def _object(ctx: Context, data: dict[str, Json], at: str, child: Child) -> Object:
    if _MEMBERS.isdisjoint(data):
        return BARE
    properties, place = ctx.child(data, "properties", at)
    fields = tuple(Field(wire, child(value, join(place, wire)), False) for wire, value in properties.items())
    return Object(fields, _extra(ctx, data, at, child))


def _extra(ctx: Context, data: dict[str, Json], at: str, child: Child) -> Schema | None:
    """The schema of members that have no name: of `additionalProperties`, `unevaluatedProperties` or patterns."""
    patterns, place = ctx.child(data, "patternProperties", at)
    schemas = [child(value, join(place, pattern)) for pattern, value in patterns.items()]
    for key in ("additionalProperties", "unevaluatedProperties"):
        value = data.get(key)
        if value is True:
            return any_schema(join(at, key))
        if isinstance(value, dict):
            schemas.append(child(value, join(at, key)))
            break
        if value is not None and value is not False:
            ctx.wrong(value, "a schema or boolean", join(at, key))
    if len(schemas) > 1:
        return Schema(type=Union(tuple(Variant(s) for s in schemas)), pointer=place)
    return schemas[0] if schemas else None


def _array(ctx: Context, data: dict[str, Json], at: str, child: Child) -> Type:
    items, key = data.get("items"), "items"
    prefix = ctx.sequence(data, "prefixItems", at) if "prefixItems" in data else []
    if isinstance(items, list):  # what JSON Schema called it before 2020
        prefix, key = ctx.sequence(data, "items", at), "additionalItems"
        items = data.get(key)
    if ctx.old and items is None and not prefix and "items" not in data:
        ctx.say(NO_ITEMS, "an array without 'items'; they may be anything", at)
    if not prefix:
        inherited = {"enum": data["enum"]} if _enum_of_items_quietly(data) else None
        if inherited is not None and (items is None or isinstance(items, dict)) and "$ref" not in (items or {}):
            items = {**(items or {}), **inherited}
        return Array(any_schema(at) if items is None else child(items, join(at, key)))
    exact = data.get("minItems") == data.get("maxItems") == len(prefix)
    closed = items is False or data.get("unevaluatedItems") is False or exact
    rest = None if closed else any_schema(at) if items is None else child(items, join(at, key))
    return Tuple(tuple(child(value, place) for value, place in prefix), rest)


def _enum_of_items_quietly(data: dict[str, Json]) -> bool:
    values = data.get("enum")
    return isinstance(values, list) and bool(values) and not any(isinstance(v, list) for v in values)


def said(ctx: Context, data: dict[str, Json], at: str) -> dict[str, Any]:
    """What a schema says of itself without restricting values: arguments for `dataclasses.replace` of a Schema."""
    out: dict[str, Any] = {}
    if _SAID.isdisjoint(data):
        return out
    for key in ("title", "description"):
        if key in data and (text := ctx.text(data, key, at)) is not None:
            out[key] = text
    for key, name in (("x-since", "since"), ("x-name", "name")):
        if key in data and (text := ctx.extension(data, key)) is not None:
            out[name] = text
    if data.get("default", Ellipsis) is not Ellipsis:
        out["default"] = Value(data["default"])
    if "example" in data or "examples" in data:
        out["examples"] = _examples(ctx, data, at)
    for key, name in (("deprecated", "deprecated"), ("readOnly", "read_only"), ("writeOnly", "write_only")):
        if key in data and ctx.flag(data, key, at):
            out[name] = True
    return out


def _examples(ctx: Context, data: dict[str, Json], at: str) -> tuple[Value, ...]:
    given = data.get("examples")
    if isinstance(given, dict):  # the form that media types have
        out = [Value(e["value"]) for e in given.values() if isinstance(e, dict) and "value" in e]
    else:
        out = [Value(item) for item, _ in ctx.sequence(data, "examples", at)]
    return (Value(data["example"]), *out) if "example" in data else tuple(out)
