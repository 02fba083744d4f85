"""Repairs of schemas."""

from __future__ import annotations

import json
import re
from typing import Any

from generator.refs import escape
from generator.repair import codes
from generator.repair.state import Object, State

TYPES = frozenset({"array", "boolean", "integer", "number", "object", "string"})
_MEANT: dict[str, dict[str, str]] = {
    "int": {"type": "integer"},
    "long": {"type": "integer", "format": "int64"},
    "int32": {"type": "integer", "format": "int32"},
    "int64": {"type": "integer", "format": "int64"},
    "float": {"type": "number"},
    "double": {"type": "number", "format": "double"},
    "decimal": {"type": "number"},
    "bool": {"type": "boolean"},
    "str": {"type": "string"},
    "text": {"type": "string"},
    "uuid": {"type": "string", "format": "uuid"},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "date-time": {"type": "string", "format": "date-time"},
    "file": {"type": "string", "format": "binary"},
    "binary": {"type": "string", "format": "binary"},
    "list": {"type": "array"},
    "dict": {"type": "object"},
    "map": {"type": "object"},
}


def before(state: State, value: Object, at: str) -> Object:
    """A schema in the form that its version asks for; its parts are walked afterwards."""
    out = dict(value)
    _types(state, out, at)
    if not state.schemas_are_open:
        _const(state, out, at)
        _null_branches(state, out, at)
        _items(state, out, at)
    _limits(state, out, at)
    _lists(state, out, at)
    _property_required(state, out, at)
    _pattern(state, out, at)
    _discriminator(state, out, at)
    return out


def _nullable(state: State, out: Object) -> None:
    out["x-nullable" if state.family == "2.0" else "nullable"] = True


def _types(state: State, out: Object, at: str) -> None:
    kind = out.get("type")
    if isinstance(kind, list):
        _type_list(state, out, kind, at)
    elif isinstance(kind, dict):
        state.say(codes.TYPE, "'type' is an object; the schema says nothing about the type", f"{at}/type")
        del out["type"]
    elif isinstance(kind, str) and kind not in TYPES and kind != "null":
        _meant(state, out, kind, at)
    elif kind == "null" and not state.schemas_are_open:
        state.say(codes.NULL_TYPE, "type 'null' is read as nullable", f"{at}/type")
        del out["type"]
        _nullable(state, out)
        if state.family == "3.0":
            out["enum"] = [None]


def _type_list(state: State, out: Object, kinds: list[Any], at: str) -> None:
    if state.schemas_are_open:
        if not kinds:
            state.say(codes.TYPE, "'type' is an empty list; any type is taken", f"{at}/type")
            del out["type"]
        return
    rest = [kind for kind in kinds if kind != "null"]
    state.say(
        codes.NULL_TYPE if len(rest) < len(kinds) else codes.TYPE, "a list of types is read as 3.1 does", f"{at}/type"
    )
    del out["type"]
    if len(rest) < len(kinds):
        _nullable(state, out)
    if len(rest) == 1:
        out["type"] = rest[0]
    elif rest and state.family == "3.0" and "anyOf" not in out:
        out["anyOf"] = [{"type": kind, **({"items": {}} if kind == "array" else {})} for kind in rest]


def _meant(state: State, out: Object, kind: str, at: str) -> None:
    lower = kind.strip().lower()
    meant = {"type": lower} if lower in TYPES else _MEANT.get(lower)
    if lower == "null" and state.schemas_are_open:
        meant = {"type": "null"}
    del out["type"]
    if meant is None:
        state.say(codes.TYPE, f"there is no type '{kind}'; any value is taken", f"{at}/type")
    else:
        state.say(codes.TYPE, f"there is no type '{kind}'; it is read as '{meant['type']}'", f"{at}/type")
        out.update({key: text for key, text in meant.items() if key not in out})


def _const(state: State, out: Object, at: str) -> None:
    if "const" in out and "enum" not in out:
        state.say(codes.CONST, "'const' is read as an enum of one value", f"{at}/const")
        out["enum"] = [out.pop("const")]
        state.moved[f"{at}/enum"] = f"{at}/const"


def _null_branches(state: State, out: Object, at: str) -> None:
    """`oneOf: [X, {type: 'null'}]` of 3.1 is a nullable X."""
    for key in ("oneOf", "anyOf"):
        branches = out.get(key)
        if not isinstance(branches, list):
            continue
        kept = [i for i, branch in enumerate(branches) if not _is_null(branch)]
        if len(kept) < len(branches) and kept:
            state.say(codes.NULL_TYPE, f"null among the schemas of '{key}' is read as nullable", f"{at}/{key}")
            out[key] = [branches[i] for i in kept]
            state.moved.update({f"{at}/{key}/{new}": f"{at}/{key}/{old}" for new, old in enumerate(kept) if new != old})
            _nullable(state, out)


