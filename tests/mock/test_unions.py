"""Items that may be one of several kinds: what is sent is kept, as the kind that it is of."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.mock.clouds import content
from tests.mocking import Mocked

CAT = {
    "type": "object",
    "required": ["kind", "name"],
    "properties": {
        "id": {"type": "integer", "readOnly": True},
        "kind": {"const": "Cat"},
        "name": {"type": "string"},
        "lives": {"type": "integer"},
    },
}
DOG = json.loads(
    json.dumps(CAT).replace("Cat", "Dog").replace('"lives": {"type": "integer"}', '"bark": {"type": "boolean"}')
)
PARTS = [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]
REX = {"kind": "Dog", "name": "Rex", "bark": False}


def _pets(pet: Any) -> Mocked:
    of: Any = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}
    listed = {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}
    id = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
    made = {"description": "made", **of}
    paths = {
        "/pets": {
            "get": {"responses": {"200": {"description": "d", "content": {"application/json": {"schema": listed}}}}},
            "post": {"requestBody": of, "responses": {"201": made}},
        },
        "/pets/{id}": {
            "parameters": [id],
            "get": {"responses": {"200": made}},
            "patch": {
                "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
                "responses": {"200": made},
            },
        },
    }
    schemas = {"Pet": pet, "Cat": CAT, "Dog": DOG}
    info = {"title": "T", "version": "1"}
    return Mocked(json.dumps({"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}))


@pytest.mark.parametrize(
    "pet",
    [
        {"oneOf": PARTS, "discriminator": {"propertyName": "kind"}},
        {"oneOf": PARTS},
        {"anyOf": PARTS},
        {"anyOf": [{"oneOf": PARTS}]},
    ],
)
def test_what_is_sent_is_kept(pet: Any) -> None:
    server = _pets(pet)
    made = content(server.ask("POST", "/pets", REX), 201)
    assert made == {**REX, "id": made["id"]}
    at = f"/pets/{made['id']}"
    assert content(server.ask("GET", at)) == made
    changed = content(server.ask("PATCH", at, {"bark": True}))
    assert changed == {**made, "bark": True} == content(server.ask("GET", at))
    cat = content(server.ask("POST", "/pets", {"kind": "Cat", "name": "Tom", "lives": 3}), 201)
    assert cat == {"id": cat["id"], "kind": "Cat", "name": "Tom", "lives": 3}
    assert content(server.ask("GET", "/pets")) == [changed, cat]
    # An item that becomes another kind of thing stays where it is.
    turned = content(server.ask("PATCH", at, {"kind": "Cat", "name": "Rex", "lives": 2}))
    assert turned == {"id": made["id"], "kind": "Cat", "name": "Rex", "lives": 2} == content(server.ask("GET", at))


def test_an_envelope_holds_one_of_several_kinds() -> None:
    described: Any = {"schema": {"type": "object", "properties": {"data": {"anyOf": PARTS}}}}
    made: Any = {"description": "d", "content": {"application/json": described}}
    sent = {"content": {"application/json": {"schema": {"anyOf": PARTS}}}}
    id = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
    paths = {
        "/pets": {"post": {"requestBody": sent, "responses": {"201": made}}},
        "/pets/{id}": {"parameters": [id], "get": {"responses": {"200": made}}},
    }
    document = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths}
    server = Mocked(json.dumps({**document, "components": {"schemas": {"Cat": CAT, "Dog": DOG}}}))
    pet = content(server.ask("POST", "/pets", REX), 201)
    assert pet == {"data": {**REX, "id": pet["data"]["id"]}}
    assert content(server.ask("GET", f"/pets/{pet['data']['id']}")) == pet


def test_nobody_made_it_so_it_is_not_there_or_has_its_id() -> None:
    pet = {"oneOf": PARTS, "discriminator": {"propertyName": "kind"}}
    server = _pets(pet)
    assert server.ask("GET", "/pets/2").status == 404
    assert content(server.ask("GET", "/pets/1"))["id"] == 1  # as request examples have it
    adopting = _pets(pet)
    adopting.mock.resources._options = adopting.mock.resources._options.__class__(adopt=True)
    assert content(adopting.ask("GET", "/pets/7"))["id"] == 7


def test_a_mapping_says_which_kind_is_meant() -> None:
    """`rex` is no value of `kind`, so it alone tells that a dog is meant; the answer is one that the schema allows."""
    mapping = {"cat": PARTS[0]["$ref"], "rex": PARTS[1]["$ref"]}
    server = _pets({"oneOf": PARTS, "discriminator": {"propertyName": "kind", "mapping": mapping}})
    made = content(server.ask("POST", "/pets", {"kind": "rex", "name": "Rex"}), 201)
    assert made["kind"] == "Dog" and made["name"] == "Rex"


def test_a_list_of_something_else_stays_as_the_document_has_it() -> None:
    """`GET /items` tells names, `GET /items/{id}` and `POST /items` speak of objects: no object gets into the list."""
    thing = {"type": "object", "properties": {"id": {"type": "string"}, "a": {"type": "string"}}}
    described: Any = {"description": "d", "content": {"application/json": {"schema": thing}}}
    names = {"schema": {"type": "array", "items": {"type": "string"}}, "examples": {"two": {"value": ["x", "y"]}}}
    listed = {"description": "d", "content": {"application/json": names}}
    id = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    posted: Any = {"requestBody": {"content": described["content"]}, "responses": {"201": described}}
    paths = {
        "/items": {"get": {"responses": {"200": listed}}, "post": posted},
        "/items/{id}": {"parameters": [id], "get": {"responses": {"200": described}}},
    }
    server = Mocked(json.dumps({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths}))
    assert content(server.ask("GET", "/items")) == ["x", "y"]
    made = content(server.ask("POST", "/items", {"a": "b"}), 201)
    assert content(server.ask("GET", f"/items/{made['id']}")) == made
    assert content(server.ask("GET", "/items")) == ["x", "y"]
