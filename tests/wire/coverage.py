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


# ---- what else there is to cover

FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
_SCHEMES = ("http basic", "http bearer", "http other", "oauth2", "openIdConnect", "mutualTLS")


def wanted_elsewhere() -> set[tuple[str, ...]]:
    """Encodings of forms, content and reserved characters by place, security schemes, kinds of response."""
    out: set[tuple[str, ...]] = set()
    out |= {("encoding", "urlencoded", *rest) for rest in _encodings()}
    out |= {("encoding", "multipart", "form", explode, kind) for explode in "ft" for kind in ("array", "object")}
    out |= {("content", place, media) for place in STYLES for media in ("application/json", "text/plain")}
    out |= {("reserved", place) for place in ("path", "query", "cookie")}
    out |= {("security", f"apiKey {place}") for place in ("header", "query", "cookie")}
    out |= {("security", kind) for kind in _SCHEMES}
    out |= {("response", kind) for kind in ("exact", "range", "default", "undescribed")}
    out |= {("outcome", kind) for kind in ("value", "argument", "status", "decode", "strict")}
    return out


def _encodings() -> Iterator[tuple[str, ...]]:
    for style, explode in itertools.product(STYLES["query"], "ft"):
        for kind in ("object",) if style == "deepObject" else ("array", "object"):
            yield style, explode, kind


def covered_elsewhere(files: Iterable[dict[str, Any]]) -> set[tuple[str, ...]]:
    out: set[tuple[str, ...]] = set()
    for file in files:
        document = file["document"]
        by_id = {o["operationId"]: o for _, _, o in operations(document)}
        for vector in file["vectors"]:
            operation = by_id[vector["call"]["operation"]]
            out |= set(_of_body(operation, vector))
            out |= set(_of_parameters(document, vector))
            out |= set(_of_security(document, operation, vector))
            out |= set(_of_response(operation, vector))
    return out


def _of_body(operation: dict[str, Any], vector: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    given = vector["call"].get("body")
    for media_type, media in operation.get("requestBody", {}).get("content", {}).items():
        for name, encoding in media.get("encoding", {}).items():
            if (
                media_type in FORMS
                and isinstance(given, dict)
                and name in given
                and {"style", "explode"} & set(encoding)
            ):
                style = encoding.get("style", "form")
                explode = "t" if encoding.get("explode", style == "form") else "f"
                short = media_type.rpartition("-")[2] if media_type == FORMS[0] else "multipart"
                yield "encoding", short, style, explode, str(kind_of(given[name]))


def _of_parameters(document: dict[str, Any], vector: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for place, parameter in parameters(document, vector["call"]["operation"]):
        if parameter["name"] in vector["call"].get(place, {}) and "request" in vector:
            for media_type in parameter.get("content", ()):
                yield "content", place, media_type
            if parameter.get("allowReserved"):
                yield "reserved", place


def _of_security(
    document: dict[str, Any], operation: dict[str, Any], vector: dict[str, Any]
) -> Iterator[tuple[str, ...]]:
    schemes = document.get("components", {}).get("securitySchemes", {})
    given = vector.get("client", {}).get("credentials", {})
    for alternative in operation.get("security", document.get("security", ())):
        for name in alternative:
            scheme = schemes[name]
            if scheme["type"] == "mutualTLS" or name in given:
                kind: str = scheme["type"]
                if kind == "http":
                    known = scheme["scheme"].lower()
                    kind = f"http {known if known in ('basic', 'bearer') else 'other'}"
                yield "security", f"apiKey {scheme['in']}" if kind == "apiKey" else kind


def _of_response(operation: dict[str, Any], vector: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    yield "outcome", vector["error"]["kind"] if "error" in vector else "value"
    if vector["call"].get("strict"):
        yield "outcome", "strict"
    if "response" in vector:
        status, described = str(vector["response"]["status"]), operation["responses"]
        keys = {status: "exact", f"{status[0]}XX": "range", "default": "default"}
        yield "response", next((kind for key, kind in keys.items() if key in described), "undescribed")
