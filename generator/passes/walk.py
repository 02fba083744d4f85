"""Rewriting all schemas of an API, whatever holds them. Values that are shared stay shared and are rewritten once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, TypeAlias, TypeVar

from generator.ir import (
    Api,
    Array,
    Body,
    Encoding,
    Map,
    Media,
    NamedSchema,
    Object,
    Operation,
    Parameter,
    Response,
    Schema,
    Tuple,
    Type,
    Union,
)

Visit: TypeAlias = Callable[[Schema], Schema]
T = TypeVar("T")
D = TypeVar("D", Operation, Parameter, Body, Response, Media, Encoding, Schema, NamedSchema)


def each(items: tuple[T, ...], make: Callable[[T], T]) -> tuple[T, ...]:
    """Each item made anew; the same tuple if none has changed."""
    new = tuple(map(make, items))
    return new if any(a is not b for a, b in zip(new, items, strict=True)) else items


def with_(value: D, **changed: Any) -> D:
    """The value with other members; the same object if they are what it has. Most of an API is as it was."""
    for name, new in changed.items():
        if getattr(value, name) is not new:
            return replace(value, **changed)
    return value


def inner_schemas(kind: Type) -> Iterator[Schema]:
    """The schemas directly below a type, in order."""
    match kind:
        case Array(items=items):
            yield items
        case Map(values=values):
            yield values
        case Tuple(prefix=prefix, rest=rest):
            yield from prefix
            if rest is not None:
                yield rest
        case Object(fields=fields, extra=extra):
            for field in fields:
                yield field.schema
            if extra is not None:
                yield extra
        case Union(variants=variants):
            for variant in variants:
                yield variant.schema


def with_inner(kind: Type, visit: Visit) -> Type:
    """The type with each schema directly below it visited; the same object if nothing changed."""
    match kind:
        case Array(items=items):
            new = visit(items)
            return kind if new is items else Array(new)
        case Map(values=values):
            new = visit(values)
            return kind if new is values else Map(new)
        case Tuple(prefix=prefix, rest=rest):
            return Tuple(tuple(visit(s) for s in prefix), None if rest is None else visit(rest))
        case Object(fields=fields, extra=extra):
            seen = [visit(f.schema) for f in fields]
            more = None if extra is None else visit(extra)
            if more is extra and all(s is f.schema for s, f in zip(seen, fields, strict=True)):
                return kind
            pairs = zip(seen, fields, strict=True)
            return Object(tuple(f if s is f.schema else replace(f, schema=s) for s, f in pairs), more)
        case Union(variants=variants):
            return replace(kind, variants=tuple(replace(v, schema=visit(v.schema)) for v in variants))
    return kind


def rewritten(schema: Schema, visit: Visit) -> Schema:
    """The schema with those directly below it visited."""
    kind = with_inner(schema.type, visit)
    return schema if kind is schema.type else replace(schema, type=kind)


class Rewriter:
    """Rewrites every schema of an API by `visit`, which goes deeper itself (see `rewritten`)."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self._done: dict[int, tuple[object, object]] = {}  # the original is kept, so that its id stays its own

    def api(self, api: Api, schemas: Callable[[NamedSchema], NamedSchema] | None = None) -> Api:
        """The API rewritten; `schemas` does named ones if they need more than `visit`."""
        name = schemas or (lambda s: with_(s, schema=self._visit(s.schema)))
        return replace(
            api,
            operations=tuple(map(self.operation, api.operations)),
            webhooks=tuple(map(self.operation, api.webhooks)),
            schemas=tuple(map(name, api.schemas)),
        )

    def _once(self, value: T, make: Callable[[T], T]) -> T:
        if id(value) not in self._done:
            self._done[id(value)] = value, make(value)
        return self._done[id(value)][1]  # type: ignore[return-value]

    def operation(self, operation: Operation) -> Operation:
        return self._once(
            operation,
            lambda o: with_(
                o,
                parameters=each(o.parameters, self.parameter),
                body=None if o.body is None else self.body(o.body),
                responses=each(o.responses, self.response),
                callbacks=each(o.callbacks, self.operation),
                job_result=None if o.job_result is None else self.response(o.job_result),
            ),
        )

    def parameter(self, parameter: Parameter) -> Parameter:
        return self._once(parameter, lambda p: with_(p, schema=self._visit(p.schema)))

    def body(self, body: Body) -> Body:
        return self._once(body, lambda b: with_(b, contents=each(b.contents, self.media)))

    def response(self, response: Response) -> Response:
        return self._once(
            response,
            lambda r: with_(r, headers=each(r.headers, self.parameter), contents=each(r.contents, self.media)),
        )

    def media(self, media: Media) -> Media:
        return with_(
            media,
            schema=None if media.schema is None else self._visit(media.schema),
            items=None if media.items is None else self._visit(media.items),
            encodings=each(media.encodings, self._encoding),
        )

    def _encoding(self, encoding: Encoding) -> Encoding:
        return with_(encoding, headers=each(encoding.headers, self.parameter))
