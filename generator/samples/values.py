"""A value for a schema: its example, else its constant, default or first allowed value, else one made from its type.

Small whatever a schema asks for: a string has at most 64 characters, an array 3 items, a value 4 levels and 300 parts.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from generator.ir import (
    AnyType,
    Array,
    Bytes,
    Const,
    Constraints,
    Enum,
    Field,
    Json,
    Map,
    NamedSchema,
    Never,
    Object,
    Ref,
    Scalar,
    Schema,
    Tuple,
    Union,
    Value,
)
from generator.naming import words
from generator.samples.check import Checker
from generator.samples.pattern import LONGEST, matching

_DEEPEST = 4
_ITEMS = 3
_PARTS = 300
_OPTIONAL = 40  # optional fields that one object shows

REQUEST, RESPONSE = "request", "response"

_FORMATS: Mapping[str, str] = {
    "date": "2026-01-31",
    "date-time": "2026-01-31T09:30:00Z",
    "time": "09:30:00Z",
    "duration": "PT1H30M",
    "email": "user@example.com",
    "idn-email": "user@example.com",
    "hostname": "host.example.com",
    "idn-hostname": "host.example.com",
    "ipv4": "192.0.2.10",
    "ip": "192.0.2.10",
    "ipv6": "2001:db8::10",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "iri": "https://example.com/",
    "uri-reference": "/path",
    "iri-reference": "/path",
    "uri-template": "/path/{id}",
    "json-pointer": "/name",
    "relative-json-pointer": "0/name",
    "regex": "[a-z]+",
    "byte": "c2FtcGxl",
    "base64": "c2FtcGxl",
    "base64url": "c2FtcGxl",
    "decimal": "12.50",
    "mac": "02:00:00:00:00:10",
}


class Values:
    """Makes and checks values of one API's schemas."""

    def __init__(self, schemas: Mapping[str, NamedSchema]) -> None:
        self._schemas = schemas
        self._checker = Checker(schemas)

    def value(self, schema: Schema, name: str = "", use: str = REQUEST) -> Json:
        """A value of the schema. `name` is the field it is for; `use` is `request` or `response`."""
        return _Maker(self, use).make(schema, name, 0, frozenset())

    def fits(self, value: Json, schema: Schema) -> bool:
        return not self._checker.problems(value, schema)

    def problems(self, value: Json, schema: Schema) -> list[str]:
        """What is wrong with a value; empty when it fits."""
        return self._checker.problems(value, schema)

    def resolve(self, schema: Schema) -> tuple[Schema, frozenset[str]]:
        """The schema that a chain of references ends at, and the ids on the way."""
        seen: set[str] = set()
        while isinstance(schema.type, Ref) and schema.type.id in self._schemas and schema.type.id not in seen:
            seen.add(schema.type.id)
            schema = self._schemas[schema.type.id].schema
        return schema, frozenset(seen)


