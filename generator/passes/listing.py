"""What can be told of a list's response: the array in it, and what stands beside that."""

from __future__ import annotations

from collections.abc import Mapping

from generator.ir import AnyType, Array, Map, Media, NamedSchema, Object, Operation, Parameter, Response, Schema, Union
from generator.ir_kinds import resolved
from generator.media_types import is_json
from generator.naming import words


def listing(operation: Operation, schemas: Mapping[str, NamedSchema]) -> tuple[Response, Media] | None:
    """The one success response that has content, if that is JSON of one media type."""
    good = [r for r in operation.responses if r.status.startswith("2") and r.contents]
    if len(good) != 1 or len(good[0].contents) != 1:
        return None
    media = good[0].contents[0]
    return (good[0], media) if is_json(media.media_type) and media.schema is not None else None


def at_path(schema: Schema, path: tuple[str, ...], schemas: Mapping[str, NamedSchema]) -> Schema | None:
    """The schema of the property that names lead to; None if there is no such property."""
    for wire in path:
        kind = resolved(schema, schemas).type
        found = next((f for f in kind.fields if f.wire == wire), None) if isinstance(kind, Object) else None
        if found is None:
            return None
        schema = found.schema
    return schema


def item_of(schema: Schema, path: tuple[str, ...], schemas: Mapping[str, NamedSchema]) -> Schema | None:
    """The schema of the items of the array that names lead to; None if there is no such array."""
    found = at_path(schema, path, schemas)
    kind = resolved(found, schemas).type if found is not None else None
    return kind.items if isinstance(kind, Array) else None


def query_parameter(operation: Operation, wire: str | None) -> Parameter | None:
    """The query parameter of that name."""
    return next((p for p in operation.parameters if p.location == "query" and p.wire == wire), None)


def members(schema: Schema, schemas: Mapping[str, NamedSchema]) -> list[str]:
    """The wire names of an object's fields; none of anything else."""
    kind = resolved(schema, schemas).type
    return [f.wire for f in kind.fields] if isinstance(kind, Object) else []


# Arrays beside the items of a page, in many APIs; the second are left out only where there is another array.
_BESIDE = frozenset({"errors", "warnings", "metadata", "meta", "included", "includes", "links", "facets", "notices"})
_RATHER_BESIDE = frozenset(
    {"messages", "aggregations", "actions", "sort", "sorts", "sorting", "order", "filters", "filter", "columns"}
    | {"fields", "expand"}
)
# What an envelope around a list is called.
_ENVELOPES = frozenset({"data", "result", "results", "response", "payload", "embedded"})


def arrays(schema: Schema, schemas: Mapping[str, NamedSchema]) -> list[tuple[str, ...]]:
    """Where the items of a list may be: the response, an array of objects in it or in its envelope."""
    kind = resolved(schema, schemas).type
    if isinstance(kind, Array):
        return [()]
    if not isinstance(kind, Object):
        return []
    found = _arrays(kind, schemas)
    if found:
        return [(wire,) for wire in found]
    for f in kind.fields:
        inner = resolved(f.schema, schemas).type
        if "".join(words(f.wire)) in _ENVELOPES and isinstance(inner, Object) and (below := _arrays(inner, schemas)):
            return [(f.wire, wire) for wire in below]
    return []


def _arrays(kind: Object, schemas: Mapping[str, NamedSchema]) -> list[str]:
    """An object's arrays: those of objects, else all of them."""
    every: dict[str, Schema] = {}
    for f in kind.fields:
        inner = resolved(f.schema, schemas).type
        if isinstance(inner, Array) and "_".join(words(f.wire)) not in _BESIDE:
            every[f.wire] = inner.items
    found = [wire for wire, items in every.items() if _structured(items, schemas)] or list(every)
    return [wire for wire in found if "_".join(words(wire)) not in _RATHER_BESIDE] or found


def _structured(schema: Schema, schemas: Mapping[str, NamedSchema]) -> bool:
    return isinstance(resolved(schema, schemas).type, (Object, Union, Map, AnyType))


def first_number(schema: Schema, schemas: Mapping[str, NamedSchema], told: int | None) -> int | None:
    """The number of the first page or item: 0 or 1, as a parameter's default or least value tells, else as `told`."""
    target = resolved(schema, schemas)
    default = schema.default or target.default
    for value in (default.json if default else None, target.constraints.minimum):
        if value in (0, 1) and not isinstance(value, bool):
            return int(value)
    return told
