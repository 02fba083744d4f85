"""`x-actions` as paths: a document for tools that know no extension, and for the validator to check each action."""

from __future__ import annotations

from generator.ir import Json
from generator.refs import escape

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_INHERITED = ("tags", "parameters", "security", "servers")


def flatten_actions(document: dict[str, Json]) -> dict[str, Json]:
    """The document with each action under `path#key`, and without the operation that stands for all of them."""
    paths = document.get("paths")
    if not isinstance(paths, dict):
        return document
    flat: dict[str, Json] = {}
    for path, item in paths.items():
        if not isinstance(item, dict) or not any(_actions(item.get(method)) for method in _METHODS):
            flat[path] = item
            continue
        rest = {key: value for key, value in item.items() if key not in _METHODS or not _actions(value)}
        if any(method in rest for method in _METHODS):
            flat[path] = rest
        shared = {key: value for key, value in rest.items() if key not in _METHODS}
        for method in _METHODS:
            for key, action in _actions(item.get(method)).items():
                flat[f"{path}#{key}"] = {**shared, method: _whole(item[method], action)}
    return {**document, "paths": flat}


def action_origins(document: dict[str, Json]) -> dict[str, str]:
    """Pointers of the flat document's actions -> pointers in the document that they were made of."""
    paths = document.get("paths")
    out: dict[str, str] = {}
    for path, item in paths.items() if isinstance(paths, dict) else ():
        operations = item if isinstance(item, dict) else {}
        for method in _METHODS:
            for key in _actions(operations.get(method)):
                flat = f"/paths/{escape(f'{path}#{key}')}/{method}"
                out[flat] = f"/paths/{escape(path)}/{method}/x-actions/{escape(key)}"
    return out


def _actions(operation: Json) -> dict[str, Json]:
    actions = operation.get("x-actions") if isinstance(operation, dict) else None
    return actions if isinstance(actions, dict) else {}


def _whole(operation: Json, action: Json) -> Json:
    """An action with what it inherits from the operation that stands for all."""
    if not isinstance(operation, dict) or not isinstance(action, dict) or "$ref" in action:
        return action
    whole = {**{key: operation[key] for key in _INHERITED if key in operation}, **action}
    shared, own = operation.get("parameters"), action.get("parameters")
    if isinstance(shared, list) and isinstance(own, list):
        stated = [_identity(parameter) for parameter in own]
        whole["parameters"] = [p for p in shared if _identity(p) not in stated] + own
    return whole


def _identity(parameter: Json) -> Json:
    """What makes two parameters the same one."""
    if isinstance(parameter, dict) and "$ref" not in parameter:
        return [parameter.get("in"), parameter.get("name")]
    return parameter
