"""The `server` part of the truth against the document with both overlays: was anything lost on the way?"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from generator.overlay import apply_overlays
from generator.source import read
from tests.pages.truth import load, operations, transcribed
from tests.support import ROOT

ZSTACK = ROOT / "specs" / "zstack"
BASE = "/zstack/v1"


def overlays() -> ModuleType:
    """The script that makes the overlays; it stands beside them."""
    spec = importlib.util.spec_from_file_location("zstack_overlays", ZSTACK / "overlays.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def as_the_server(document: dict[str, Any], facts: dict[str, Any]) -> dict[str, Any]:
    """A document with the overlays that the facts ask for."""
    made = overlays().made(document, facts)
    changed, _, found = apply_overlays(document, [read(name, content) for name, content in made.items()])
    assert not found, found[0].message
    return changed


def server_differences(home: Path) -> tuple[int, list[str]]:
    """How much was checked, and what differs."""
    facts = home / "server-facts.json"
    known = json.loads((facts if facts.exists() else ZSTACK / "server-facts.json").read_bytes())
    document = as_the_server(transcribed(*sorted((home / "pages").glob("*.txt"))), known)
    by_id = {o["operationId"]: (method, path, o) for method, path, _, o in operations(document) if "operationId" in o}
    total, found = 0, []
    for path in sorted((home / "truth").glob("*.truth.json")):
        truth = load(path)
        if truth["server"] is None or truth["api"] not in known["apis"]:
            continue
        if truth["api"] not in by_id:
            total += 1
            found.append(f"{truth['api']} is no operation")
            continue
        for what, is_, wanted in _facts(document, *by_id[truth["api"]], truth["server"]):
            total += 1
            if is_ != wanted:
                found.append(f"{truth['api']}: {what} is {is_!r}, the server says {wanted!r}")
    return total, found


def _facts(
    document: dict[str, Any], method: str, path: str, operation: dict[str, Any], server: dict[str, Any]
) -> Iterator[tuple[str, Any, Any]]:
    """What is checked: a name, what the document says, what the server says."""
    yield "method", method, server["method"]
    yield "path", path, f"{BASE}{server['path']}"
    yield "body key", operation.get("requestBody", {}).get("x-unwrap"), server["body_key"]
    yield "asynchronous", "202" in operation["responses"], not server["sync"]
    yield "status", "202" if "202" in operation["responses"] else "200", str(server["success_status"])
    yield "needs credentials", operation.get("security") != [], server["auth_required"]
    arguments = dict(_arguments(document, operation))
    for told in server["params"]:
        name = told["name"]
        if name not in arguments:
            yield f"{name} is there", False, True
            continue
        yield from _argument(document, name, arguments[name], told)
    schema = operation["responses"]["200"].get("content", {}).get("application/json", {}).get("schema", {})
    held = _resolved(document, schema).get("properties", {})
    for field in server["response"]["fields"]:
        yield f"response {field['name']}", _kind(document, held.get(field["name"], {})), _wanted(field)


def _argument(document: dict[str, Any], name: str, argument: dict[str, Any], told: dict[str, Any]) -> Iterator[Any]:
    schema = _resolved(document, argument["schema"])
    yield f"{name} in", argument["in"], told["in"]
    if told["in"] == "body":
        yield f"{name} key", argument["key"], told["key"]
    is_comma_list = argument["explode"] is False and schema.get("type") == "array"
    yield f"{name} type", "String" if is_comma_list else _kind(document, argument["schema"]), _wanted(told)
    yield f"{name} required", argument["required"], told.get("required", False)
    values = schema.get("enum") or schema.get("items", {}).get("enum")
    if "values" in told:
        yield f"{name} values", [str(v) for v in values or []], told["values"]
    if "range" in told:
        yield f"{name} range", [schema.get("minimum"), schema.get("maximum")], told["range"]
    if "max_length" in told and schema.get("type") == "string":  # of numbers it says nothing that a schema could
        yield f"{name} longest", schema.get("maxLength"), told["max_length"]
    if told.get("since"):
        yield f"{name} since", argument["since"], told["since"]


def _arguments(document: dict[str, Any], operation: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for p in operation.get("parameters", []):
        since = p.get("x-since", p["schema"].get("x-since"))
        required, explode = p.get("required", False), p.get("explode")
        yield (
            p["name"],
            {
                "in": p["in"],
                "key": None,
                "schema": p["schema"],
                "required": required,
                "since": since,
                "explode": explode,
            },
        )
    content = operation.get("requestBody", {}).get("content", {})
    if not content:
        return
    body = _resolved(document, next(iter(content.values()))["schema"])
    wrapper = operation["requestBody"].get("x-unwrap")
    inner = body.get("properties", {}).get(wrapper, {})
    for key, holder in (("", body), (wrapper, inner)):
        for name, schema in holder.get("properties", {}).items():
            if name != wrapper or key == wrapper:
                told = {"in": "body", "key": key, "schema": schema, "required": name in holder.get("required", [])}
                yield name, {**told, "since": schema.get("x-since"), "explode": None}


def _resolved(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema


_NAMES = {
    "Timestamp": "String",
    "int": "Integer",
    "long": "Long",
    "boolean": "Boolean",
    "double": "Double",
    "float": "Float",
    "Set": "List",
    "LinkedHashMap": "Map",
}


def _wanted(told: dict[str, Any]) -> str:
    """The type that the server says, in one spelling; what lists and maps hold where that is sure."""
    kind = _NAMES.get(told["type"], told["type"])
    element = None if told.get("element_guessed") else told.get("element")
    if kind not in ("List", "Map") or not element or element == "Object":
        return str(kind)
    return f"{kind}<{_spelled(element)}>"


def _spelled(element: str) -> str:
    head, _, inner = element.replace(" ", "").partition("<")
    inner = inner[:-1].rpartition(",")[2] if inner else ""
    return f"{_NAMES.get(head, head)}<{_spelled(inner)}>" if inner else _NAMES.get(head, head)


def _kind(document: dict[str, Any], schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    match schema.get("type"), schema.get("format"):
        case "array", _:
            held = schema.get("items") or {}
            return f"List<{_kind(document, held)}>" if held else "List"
        case "object", _:
            held = schema.get("additionalProperties")
            return f"Map<{_kind(document, held)}>" if isinstance(held, dict) and held else "Map"
        case "integer", "int64":
            return "Long"
        case "number", "float":
            return "Float"
        case kind, _:
            names = {"integer": "Integer", "number": "Double", "string": "String", "boolean": "Boolean", None: "Object"}
            return names.get(kind, str(kind))
