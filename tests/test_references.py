"""What references mean: base addresses, anchors, anywhere in the document, over files."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.bundle import bundle
from generator.diagnostics import Diagnostic, Failed, report
from generator.document import Document, open_document
from generator.ir import Object, Ref
from generator.shell import UNREADABLE_FILE
from tests.generating import Made, make

HEAD = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}


def files(**given: Any) -> Any:
    """A fetch that knows some files, by name with `__` for a slash and `_` for the point."""
    known = {name.replace("__", "/").replace("_", "."): json.dumps(data).encode() for name, data in given.items()}

    def fetch(path: str) -> bytes:
        if path not in known:
            raise Failed(report(UNREADABLE_FILE, f"cannot read '{path}'"))
        return known[path]

    return fetch


def opened(root: dict[str, Any], fetch: Any = None, remote: Any = None) -> tuple[Document, list[Diagnostic]]:
    text = json.dumps(HEAD | root).encode()
    return open_document("spec.yaml", text, [], fetch or files(), remote)


def target(root: dict[str, Any], at: str, fetch: Any = None, remote: Any = None, key: str = "$ref") -> str:
    """Where the reference at a location leads; the document's references are all sound."""
    document, found = opened(root, fetch, remote)
    assert [d.code for d in found if d.severity.value == "error"] == []
    holder: Any = document.get(at)
    return document.resolve(holder[key], at)


def schemas(**named: Any) -> dict[str, Any]:
    return {"components": {"schemas": named}}


def used(root: dict[str, Any]) -> dict[str, Any]:
    """The document with an operation that uses its schema A: what nobody uses may lead nowhere."""
    content = {"text/plain": {"schema": {"$ref": "#/components/schemas/A"}}}
    get = {"operationId": "a", "responses": {"200": {"description": "", "content": content}}}
    return root | {"paths": {"/a": {"get": get}}}


def never(address: str) -> bytes:
    raise AssertionError(f"{address} must not be read")


# ---- $id, $anchor


def test_an_id_changes_the_base_of_what_is_below() -> None:
    root = schemas(
        A={"$id": "https://x.example/a", "$defs": {"b": {"type": "string"}}, "properties": {"p": {"$ref": "#/$defs/b"}}}
    )
    assert target(root, "#/components/schemas/A/properties/p") == "#/components/schemas/A/$defs/b"


@pytest.mark.parametrize("ref", ["https://x.example/dir/b", "b", "./b", "/dir/b", "../dir/b", "//x.example/dir/b"])
def test_an_embedded_schema_is_found_by_its_id_and_never_fetched(ref: str) -> None:
    root = schemas(
        A={"$id": "https://x.example/dir/a", "properties": {"p": {"$ref": ref}}},
        B={"$id": "https://x.example/dir/b", "type": "string"},
    )
    assert target(root, "#/components/schemas/A/properties/p", remote=never) == "#/components/schemas/B"


def test_an_id_below_an_id_is_joined_to_it() -> None:
    inner = {"$id": "inner", "type": "object", "properties": {"q": {"$ref": "#/$defs/c"}}, "$defs": {"c": {}}}
    root = schemas(
        A={"$id": "https://x.example/dir/a", "$defs": {"i": inner}},
        B={"$ref": "https://x.example/dir/inner"},
        C={"$ref": "https://x.example/dir/inner#/$defs/c"},
    )
    assert target(root, "#/components/schemas/B") == "#/components/schemas/A/$defs/i"
    assert target(root, "#/components/schemas/C") == "#/components/schemas/A/$defs/i/$defs/c"
    assert target(root, "#/components/schemas/A/$defs/i/properties/q") == "#/components/schemas/A/$defs/i/$defs/c"


def test_a_relative_id_stands_for_a_file_beside_the_document() -> None:
    root = schemas(A={"$ref": "pet.json#/$defs/n"}, P={"$id": "pet.json", "$defs": {"n": {"type": "integer"}}})
    assert target(root, "#/components/schemas/A") == "#/components/schemas/P/$defs/n"


def test_a_urn_is_an_id_too() -> None:
    root = schemas(A={"$ref": "urn:example:pet#tag"}, P={"$id": "urn:example:pet", "$defs": {"t": {"$anchor": "tag"}}})
    assert target(root, "#/components/schemas/A", remote=never) == "#/components/schemas/P/$defs/t"


