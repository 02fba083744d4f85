"""The proof of validity against the arbiter: it may say less, never more."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from generator.proof import base, proven
from tests.proof import arbiter, mutants

_PET = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "integer", "format": "int64", "default": 1, "minimum": 0},
        "kind": {"type": "string", "enum": ["cat", "dog"], "default": "cat", "minLength": 1, "pattern": "^[a-z]+$"},
        "born": {"type": "string", "format": "date", "default": "2020-02-03"},
        "tags": {"type": "array", "items": {"type": "string"}, "default": ["a"], "uniqueItems": True},
        "home": {"allOf": [{"type": "object", "properties": {"city": {"type": "string"}}}], "required": ["city"]},
    },
}
_ID = {"name": "id", "in": "path", "required": True}


def _document(family: str) -> dict[str, Any]:
    """A document with some of everything, valid in its version."""
    old = family == "2.0"
    parts = {
        "Pet": _PET,
        "Either": _PET if old else {"oneOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "string"}]},
    }
    pet: dict[str, Any] = {"$ref": "#/definitions/Pet" if old else "#/components/schemas/Pet"}
    ok: dict[str, Any] = {"description": "ok"} | ({"schema": pet} if old else {"content": {"a/b": {"schema": pet}}})
    text: dict[str, Any] = {"type": "string"} if old else {"schema": {"type": "string"}}
    limit = {"type": "integer", "default": 3} if old else {"schema": {"type": "integer", "default": 3}}
    get = {
        "operationId": "getPet",
        "tags": ["pets"],
        "parameters": [{"name": "limit", "in": "query", **limit}],
        "responses": {"200": ok, "default": {"description": "no"}},
    }
    put = {"operationId": "putPet", "parameters": [{**_ID, **text}], "responses": {"2XX" if not old else "204": ok}}
    data: dict[str, Any] = {
        **({"swagger": "2.0"} if old else {"openapi": f"{family}.0"}),
        "info": {"title": "Pets", "version": "1", "x-more": [1]},
        "tags": [{"name": "pets"}, {"name": "others"}],
        "paths": {"/pets/{id}": {"parameters": [{**_ID, **text}], "get": get}, "/more/{id}": {"put": put}},
    }
    data |= {"definitions": parts} if old else {"components": {"schemas": parts}}
    return copy.deepcopy(data)


FAMILIES = ("2.0", "3.0", "3.1", "3.2")


@pytest.mark.parametrize("family", FAMILIES)
def test_what_is_valid_is_proven(family: str) -> None:
    data = _document(family)
    assert arbiter(data, family)
    assert proven(data, family)


@pytest.mark.parametrize("family", FAMILIES)
def test_nothing_is_proven_that_the_arbiter_refuses(family: str) -> None:
    seen = [(proven(data, family), arbiter(data, family)) for data in mutants(_document(family), 150, 7)]
    assert (True, False) not in seen
    assert seen.count((True, True)) > 20
    assert seen.count((False, False)) > 20


def _set(pointer: str, value: Any) -> Any:
    def change(data: dict[str, Any]) -> None:
        here: Any = data
        *parts, last = pointer.split("|")
        for part in parts:
            here = here[int(part) if isinstance(here, list) else part]
        here[last] = value

    return change


_GET = "paths|/pets/{id}|get"
BREAKS = {
    "same operationId": _set("paths|/more/{id}|put|operationId", "getPet"),
    "same tag twice": _set("tags", [{"name": "pets"}, {"name": "pets"}]),
    "path parameter missing": _set("paths|/pets/{id}|parameters", []),
    "path parameter too many": _set(f"{_GET}|parameters", [{**_ID, "name": "other", "schema": {"type": "string"}}]),
    "parameter twice": _set(f"{_GET}|parameters", [{"name": "a", "in": "query", "schema": {}}] * 2),
    "default of another type": _set("components|schemas|Pet|properties|id|default", "one"),
    "default too small": _set("components|schemas|Pet|properties|id|default", -1),
    "default at an excluded limit": _set("components|schemas|Pet|properties|id|exclusiveMinimum", 1),
    "default too large for its format": _set("components|schemas|Pet|properties|id|default", 1 << 63),
    "default not of the enum": _set("components|schemas|Pet|properties|kind|default", "cow"),
    "default is no date": _set("components|schemas|Pet|properties|born|default", "2020-02-31"),
    "pattern is none": _set("components|schemas|Pet|properties|kind|pattern", "("),
    "required nowhere": _set("components|schemas|Top", {"allOf": [{"type": "object"}], "required": ["a"]}),
    "unknown member": _set(f"{_GET}|unknown", 1),
    "no responses": _set(f"{_GET}|responses", {}),
    "wrong type name": _set("components|schemas|Pet|type", "objekt"),
}


@pytest.mark.parametrize("name", BREAKS)
@pytest.mark.parametrize("family", ["3.0", "3.1"])  # a number as excluded limit is wrong in 3.0
def test_what_breaks_a_rule_is_not_proven(name: str, family: str) -> None:
    data = _document(family)
    BREAKS[name](data)
    assert not arbiter(data, family)
    assert not proven(data, family)


def test_doubt_is_not_proof() -> None:
    assert not base.same(1, True)
    for one, other in ((1, 1.0), ([1], [1])):
        with pytest.raises(base.Unsure):
            base.same(one, other)
    for values in ([1, True], [{"a": 1}, {"a": 1}]):
        with pytest.raises(base.Unsure):
            base.different(values)


def test_another_version_of_the_arbiter_is_asked_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Meta-schemas that are elsewhere, or that use what is not known here, prove nothing."""
    from generator.proof import meta

    meta.checks.cache_clear()
    for made in (None, {"$defs": {"schema": {"$dynamicAnchor": "meta"}}, "minContains": 1, "novelty": True}):
        monkeypatch.setattr(meta, "_read", _missing if made is None else lambda *_, made=made: made)
        assert not proven(_document("3.1"), "3.1")
    meta.checks.cache_clear()


def _missing(*_: str) -> Any:
    raise base.Unsure
