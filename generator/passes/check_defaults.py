"""Leaves out or repairs defaults that are not values of their schema.

Before: an integer whose default is `"many"`. After: an integer without default, and a warning. (`"5"` is
taken as 5, with a warning.)
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from generator.diagnostics import Diagnostic, Diagnostics, Severity, declare
from generator.ir import (
    Api,
    Array,
    Const,
    Enum,
    Json,
    Map,
    NamedSchema,
    Never,
    Object,
    Ref,
    Scalar,
    Schema,
    Tuple,
    Type,
    Union,
    Value,
)
from generator.lower.enums import converted, fits, same
from generator.passes.walk import Rewriter, rewritten

MISMATCH = declare(
    "default-mismatch",
    Severity.WARNING,
    "a default that is no value of its schema; left out, or repaired if its meaning is clear",
)

_DEEPEST = 16
_FORMATS = {
    "date": re.compile(r"\d{4}-\d\d-\d\d", re.ASCII),
    "date-time": re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)?", re.ASCII),
    "uuid": re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", re.ASCII),
}


def run(api: Api) -> tuple[Api, list[Diagnostic]]:
    """The API without defaults that do not fit, and a warning for each."""
    found = Diagnostics()
    named = api.by_id()

    def visit(schema: Schema) -> Schema:
        schema = rewritten(schema, visit)
        if schema.default is None or _valid(schema.default.json, schema, named, 0):
            return schema
        kind = schema.type.kind if isinstance(schema.type, (Scalar, Enum)) else ""
        repaired = converted(schema.default.json, kind)
        if repaired is not None and _valid(repaired, schema, named, 0):
            message = f"default {_short(schema.default.json)} is no {_word(schema.type)}; taken as {repaired!r}"
            found.add(MISMATCH, message, pointer=schema.pointer + "/default")
            return replace(schema, default=Value(repaired))
        message = f"default {_short(schema.default.json)} is no {_word(schema.type)}; left out"
        found.add(MISMATCH, message, pointer=schema.pointer + "/default", help="correct it, by an overlay if need be")
        return replace(schema, default=None)

    return Rewriter(visit).api(api), list(found)


def _valid(value: Json, schema: Schema, named: Mapping[str, NamedSchema], depth: int) -> bool:
    if depth > _DEEPEST:
        return True
    if value is None and schema.nullable:
        return True
    match schema.type:
        case Scalar(kind=kind, format=form):
            return fits(value, kind) and (form not in _FORMATS or bool(_FORMATS[form].fullmatch(str(value))))
        case Enum(members=members):
            return any(same(value, m.value) for m in members)
        case Const(value=only):
            return same(value, only)
        case Never():
            return False
        case Ref(id=id):
            return id not in named or _valid(value, named[id].schema, named, depth + 1)
        case Union(variants=variants):
            return any(_valid(value, v.schema, named, depth + 1) for v in variants)
        case _:
            return _valid_container(value, schema.type, named, depth)


def _valid_container(value: Json, kind: Type, named: Mapping[str, NamedSchema], depth: int) -> bool:
    match kind:
        case Array(items=items):
            return isinstance(value, list) and all(_valid(v, items, named, depth + 1) for v in value)
        case Tuple():
            return isinstance(value, list)
        case Map(values=values):
            return isinstance(value, dict) and all(_valid(v, values, named, depth + 1) for v in value.values())
        case Object(fields=fields):
            known = {f.wire: f.schema for f in fields}
            return isinstance(value, dict) and all(
                _valid(v, known[k], named, depth + 1) for k, v in value.items() if k in known
            )
    return True


def _short(value: Json) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def _word(kind: Type) -> str:
    match kind:
        case Scalar(kind=name, format=form):
            return f"{name} of format {form}" if form else name
        case Enum():
            return "value of the enum"
        case Ref():
            return "value of the schema referred to"
        case Map() | Object():
            return "object that fits"
        case Array() | Tuple():
            return "array that fits"
    return "value of the schema"
