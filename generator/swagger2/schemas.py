"""Schemas: Swagger 2.0's dialect -> OpenAPI 3.0's."""

from __future__ import annotations

from generator.diagnostics import Severity, declare
from generator.ir import Json
from generator.swagger2.state import State, copied, join, reference

TUPLE = declare(
    "swagger-tuple", Severity.WARNING, "an array with a schema for each place, which OpenAPI 3.0 has not; any may stand"
)

_ONE = frozenset({"items", "additionalProperties", "additionalItems", "not"})
_NAMED = frozenset({"properties", "patternProperties", "definitions"})
_LISTS = frozenset({"allOf", "oneOf", "anyOf"})
_NULLABLE = ("x-nullable", "x-isnullable")
_COMPOSED = frozenset({"properties", "items", "additionalProperties", "enum", *_LISTS})


def schema(state: State, value: Json, at: str, to: str) -> Json:
    """The schema that stood at `at`, as it is to stand at `to`."""
    if not isinstance(value, dict):
        return copied(value)
    out = {key: _below(state, key, item, at, to) for key, item in value.items()}
    if "$ref" not in out:
        _typed(state, out, at, to)
    if isinstance(out.get("discriminator"), str):
        state.origins[join(to, "discriminator")] = join(at, "discriminator")
        out["discriminator"] = {"propertyName": out["discriminator"], **_mapping(state, at)}
    if "x-example" in out and "example" not in out and "$ref" not in out:
        out["example"] = out.pop("x-example")
    return _nullable(state, out, at, to)


def _below(state: State, key: str, item: Json, at: str, to: str) -> Json:
    below, there = join(at, key), join(to, key)
    if isinstance(item, dict) and key in _ONE:
        return schema(state, item, below, there)
    if isinstance(item, dict) and key in _NAMED:
        return {name: schema(state, one, join(below, name), join(there, name)) for name, one in item.items()}
    if isinstance(item, list) and (key in _LISTS or key == "items"):
        return [schema(state, one, f"{below}/{i}", f"{there}/{i}") for i, one in enumerate(item)]
    return copied(item)


def _typed(state: State, out: dict[str, Json], at: str, to: str) -> None:
    """Types that OpenAPI 3.0 writes in another way: file, lists of types, null, an array without items."""
    kinds = out.get("type")
    if kinds == "file":
        out |= {"type": "string", "format": "binary"}
    if isinstance(kinds, list) and all(isinstance(kind, str) for kind in kinds):
        _several(out, [str(kind) for kind in dict.fromkeys(kinds)])
    if out.get("type") == "null":
        del out["type"]
        out |= {"enum": [None], "nullable": True}
    items = out.get("items")
    if isinstance(items, list):
        state.say(TUPLE, "items is a list; taken as an array in which any of them may stand", join(at, "items"))
        out["items"] = {"anyOf": items} if items else {}
        for i in range(len(items)):
            state.moved(join(at, "items", i), join(to, "items", "anyOf", i))
    if out.get("type") == "array" and "items" not in out:
        out["items"] = {}


def _several(out: dict[str, Json], kinds: list[str]) -> None:
    nulls = "null" in kinds and len(kinds) > 1
    kinds = [kind for kind in kinds if kind != "null" or not nulls]
    if len(kinds) == 1:
        out["type"] = kinds[0]
        out |= {"nullable": True} if nulls else {}
        return
    del out["type"]
    kept: dict[str, Json] = {"items": out.get("items", {})}
    forms: list[Json] = [{"type": kind, **(kept if kind == "array" else {})} for kind in kinds]
    if nulls and isinstance(forms[0], dict):
        forms[0]["nullable"] = True
    if "anyOf" in out:
        out["allOf"] = [*_listed(out.get("allOf")), {"anyOf": forms}]
    else:
        out["anyOf"] = forms


def _listed(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _nullable(state: State, out: dict[str, Json], at: str, to: str) -> dict[str, Json]:
    """`x-nullable` as `nullable`; beside a reference, where 3.0 allows nothing, around it."""
    given = [key for key in _NULLABLE if isinstance(out.get(key), bool)]
    if not given:
        return out
    values = [out.pop(key) for key in given]
    nulls = True in values
    if "$ref" not in out:
        return {**out, "nullable": nulls}
    if not nulls:
        return out
    ref = out.pop("$ref")
    state.origins[join(to, "allOf", 0)] = at
    return {"allOf": [{"$ref": ref}], **out, "nullable": True}


def _mapping(state: State, at: str) -> dict[str, Json]:
    """The `mapping` of a discriminator, where a value is not the name that the component now has."""
    base = at.removeprefix("/definitions/")
    definitions = state.data.get("definitions")
    if "/" in base or not isinstance(definitions, dict):
        return {}
    mapping: dict[str, Json] = {}
    for name, value in definitions.items():
        place = join("/definitions", name)
        stated = value.get("x-ms-discriminator-value") if isinstance(value, dict) else None
        wire = stated if isinstance(stated, str) else name
        if state.now(place).rpartition("/")[2] != wire and _is_a(state, value, at, {place}):
            mapping[wire] = f"#{state.now(place)}"
    return {"mapping": mapping} if mapping else {}


def _is_a(state: State, value: Json, base: str, seen: set[str]) -> bool:
    """Whether a definition is composed of the one at `base` through `allOf`."""
    parts = value.get("allOf") if isinstance(value, dict) else None
    for part in _listed(parts):
        node, place = state.node(part, "")
        if place == base:
            return True
        if place and place not in seen:
            seen.add(place)
            if _is_a(state, node, base, seen):
                return True
    return False


def content(state: State, types: list[str], value: Json, at: str, to: str) -> dict[str, Json]:
    """Media types that share a schema: what is composed stands once, and the others refer to it."""
    out: dict[str, Json] = {}
    for name in types:
        place = join(to, "content", name, "schema")
        if at in state.moves and isinstance(value, dict) and not _COMPOSED.isdisjoint(value) and "$ref" not in value:
            out[name] = {"schema": reference(at)}
            state.origins[place] = at
            continue
        state.moved(at, place)
        out[name] = {"schema": schema(state, value, at, place)}
    return out
