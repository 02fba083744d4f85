"""A document of any number of operations, each as large as the others: what one costs must not depend on how many."""

from __future__ import annotations

from typing import Any

JSON = "application/json"
_EACH = 5  # operations of a resource


def document(operations: int, chained: bool = True) -> dict[str, Any]:
    """An OpenAPI 3.0 document with that many operations, five to a resource, two schemas to each resource.

    A schema refers to that of the resource before it, or, if not `chained`, to itself.
    """
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {"Error": _object({"code": {"type": "integer"}, "message": {"type": "string"}})}
    for number in range((operations + _EACH - 1) // _EACH):
        name = f"Thing{number}"
        schemas |= _schemas(name, f"Thing{max(number - 1, 0)}" if chained else name)
        left = operations - number * _EACH
        for place, (path, method, operation) in enumerate(_operations(name, number)):
            if place < left:
                paths.setdefault(path, {})[method] = operation
    return {
        "openapi": "3.0.3",
        "info": {"title": "Synthetic", "version": "1"},
        "servers": [{"url": "https://api.example.com/v1"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _object(properties: dict[str, Any], required: tuple[str, ...] = ()) -> dict[str, Any]:
    return {"type": "object", "properties": properties} | ({"required": list(required)} if required else {})


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _schemas(name: str, following: str) -> dict[str, Any]:
    state = {"type": "string", "enum": ["active", "paused", "gone"], "description": "Where it stands."}
    fields = {
        "id": {"type": "string", "format": "uuid", "readOnly": True},
        "name": {"type": "string", "description": f"What the {name} is called.", "example": "first"},
        "size": {"type": "integer", "minimum": 0, "default": 1},
        "created_at": {"type": "string", "format": "date-time"},
        "state": state,
        "labels": {"type": "object", "additionalProperties": {"type": "string"}},
        "owner": _object({"name": {"type": "string"}, "email": {"type": "string", "nullable": True}}),
        "next": _ref(following),
    }
    page = {"items": {"type": "array", "items": _ref(name)}, "total": {"type": "integer"}}
    return {name: _object(fields, ("id", "name")), f"{name}Page": _object(page, ("items",))}


def _operations(name: str, number: int) -> list[tuple[str, str, dict[str, Any]]]:
    many, one = f"/things-{number}", f"/things-{number}/{{id}}"
    given = {"required": True, "content": {JSON: {"schema": _ref(name)}}}
    path = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string", "format": "uuid"}}]
    query = [
        {"name": "limit", "in": "query", "description": "How many at most.", "schema": {"type": "integer"}},
        {"name": "sort", "in": "query", "schema": {"type": "string", "enum": ["name", "size"]}},
    ]

    def operation(verb: str, parameters: list[Any], answer: str | None, body: Any = None) -> dict[str, Any]:
        ok = {"description": "Done."} | ({"content": {JSON: {"schema": _ref(answer)}}} if answer else {})
        error = {"description": "Refused.", "content": {JSON: {"schema": _ref("Error")}}}
        made: dict[str, Any] = {"operationId": f"{verb}{name}", "tags": [name], "summary": f"{verb} of {name}"}
        made["description"] = f"The operation that does *{verb}* for things of the kind {name}."
        made |= {"parameters": parameters} if parameters else {}
        made |= {"requestBody": body} if body else {}
        return made | {"responses": {"200": ok, "default": error}}

    return [
        (many, "get", operation("list", query, f"{name}Page")),
        (many, "post", operation("create", [], name, given)),
        (one, "get", operation("get", path, name)),
        (one, "put", operation("replace", path, name, given)),
        (one, "delete", operation("delete", path, None)),
    ]
