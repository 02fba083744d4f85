"""What stands inside schemas, and how far down a page can show it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.ir import AnyType, Array, Const, Enum, Map, NamedSchema, Object, Ref, Scalar, Schema, Tuple, Union

Part = tuple[str, Schema, bool]  # name, schema, required


@dataclass(frozen=True, slots=True)
class Inside:
    """What a schema comes to, behind references, arrays and maps: the parts of `held`, the named schemas on the way."""

    held: Schema
    parts: tuple[Part, ...]
    seen: frozenset[str]
    declared: bool


@dataclass(frozen=True, slots=True)
class Levels:
    """How many levels a tree has, and how many in which schemas that have pages of their own are opened."""

    declared: int
    all: int


_ROOMY = (Levels(8, 8), Levels(5, 8), Levels(3, 8), Levels(2, 8), Levels(1, 8))
_TIGHT = (Levels(1, 8), Levels(1, 5), Levels(1, 3), Levels(1, 2))
_FLAT = Levels(1, 1)
_TEXT = 120  # characters that weigh as much as a node

_COMPONENT = re.compile(r"/(components/schemas|definitions)/[^/]+")
_WITHIN = frozenset(
    {"properties", "patternProperties", "additionalProperties", "items", "prefixItems", "allOf", "anyOf", "oneOf"}
    | {"not", "schema", "content", "itemSchema", "parameters", "requestBody", "responses", "headers"}
)


def declared(id: str) -> bool:
    """Whether the document itself names the schema: others got a name from the place where they are written."""
    pointer = id.partition("#")[2]
    component = _COMPONENT.match(pointer)
    rest = pointer[component.end() :] if component else pointer
    return _WITHIN.isdisjoint(rest.split("/"))


class Shapes:
    """The named schemas of one API, and what is known of the insides of all schemas."""

    def __init__(self, schemas: Mapping[str, NamedSchema]) -> None:
        self._schemas = schemas
        self._weights: dict[int, tuple[Schema, int]] = {}
        self._known: dict[int, tuple[Schema, Inside]] = {}  # by identity; the schema is kept, so that it stays so

    def resolve(self, schema: Schema) -> tuple[Schema, frozenset[str]]:
        """The schema behind references, and the ids of these."""
        if not isinstance(schema.type, Ref):
            return schema, frozenset()
        seen: set[str] = set()
        while isinstance(schema.type, Ref) and schema.type.id in self._schemas and schema.type.id not in seen:
            seen.add(schema.type.id)
            schema = self._schemas[schema.type.id].schema
        return schema, frozenset(seen)

    def inside(self, schema: Schema) -> Inside:
        """What stands inside: fields, alternatives, or those of what an array or map holds."""
        known = self._known.get(id(schema))
        if known is None:
            known = self._known[id(schema)] = (schema, self._inside(schema))
        return known[1]

    def _inside(self, schema: Schema) -> Inside:
        target, seen = self.resolve(schema)
        while isinstance(target.type, (Array, Map)):
            inner = target.type.items if isinstance(target.type, Array) else target.type.values
            target, more = self.resolve(inner)
            if more & seen:
                break
            seen |= more
        return Inside(target, tuple(self._parts(target)), seen, any(map(declared, seen)))

    def _parts(self, schema: Schema) -> Iterator[Part]:
        match schema.type:
            case Object(fields=fields, extra=extra):
                yield from ((f.wire, f.schema, f.required) for f in fields)
                if extra is not None and not isinstance(extra.type, AnyType):
                    yield "*", extra, False
            case Union(variants=variants):
                if any(self._tells(v.schema) for v in variants):
                    yield from (("", v.schema, False) for v in variants)
            case Tuple(prefix=prefix):
                if any(self._tells(p) for p in prefix):
                    yield from (("", p, True) for p in prefix)

    def _tells(self, schema: Schema) -> bool:
        """Whether there is more to show of the type than its name."""
        target, _ = self.resolve(schema)
        if isinstance(target.type, (Array, Map)):
            held = target.type.items if isinstance(target.type, Array) else target.type.values
            return not isinstance(self.resolve(held)[0].type, Scalar)
        return isinstance(target.type, (Object, Union, Tuple, Enum, Const)) or bool(schema.description)

    def weight(self, schema: Schema) -> int:
        """What a node costs a page: one, and more if there is much to read."""
        known = self._weights.get(id(schema))
        if known is None:
            target, _ = self.resolve(schema)
            size = len(schema.description or target.description or "")
            held = self.inside(schema).held.type
            if isinstance(held, Enum):
                size += sum(len(str(m.value)) + len(m.description or "") for m in held.members)
            known = self._weights[id(schema)] = (schema, 1 + size // _TEXT)
        return known[1]

    def fitting(self, schemas: list[Schema], above: frozenset[str], nodes: int, most: int) -> Levels:
        """The most levels with which trees of the schemas weigh no more than `nodes` together.

        They may weigh `most` if what they cannot show has no page of its own.
        """
        for choices, limit in ((_ROOMY, nodes), (_TIGHT, most)):
            for levels in choices:
                left = limit
                for schema in schemas:
                    left = self._left(schema, above, 0, levels, left)
                    if left < 0:
                        break
                if left >= 0:
                    return levels
        return _FLAT

    def _left(self, schema: Schema, above: frozenset[str], depth: int, levels: Levels, left: int) -> int:
        """How much is left when the schema has its nodes; less than nothing if it does not do."""
        left -= self.weight(schema)
        if left < 0:
            return left
        inside = self.inside(schema)
        if not inside.parts or closed(inside, above, depth, levels):
            return left
        for _, part, _ in inside.parts:
            left = self._left(part, above | inside.seen, depth + 1, levels, left)
            if left < 0:
                return left
        return left


def closed(inside: Inside, above: frozenset[str], depth: int, levels: Levels) -> bool:
    """Whether what stands inside a node at this depth is not shown."""
    deepest = levels.declared if inside.declared else levels.all
    return depth + 1 >= deepest or not inside.seen.isdisjoint(above)