def _is_null(branch: Any) -> bool:
    return branch is None or (isinstance(branch, dict) and branch.get("type") in ("null", ["null"]))


def _items(state: State, out: Object, at: str) -> None:
    items = out.get("items")
    if isinstance(items, list):
        state.say(codes.ITEMS, "'items' is a list; each item may be any of them", f"{at}/items")
        out["items"] = items[0] if len(items) == 1 else {"anyOf": items} if items and state.family == "3.0" else {}
    elif out.get("type") == "array" and "items" not in out:
        state.say(codes.ITEMS, "an array without 'items'; they may be anything", at)
        out["items"] = {}


def _limits(state: State, out: Object, at: str) -> None:
    for exclusive, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        value = out.get(exclusive)
        if state.schemas_are_open and isinstance(value, bool):
            state.say(codes.LIMITS, f"'{exclusive}: {json.dumps(value)}' is read as 3.0 does", f"{at}/{exclusive}")
            del out[exclusive]
            if value and limit in out:
                out[exclusive] = out.pop(limit)
        elif not state.schemas_are_open and type(value) in (int, float):
            state.say(codes.LIMITS, f"'{exclusive}: {value}' is read as 3.1 does", f"{at}/{exclusive}")
            out[limit], out[exclusive] = value, True


def _lists(state: State, out: Object, at: str) -> None:
    if isinstance(out.get("required"), list) and not out["required"] and not state.schemas_are_open:
        state.say(codes.EMPTY, "'required' is an empty list; it is read as absent", f"{at}/required")
        del out["required"]
    for key in ("enum", "allOf", "oneOf", "anyOf"):
        if key in out and out[key] == []:
            state.say(codes.EMPTY, f"'{key}' is an empty list; it is read as absent", f"{at}/{key}")
            del out[key]
    if isinstance(out.get("required"), str):
        pass  # the walk makes a list of one text of it
    elif isinstance(out.get("required"), bool):
        state.say(codes.REQUIRED, "'required' is no list; it says nothing here", f"{at}/required")
        del out["required"]
    if isinstance(out.get("enum"), dict):
        state.say(codes.SINGLE, "'enum' is a map; its keys are the values", f"{at}/enum")
        out["enum"] = list(out["enum"])
    if isinstance(out.get("examples"), list) and not state.schemas_are_open and out["examples"]:
        state.say(codes.NEWER, "'examples' of a schema is of OpenAPI 3.1; the first one counts", f"{at}/examples")
        first = out.pop("examples")[0]
        out.setdefault("example", first)


def _property_required(state: State, out: Object, at: str) -> None:
    """`required: true` at a property (JSON Schema draft 3)."""
    properties = out.get("properties")
    if not isinstance(properties, dict):
        return
    wrong = [
        name for name, item in properties.items() if isinstance(item, dict) and isinstance(item.get("required"), bool)
    ]
    if not wrong:
        return
    out["properties"] = dict(properties)
    names = out["required"] if isinstance(out.get("required"), list) else []
    for name in wrong:
        place = f"{at}/properties/{escape(name)}/required"
        state.say(codes.REQUIRED, f"'required' at a property belongs into its object's list: '{name}'", place)
        if properties[name]["required"] and name not in names:
            names = [*names, name]
        out["properties"][name] = {key: item for key, item in properties[name].items() if key != "required"}
    if names:
        out["required"] = names


def _pattern(state: State, out: Object, at: str) -> None:
    pattern = out.get("pattern")
    if not isinstance(pattern, str):
        return
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        state.say(
            codes.PATTERN, f"the pattern is no regular expression here ({error}); it is not checked", f"{at}/pattern"
        )
        out["x-pattern"] = out.pop("pattern")
        state.moved[f"{at}/x-pattern"] = f"{at}/pattern"


def _discriminator(state: State, out: Object, at: str) -> None:
    value, place = out.get("discriminator"), f"{at}/discriminator"
    if state.family == "2.0":
        if isinstance(value, dict) and isinstance(value.get("propertyName"), str):
            state.say(codes.DISCRIMINATOR, "a discriminator of OpenAPI 3 is read as its property's name", place)
            out["discriminator"] = value["propertyName"]
    elif isinstance(value, str):
        state.say(codes.DISCRIMINATOR, f"a discriminator of Swagger 2.0 is read as {{propertyName: {value}}}", place)
        out["discriminator"] = {"propertyName": value}
    elif isinstance(value, dict) and not isinstance(value.get("propertyName"), str):
        state.say(codes.DISCRIMINATOR, "a discriminator without propertyName tells nothing; it is left out", place)
        out["x-discriminator"] = out.pop("discriminator")
