"""Names of the document that a transcription replaces. They stay, whatever arrives later."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.ir import Json


@dataclass(frozen=True, slots=True)
class Stood:
    """`classes` are those that operations return; `actions` the ids of what holds the actions of a path and method."""

    classes: Mapping[str, str] = field(default_factory=dict)
    actions: Mapping[tuple[str, str], str] = field(default_factory=dict)


def stood(document: Json, results: tuple[str, ...]) -> Stood:
    """The names in a document; `results` are the properties that callers want of a response."""
    classes: dict[str, str] = {}
    actions: dict[tuple[str, str], str] = {}
    for path, item in _members(_at(document, "paths")):
        for method, operation in _members(item):
            held = _at(operation, "x-actions")
            id = _at(operation, "operationId")
            if isinstance(held, dict) and isinstance(id, str):
                actions[path, method] = id
            for each in held.values() if isinstance(held, dict) else [operation]:
                name, returned = _at(each, "operationId"), _returned(document, each, results)
                if isinstance(name, str) and returned is not None:
                    classes[name] = returned
    return Stood(classes, actions)


def _returned(document: Json, operation: Json, results: tuple[str, ...]) -> str | None:
    """The class of an operation's result."""
    for _, response in _members(_at(operation, "responses")):
        ref = _at(response, "content", "application/json", "schema", "$ref")
        if isinstance(ref, str):
            properties = _at(document, "components", "schemas", ref.rpartition("/")[2], "properties")
            for name in results:
                found = _at(properties, name, "$ref") or _at(properties, name, "items", "$ref")
                if isinstance(found, str):
                    return found.rpartition("/")[2]
    return None


def _at(value: Json, *keys: str) -> Json:
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _members(value: Json) -> Iterator[tuple[str, Json]]:
    yield from value.items() if isinstance(value, dict) else ()
