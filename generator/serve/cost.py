"""How much work it is to check a value, told before it is begun.

A checker looks at a part of a value once for each way through a schema that leads there. Where a schema holds itself in
several alternatives, that doubles with each level of the value: a few hundred bytes can take years.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

MOST = 2_000_000  # visits: about a second
_SAME = ("allOf", "anyOf", "oneOf")
_INNER = ("not", "if", "then", "else")
_ENOUGH = 64  # ways through a schema that need no counting


class Cost:
    """Counts the visits for values of one JSON Schema, as `generator.json_schemas` makes them."""

    def __init__(self, schema: dict[str, Any]) -> None:
        self._schema = schema
        self._defs: dict[str, Any] = schema["$defs"]
        self._tangled = self._is_tangled()

    def fits(self, value: Any) -> bool:
        """Whether a value can be checked in about a second."""
        if not self._tangled:
            return True
        self._known: dict[tuple[int, int], int] = {}
        try:
            return self._visits(self._schema, value) <= MOST
        except _TooMany:
            return False
        finally:
            self._known = {}

    def _visits(self, schema: Any, value: Any) -> int:
        if not isinstance(schema, dict):
            return 1
        key = (id(schema), id(value))
        if key not in self._known:
            if len(self._known) > MOST:
                raise _TooMany
            self._known[key] = 1  # what leads back here at once is counted by whoever came first
            again = 2 if "unevaluatedProperties" in schema or "unevaluatedItems" in schema else 1
            total = 1 + again * sum(self._visits(inner, value) for inner in self._beside(schema))
            for inner, part in _below(schema, value):
                total += self._visits(inner, part)
            self._known[key] = total
        return self._known[key]

    def _beside(self, schema: dict[str, Any]) -> Iterator[Any]:
        """The schemas that look at the same value."""
        if "$ref" in schema:
            yield self._defs[schema["$ref"].rpartition("/")[2]]
        for key in _SAME:
            yield from schema.get(key, ())
        for key in _INNER:
            if key in schema:
                yield schema[key]
        yield from schema.get("dependentSchemas", {}).values()

    def _is_tangled(self) -> bool:
        """Whether there is a circle, or more ways through the schema than need no counting."""
        state: dict[int, int] = {}

        def ways(schema: Any) -> int:
            if not isinstance(schema, dict):
                return 1
            if id(schema) in state:
                return state[id(schema)]
            state[id(schema)] = _ENOUGH + 1  # stands here if the way leads back
            state[id(schema)] = min(_ENOUGH + 1, max(1, self._most_ways(schema, ways)))
            return state[id(schema)]

        return ways(self._schema) > _ENOUGH

    def _most_ways(self, schema: dict[str, Any], ways: Callable[[Any], int]) -> int:
        beside = sum(ways(inner) for inner in self._beside(schema))
        below = [ways(inner) for inner in _all_below(schema)]
        return beside + max(below, default=0)


class _TooMany(Exception):
    pass


def _below(schema: dict[str, Any], value: Any) -> Iterator[tuple[Any, Any]]:
    """The schemas that look at parts of a value, with these."""
    if isinstance(value, dict):
        properties, patterns = schema.get("properties", {}), schema.get("patternProperties", {})
        for name, part in value.items():
            if name in properties:
                yield properties[name], part
            for inner in patterns.values():
                yield inner, part
            for key in ("additionalProperties", "unevaluatedProperties"):
                if key in schema and name not in properties:
                    yield schema[key], part
    elif isinstance(value, list):
        prefix = schema.get("prefixItems", [])
        for place, part in enumerate(value):
            if place < len(prefix):
                yield prefix[place], part
            elif "items" in schema:
                yield schema["items"], part
            for key in ("contains", "unevaluatedItems"):
                if key in schema:
                    yield schema[key], part


def _all_below(schema: dict[str, Any]) -> Iterator[Any]:
    for key in ("properties", "patternProperties"):
        yield from schema.get(key, {}).values()
    yield from schema.get("prefixItems", ())
    for key in ("items", "contains", "additionalProperties", "unevaluatedProperties", "unevaluatedItems"):
        if key in schema:
            yield schema[key]
