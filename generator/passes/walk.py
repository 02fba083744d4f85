"""Rewriting all schemas of an API, whatever holds them. Values that are shared stay shared and are rewritten once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeAlias, TypeVar

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
        name = schemas or (lambda s: replace(s, schema=self._visit(s.schema)))
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
            lambda o: replace(
                o,
                parameters=tuple(map(self.parameter, o.parameters)),
                body=None if o.body is None else self.body(o.body),
                responses=tuple(map(self.response, o.responses)),
                callbacks=tuple(map(self.operation, o.callbacks)),
                job_result=None if o.job_result is None else self.response(o.job_result),
            ),
        )

    def parameter(self, parameter: Parameter) -> Parameter:
        return self._once(parameter, lambda p: replace(p, schema=self._visit(p.schema)))

    def body(self, body: Body) -> Body:
        return self._once(body, lambda b: replace(b, contents=tuple(map(self.media, b.contents))))

    def response(self, response: Response) -> Response:
        def make(r: Response) -> Response:
            headers = tuple(map(self.parameter, r.headers))
            return replace(r, headers=headers, contents=tuple(map(self.media, r.contents)))

        return self._once(response, make)

    def media(self, media: Media) -> Media:
        return replace(
            media,
            schema=None if media.schema is None else self._visit(media.schema),
            items=None if media.items is None else self._visit(media.items),
            encodings=tuple(map(self._encoding, media.encodings)),
        )

    def _encoding(self, encoding: Encoding) -> Encoding:
        return replace(encoding, headers=tuple(map(self.parameter, encoding.headers)))
