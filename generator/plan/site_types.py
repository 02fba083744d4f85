"""What a type is called on a page, and what its limits say."""

from __future__ import annotations

import json
from collections.abc import Mapping

from generator.ir import (
    AnyType,
    Array,
    Bytes,
    Const,
    Constraints,
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
    Union,
)
from generator.plan.site_labels import Labels

_NAMES = 4  # alternatives that a type's name lists
_LONGEST = 200


def type_text(schema: Schema, schemas: Mapping[str, NamedSchema], labels: Labels, depth: int = 0) -> str:
    """`string (uuid)`, `array of VmNicInventory`, `one of Cat, Dog`."""

    def inner(part: Schema) -> str:
        return type_text(part, schemas, labels, depth + 1) if depth < 5 else "…"

    match schema.type:
        case Scalar(kind=kind, format=format):
            return f"{kind} ({format})" if format else kind
        case Ref(id=id):
            target = schemas.get(id)
            if target is None:
                return labels.any_value.raw
            # A name tells more than `object`, but less than `string`.
            plain = isinstance(target.schema.type, (Scalar, Enum, Const))
            return inner(target.schema) if plain else target.wire
        case Enum(kind=kind):
            return labels.any_value.raw if kind == "any" else kind
        case Const(value=value):
            return _kind(value)
        case Array(items=items):
            return f"{labels.array_of.raw} {inner(items)}"
        case Tuple(prefix=prefix):
            return (
                f"{labels.array.raw} [{', '.join(inner(p) for p in prefix[:_NAMES])}{', …' * (len(prefix) > _NAMES)}]"
            )
        case Map(values=values):
            return f"{labels.map_of.raw} {inner(values)}"
        case Object():
            return schema.title or labels.object.raw
        case Union(variants=variants):
            names = list(dict.fromkeys(inner(v.schema) for v in variants))
            return f"{labels.one_of.raw} {', '.join(names[:_NAMES])}{', …' * (len(names) > _NAMES)}"
        case Bytes():
            return labels.file.raw
        case Never():
            return labels.nothing.raw
        case AnyType():
            return labels.any_value.raw


def _kind(value: Json) -> str:
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return kinds.get(type(value), "null")


def value_text(value: Json) -> str:
    """A value as a reader knows it; an empty text or one that looks like another value keeps its quotes."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    if isinstance(value, str) and (not value.strip() or value in ("null", "true", "false") or value != value.strip()):
        text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def limits(c: Constraints) -> list[str]:
    """Limits in symbols that need no translation, where there are any."""
    out = []
    for low, high, what in (
        (c.minimum, c.maximum, ""),
        (c.min_length, c.max_length, " characters"),
        (c.min_items, c.max_items, " items"),
        (c.min_properties, c.max_properties, " entries"),
    ):
        if low is not None and high is not None:
            out.append(f"{low} to {high}{what}" if low != high else f"exactly {low}{what}")
        elif low is not None:
            out.append(f"at least {low}{what}")
        elif high is not None:
            out.append(f"at most {high}{what}")
    if c.exclusive_minimum is not None:
        out.append(f"more than {c.exclusive_minimum}")
    if c.exclusive_maximum is not None:
        out.append(f"less than {c.exclusive_maximum}")
    if c.multiple_of is not None:
        out.append(f"a multiple of {c.multiple_of}")
    if c.unique_items:
        out.append("no item twice")
    return out