class _Maker:
    """Makes one value, within its limits."""

    def __init__(self, values: Values, use: str) -> None:
        self._values = values
        self._use = use
        self._left = _PARTS

    def make(self, schema: Schema, name: str, depth: int, above: frozenset[str]) -> Json:
        self._left -= 1
        given = self._given(schema)
        if given is not None:
            return given.json
        target, path = self._values.resolve(schema)
        if target is not schema:
            given = self._given(target)
            if given is not None:
                return given.json
        return self._typed(target, name, depth, above | path)

    def _given(self, schema: Schema) -> Value | None:
        candidates = list(schema.examples)
        if isinstance(schema.type, Const):
            candidates.append(Value(schema.type.value))
        if schema.default is not None:
            candidates.append(schema.default)
        return next((c for c in candidates if self._values.fits(c.json, schema)), None)

    def _typed(self, schema: Schema, name: str, depth: int, above: frozenset[str]) -> Json:
        match schema.type:
            case Scalar(kind="string", format=format):
                return text_sample(format, schema.constraints, name)
            case Scalar(kind=kind):
                return _number(kind, schema.constraints)
            case Enum(members=members):
                return members[0].value if members else None
            case Array(items=items):
                return self._array(items, schema.constraints, name, depth, above)
            case Tuple(prefix=prefix):
                return [self.make(p, name, depth + 1, above) for p in prefix[:_ITEMS]] if depth < _DEEPEST else []
            case Map(values=values):
                if depth >= _DEEPEST or self._left <= 0 or self._circular(values, above):
                    return {}
                return {"key": self.make(values, name, depth + 1, above)}
            case Object(fields=fields):
                return self._object(fields, depth, above)
            case Union():
                return self._union(schema.type, name, depth, above)
            case Bytes():
                return "sample"
            case Const(value=value):
                return value
            case Never() | AnyType() | Ref():
                return None if isinstance(schema.type, Never) else {} if depth == 0 else "any"

    def _array(self, items: Schema, c: Constraints, name: str, depth: int, above: frozenset[str]) -> Json:
        wanted = min(max(c.min_items or 0, 1), _ITEMS)
        if c.max_items is not None:
            wanted = min(wanted, max(c.max_items, 0))
        if self._left <= 0 or depth >= _DEEPEST or self._circular(items, above):
            return []
        # With unique items each needs its own text; two equal ones would be worse than too few.
        names = [name if n == 0 else f"{name} {n + 1}" for n in range(wanted)]
        made = [self.make(items, _singular(n), depth + 1, above) for n in names]
        if c.unique_items:
            made = [v for place, v in enumerate(made) if v not in made[:place]]
            for further in self._others(items, made[-1]) if made else ():
                if len(made) < wanted and further not in made and self._values.fits(further, items):
                    made.append(further)
        return made

    def _others(self, items: Schema, last: Json) -> list[Json]:
        """Values that an array without equal items might have beside the last one."""
        target = self._values.resolve(items)[0]
        if isinstance(target.type, Enum):
            return [m.value for m in target.type.members]
        if isinstance(last, bool):
            return [not last]
        if isinstance(last, (int, float)):
            step = target.constraints.multiple_of or 1
            return [last + sign * n * step for sign in (1, -1) for n in range(1, _ITEMS)]
        return []

    def _object(self, fields: tuple[Field, ...], depth: int, above: frozenset[str]) -> Json:
        out: dict[str, Json] = {}
        optional = 0
        for field in fields:
            schema = field.schema
            if schema.read_only if self._use == REQUEST else schema.write_only:
                continue
            if not field.required:
                optional += 1
                if schema.deprecated or optional > _OPTIONAL or depth >= _DEEPEST or self._left <= 0:
                    continue
                if self._circular(schema, above):
                    continue
            elif depth >= _DEEPEST + 2 or self._left <= -_PARTS or self._circular(schema, above):
                if schema.nullable:
                    out[field.wire] = None
                continue
            out[field.wire] = self.make(schema, field.wire, depth + 1, above)
        return out

    def _union(self, union: Union, name: str, depth: int, above: frozenset[str]) -> Json:
        variants = [v for v in union.variants if not self._circular(v.schema, above)] or list(union.variants[:1])
        if not variants:
            return None
        first = next((v for v in variants if v.schema.type != Scalar("null")), variants[0])
        value = self.make(first.schema, name, depth, above)
        if union.discriminator and first.tags and isinstance(value, dict):
            value[union.discriminator] = _tag(first.tags[0], value.get(union.discriminator))
        return value

    def _circular(self, schema: Schema, above: frozenset[str]) -> bool:
        return not schema.examples and bool(self._values.resolve(schema)[1] & above)


def _singular(name: str) -> str:
    return name[:-1] if name.endswith("s") and not name.endswith("ss") else name


def text_sample(format: str | None, c: Constraints, name: str) -> str:
    """A string of the format, pattern and length. Without these it tells its field: `displayName` -> display-name."""
    low = max(c.min_length or 0, 0)
    high = LONGEST if c.max_length is None else max(min(c.max_length, LONGEST), 0)
    if c.pattern:
        made = matching(c.pattern, name or "string", min(low, LONGEST), high)
        if made is not None:
            return made
    if format == "uuid":
        return _uuid(name)
    text = _FORMATS.get(format or "") or "-".join(words(name)) or "string"
    if len(text) < low:
        text = (text + "-" + "x" * LONGEST)[: min(low, LONGEST)]
    return text[:high]


def _uuid(name: str) -> str:
    h = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{h[:8]}-{h[8:12]}-4{h[13:16]}-a{h[17:20]}-{h[20:32]}"


def _number(kind: str, c: Constraints) -> Json:
    if kind == "boolean":
        return True
    if kind == "null":
        return None
    low, high = c.minimum, c.maximum
    if c.exclusive_minimum is not None and (low is None or c.exclusive_minimum >= low):
        low = c.exclusive_minimum + 1
    if c.exclusive_maximum is not None and (high is None or c.exclusive_maximum <= high):
        high = c.exclusive_maximum - 1
    value: int | float = 1
    if low is not None and high is not None and low > high:  # only a fraction is left
        value = ((c.exclusive_minimum or c.minimum or 0) + (c.exclusive_maximum or c.maximum or 0)) / 2
    elif low is not None and value < low:
        value = low
    elif high is not None and value > high:
        value = high
    step = c.multiple_of
    if step and step > 0 and value % step:
        value = (value // step + 1) * step
    return -(-value // 1).__int__() if kind == "integer" and isinstance(value, float) and abs(value) < 2**53 else value


def _tag(tag: str, made: Json) -> Json:
    """A discriminator's value; mappings spell it as text, `made` has its type."""
    if isinstance(made, bool):
        return tag == "true"
    return int(tag) if isinstance(made, int) and tag.lstrip("-").isdigit() else tag
