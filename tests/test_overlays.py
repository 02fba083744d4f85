"""Overlays beyond the golden case: copies (Overlay 1.1), plain targets, documents whose main file lists its parts."""

from __future__ import annotations

from typing import Any

import pytest

from generator.bundle import bundle
from generator.diagnostics import Diagnostic, Failed
from generator.document import Document, open_document
from generator.overlay import apply_overlays
from generator.prepare import prepare
from generator.source import read

BASE: dict[str, Any] = {"a": {"x": {"deep": [1, {"y": 2}]}, "it's": 1, "k-k": {"z": 3}}, "list": [{"n": 1}, {"n": 2}]}


def applied(*actions: str, data: dict[str, Any] | None = None) -> tuple[dict[str, Any], list[Diagnostic]]:
    text = "overlay: 1.1.0\ninfo: {title: t, version: '1'}\nactions:\n" + "".join(f"  - {a}\n" for a in actions)
    changed, _, found = apply_overlays(data or BASE, [read("o.yaml", text.encode())])
    return changed, found


def test_a_copy_is_merged_into_its_target() -> None:
    changed, found = applied(
        "{target: $.a, update: {new: {own: 1}}}",
        "{target: $.a.new, copy: $.a.x}",
        "{target: $.a.x, remove: true}",
        "{target: $.a.new.deep, update: 9}",
    )
    assert found == []
    assert changed["a"] == {"new": {"own": 1, "deep": [1, {"y": 2}, 9]}, "it's": 1, "k-k": {"z": 3}}
    assert BASE["a"]["x"] == {"deep": [1, {"y": 2}]}, "the document given is as it was"


def test_a_copy_is_a_copy() -> None:
    changed, _ = applied("{target: '$.a[''k-k'']', copy: $.a.x}", "{target: $.a.x.deep, update: 5}")
    assert changed["a"]["k-k"] == {"z": 3, "deep": [1, {"y": 2}]}
    assert changed["a"]["x"]["deep"] == [1, {"y": 2}, 5]


def test_a_copy_of_what_is_not_there_changes_nothing_and_is_told() -> None:
    """As with targets: a document that no longer has it is no reason to stop."""
    changed, found = applied("{target: $.a, copy: $.nowhere}", "{target: $.a.x, update: {n: 1}}")
    assert [d.code for d in found] == ["overlay-target-missing"]
    assert changed["a"] == {**BASE["a"], "x": {**BASE["a"]["x"], "n": 1}}


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ("{target: $.a, copy: '$.list[*]'}", "$.list[*] matches 2, not one value"),
        ("{target: $.a, copy: 3}", "copy is a JSONPath, of what is copied to the target"),
        ("{target: $.a, copy: $.a.x, update: {}}", "an action has an update or a copy, not both"),
        ("{target: $.a}", "an action has an update, a copy, or remove: true"),
    ],
)
def test_wrong_copies(action: str, message: str) -> None:
    with pytest.raises(Failed) as failed:
        applied(action)
    (found,) = failed.value.diagnostics
    assert found.message == message and found.position is not None and found.position.line == 4


@pytest.mark.parametrize(
    ("target", "hits"),
    [
        ("$.a.x", True),
        ("$['a']['x']", True),
        ("$.a['k-k'].z", True),
        ("$.a.nowhere", False),
        ("$.list.n", False),
        ("$.list[1].n", True),
        ("$.list[?@.n == 2].n", True),
        ("$..z", True),
        ('$.a["it\'s"]', True),
        ("$", True),
    ],
)
def test_targets_by_search_and_by_name_are_one(target: str, hits: bool) -> None:
    """Paths that only name members are looked up directly; they mean what a search for them finds."""
    import jsonpath_rfc9535

    assert bool(jsonpath_rfc9535.find(target, BASE)) is hits
    quoted = target.replace('"', '\\"')
    _, found = applied(f'{{target: "{quoted}", update: 1}}')
    assert bool(found) is not hits


