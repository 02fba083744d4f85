"""Bodies that hold one value after another: JSON lines, JSON text sequences, server-sent events."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.ir import Array, Const, Enum, Media, NamedSchema, Object, Scalar, Schema, Union
from generator.ir_kinds import resolved

_LINES = re.compile(
    r"(application|text)/(x-)?(json-?lines|jsonl|json-lines|ndjson|nd-json|json-seq|stream\+json|.+\+json-seq)\Z", re.I
)
_EVENTS = "text/event-stream"


@dataclass(frozen=True, slots=True)
class Stream:
    """`kind` is Lines or Events. `item` is the schema of each value (None: any), with `data` of each event's data.

    `errors` says that an event named `error` is described.
    """

    kind: str
    item: Schema | None
    data: bool = False
    errors: bool = False


def stream(media: Media, schemas: Mapping[str, NamedSchema]) -> Stream | None:
    """What a media type says of its items; None if it is no stream that can be read item by item.

    Before OpenAPI 3.2 there was no `itemSchema`: documents gave the schema of a line, or of an event's data, instead.
    """
    kind = media.media_type.partition(";")[0].strip().lower()
    target = resolved(media.schema, schemas) if media.schema is not None else None
    if is_lines(kind):
        whole = target.type if target is not None else None
        return Stream("Lines", media.items or (whole.items if isinstance(whole, Array) else media.schema))
    if kind != _EVENTS:
        return None
    if media.items is not None:
        return Stream("Events", media.items, errors=_has_errors(media.items, schemas, "event", set()))
    if target is None or isinstance(target.type, Scalar):
        return None
    return Stream("Events", media.schema, data=True, errors=_has_errors(target, schemas, None, set()))


def _has_errors(schema: Schema, schemas: Mapping[str, NamedSchema], named_by: str | None, seen: set[int]) -> bool:
    """Whether one of the alternatives is for events named `error`, by its tag or by what the property must be."""
    kind = resolved(schema, schemas).type
    if id(kind) in seen:
        return False
    seen.add(id(kind))
    match kind:
        case Union(variants=variants):
            return any("error" in v.tags or _has_errors(v.schema, schemas, named_by, seen) for v in variants)
        case Object(fields=fields):
            told = next((resolved(f.schema, schemas).type for f in fields if f.wire == named_by), None)
            values = [m.value for m in told.members] if isinstance(told, Enum) else []
            return "error" in values or (isinstance(told, Const) and told.value == "error")
    return False


def is_lines(media_type: str) -> bool:
    """Whether a body of this media type holds one JSON value after another."""
    return bool(_LINES.match(media_type.partition(";")[0].strip()))