def test_anchors_belong_to_their_resource() -> None:
    root = schemas(
        A={"$id": "https://x.example/a", "$defs": {"t": {"$anchor": "t"}}, "items": {"$ref": "#t"}},
        B={"$id": "https://x.example/b", "$defs": {"t": {"$anchor": "t"}}, "items": {"$ref": "#t"}},
        C={"items": {"$ref": "https://x.example/b#t"}},
    )
    assert target(root, "#/components/schemas/A/items") == "#/components/schemas/A/$defs/t"
    assert target(root, "#/components/schemas/B/items") == "#/components/schemas/B/$defs/t"
    assert target(root, "#/components/schemas/C/items") == "#/components/schemas/B/$defs/t"


@pytest.mark.parametrize("place", [{"example": {}}, {"default": {}}, {"const": {}}, {"x-y": {}}, {"enum": [{}]}])
def test_an_id_in_data_is_data(place: dict[str, Any]) -> None:
    told = {"$id": "https://x.example/b", "$anchor": "b", "type": "string"}
    key = next(iter(place))
    root = schemas(A={"$ref": "https://x.example/b"}, B={key: [told] if key == "enum" else told})
    assert [d.code for d in opened(used(root))[1]] == ["remote-ref"]
    root = schemas(A={"$ref": "#b"}, B={key: [told] if key == "enum" else told})
    assert [d.code for d in opened(used(root))[1]] == ["dangling-ref"]


def test_a_property_named_id_is_none() -> None:
    root = schemas(A={"properties": {"$id": {"type": "string"}, "q": {"$ref": "#/components/schemas/B"}}}, B={})
    assert target(root, "#/components/schemas/A/properties/q") == "#/components/schemas/B"


def test_openapi_3_0_knows_no_id() -> None:
    root = {"openapi": "3.0.3"} | schemas(A={"$ref": "https://x.example/b"}, B={"$id": "https://x.example/b"})
    assert [d.code for d in opened(used(root))[1]] == ["remote-ref"]


def test_a_pointer_of_the_document_within_an_id_is_mended_and_told() -> None:
    root = schemas(A={"$id": "https://x.example/a", "items": {"$ref": "#/components/schemas/B"}}, B={"type": "string"})
    document, found = opened(root)
    assert [d.code for d in found] == ["repaired-local-reference"]
    assert document.resolve("#/components/schemas/B", "#/components/schemas/A/items") == "#/components/schemas/B"


# ---- $self


def test_self_names_the_document() -> None:
    root = {"openapi": "3.2.0", "$self": "https://x.example/api/openapi"} | schemas(
        A={"$ref": "https://x.example/api/openapi#/components/schemas/B"},
        B={"$ref": "openapi#/components/schemas/C"},
        C={},
    )
    assert target(root, "#/components/schemas/A", remote=never) == "#/components/schemas/B"
    assert target(root, "#/components/schemas/B", remote=never) == "#/components/schemas/C"


def test_files_beside_a_document_with_a_self() -> None:
    root = {"openapi": "3.2.0", "$self": "https://x.example/api/openapi.yaml"} | schemas(A={"$ref": "parts/pet.yaml"})
    fetch = files(parts__pet_yaml={"$ref": "toy.yaml"}, parts__toy_yaml={"type": "string"})
    assert target(root, "#/components/schemas/A", fetch, never) == "parts/pet.yaml#"


def test_a_file_that_says_which_address_it_is_saves_the_fetch() -> None:
    root = schemas(A={"$ref": "https://x.example/pet"}, B={"$ref": "local.yaml"})
    fetch = files(local_yaml={"$id": "https://x.example/pet", "type": "string"})
    assert target(root, "#/components/schemas/A", fetch, never) == "local.yaml#"


# ---- pointers


@pytest.mark.parametrize(
    ("name", "key"),
    [
        *[("a%20b", "a b"), ("a~1b", "a/b"), ("%C3%A9", "é"), ("100%", "100%"), ("a%2520b", "a%20b")],
        *[("a%20b", "a%20b"), ("~01", "~1"), ("a%25b", "a%b")],
    ],
)
def test_percent_and_tilde(name: str, key: str) -> None:
    ref = f"#/components/schemas/{name}"
    root = schemas(A={"$ref": ref}, **{key: {"type": "string"}})
    document, found = opened(root)
    assert found == []
    assert document.get(document.resolve(ref, "#/components/schemas/A")) == {"type": "string"}


