"""Shapes that only some pages have, each on a small page of our own; and all pages there are."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator import shell
from generator.diagnostics import Failed
from generator.document import open_document
from generator.prepare import prepare
from generator.source import read
from generator.transcribe import Page, Transcription, load_dialect, transcribe
from tests.pages.truth import DIALECT, Truth, load, operations, transcribed
from tests.support import shared


def text(
    method: str, path: str, inputs: str = "", example: Any = None, body: Any = None, tree: str = "", auth: str = "OAuth"
) -> bytes:
    """A page in the bullet rendering if there is a tree, else a flat one."""
    sent = f" -d '{json.dumps(body)}'" if body is not None else ""
    lines = [
        *(["Skip to main content"] if tree else []),
        f"Things/Some\n{method}SomeSince 1.0SynchronousAuth Required\nA Title\nA Title",
        f"Request Inputs\n{inputs or 'This API requires no request parameters.'}",
        f"Responses\n{tree}",
        f"Endpoint\n{method}{path}\n{path}",
        f"Request Example\ncurl -X {method} 'http://{{host}}{path}' -H 'Authorization: {auth} {{sessionUuid}}'{sent}",
        f"Response Example\n200{json.dumps(example if example is not None else {})}",
        "Change History\nThis API has no change history records yet.",
    ]
    return "\n".join(lines).encode()


def run(**pages: bytes) -> Transcription:
    dialect = load_dialect(DIALECT.read_bytes(), "dialect.yaml")
    return transcribe([Page(f"{name}.txt", data) for name, data in pages.items()], dialect)


def document(**pages: bytes) -> Any:
    return read("openapi.yaml", run(**pages).text.encode()).data


def response_of(made: Any, name: str) -> Any:
    return made["components"]["schemas"][f"{name}Response"]["properties"]


ID = "0123456789abcdef0123456789abcdef"
DISK = {"uuid": ID, "name": "d", "sizeGb": 3, "state": "on", "host": "h"}


def test_a_map_by_example() -> None:
    """Identifiers as keys are no properties."""
    made = document(GetTasks=text("GET", "/v1/tasks", example={"results": {ID: {"name": "x"}}, "types": {"a/b": [1]}}))
    found = response_of(made, "GetTasks")
    assert found["results"]["additionalProperties"] == {"$ref": "#/components/schemas/ResultInventory"}
    assert found["types"]["additionalProperties"]["type"] == "array"


def test_a_map_by_its_tree() -> None:
    tree = (
        "\n  • resultsMapRequired\n\n    See results\n\n    • nameStringRequired\n\n      The name\n\n    • agelong\n"
    )
    made = document(GetTasks=text("GET", "/v1/tasks", tree=tree, example={"results": {ID: {"name": "x"}}}))
    assert "properties" not in response_of(made, "GetTasks")["results"]
    task = made["components"]["schemas"]["ResultInventory"]["properties"]
    assert task["name"] == {"type": "string", "description": "The name"}
    assert task["age"] == {"type": "integer", "format": "int64"}


def test_examples_of_fields() -> None:
    inputs = "Body Fields\nportIntegerRequiredThe port\nExample: 8080\nnameStringThe name\nExample: eve"
    made = document(AddThing=text("POST", "/v1/things", inputs=inputs, body={"key": "value"}))
    found = made["components"]["schemas"]["AddThingRequest"]["properties"]
    assert found["port"]["examples"] == [8080] and found["port"]["description"] == "The port"
    assert found["name"]["examples"] == ["eve"]


def test_a_class_goes_by_the_name_of_its_query() -> None:
    """`StartDisk` returns what `QueryDisk` lists, though a class with more properties has all of them too."""
    wide = text("GET", "/v1/aaa", example={"inventories": [{**DISK, "more": 1, "yet": 2}]})
    disk = text("GET", "/v1/some-disks", example={"inventories": [DISK]})
    start = text("PUT", "/v1/x/{uuid}/actions", example={"inventory": DISK}, body={"startdisk": {}})
    made = document(QueryAppliance=wide, QueryDisk=disk, StartDisk=start)
    assert response_of(made, "StartDisk")["inventory"] == {"$ref": "#/components/schemas/DiskInventory"}


def test_declared_types_go_before_guesses() -> None:
    """A page whose tree says int counts for a page that only shows a number, whichever comes first."""
    inner = "".join(f"\n    • {name}StringRequired\n" for name in ("uuid", "name", "state", "host"))
    tree = f"\n  • inventoryDiskInventoryRequired\n{inner}\n    • sizeGbIntegerRequired\n"
    made = document(
        AGetDisk=text("GET", "/v1/a", example={"inventory": DISK}),
        GetDisk=text("GET", "/v1/b", tree=tree, example={"inventory": DISK}),
    )
    assert made["components"]["schemas"]["DiskInventory"]["properties"]["sizeGb"]["format"] == "int32"


def test_what_stands_in_the_query_is_not_in_the_body() -> None:
    path = "/v1/things/{uuid}?deleteMode={deleteMode}"
    inputs = "Path Parameters\nuuidStringRequiredThe thing\nBody Fields\ndeleteModeStringHow"
    made = document(DeleteThing=text("DELETE", path, inputs=inputs, body={"deleteMode": "<deleteMode>"}))
    operation = made["paths"]["/v1/things/{uuid}"]["delete"]
    assert [(p["in"], p["name"]) for p in operation["parameters"]] == [("path", "uuid"), ("query", "deleteMode")]
    assert "requestBody" not in operation


def test_shared_operations_have_names_of_their_own() -> None:
    pages = {
        f"Do{n}": text("PUT", f"/v1/{path}/actions", body={f"do{n}": {}})
        for n, path in enumerate(("nics/{uuid}", "vms/nics/{uuid}", "nics/{nicUuid}"))
    }
    names = {path: item["put"]["operationId"] for path, item in document(**pages)["paths"].items()}
    assert names == {
        "/v1/nics/{uuid}/actions": "NicActions",
        "/v1/nics/{nicUuid}/actions": "NicByNicUuidActions",
        "/v1/vms/nics/{uuid}/actions": "VmNicActions",
    }


@pytest.mark.parametrize(
    ("data", "column"),
    [
        ("class_rules: {'Q(.+': A}", 15),
        ("class_rules: {'Q.+': '\\1A'}", 15),
        ("queries: {A: [{name: x}]}", 11),
        ("auth: {name: x}", 1),
        ("auth: {name: x, scheme: {type: apiKey, in: header}}", 17),
        ("types: {A: 3}", 9),
        ("wrappers: [1]", 1),
        ("labels: {since: 3}", 10),
    ],
)
def test_a_dialect_of_the_wrong_shape(data: str, column: int) -> None:
    with pytest.raises(Failed) as failed:
        load_dialect(data.encode(), "dialect.yaml")
    (found,) = failed.value.diagnostics
    assert found.position is not None and (found.position.line, found.position.column) == (1, column)


def test_all_pages_there_are() -> None:
    """Each against its truth, and again within the document of all, which is valid."""
    home = shared("zstack")
    wrong = []
    for folder, truths in (("pages", "truth"), ("real", "real_truth")):
        for path in sorted((home / folder).glob("*.txt")):
            truth = load(home / truths / f"{path.stem}.truth.json")
            wrong += [f"{path.name}: {difference}" for difference in Truth(transcribed(path), truth).differences()]
    assert wrong == []
    every = transcribed(*sorted((home / "pages").glob("*.txt")))
    assert len(list(operations(every))) == 485
    opened, found = open_document("openapi.json", json.dumps(every).encode(), [], shell.Reader(".").fetch)
    assert [*found, *prepare(opened).diagnostics] == []
    for path in sorted((home / "truth").glob("*.json")):
        truth = load(path)
        if "header_missing" not in truth["page"]["quirks"]:  # another page of the operation has the header
            wrong += [f"{path.name}: {difference}" for difference in Truth(every, truth).differences()]
    assert wrong == []


def test_credentials_as_the_pages_show_them() -> None:
    """The dialect names one scheme; another that a page shows is not taken for it, and none is none."""
    made = document(
        GetA=text("GET", "/v1/a"),
        GetB=text("GET", "/v1/b", auth="Bearer"),
        GetC=text("GET", "/v1/c").replace(b" -H 'Authorization: OAuth {sessionUuid}'", b""),
    )
    bare = document(GetD=text("GET", "/v1/d").replace(b"OAuth {sessionUuid}", b"{token}"))
    assert bare["components"]["securitySchemes"]["authorization"]["type"] == "apiKey"
    assert made["security"] == [{"session": []}]
    assert made["components"]["securitySchemes"]["bearer"] == {"type": "http", "scheme": "Bearer"}
    assert [made["paths"][f"/v1/{n}"]["get"].get("security") for n in "abc"] == [None, [{"bearer": []}], []]


def test_a_body_without_its_key_is_told() -> None:
    inputs = "Body Fields\nsystemTagsListTags"
    made = run(AttachThing=text("POST", "/v1/things/{uuid}", inputs=inputs, body={"systemTags": ["<systemTags>"]}))
    assert [d.code for d in made.diagnostics] == ["body-without-key"]
