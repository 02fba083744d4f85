"""Names of the document that a transcription replaces. They stay, whatever arrives later."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.ir import Json


@dataclass(frozen=True, slots=True)
class Stood:
    """`classes` are those of the values of properties, by `Owner.property`: an owner is a class or an operation.

    `actions` are the ids of what holds the actions of a path and method.
    """

    classes: Mapping[str, str] = field(default_factory=dict)
    actions: Mapping[tuple[str, str], str] = field(default_factory=dict)


def stood(document: Json) -> Stood:
    """The names in a document."""
    owners: dict[str, str] = {}
    actions: dict[tuple[str, str], str] = {}
    for path, item in _members(_at(document, "paths")):
        for method, operation in _members(item):
            held = _at(operation, "x-actions")
            id = _at(operation, "operationId")
            if isinstance(held, dict) and isinstance(id, str):
                actions[path, method] = id
            for each in held.values() if isinstance(held, dict) else [operation]:
                owners |= _response(each)
    classes: dict[str, str] = {}
    for name, schema in _members(_at(document, "components", "schemas")):
        if not name.endswith("Request"):
            for key, value in _members(_at(schema, "properties")):
                known = held_by(value)
                if known is not None:
                    classes[f"{owners.get(name, name)}.{key}"] = known
    return Stood(classes, actions)


def held_by(schema: Json) -> str | None:
    """The class of what a schema's values are, or hold: of a list's items, of a map's values."""
    while isinstance(schema, dict) and "$ref" not in schema:
        inner = schema.get("items")
        schema = inner if isinstance(inner, dict) else schema.get("additionalProperties")
    ref = _at(schema, "$ref")
    return ref.rpartition("/")[2] if isinstance(ref, str) else None


def _response(operation: Json) -> dict[str, str]:
    """The schemas of an operation's responses, which belong to it: schema -> operation."""
    id = _at(operation, "operationId")
    refs = (_at(r, "content", "application/json", "schema", "$ref") for _, r in _members(_at(operation, "responses")))
    return {ref.rpartition("/")[2]: id for ref in refs if isinstance(ref, str) and isinstance(id, str)}


def _at(value: Json, *keys: str) -> Json:
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _members(value: Json) -> Iterator[tuple[str, Json]]:
    yield from value.items() if isinstance(value, dict) else ()
