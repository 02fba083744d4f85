"""`oneOf` and `anyOf`: the alternatives, null taken out, and which discriminator value selects which."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from generator.diagnostics import Severity, declare
from generator.ir import AnyType, Json, Ref, Schema, Union, Variant
from generator.lower.context import Context, join
from generator.lower.form import NULL, Form
from generator.lower.keywords import Child

UNKNOWN_TAG = declare(
    "discriminator-target", Severity.WARNING, "a discriminator mapping to something that is no alternative; ignored"
)
NOT_SHAPED = declare(
    "alternatives-ignored", Severity.NOTE, "alternatives that only say which members must be there; all are optional"
)

_TEXT = frozenset({"title", "description", "summary", "example", "examples", "deprecated", "$comment"})
_CHECKS = frozenset({"required", "not", "minProperties", "maxProperties", "dependentRequired"}) | _TEXT

Find = Callable[[str, str], "str | None"]


def union(ctx: Context, data: dict[str, Json], key: str, at: str, child: Child, find: Find) -> Form | None:
    """The form of a schema's `oneOf` or `anyOf`; None if the alternatives say nothing of the shape.

    `find` gives the id of a schema that a discriminator mapping names at a location.
    """
    places = ctx.sequence(data, key, at)
    if not places:
        return None
    if all(_only_checks(value, data) for value, _ in places):
        ctx.say(NOT_SHAPED, f"`{key}` only says which members must be there; clients do not check it", join(at, key))
        return None
    schemas = [child(value, place) for value, place in places]
    kept, nulls = _without_null(schemas)
    if not kept:
        return Form(Schema(type=NULL, nullable=True, pointer=at), nulls=True)
    nulls = nulls or any(s.nullable for s in kept)
    variants = _spread(kept)
    discriminator, variants = tagged(ctx, data, at, variants, find)
    if any(isinstance(v.schema.type, AnyType) for v in variants):
        return Form(Schema(type=AnyType(), pointer=at), nulls=nulls)
    if len(variants) == 1 and discriminator is None:
        only = replace(variants[0].schema, nullable=nulls)
        return Form(only, nulls=nulls)
    return Form(Schema(type=Union(tuple(variants), discriminator), nullable=nulls, pointer=at), nulls=nulls)


def _only_checks(value: Json, data: dict[str, Json]) -> bool:
    """Whether an alternative only says which of the members beside it must be there."""
    if not isinstance(value, dict) or not value.keys() & {"required", "not"}:
        return False
    if "type" in value and value["type"] != "object":
        return False
    if "properties" in value:
        declared = data.get("properties")
        mine = value["properties"]
        # A member spelled out again, empty, is a way to say that it exists; anything more narrows it.
        if not isinstance(mine, dict) or not isinstance(declared, dict):
            return False
        if any(name not in declared or member not in ({}, True) for name, member in mine.items()):
            return False
    return _CHECKS.issuperset(value.keys() - {"type", "properties"})


def _without_null(schemas: list[Schema]) -> tuple[list[Schema], bool]:
    kept = [s for s in schemas if s.type != NULL]
    return kept, len(kept) < len(schemas)


def _spread(schemas: list[Schema]) -> list[Variant]:
    """A variant for each schema, each type once; a union that stands in place of a variant gives its own variants."""
    out: list[Variant] = []
    seen: list[tuple[object, object]] = []
    for schema in schemas:
        kind = schema.type
        inner = (Variant(replace(schema, nullable=False)),)
        if isinstance(kind, Union) and kind.discriminator is None:
            inner = kind.variants  # type: ignore[assignment]
        for variant in inner:
            key = (variant.schema.type, variant.schema.constraints)
            if len(seen) > 64 or key not in seen:
                seen.append(key)
                out.append(variant)
    return out


def tagged(
    ctx: Context, data: dict[str, Json], at: str, variants: list[Variant], find: Find
) -> tuple[str | None, list[Variant]]:
    """The discriminator's property name, and the variants with the values that select them."""
    given = data.get("discriminator")
    if given is None:
        return None, variants
    place = join(at, "discriminator")
    if isinstance(given, str):  # Swagger 2.0's form
        given = {"propertyName": given}
    holder = ctx.mapping(given, place)
    wire = ctx.text(holder, "propertyName", place)
    if not wire:
        if holder:
            ctx.say(UNKNOWN_TAG, "a discriminator without propertyName; ignored", place)
        return None, variants
    ids = {v.schema.type.id for v in variants if isinstance(v.schema.type, Ref)}
    tags: dict[str, list[str]] = {}
    mapping, place = ctx.child(holder, "mapping", place)
    for tag, target in mapping.items():
        found = find(target, place) if isinstance(target, str) else None
        if found is None or found not in ids:
            ctx.say(
                UNKNOWN_TAG, f"tag {tag!r} leads to {target!r}, which is none of the alternatives", join(place, tag)
            )
        else:
            tags.setdefault(found, []).append(tag)
    default = _default(ctx, holder, join(at, "discriminator"), ids, find)
    return wire, [_with_tags(v, tags, default) for v in variants]


def _default(ctx: Context, holder: dict[str, Json], at: str, ids: set[str], find: Find) -> str | None:
    """The id of the alternative for values without a known tag (since OpenAPI 3.2)."""
    target = ctx.text(holder, "defaultMapping", at)
    found = find(target, at) if target is not None else None
    if target is not None and found not in ids:
        place = join(at, "defaultMapping")
        ctx.say(UNKNOWN_TAG, f"defaultMapping leads to {target!r}, which is none of the alternatives", place)
        return None
    return found


def _with_tags(variant: Variant, tags: dict[str, list[str]], default: str | None) -> Variant:
    kind = variant.schema.type
    if not isinstance(kind, Ref):
        return variant
    return replace(variant, tags=tuple(tags.get(kind.id, ())), default=kind.id == default)
