"""Does a JSON value fit its schema? Structure only: a document's patterns are never run."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from fractions import Fraction

from generator.diagnostics import Diagnostic, Severity, declare, report
from generator.ir import (
    AnyType,
    Api,
    Array,
    Bytes,
    Const,
    Enum,
    Example,
    Json,
    Map,
    NamedSchema,
    Never,
    Object,
    Operation,
    Parameter,
    Ref,
    Scalar,
    Schema,
    Tuple,
    Union,
)
from generator.samples.formats import is_of

EXAMPLE_MISMATCH = declare("example-mismatch", Severity.NOTE, "an example does not fit its own schema")

_MOST = 5  # problems told of one value
_DEEPEST = 100


def problems(value: Json, schema: Schema, api: Api) -> list[str]:
    """What is wrong with the value, as `/pointer: message`, at most five; empty when it fits."""
    return Checker(api.by_id()).problems(value, schema)


class Checker:
    """Checks values against the schemas of one API."""

    def __init__(self, schemas: Mapping[str, NamedSchema]) -> None:
        self._schemas = schemas

    def problems(self, value: Json, schema: Schema) -> list[str]:
        """As the function `problems`."""
        out: list[str] = []
        for problem in _Walk(self._schemas).check(value, schema, "", 0):
            out.append(problem)
            if len(out) == _MOST:
                break
        return out


def same(a: Json, b: Json) -> bool:
    """Equality of JSON values: true is not 1."""
    return isinstance(a, bool) == isinstance(b, bool) and a == b


class _Walk:
    """One check. What was found for a part of the value and a named schema is kept: a union of unions names a schema
    many times over."""

    def __init__(self, schemas: Mapping[str, NamedSchema]) -> None:
        self._schemas = schemas
        self._known: dict[tuple[str, str], list[str]] = {}

    def check(self, value: Json, schema: Schema, at: str, depth: int) -> Iterator[str]:
        if value is None and (schema.nullable or schema.type in (Scalar("null"), AnyType())):
            return
        if depth > _DEEPEST:
            yield f"{at}: nested deeper than {_DEEPEST} levels"
            return
        match schema.type:
            case Ref(id=name):
                yield from self._named(value, name, at, depth)
            case Union(variants=variants):
                if not any(not any(self.check(value, v.schema, at, depth + 1)) for v in variants):
                    yield f"{at}: fits none of the {len(variants)} alternatives"
            case Never():
                yield f"{at}: no value is allowed"
            case Const(value=only) if not same(value, only):
                yield f"{at}: is not the one allowed value"
            case Enum(members=members) if not any(same(value, m.value) for m in members):
                yield f"{at}: is none of the allowed values"
            case AnyType() | Const() | Enum():
                pass
            case _:
                yield from self._typed(value, schema, at, depth)

    def _named(self, value: Json, name: str, at: str, depth: int) -> Iterator[str]:
        key = (at, name)
        if key not in self._known:
            self._known[key] = []  # a schema that is its own alternative adds nothing to what it allows
            target = self._schemas.get(name)
            if target is not None:
                self._known[key] = list(self.check(value, target.schema, at, depth + 1))
        yield from self._known[key]

    def _typed(self, value: Json, schema: Schema, at: str, depth: int) -> Iterator[str]:
        want = _wanted(schema)
        if not _is(value, want):
            yield f"{at}: {want} is wanted, not {_kind(value)}"
            return
        yield from _limits(value, schema, at)
        if isinstance(value, dict):
            yield from self._members(value, schema, at, depth)
        elif isinstance(value, list):
            prefix = schema.type.prefix if isinstance(schema.type, Tuple) else ()
            rest = schema.type.rest if isinstance(schema.type, Tuple) else None
            rest = schema.type.items if isinstance(schema.type, Array) else rest
            for place, item in enumerate(value):
                items = prefix[place] if place < len(prefix) else rest
                if items is not None:
                    yield from self.check(item, items, f"{at}/{place}", depth + 1)

    def _members(self, value: dict[str, Json], schema: Schema, at: str, depth: int) -> Iterator[str]:
        if isinstance(schema.type, Map):
            for key, item in value.items():
                yield from self.check(item, schema.type.values, f"{at}/{key}", depth + 1)
        elif isinstance(schema.type, Object):
            fields = {f.wire: f for f in schema.type.fields}
            for field in fields.values():
                # A request has no read-only field, a response no write-only one.
                if (
                    field.required
                    and not (field.schema.read_only or field.schema.write_only)
                    and field.wire not in value
                ):
                    yield f"{at}: '{field.wire}' is required"
            for key, item in value.items():
                inner = fields[key].schema if key in fields else schema.type.extra
                if inner is not None:
                    yield from self.check(item, inner, f"{at}/{key}", depth + 1)


def _wanted(schema: Schema) -> str:
    match schema.type:
        case Scalar(kind=kind):
            return kind
        case Array() | Tuple():
            return "array"
        case Bytes():
            return "string"
        case _:
            return "object"


def _kind(value: Json) -> str:
    for name in ("null", "boolean", "integer", "number", "string", "array"):
        if _is(value, name):
            return name
    return "object"


def _is(value: Json, kind: str) -> bool:
    if kind == "null":
        return value is None
    if kind == "boolean":
        return isinstance(value, bool)
    if kind == "integer":
        whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
        return whole and not isinstance(value, bool)
    if kind == "number":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    return isinstance(value, {"string": str, "array": list, "object": dict}[kind])


def _limits(value: Json, schema: Schema, at: str) -> Iterator[str]:
    c = schema.constraints
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        low = (c.minimum is not None and value < c.minimum) or (
            c.exclusive_minimum is not None and value <= c.exclusive_minimum
        )
        high = (c.maximum is not None and value > c.maximum) or (
            c.exclusive_maximum is not None and value >= c.exclusive_maximum
        )
        if low or high:
            yield f"{at}: is too {'small' if low else 'large'}"
        if c.multiple_of and not _divides(c.multiple_of, value):
            yield f"{at}: is no multiple of {c.multiple_of}"
    if isinstance(value, str):
        yield from _size(len(value), c.min_length, c.max_length, at)
        if isinstance(schema.type, Scalar) and not is_of(value, schema.type.format):
            yield f"{at}: is not of the format {schema.type.format}"
    elif isinstance(value, list):
        yield from _size(len(value), c.min_items, c.max_items, at)
        if c.unique_items and len({json.dumps(v, sort_keys=True) for v in value}) < len(value):
            yield f"{at}: has an item twice"
    elif isinstance(value, dict):
        yield from _size(len(value), c.min_properties, c.max_properties, at)


def _divides(step: float, value: float) -> bool:
    """As people mean it: 0.1 divides 0.3."""
    return (Fraction(str(value)) / Fraction(str(step))).denominator == 1


def _size(size: int, low: int | None, high: int | None, at: str) -> Iterator[str]:
    if low is not None and size < low:
        yield f"{at}: is shorter than {low}"
    if high is not None and size > high:
        yield f"{at}: is longer than {high}"


# ---- the examples of a document


def check_examples(api: Api) -> list[Diagnostic]:
    """A note for each example or default in the document that does not fit its schema."""
    checker = Checker(api.by_id())
    out: list[Diagnostic] = []
    for operation in (*api.operations, *api.webhooks):
        out += _of_operation(operation, checker)
    for named in api.schemas:
        out += _of_schema(named.schema, checker, 0)
    return out


def _of_operation(operation: Operation, checker: Checker) -> Iterator[Diagnostic]:
    bodies = [operation.body.contents] if operation.body else []
    for parameter in operation.parameters:
        yield from _of_parameter(parameter, checker)
    for response in operation.responses:
        bodies.append(response.contents)
        for header in response.headers:
            yield from _of_parameter(header, checker)
    for contents in bodies:
        for media in contents:
            if media.schema is not None:
                yield from _of_examples(media.examples, media.schema, media.pointer, checker)
                yield from _of_schema(media.schema, checker, 0)


def _of_parameter(parameter: Parameter, checker: Checker) -> Iterator[Diagnostic]:
    yield from _of_examples(parameter.examples, parameter.schema, parameter.pointer, checker)
    yield from _of_schema(parameter.schema, checker, 0)


def _of_examples(examples: tuple[Example, ...], schema: Schema, pointer: str, checker: Checker) -> Iterator[Diagnostic]:
    if isinstance(schema.type, Bytes):
        return
    for example in examples:
        what = f"example '{example.name}'" if example.name else "the example"
        yield from _mismatch(example.value.json, schema, what, pointer, checker)


def _of_schema(schema: Schema, checker: Checker, depth: int) -> Iterator[Diagnostic]:
    if depth > _DEEPEST:
        return
    for example in schema.examples:
        yield from _mismatch(example.json, schema, "the example", schema.pointer, checker)
    if schema.default is not None:
        yield from _mismatch(schema.default.json, schema, "the default", schema.pointer, checker)
    for inner in parts(schema):
        yield from _of_schema(inner, checker, depth + 1)


def parts(schema: Schema) -> list[Schema]:
    """The schemas that stand directly inside a schema."""
    match schema.type:
        case Array(items=inner) | Map(values=inner):
            return [inner]
        case Tuple(prefix=prefix, rest=rest):
            return [*prefix, *([rest] if rest else [])]
        case Object(fields=fields, extra=extra):
            return [*(f.schema for f in fields), *([extra] if extra else [])]
        case Union(variants=variants):
            return [v.schema for v in variants]
    return []


def _mismatch(value: Json, schema: Schema, what: str, pointer: str, checker: Checker) -> Iterator[Diagnostic]:
    found = checker.problems(value, schema)
    if found:
        yield report(
            EXAMPLE_MISMATCH,
            f"{what} does not fit its schema: {found[0].removeprefix(': ')}",
            pointer=pointer or None,
            help="correct the example or the schema (an overlay will do)",
        )
