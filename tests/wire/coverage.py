"""Which combinations of place, style, explode and type the vectors have a value for."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import Any

STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
}
_PRIMITIVE = ("string", "empty string", "integer", "boolean", "unicode")
_MANY = ("array", "empty array", "object", "empty object")

Combination = tuple[str, str, bool, str]


def wanted() -> set[Combination]:
    """OpenAPI's table of styles: every place, style and explode with every type that has a meaning there."""
    out: set[Combination] = set()
    for place, styles in STYLES.items():
        for style, explode in itertools.product(styles, (False, True)):
            if style == "deepObject":
                kinds: tuple[str, ...] = ("object", "empty object")
            elif style.endswith("Delimited"):
                kinds = ("string", *_MANY)
            else:
                kinds = _PRIMITIVE + _MANY
            out |= {(place, style, explode, kind) for kind in kinds}
    return out


def covered(files: Iterable[dict[str, Any]]) -> set[Combination]:
    """The combinations of the vectors that say what is sent, or that nothing can be."""
    return {
        c for file in files for vector in file["vectors"] if "request" in vector for c in _of(file["document"], vector)
    }


def _of(document: dict[str, Any], vector: dict[str, Any]) -> Iterator[Combination]:
    for place, parameter in parameters(document, vector["call"]["operation"]):
        given = vector["call"].get(place, {})
        if "schema" in parameter and parameter["name"] in given:
            style = parameter.get("style", STYLES[place][0])
            explode = parameter.get("explode", style in ("form", "cookie"))
            kind = kind_of(given[parameter["name"]])
            if kind:
                yield place, style, explode, kind


def kind_of(value: Any) -> str | None:
    """What the table calls a value."""
    if isinstance(value, dict):
        return None if any(n.startswith("$") for n in value) else "object" if value else "empty object"
    if isinstance(value, list):
        return "array" if value else "empty array"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, str):
        return "empty string" if not value else "string" if value.isascii() else "unicode"
    return None


def parameters(document: dict[str, Any], operation: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """(place, parameter) of an operation, those of its path item first."""
    for _, item, found in operations(document):
        if found.get("operationId") == operation:
            for parameter in (*item.get("parameters", ()), *found.get("parameters", ())):
                if "$ref" in parameter:
                    parameter = document["components"]["parameters"][parameter["$ref"].rpartition("/")[2]]
                yield parameter["in"], parameter


def operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """(path, path item, operation) of a document."""
    for path, item in document["paths"].items():
        for name, value in item.items():
            if isinstance(value, dict) and name != "additionalOperations":
                yield path, item, value
        for value in item.get("additionalOperations", {}).values():
            yield path, item, value
