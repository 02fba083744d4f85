"""Repairs of paths, operations, parameters and responses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from generator.refs import escape
from generator.repair import codes
from generator.repair.state import Object, State

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_STATUS = re.compile(r"[1-5](\d\d|XX)|default|x-.*")
_VARIABLE = re.compile(r"\{([^{}/]+)\}")
_OPERATOR = re.compile(r"\{[.;]|\*\}")
_SCHEMA_KEYS = ("type", "format", "items", "enum", "default", "minimum", "maximum", "pattern", "minLength", "maxLength")


def paths(state: State, given: Object) -> Object:
    """The paths with sound keys, and each variable of a path declared."""
    out: Object = {}
    for path, item in given.items():
        key = path
        if not path.startswith(("/", "x-")):
            key = f"/{path}"
        if isinstance(item, dict) and "?" in key:
            key = _without_query(key, item)
        if isinstance(item, dict) and _OPERATOR.search(key):
            key = _without_operators(key, item)
        if key != path and (key in given or key in out):
            key = path
        if key != path:
            state.say(codes.PATH, f"the path '{path}' is read as '{key}'", f"/paths/{escape(path)}")
            state.moved[f"/paths/{escape(key)}"] = f"/paths/{escape(path)}"
        out[key] = _declared(state, key, item, f"/paths/{escape(path)}") if isinstance(item, dict) else item
    return out


def _without_query(path: str, item: Object) -> str:
    """The path up to its `?`, if all that follows is declared as query parameters anyhow."""
    names = set(_VARIABLE.findall(path.partition("?")[2]))
    for _, operation in _operations(item):
        told = {p.get("name") for p in [*_parameters(item), *_parameters(operation)] if p.get("in") == "query"}
        if not names <= told:
            return path
    return path.partition("?")[0] if names else path


def _without_operators(path: str, item: Object) -> str:
    """The path with variables as OpenAPI writes them, where they are declared so: RFC 6570 has `{;id}` and `{id*}`."""
    told = {p.get("name") for _, operation in _operations(item) for p in _parameters(operation)}
    told |= {p.get("name") for p in _parameters(item)}
    for variable in _VARIABLE.findall(path):
        plain = variable.lstrip(".;").rstrip("*")
        if variable not in told and plain in told:
            path = path.replace(f"{{{variable}}}", f"{{{plain}}}")
    return path


def _operations(item: Object) -> Iterator[tuple[str, Object]]:
    for method in _METHODS:
        if isinstance(item.get(method), dict):
            yield method, item[method]


def _parameters(holder: Object) -> list[Object]:
    parameters = holder.get("parameters")
    return [p for p in parameters if isinstance(p, dict)] if isinstance(parameters, list) else []


def _declared(state: State, path: str, item: Object, at: str) -> Object:
    """A path item whose operations declare all variables of the path. Those with references are left alone."""
    variables = list(dict.fromkeys(_VARIABLE.findall(path)))
    if "$ref" in item:
        return item
    item = _without_spare(state, variables, item, at)
    for method, operation in _operations(item):
        item = {**item, method: _without_spare(state, variables, operation, f"{at}/{method}")}
    if not variables or any("$ref" in p for p in _parameters(item)):
        return item
    shared = {p.get("name") for p in _parameters(item) if p.get("in") == "path"}
    out = dict(item)
    for method, operation in _operations(item):
        parameters = _parameters(operation)
        told = shared | {p.get("name") for p in parameters if p.get("in") == "path"}
        missing = [name for name in variables if name not in told]
        if missing and not any("$ref" in p for p in parameters):
            out[method] = {**operation, "parameters": _completed(state, parameters, missing, f"{at}/{method}")}
    return out


def _without_spare(state: State, variables: list[str], holder: Object, at: str) -> Object:
    """A path item or operation without the path parameters that its path has not."""
    spare = {
        number: p["name"]
        for number, p in enumerate(holder.get("parameters") or () if isinstance(holder.get("parameters"), list) else ())
        if isinstance(p, dict) and p.get("in") == "path" and isinstance(p.get("name"), str) and "$ref" not in p
        if p["name"] not in variables
    }
    if not spare:
        return holder
    kept: list[Any] = []
    for number, parameter in enumerate(holder["parameters"]):
        if number in spare:
            message = f"the path has no '{spare[number]}'; the parameter is left out"
            state.say(
                codes.PATH_PARAMETER, message, f"{at}/parameters/{number}", "put it into the path, or into the query"
            )
        else:
            state.moved[f"{at}/parameters/{len(kept)}"] = f"{at}/parameters/{number}"
            kept.append(parameter)
    return {**holder, "parameters": kept}


def _completed(state: State, parameters: list[Object], missing: list[str], at: str) -> list[Object]:
    out = list(parameters)
    for name in missing:
        number = next((i for i, p in enumerate(out) if p.get("name") == name and p.get("in") == "query"), None)
        if number is not None:
            message = f"'{name}' is a variable of the path, not of the query"
            state.say(codes.PATH_PARAMETER, message, f"{at}/parameters/{number}")
            out[number] = {**out[number], "in": "path", "required": True}
        else:
            state.say(codes.PATH_PARAMETER, f"the path's '{name}' is not declared; it is read as text", at)
            kind = {"type": "string"}
            out.append(
                {"name": name, "in": "path", "required": True, **(kind if state.family == "2.0" else {"schema": kind})}
            )
    return out


# ---- by kind, before the parts are walked


def _operation(state: State, value: Object, at: str) -> Object:
    out = dict(value)
    name = out.get("operationId")
    if isinstance(name, str):
        if name in state.ids and at.startswith(("/paths", "/webhooks")):
            help = "give the operation an operationId of its own; until then its name is made of method and path"
            state.say(codes.OPERATION_ID, f"the operationId '{name}' stands twice", f"{at}/operationId", help)
            out["x-operationId"] = out.pop("operationId")
        state.ids.add(name)
    responses = out.get("responses")
    if not responses and (responses is not None or state.family in ("2.0", "3.0")):
        state.say(codes.MISSING, "the operation tells no responses; any is taken", at)
        out["responses"] = {"default": {"description": ""}}
    return out


def statuses(state: State, responses: Object, at: str) -> Object:
    """Responses with their statuses written as OpenAPI asks."""
    out: Object = {}
    for key, item in responses.items():
        new = key if _STATUS.fullmatch(key) else _status(key)
        if new != key and (new in responses or new in out):
            new = key
        if new != key:
            state.say(codes.STATUS, f"the status '{key}' is read as '{new}'", f"{at}/{escape(key)}")
            state.moved[f"{at}/{escape(new)}"] = f"{at}/{escape(key)}"
        out[new] = item
    return out


def _status(key: str) -> str:
    upper = key.strip().upper()
    if upper == "DEFAULT":
        return "default"
    return upper if _STATUS.fullmatch(upper) else key


def _parameter(state: State, value: Object, at: str) -> Object:
    out = dict(value)
    if out.get("in") == "path" and out.get("required") is not True:
        state.say(codes.PATH_PARAMETER, "a path parameter is always required", at)
        out["required"] = True
    if out.get("in") == "querystring" and state.family == "3.1":
        state.say(codes.NEWER, "'querystring' is of OpenAPI 3.2; the document is read as 3.2", f"{at}/in")
        state.newer = True
    return _described(state, out, at, "in" in out)


def _described(state: State, out: Object, at: str, is_parameter: bool) -> Object:
    """A parameter or header with a schema."""
    if state.family == "2.0":
        return _described_20(state, out, at)
    stray = {key: out[key] for key in _SCHEMA_KEYS if key in out}
    if (
        stray
        and isinstance(out.get("schema", {}), dict)
        and "content" not in out
        and "$ref" not in out.get("schema", {})
    ):
        keys = ", ".join(f"'{key}'" for key in stray)
        state.say(codes.PARAMETER, f"{keys} belong into the schema; they count there", at)
        out = {key: item for key, item in out.items() if key not in stray}
        out["schema"] = {**stray, **out.get("schema", {})}
        state.moved.update({f"{at}/schema/{key}": f"{at}/{key}" for key in stray})
    elif is_parameter and "schema" not in out and "content" not in out:
        state.say(codes.PARAMETER, "the parameter has no schema; any value is taken", at)
        out["schema"] = {}
    if "schema" in out and isinstance(out.get("content"), dict) and out["content"]:
        state.say(codes.PARAMETER, "both schema and content; content says more and counts", at)
        out["x-schema"] = out.pop("schema")
    return _one_example(state, out, at)


def _described_20(state: State, out: Object, at: str) -> Object:
    schema = out.get("schema")
    if out.get("in") not in (None, "body") and isinstance(schema, dict) and "$ref" not in schema and "type" not in out:
        state.say(
            codes.PARAMETER, "only a body parameter has a schema; its fields count at the parameter", f"{at}/schema"
        )
        out = {**{key: item for key, item in out.items() if key != "schema"}, **schema}
    if "in" in out and out["in"] != "body" and "type" not in out:
        state.say(codes.PARAMETER, "the parameter has no type; it is read as text", at)
        out["type"] = "string"
    if out.get("type") == "array" and "items" not in out:
        state.say(codes.ITEMS, "an array without 'items'; they are read as text", at)
        out["items"] = {"type": "string"}
    return out


def _one_example(state: State, value: Object, at: str) -> Object:
    if "example" in value and "examples" in value:
        state.say(codes.EXAMPLES, "both example and examples; the examples count", f"{at}/example")
        value = dict(value)
        value["x-example"] = value.pop("example")
    return value


def _header(state: State, value: Object, at: str) -> Object:
    return _described(state, dict(value), at, False) if state.family != "2.0" else value


def _body(state: State, value: Object, at: str) -> Object:
    if "content" in value:
        return value
    state.say(codes.MISSING, "the body has no 'content'; any is taken", at)
    return {**value, "content": {}}


def _variable(state: State, value: Object, at: str) -> Object:
    out: Any = dict(value)
    if out.get("enum") == []:
        state.say(codes.EMPTY, "'enum' is an empty list; it is read as absent", f"{at}/enum")
        del out["enum"]
    if "default" not in out:
        values = out.get("enum")
        out["default"] = values[0] if isinstance(values, list) and values else ""
        state.say(codes.MISSING, f"the variable has no default; it is read as '{out['default']}'", at)
    return dict(out)


BEFORE: Mapping[str, Callable[[State, Object, str], Object]] = {
    "operation": _operation,
    "parameter": _parameter,
    "header": _header,
    "media": _one_example,
    "body": _body,
    "variable": _variable,
}
