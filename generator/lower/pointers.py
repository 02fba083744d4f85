"""Where JSON pointers lead in described bodies, and which arguments an operation takes by which name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.ir import AnyType, Array, Map, NamedSchema, Object, Operation, Response, Schema, Tuple, Union
from generator.ir_kinds import resolved
from generator.media_types import is_json

Schemas = Mapping[str, NamedSchema]


@dataclass(frozen=True, slots=True)
class Described:
    """An argument of an operation: the names it goes by, and what is said about it."""

    names: tuple[str, ...]
    schema: Schema
    required: bool
    description: str | None


def unescaped(pointer: str) -> list[str]:
    """The tokens of a JSON pointer."""
    return [t.replace("~1", "/").replace("~0", "~") for t in pointer.split("/")[1:]]


def follow(schema: Schema | None, pointer: str, schemas: Schemas) -> Schema | None:
    """The schema of the value that a pointer leads to: any value where nothing is described, None for nowhere."""
    return next(iter(follow_all(schema, pointer, schemas)), None)


def follow_all(schema: Schema | None, pointer: str, schemas: Schemas) -> list[Schema]:
    """As `follow`, in each variant of the unions on the way."""
    here = [schema or Schema(type=AnyType())]
    for token in unescaped(pointer):
        here = [found for s in here for found in _step(s, token, schemas, set())]
    return here


def _step(schema: Schema, token: str, schemas: Schemas, unions: set[int]) -> list[Schema]:
    """`unions` are those that were looked into: some hold themselves."""
    kind = resolved(schema, schemas).type
    found: Schema | None = None
    match kind:
        case AnyType():
            found = Schema(type=AnyType())
        case Object(fields=fields, extra=extra):
            found = next((f.schema for f in fields if f.wire == token), extra)
        case Map(values=values):
            found = values
        case Array(items=items) if token.isdecimal():
            found = items
        case Tuple(prefix=prefix, rest=rest) if token.isdecimal():
            found = prefix[int(token)] if int(token) < len(prefix) else rest
        case Union(variants=variants) if id(kind) not in unions:
            unions.add(id(kind))
            return [s for v in variants for s in _step(v.schema, token, schemas, unions)]
    return [] if found is None else [found]


def json_schema(response: Response) -> tuple[bool, Schema | None]:
    """Whether a response has JSON, and its schema if it is described."""
    media = next((m for m in response.contents if is_json(m.media_type)), None)
    return media is not None, media.schema if media else None


def successes(operation: Operation) -> list[Response]:
    """The responses of a call that went well; `default` if no other is described."""
    good = [r for r in operation.responses if r.status.startswith("2")]
    return good or [r for r in operation.responses if r.status == "default"]


def leads(operation: Operation, pointer: str, schemas: Schemas) -> bool:
    """Whether a pointer leads to a value in a described success, or nothing is described."""
    described = [schema for has, schema in map(json_schema, successes(operation)) if has]
    return not described or any(follow(s, pointer, schemas) is not None for s in described)


def arguments(operation: Operation, schemas: Schemas) -> Iterator[Described]:
    """The arguments of an operation."""
    for parameter in operation.parameters:
        yield Described((parameter.wire,), parameter.schema, parameter.required, parameter.description)
    body = operation.body
    for media in body.contents[:1] if body else ():
        top = resolved(media.schema, schemas).type if media.schema else AnyType()
        for field in top.fields if isinstance(top, Object) else ():
            inner = resolved(field.schema, schemas).type
            if body is not None and field.wire in body.unwrap and isinstance(inner, Object):
                for f in inner.fields:
                    names = (f"/{_token(field.wire)}/{_token(f.wire)}", f.wire)
                    yield Described(names, f.schema, field.required and f.required, f.schema.description)
            else:
                names = (f"/{_token(field.wire)}", field.wire)
                yield Described(names, field.schema, field.required, field.schema.description)


def _token(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")
