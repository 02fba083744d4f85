"""Path items and operations: parameters that are bodies become request bodies."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.ir import Json
from generator.swagger2.bodies import TWO_BODIES, Given, body, form
from generator.swagger2.parameters import parameter
from generator.swagger2.responses import response
from generator.swagger2.servers import security, servers
from generator.swagger2.state import State, copied, join, reference, strings, types

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_GONE = frozenset({"consumes", "produces", "parameters", "responses", "schemes", "security"})


@dataclass(slots=True)
class _Split:
    """Parameters by what becomes of them: (what stands there, its pointer, the object, its pointer)."""

    plain: list[tuple[Json, str, dict[str, Json], str]] = field(default_factory=list)
    bodies: list[Given] = field(default_factory=list)
    fields: list[Given] = field(default_factory=list)


def path_item(state: State, value: dict[str, Json], at: str) -> dict[str, Json]:
    """A Path Item Object, which stands where it stood."""
    shared = _split(state, value.get("parameters"), join(at, "parameters"))
    out: dict[str, Json] = {}
    for key, item in value.items():
        if key == "parameters":
            parameters = _plain(state, shared, join(at, "parameters"))
            if parameters:
                out["parameters"] = parameters
        elif key in _METHODS and isinstance(item, dict):
            out[key] = _operation(state, item, join(at, key), shared)
        else:
            out[key] = copied(item)
    return out


def _split(state: State, given: Json, at: str) -> _Split:
    out = _Split()
    for number, item in enumerate(given if isinstance(given, list) else []):
        here = join(at, number)
        node, place = state.node(item, here)
        if node is None:
            continue
        if node.get("in") == "body":
            out.bodies.append((node, place))
        elif node.get("in") == "formData":
            out.fields.append((node, place))
        else:
            out.plain.append((item, here, node, place))
    return out


def _plain(state: State, split: _Split, to: str) -> list[Json]:
    out: list[Json] = []
    for item, at, node, place in split.plain:
        there = join(to, len(out))
        if at != place and place.startswith("/parameters/") and place.count("/") == 2:
            state.origins[there] = at
            out.append({**reference(place), **_beside(item)})
        else:
            state.moved(place, there)
            out.append(parameter(state, node, place, there))
    return out


def _beside(item: Json) -> dict[str, Json]:
    return {k: copied(v) for k, v in item.items() if k.startswith("x-")} if isinstance(item, dict) else {}


def _operation(state: State, value: dict[str, Json], at: str, shared: _Split) -> dict[str, Json]:
    consumes = strings(value.get("consumes")) if "consumes" in value else None
    produces = types(value["produces"]) if "produces" in value else state.produces
    out = {key: copied(item) for key, item in value.items() if key not in _GONE}
    own = _split(state, value.get("parameters"), join(at, "parameters"))
    parameters = _plain(state, own, join(at, "parameters"))
    if parameters:
        out["parameters"] = parameters
    request = _request(state, _joined(own, shared), at, consumes)
    if request is not None:
        out["requestBody"] = request
    responses = value.get("responses")
    out["responses"] = {
        status: _response(state, item, join(at, "responses", status), produces)
        for status, item in (responses.items() if isinstance(responses, dict) else ())
    }
    if "security" in value:
        out["security"] = security(state, value["security"])
    if "schemes" in value and strings(value["schemes"]) != strings(state.data.get("schemes")):
        made = servers(state, value["schemes"], join(at, "schemes"), join(at, "servers"))
        if made:
            out["servers"] = made
    return out


def _joined(own: _Split, shared: _Split) -> _Split:
    """Bodies and fields of an operation and, where it has none by that name, of its path."""
    if own.bodies:
        return own
    names = {node.get("name") for node, _ in own.fields}
    fields = [*own.fields, *(given for given in shared.fields if given[0].get("name") not in names)]
    return _Split([], [] if own.fields else shared.bodies, fields)


def _request(state: State, given: _Split, at: str, consumes: list[str] | None) -> Json | None:
    to = join(at, "requestBody")
    if len(given.bodies) > 1 or (given.bodies and given.fields):
        state.say(TWO_BODIES, "an operation has one body; the first one counts", join(at, "parameters"))
    if given.bodies:
        node, place = given.bodies[0]
        chosen = state.consumes if consumes is None else types(list(consumes))
        if place.startswith("/parameters/") and place.count("/") == 2 and chosen == state.consumes:
            state.origins[to] = place
            return reference(place)
        return body(state, node, place, to, chosen)
    if given.fields:
        stated = consumes if consumes is not None else strings(state.data.get("consumes")) or None
        return form(state, given.fields, to, stated, at)
    return None


def _response(state: State, item: Json, at: str, produces: list[str]) -> Json:
    if not isinstance(item, dict):
        return copied(item)
    if "$ref" not in item:
        return response(state, item, at, at, produces)
    node, place = state.node(item, at)
    is_component = place.startswith("/responses/") and place.count("/") == 2
    if node is None or (is_component and (produces == state.produces or "schema" not in node)):
        return copied(item)
    return response(state, node, place, at, produces)