MAIN = """openapi: 3.1.0
info: {title: Zoo, version: '1'}
paths:
  /animals/{id}: {$ref: 'paths/animals.yaml#/paths/~1animals~1%7Bid%7D'}
  /gone: {$ref: 'paths/animals.yaml#/paths/~1nothing'}
components:
  schemas:
    Animal: {$ref: 'paths/animals.yaml#/schemas/Animal'}
    Size: {type: string}
"""
PART = """paths:
  /animals/{id}:
    get:
      operationId: getAnimal
      parameters: [{name: id, in: path, required: true, schema: {$ref: '../openapi.yaml#/components/schemas/Size'}}]
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {$ref: '../openapi.yaml#/components/schemas/Animal'}}}
        '404': {$ref: '#/own'}
schemas:
  Animal:
    type: object
    properties: {mate: {$ref: '#/schemas/Animal'}, size: {$ref: '../openapi.yaml#/components/schemas/Size'}}
own: {description: lost, content: {text/plain: {schema: {type: wrong}}}}
"""


def opened(overlay: str = "", main: str = MAIN, part: str = PART) -> tuple[Document, list[Diagnostic]]:
    held = {"paths/animals.yaml": part.encode()}
    overlays = [("fix.overlay.yaml", overlay.encode())] if overlay else []
    return open_document("zoo/openapi.yaml", main.replace("  /gone", "  #/gone").encode(), overlays, held.__getitem__)


def test_parts_stand_in_place() -> None:
    document, found = opened()
    assert found == []
    whole: Any = bundle(document)
    get = whole["paths"]["/animals/{id}"]["get"]
    assert get["parameters"][0]["schema"] == {"$ref": "#/components/schemas/Size"}
    assert whole["components"]["schemas"]["Animal"]["properties"] == {
        "mate": {"$ref": "#/components/schemas/Animal"},
        "size": {"$ref": "#/components/schemas/Size"},
    }
    assert list(whole["components"]["schemas"]) == ["Animal", "Size"], "no second copy under another name"
    (own,) = whole["components"]["responses"].items()
    assert own == ("own", {"description": "lost", "content": {"text/plain": {"schema": {"type": "wrong"}}}})


def test_overlays_reach_into_parts_and_places_are_told_in_them() -> None:
    overlay = (
        "overlay: 1.0.0\ninfo: {title: x, version: '1'}\nactions:\n"
        "  - {target: $.components.schemas.Animal.properties, update: {legs: {type: odd}}}\n"
        "  - {target: \"$.paths['/animals/{id}'].get\", update: {summary: Look at one}}\n"
    )
    document, found = opened(overlay)
    assert found == []
    assert document.get("#/paths/~1animals~1{id}/get/summary") == "Look at one"
    wrong = {d.message: d.pointer for d in prepare(document).diagnostics}
    places = document.locate(p for p in wrong.values() if p)
    told = {(place.file, place.line) for place in places.values()}
    assert ("zoo/paths/animals.yaml", 15) in told, "a mistake in a part"
    assert ("fix.overlay.yaml", 4) in told, "a mistake in the overlay"


def test_what_is_not_there_is_told_as_ever() -> None:
    held = {"paths/animals.yaml": PART.encode()}
    document, found = open_document("zoo/openapi.yaml", MAIN.encode(), [], held.__getitem__)
    assert [d.code for d in found] == ["dangling-ref"]
    assert document.get("#/paths/~1animals~1{id}/get/operationId") == "getAnimal"


def test_parts_with_an_id_stay_references() -> None:
    """What an $id begins, a reference inside it is resolved by, wherever it stands."""
    part = PART.replace("  Animal:\n", "  Animal:\n    $id: https://zoo.example/animal\n")
    part = part.replace("'#/schemas/Animal'", "'#'").replace("../openapi.yaml", "https://zoo.example/openapi.yaml")
    main = MAIN.replace("openapi: 3.1.0\n", "openapi: 3.2.0\n$self: https://zoo.example/openapi.yaml\n")
    document, found = opened(main=main, part=part)
    assert [d for d in found if d.severity.value == "error"] == []
    assert document.get("#/components/schemas/Animal") == {"$ref": "paths/animals.yaml#/schemas/Animal"}
