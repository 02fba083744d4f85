"""Objects that may be one of several: their alternatives, and which of them values are meant for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from generator.ir import Field, Json, Map, NamedSchema, Object, Scalar, Schema, Union, Variant
from generator.ir_kinds import json_kind, resolved
from generator.samples.check import same

Schemas = Mapping[str, NamedSchema]
_DEEPEST = 8  # alternatives in alternatives


def alternatives(schema: Schema, schemas: Schemas) -> tuple[Variant, ...]:
    """The alternatives of a schema, with their references followed; none if it has none."""
    return tuple(_alternatives(schema, schemas, 0))


def _alternatives(schema: Schema, schemas: Schemas, depth: int) -> Iterator[Variant]:
    kind = resolved(schema, schemas).type
    for variant in kind.variants if isinstance(kind, Union) and depth < _DEEPEST else ():
        target = resolved(variant.schema, schemas)
        if isinstance(target.type, Union):
            yield from (replace(v, tags=v.tags or variant.tags) for v in _alternatives(target, schemas, depth + 1))
        elif json_kind(target.type) != "null":
            yield replace(variant, schema=target)


def joined(variants: tuple[Variant, ...]) -> Schema | None:
    """An object with the properties of all alternatives that are objects; None if there are none.

    A property that they describe differently is a union itself, but for plain texts and numbers: the first counts.
    """
    fields: dict[str, list[Field]] = {}
    objects = [v.schema.type for v in variants if isinstance(v.schema.type, (Object, Map))]
    for kind in objects:
        for field in kind.fields if isinstance(kind, Object) else ():
            fields.setdefault(field.wire, []).append(field)
    extra = next((e for e in (o.values if isinstance(o, Map) else o.extra for o in objects) if e is not None), None)
    return Schema(type=Object(tuple(map(_one, fields.values())), extra)) if objects else None


def _one(fields: list[Field]) -> Field:
    first = fields[0]
    kinds = [f.schema.type for f in fields]
    if all(k == kinds[0] for k in kinds) or all(isinstance(k, Scalar) and json_kind(k) == "string" for k in kinds):
        return first
    return replace(first, schema=replace(first.schema, type=Union(tuple(Variant(f.schema) for f in fields))))


def meant(
    variants: tuple[Variant, ...],
    discriminator: str | None,
    values: Mapping[str, Json],
    fits: Callable[[Json, Schema], bool],
) -> Variant | None:
    """The alternative that values are of: the one that their discriminator selects, else the first that most of them
    fit as properties. None if there are no objects among the alternatives."""
    objects = [v for v in variants if isinstance(v.schema.type, Object)]
    tag = values.get(discriminator) if discriminator is not None else None
    chosen = [v for v in objects if any(same(tag, t) for t in v.tags)]
    return max(chosen or objects, key=lambda v: _fitting(v.schema, values, fits), default=None)


def _fitting(schema: Schema, values: Mapping[str, Json], fits: Callable[[Json, Schema], bool]) -> tuple[int, int]:
    """How many values fit properties; then, how few required properties are not among them."""
    fields = schema.type.fields if isinstance(schema.type, Object) else ()
    good = sum(f.wire in values and fits(values[f.wire], f.schema) for f in fields)
    return good, -sum(f.required and f.wire not in values for f in fields)
