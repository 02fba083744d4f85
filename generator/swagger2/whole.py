"""The document: its parts in OpenAPI's order, components under legal names, references rewritten."""

from __future__ import annotations

import re
from urllib.parse import quote

from generator.ir import Json
from generator.refs import references, split
from generator.swagger2.bodies import body
from generator.swagger2.operations import path_item
from generator.swagger2.parameters import parameter
from generator.swagger2.responses import response
from generator.swagger2.schemas import schema
from generator.swagger2.servers import scheme, security, servers
from generator.swagger2.state import State, copied, join

_ILLEGAL = re.compile(r"[^a-zA-Z0-9._-]")
_GONE = frozenset(
    {"swagger", "host", "basePath", "schemes", "consumes", "produces", "definitions", "parameters", "responses"}
    | {"securityDefinitions", "security", "paths", "x-ms-parameterized-host"}
)
_PLACES = {
    "/definitions": "/components/schemas",
    "/parameters": "/components/parameters",
    "/responses": "/components/responses",
    "/securityDefinitions": "/components/securitySchemes",
}


def converted(state: State) -> dict[str, Json]:
    """The whole document."""
    data = state.data
    out: dict[str, Json] = {"openapi": "3.0.3"}
    state.origins["/openapi"] = "/swagger"
    out |= {key: copied(item) for key, item in data.items() if key not in _GONE}
    places = {given: _named(state, given, to) for given, to in _PLACES.items()}
    made = servers(state, data.get("schemes"), "/host" if "host" in data else "", "/servers")
    if made:
        out["servers"] = made
    if "security" in data:
        out["security"] = security(state, data["security"])
    paths: dict[str, Json] = {}
    components = _components(state, places)
    for path, item in _members(data.get("paths")):
        place = join("/paths", path)
        is_item = isinstance(item, dict) and not path.startswith("x-")
        paths[path] = path_item(state, item, place) if is_item and isinstance(item, dict) else copied(item)
    out["paths"] = paths
    if components:
        out["components"] = components
    _rewrite(state, out)
    return out


def _members(value: Json) -> list[tuple[str, Json]]:
    return list(value.items()) if isinstance(value, dict) else []


def _named(state: State, given: str, to: str) -> dict[str, str]:
    """New names of what stands at `given`, told to the state before anything refers to it."""
    names: dict[str, str] = {}
    members = _members(state.data.get(given[1:]))
    taken = {name for name, _ in members if not _ILLEGAL.search(name) and name}
    for name, item in members:
        new = name
        if name not in taken:
            base = _ILLEGAL.sub("_", name) or "_"
            number, new = 2, base
            while new in taken:
                number, new = number + 1, f"{base}_{number}"
            taken.add(new)
        names[name] = new
        is_body = given == "/parameters" and isinstance(item, dict) and item.get("in") == "body"
        state.moved(join(given, name), join("/components/requestBodies" if is_body else to, new))
    if given == "/securityDefinitions":
        state.schemes = names
    return names


def _components(state: State, places: dict[str, dict[str, str]]) -> dict[str, Json]:
    sections: dict[str, dict[str, Json]] = {}

    def put(section: str, name: str, value: Json) -> None:
        sections.setdefault(section, {})[name] = value

    for given, names in places.items():
        for name, item in _members(state.data.get(given[1:])):
            at, new = join(given, name), names[name]
            to = state.moves[at]
            if given == "/definitions":
                put("schemas", new, schema(state, item, at, to))
            elif given == "/securityDefinitions":
                put("securitySchemes", new, scheme(state, item, at, to))
            elif not isinstance(item, dict) or "$ref" in item:
                put(given[1:], new, copied(item))
            elif given == "/responses":
                put("responses", new, response(state, item, at, to, state.produces))
            elif item.get("in") == "body":
                put("requestBodies", new, body(state, item, at, to, state.consumes))
            elif item.get("in") == "formData":
                put("x-formData", new, copied(item))  # its operations have it among their properties
            else:
                put("parameters", new, parameter(state, item, at, to))
    order = ("schemas", "responses", "parameters", "requestBodies", "securitySchemes", "x-formData")
    return {section: dict(sections[section]) for section in order if section in sections}


def _rewrite(state: State, out: dict[str, Json]) -> None:
    """Every reference, from old pointers to new ones."""
    for found in references(out, "#"):
        if isinstance(found.ref, str) and found.ref.startswith("#"):
            found.holder["$ref"] = "#" + quote(state.now(split(found.ref)[1]), safe="/~!$&'()*+,;=:@-._")