def test_anywhere_in_the_document() -> None:
    body = {"content": {"application/json": {"schema": {"type": "object", "properties": {"a": {"type": "string"}}}}}}
    root = {
        "paths": {
            "/a/{b}": {"post": {"operationId": "p", "requestBody": body, "responses": {"200": {"description": ""}}}}
        },
        "x-parts": {"S": {"type": "integer"}},
    } | schemas(
        A={"$ref": "#/paths/~1a~1%7Bb%7D/post/requestBody/content/application~1json/schema"},
        B={"$ref": "#/components/schemas/C/prefixItems/1"},
        C={"prefixItems": [{}, {"type": "boolean"}]},
        D={"$ref": "#/x-parts/S"},
    )
    root["paths"]["/a/{b}"]["parameters"] = [
        {"name": "b", "in": "path", "required": True, "schema": {"type": "string"}}
    ]
    made = make(HEAD | root)
    assert not made.failed, made.lines()
    assert made.api is not None
    kinds = {s.wire: type(s.schema.type).__name__ for s in made.api.schemas}
    assert kinds["B"] == "Scalar" and kinds["D"] == "Scalar"


# ---- over files


def test_relative_to_the_file_that_refers() -> None:
    root = schemas(A={"$ref": "a/b.yaml#/X"})
    fetch = files(a__b_yaml={"X": {"$ref": "../c.yaml#/Y"}}, c_yaml={"Y": {"$ref": "spec.yaml#/components/schemas/Z"}})
    document, found = opened(root | schemas(A={"$ref": "a/b.yaml#/X"}, Z={"type": "string"}), fetch)
    assert found == []
    assert document.follow("#/components/schemas/A") == "#/components/schemas/Z"


def test_a_whole_file_and_one_with_percent() -> None:
    root = schemas(A={"$ref": "./my%20pet.yaml"})
    document, found = opened(root, lambda path: {"my pet.yaml": b"type: string"}[path])
    assert found == []
    assert document.get(document.follow("#/components/schemas/A")) == {"type": "string"}


# ---- bundles


def test_a_bundle_has_plain_pointers_that_hold_without_ids() -> None:
    root = schemas(
        A={
            "$id": "https://x.example/a",
            "$defs": {"b": {"$anchor": "b", "type": "string"}},
            "type": "object",
            "properties": {"p": {"$ref": "#/$defs/b"}, "q": {"$ref": "#b"}, "r": {"$ref": "c"}},
        },
        C={"$id": "https://x.example/c", "type": "integer"},
    )
    document, _ = opened(root)
    whole: Any = bundle(document)
    a = whole["components"]["schemas"]["A"]
    assert (a["x-id"], "$id" in a) == ("https://x.example/a", False)
    assert a["properties"] == {
        "p": {"$ref": "#/components/schemas/A/$defs/b"},
        "q": {"$ref": "#/components/schemas/A/$defs/b"},
        "r": {"$ref": "#/components/schemas/C"},
    }
    assert make(whole).codes() == []
    assert not make(HEAD | root).failed, make(HEAD | root).lines()


# ---- $dynamicRef

NODE = {
    "$dynamicAnchor": "node",
    "type": "object",
    "properties": {"children": {"type": "array", "items": {"$dynamicRef": "#node"}}},
}


def test_a_dynamic_reference_with_one_anchor_is_a_reference() -> None:
    made = make(HEAD | schemas(Tree=NODE))
    assert made.codes() == []
    assert made.api is not None
    tree = next(s for s in made.api.schemas if s.wire == "Tree").schema.type
    assert isinstance(tree, Object)
    items = tree.fields[0].schema.type.items.type  # type: ignore[union-attr]
    assert items == Ref("#/components/schemas/Tree")


def said(made: Made) -> list[str]:
    return [d.message for d in made.said if d.code == "dynamic-ref"]


def test_a_dynamic_reference_with_several_anchors_is_told() -> None:
    strict = {"$dynamicAnchor": "node", "$ref": "https://x.example/tree", "unevaluatedProperties": False}
    made = make(HEAD | schemas(Tree={"$id": "https://x.example/tree", **NODE}, Strict=strict))
    assert not made.failed, made.lines()
    assert said(made) == ["'#node' is read as '#/components/schemas/Tree', whichever schema leads there"]


def test_a_dangling_dynamic_reference_has_its_place() -> None:
    (found,) = make(used(HEAD | schemas(A={"items": {"$dynamicRef": "#nope"}}))).said
    assert (found.code, found.pointer) == ("dangling-ref", "#/components/schemas/A/items/$dynamicRef")


def test_dynamic_references_over_files_are_bundled() -> None:
    document, found = opened(schemas(A={"$ref": "tree.yaml"}), files(tree_yaml=NODE))
    assert found == []
    whole: Any = bundle(document)
    made = make(whole)
    assert not made.failed, made.lines()
    assert whole["components"]["schemas"]["tree"]["properties"]["children"]["items"] == {
        "$dynamicRef": "#/components/schemas/tree"
    }
