"""What an operation's success looks like: where in it the result is, and what that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.ir import (
    Array,
    Constraints,
    Media,
    NamedSchema,
    Object,
    Operation,
    Response,
    Scalar,
    Schema,
    Union,
    Variant,
)
from generator.ir_kinds import resolved
from generator.lower.pointers import json_schema
from generator.mock.answer import Answers, chosen
from generator.mock.unions import alternatives, joined
from generator.naming import words
from generator.passes.listing import arrays, at_path
from generator.samples import NO_LIMITS

Schemas = Mapping[str, NamedSchema]
_PLAIN = ("string", "integer", "number")
# What identifies an item where no path tells: the first of these that it has.
_NAMES = (("uuid",), ("id",), ("guid",), ("key",), ("name",), ("slug",), ("code",))


@dataclass(frozen=True, slots=True)
class Shape:
    """`path` leads to the result in the content; `item` describes it, or the items of it if it is a list. `limits` say
    how many items a list has.

    `kind` is what the document says of an item. `item` is the same if that is an object; of one that may be one of
    several objects (`variants`, told apart by `discriminator`) it has the properties of all; else it is None.
    """

    response: Response | None
    status: int
    media: Media | None = None
    path: tuple[str, ...] = ()
    listed: bool = False
    item: Schema | None = None
    limits: Constraints = NO_LIMITS
    kind: Schema | None = None
    variants: tuple[Variant, ...] = ()
    discriminator: str | None = None

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of an item's properties."""
        return tuple(f.wire for f in self.item.type.fields) if self.item and isinstance(self.item.type, Object) else ()


def shape_of(operation: Operation, answers: Answers) -> Shape:
    """The shape of the answer to a call that goes well; of a job, of what it comes to."""
    schemas = answers.schemas
    if operation.job is not None and operation.job_result is not None:
        text = operation.job_result.status
        response, status = operation.job_result, int(text) if text.isdigit() else 200
    else:
        found, status = answers.success(operation)
        if found is None:
            return Shape(None, status)
        response = found
    media = chosen(response)
    if media is None or not json_schema(response)[0] or media.schema is None:
        return Shape(response, status, media)
    path, listed = _result(operation, response, media.schema, schemas)
    found_schema = at_path(media.schema, path, schemas)
    kind = resolved(found_schema, schemas) if found_schema is not None else None
    limits = kind.constraints if kind is not None and listed else NO_LIMITS
    if listed and kind is not None and isinstance(kind.type, Array):
        kind = resolved(kind.type.items, schemas)
    shape = Shape(response, status, media, path, listed, None, limits, kind)
    return shape if kind is None else _with_item(shape, kind, schemas)


def _with_item(shape: Shape, kind: Schema, schemas: Schemas) -> Shape:
    if isinstance(kind.type, Object):
        return replace(shape, item=kind)
    variants = alternatives(kind, schemas)
    if not isinstance(kind.type, Union) or not all(isinstance(v.schema.type, Object) for v in variants):
        return shape
    return replace(shape, item=joined(variants), variants=variants, discriminator=kind.type.discriminator)


def _result(operation: Operation, response: Response, schema: Schema, schemas: Schemas) -> tuple[tuple[str, ...], bool]:
    """Where the result is, and whether it is a list."""
    if operation.pagination is not None and operation.pagination.items is not None:
        return operation.pagination.items, True
    if response.unwrap is not None and (inner := at_path(schema, (response.unwrap,), schemas)) is not None:
        return (response.unwrap,), isinstance(resolved(inner, schemas).type, Array)
    top = resolved(schema, schemas).type
    if isinstance(top, Array):
        return (), True
    if not isinstance(top, Object):
        return (), False
    if key_of(resolved(schema, schemas), None, schemas) is None:
        objects = [f.wire for f in top.fields if _is_object(f.schema, schemas)]
        lists = arrays(schema, schemas)
        if len(lists) == 1 and (len(lists[0]) == 2 or not objects or operation.method.upper() == "GET"):
            return lists[0], True
        if len(objects) == 1:
            return (objects[0],), False
    return (), False


def _is_object(schema: Schema, schemas: Schemas) -> bool:
    """Whether values are objects: of one kind, or one of several."""
    if isinstance(resolved(schema, schemas).type, Object):
        return True
    variants = alternatives(schema, schemas)
    return bool(variants) and all(isinstance(v.schema.type, Object) for v in variants)


def key_of(item: Schema | None, variable: str | None, schemas: Schemas) -> str | None:
    """The property that identifies an item: a text or a number. `variable` is what the path of an item calls it: its
    name, or a longer one that ends in it (`petId` -> `id`)."""
    members = item.type.fields if item is not None and isinstance(item.type, Object) else ()
    kinds = ((f.wire, resolved(f.schema, schemas).type) for f in members)
    fields = [wire for wire, kind in kinds if isinstance(kind, Scalar) and kind.kind in _PLAIN]
    by_words = {words(f): f for f in reversed(fields)}
    if variable is not None:
        if variable in fields:
            return variable
        wanted = words(variable)
        for start in range(len(wanted)):
            if wanted[start:] in by_words:
                return by_words[wanted[start:]]
    return next((by_words[n] for n in _NAMES if n in by_words), None)


def member(shape: Shape, name: str) -> Schema | None:
    """The schema of an item's property."""
    kind = shape.item.type if shape.item is not None else None
    return next((f.schema for f in kind.fields if f.wire == name), None) if isinstance(kind, Object) else None


def same_item(one: Shape, other: Shape) -> bool:
    """Whether two operations speak of the same kind of thing: the same schema, or objects with the same properties."""
    if one.item is None or other.item is None:
        return False
    return one.kind is other.kind or (bool(one.fields) and one.fields == other.fields)
