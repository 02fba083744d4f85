"""Several schemas that hold at once (`allOf`, or keywords beside a reference) made one.

Only finished values come in, so nothing here walks the document: a reference is looked into through `deref`, which
gives the memoised form of a named schema. Every pair of references is merged once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from generator.diagnostics import Severity, declare
from generator.ir import (
    AnyType,
    Array,
    Bytes,
    Const,
    Enum,
    Field,
    Map,
    Never,
    Object,
    Ref,
    Scalar,
    Schema,
    Tuple,
    Type,
    Union,
    Variant,
)
from generator.lower.constraints import tightened
from generator.lower.context import Context
from generator.lower.enums import fits, same
from generator.lower.form import BARE, Form, finish, opened

ALLOF_CONFLICT = declare(
    "allof-conflict", Severity.WARNING, "parts of an allOf that contradict each other; the later one is used"
)
ALLOF_TOO_BIG = declare(
    "unsupported-allof-product",
    Severity.WARNING,
    "an allOf of alternatives with too many combinations; any value is accepted",
)
ALLOF_TOO_DEEP = declare(
    "unsupported-allof-depth",
    Severity.WARNING,
    "members of allOf parts that restrict each other too deep down; the later one is used",
)

MOST_VARIANTS = 256
DEEPEST = 12
_SCALARS = (Scalar, Enum, Const, Bytes)


class _Conflict(Exception):
    """Two types have no value in common."""


class Merger:
    """Merges forms. `deref` gives the form of a named schema by id, None if it is being made (a circle)."""

    def __init__(self, ctx: Context, deref: Callable[[str], Form | None], name: Callable[[str], str]) -> None:
        self._ctx = ctx
        self._deref = deref
        self._name = name
        self._depth = 0

    def merge(self, a: Form, b: Form, at: str) -> Form:
        """The form of values that are both; `b` is the later part, its annotations win."""
        try:
            return self._merged(a, b, at)
        except _Conflict as conflict:
            self._ctx.say(ALLOF_CONFLICT, f"the parts contradict each other: {conflict}; the later one is used", at)
            return a if b.schema.type == BARE else b  # `type: object` alone is more often a habit than meant

    def _merged(self, a: Form, b: Form, at: str) -> Form:
        kind = self._types(a, b, at)
        x, y = a.schema, b.schema
        if isinstance(kind, Form):  # references that had to be looked into: their limits count, too
            looked = kind
            a = replace(a, schema=replace(x, constraints=tightened(looked.schema.constraints, x.constraints)))
            x, kind = a.schema, looked.schema.type
            a = replace(a, required=a.required | looked.required, closed=a.closed or looked.closed)
        schema = Schema(
            type=kind,
            nullable=_both_null(a, b),
            title=y.title if y.title is not None else x.title,
            description=y.description if y.description is not None else x.description,
            default=y.default or x.default,
            examples=y.examples or x.examples,
            constraints=tightened(x.constraints, y.constraints),
            deprecated=x.deprecated or y.deprecated,
            read_only=x.read_only or y.read_only,
            write_only=x.write_only or y.write_only,
            since=y.since or x.since,
            name=y.name or x.name,
            pointer=y.pointer if not isinstance(y.type, AnyType) else x.pointer,
        )
        return Form(schema, a.required | b.required, a.closed or b.closed, a.nulls and b.nulls)

    def _types(self, a: Form, b: Form, at: str) -> Type | Form:
        x, y = a.schema.type, b.schema.type
        if isinstance(x, AnyType) and not (a.required and isinstance(y, (Ref, Union))):
            return y
        if isinstance(y, AnyType) and not (b.required and isinstance(x, (Ref, Union))):
            return x
        if isinstance(x, Union) or isinstance(y, Union):
            return self._unions(a, b, at)
        if isinstance(x, Ref) or isinstance(y, Ref):
            return self._refs(a, b, at)
        if isinstance(x, (Object, Map)) and isinstance(y, (Object, Map)):
            return self._objects(_as_object(x), _as_object(y), at)
        if isinstance(x, (Array, Tuple)) and isinstance(y, (Array, Tuple)):
            return self._arrays(x, y, at)
        if isinstance(x, _SCALARS) and isinstance(y, _SCALARS):
            return _scalars(x, y)
        if isinstance(x, Never) or isinstance(y, Never):
            return Never()
        raise _Conflict(f"{_word(x)} and {_word(y)}")

    def _objects(self, x: Object, y: Object, at: str) -> Object:
        if x is y:
            return x
        later = {f.wire: f for f in y.fields}
        fields = []
        for f in x.fields:
            other = later.pop(f.wire, None)
            fields.append(f if other is None else self._fields(f, other, at))
        extra = x.extra or y.extra
        if x.extra and y.extra and x.extra is not y.extra:
            extra = self.schemas(x.extra, y.extra, at)
        return Object((*fields, *later.values()), extra)

    def _fields(self, x: Field, y: Field, at: str) -> Field:
        if x is y or x == y:
            return x
        schema = self.schemas(x.schema, y.schema, y.schema.pointer or at)
        return Field(x.wire, schema, x.required or y.required)

    def schemas(self, x: Schema, y: Schema, at: str) -> Schema:
        """Two finished schemas as one."""
        if x == y:
            return x
        return finish(self.merge(opened(x), opened(y), at))

    def _arrays(self, x: Array | Tuple, y: Array | Tuple, at: str) -> Array | Tuple:
        if isinstance(x, Array) and isinstance(y, Array):
            return Array(self.schemas(x.items, y.items, at))
        if isinstance(x, Tuple) and isinstance(y, Tuple) and len(x.prefix) == len(y.prefix):
            prefix = tuple(self.schemas(p, q, at) for p, q in zip(x.prefix, y.prefix, strict=True))
            return Tuple(prefix, y.rest if x.rest else x.rest)
        return y if isinstance(y, Tuple) else x

    def _refs(self, a: Form, b: Form, at: str) -> Type | Form:
        """A reference and something else: the reference if the other adds nothing, else both looked into."""
        x, y = a.schema.type, b.schema.type
        if x == y and not a.required and not b.required:
            return y
        if isinstance(x, Ref) and y == BARE and not b.required:
            return x
        if isinstance(y, Ref) and x == BARE and not a.required:
            return y
        if self._depth >= DEEPEST:
            self._ctx.say(ALLOF_TOO_DEEP, "members restrict each other too deep down; the later one is used", at)
            return y if isinstance(y, Ref) else x
        inner_a, inner_b = self._looked_into(a), self._looked_into(b)
        if inner_a is None or inner_b is None:
            return y if isinstance(y, Ref) else x
        self._depth += 1
        try:
            merged = self._merged(inner_a, inner_b, at)
        finally:
            self._depth -= 1
        return _unchanged(merged, inner_b, y) or _unchanged(merged, inner_a, x) or merged

    def _looked_into(self, form: Form) -> Form | None:
        if not isinstance(form.schema.type, Ref):
            return form
        inner = self._deref(form.schema.type.id)
        return None if inner is None else stripped(replace(inner, required=inner.required | form.required))

    def _unions(self, a: Form, b: Form, at: str) -> Type:
        """Alternatives and something else: each alternative with it. Those that contradict it are no alternatives."""
        first, second = _variants(a), _variants(b)
        if len(first) * len(second) > MOST_VARIANTS:
            self._ctx.say(
                ALLOF_TOO_BIG, f"{len(first)} x {len(second)} combinations are too many; any value is accepted", at
            )
            return AnyType()
        variants: list[Variant] = []
        for p in first:
            for q in second:
                variant = self._variant(p, q, at)
                if variant is not None and variant not in variants:
                    variants.append(variant)
        if not variants:
            raise _Conflict("none of the alternatives is possible")
        x, y = a.schema.type, b.schema.type
        discriminator = (isinstance(y, Union) and y.discriminator) or (isinstance(x, Union) and x.discriminator) or None
        return Union(tuple(variants), discriminator)

    def _variant(self, p: _Part, q: _Part, at: str) -> Variant | None:
        # The alternative's own text and place are kept: the other part is the same for all alternatives.
        lead = p.variant or q.variant
        try:
            merged = self._merged(p.form, q.form, at)
        except _Conflict:
            return None
        schema = finish(merged)
        if lead is None:
            return Variant(schema)
        own = lead.schema
        schema = replace(own, type=schema.type, constraints=schema.constraints, nullable=schema.nullable)
        name = lead.name
        if name is None and isinstance(own.type, Ref):
            name = self._name(own.type.id)
        tags = lead.tags or (q.variant.tags if q.variant else ())
        return Variant(schema, tags, None if isinstance(schema.type, Ref) else name, lead.default)


class _Part:
    __slots__ = ("form", "variant")

    def __init__(self, form: Form, variant: Variant | None) -> None:
        self.form = form
        self.variant = variant


def _variants(form: Form) -> list[_Part]:
    kind = form.schema.type
    if not isinstance(kind, Union):
        return [_Part(form, None)]
    return [_Part(replace(opened(v.schema), required=form.required), v) for v in kind.variants]


def stripped(form: Form) -> Form:
    """A referenced part without what it says of itself: its description does not describe the whole."""
    s = form.schema
    return replace(form, schema=Schema(type=s.type, nullable=s.nullable, constraints=s.constraints, pointer=s.pointer))


def _both_null(a: Form, b: Form) -> bool:
    if a.neutral:
        return b.schema.nullable
    return a.schema.nullable if b.neutral else a.schema.nullable and b.schema.nullable


def _as_object(kind: Object | Map) -> Object:
    return kind if isinstance(kind, Object) else Object((), kind.values)


def _unchanged(merged: Form, inner: Form, kind: Type) -> Type | None:
    """The reference, if what it refers to already says all that the merged form says."""
    if not isinstance(kind, Ref):
        return None
    x, y = merged.schema.type, inner.schema.type
    same_limits = merged.schema.constraints == inner.schema.constraints
    if isinstance(x, Object) and isinstance(y, Object):
        done = finish(merged).type
        before = finish(inner).type
        if not isinstance(done, Object) or not isinstance(before, Object):
            return kind if done == before and same_limits else None
        by_wire = {f.wire: f for f in done.fields}
        equal = by_wire == {f.wire: f for f in before.fields} and done.extra == before.extra
        return kind if equal and same_limits else None
    return kind if x == y and same_limits and merged.required <= inner.required else None


def _scalars(x: Type, y: Type) -> Type:
    """Both scalars at once: the narrower kind, the values they share, the format that is given."""
    if isinstance(x, (Enum, Const)) and isinstance(y, (Enum, Const)):
        mine = [x.value] if isinstance(x, Const) else [m.value for m in x.members]
        if isinstance(y, Const):
            if not any(same(y.value, v) for v in mine):
                raise _Conflict("no value is in both")
            return y
        kept = tuple(m for m in y.members if any(same(m.value, v) for v in mine))
        if not kept:
            raise _Conflict("no value is in both enums")
        return x if isinstance(x, Const) else Enum(x.kind if x.kind != "any" else y.kind, kept)
    if isinstance(x, (Enum, Const)):
        return _narrowed(x, y)
    if isinstance(y, (Enum, Const)):
        return _narrowed(y, x)
    if isinstance(x, Bytes) or isinstance(y, Bytes):
        return Bytes()
    assert isinstance(x, Scalar) and isinstance(y, Scalar)
    if x.kind == y.kind:
        return Scalar(x.kind, y.format or x.format)
    if {x.kind, y.kind} == {"integer", "number"}:
        whole = x if x.kind == "integer" else y
        return Scalar("integer", whole.format)
    raise _Conflict(f"{x.kind} and {y.kind}")


def _narrowed(values: Enum | Const, kind: Type) -> Type:
    """The values of an enum that are of a scalar's kind."""
    if not isinstance(kind, Scalar):
        return values
    if isinstance(values, Const):
        if not fits(values.value, kind.kind):
            raise _Conflict(f"a constant that is no {kind.kind}")
        return values
    kept = tuple(m for m in values.members if fits(m.value, kind.kind))
    if not kept:
        raise _Conflict(f"an enum without {kind.kind} values")
    return values if len(kept) == len(values.members) else Enum(kind.kind, kept)


def _word(kind: Type) -> str:
    return kind.kind if isinstance(kind, (Scalar, Enum)) else type(kind).__name__.lower()
