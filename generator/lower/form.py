"""A schema while it is being composed.

`allOf` parts complete each other: one lists the properties, another says which are required. So a part is kept as a
`Form`, with what a finished schema cannot say, until all parts are together.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.ir import AnyType, Constraints, Field, Map, Object, Scalar, Schema, Type

BARE = Object(())
NULL = Scalar("null")
NO_CONSTRAINTS = Constraints()


@dataclass(frozen=True, slots=True)
class Form:
    """`required` are property names of any part; `closed` says `additionalProperties: false`.

    An object that says nothing of its members is `Object(())` here and becomes a map of anything when finished.
    `nulls` is true if null was allowed in so many words (`nullable: true`), not merely by saying nothing.
    """

    schema: Schema
    required: frozenset[str] = frozenset()
    closed: bool = False
    nulls: bool = False

    @property
    def neutral(self) -> bool:
        """Whether it says nothing of the values."""
        return isinstance(self.schema.type, AnyType) and not self.required and self.schema.constraints == NO_CONSTRAINTS


def any_schema(at: str) -> Schema:
    return Schema(type=AnyType(), pointer=at)


def plain_any(schema: Schema | None) -> bool:
    return schema is not None and isinstance(schema.type, AnyType)


def opened(schema: Schema) -> Form:
    """A finished schema as a form again, to be merged with another."""
    if isinstance(schema.type, Map) and plain_any(schema.type.values):
        return Form(replace(schema, type=BARE), nulls=schema.nullable)
    return Form(schema, nulls=schema.nullable)


def finish(form: Form) -> Schema:
    """The schema of a form: required marks set, required but undeclared members added, free-form objects made maps."""
    schema, kind = form.schema, finished_type(form)
    nullable = schema.nullable or form.nulls
    if kind is schema.type and nullable == schema.nullable:
        return schema
    return replace(schema, type=kind, nullable=nullable)


def finished_type(form: Form) -> Type:
    kind = form.schema.type
    if isinstance(kind, AnyType) and form.required:
        kind = BARE
    if not isinstance(kind, Object):
        return kind
    fields = with_required(kind, form.required, form.schema.pointer)
    if fields:
        return kind if fields is kind.fields else Object(fields, kind.extra)
    if form.closed:
        return Object((), None)
    return Map(kind.extra or any_schema(form.schema.pointer))


def with_required(kind: Object, required: frozenset[str], at: str) -> tuple[Field, ...]:
    """The fields, those required marked so. A required name that no part declares becomes a field of any value."""
    if not required:
        return kind.fields
    fields = tuple(Field(f.wire, f.schema, True) if f.wire in required and not f.required else f for f in kind.fields)
    missing = required.difference(f.wire for f in fields)
    extra = kind.extra or any_schema(at)
    return (*fields, *(Field(wire, extra, True) for wire in sorted(missing)))
