"""Several pages of one operation or class are put together; what they do not agree about is told."""

from __future__ import annotations

from typing import Any

from generator.diagnostics import Diagnostic
from generator.source import read
from generator.transcribe import Page, Transcription, load_dialect, transcribe
from generator.transcribe.dialect import Dialect

HEAD = "Zoo/Animals\n{method}Animals{since}SynchronousAuth Required\n"
TAIL = """Endpoint
{method}{path}
{path}
Request Example
curl -X {method} 'http://{{host}}{path}' -d '{body}'
Response Example
200{example}
Change History
{history}
"""


def flat(
    name: str = "FeedAnimal",
    fields: str = "",
    body: str = "{}",
    example: str = "{}",
    method: str = "PUT",
    path: str = "/v1/animals/{id}/actions",
    since: str = "Since 1.0",
    history: str = "This API has no change history records yet.",
    head: bool = True,
) -> bytes:
    top = HEAD.format(method=method, since=since) if head else ""
    middle = f"{name}\n{name}\nTry It Out\nRequest Inputs\n{fields}Responses\n"
    return (top + middle + TAIL.format(method=method, path=path, body=body, example=example, history=history)).encode()


def bullets(name: str = "FeedAnimal", fields: str = "", tree: str = "", **more: Any) -> bytes:
    text = flat(name, fields, **more).decode().replace("Responses\n", f"Responses\n200 OK\n{tree}", 1)
    return f"Skip to main content\n{text}".encode()


def dialect(extra: str = "") -> Dialect:
    base = "title: Zoo\nclass_suffixes: [Inventory, State]\nresults: [inventory]\naction_path: /actions\n"
    return load_dialect((base + extra).encode(), "dialect.yaml")


def run(*pages: tuple[str, bytes], extra: str = "", before: Any = None) -> tuple[Transcription, Any]:
    made = transcribe([Page(name, data) for name, data in pages], dialect(extra), before)
    return made, read("openapi.yaml", made.text.encode()).data if made.text else None


def told(made: Transcription, *codes: str) -> list[str]:
    return [d.message for d in made.diagnostics if d.code in codes]


def codes(found: list[Diagnostic]) -> list[str]:
    return sorted(d.code for d in found)


def action(document: Any, key: str = "feedanimal") -> Any:
    return document["paths"]["/v1/animals/{id}/actions"]["put"]["x-actions"][key]


BODY = '{"feedanimal":{"food":"<food>","grams":1}}'
FIELDS = "Body Fields\nfeedanimalObjectRequiredThe body.\nfoodStringRequiredWhat to give.\n"
TREE = "  • inventoryAnimalInventoryRequired\n\n    The animal.\n\n    • weightLongRequired\n\n      Grams.\n"


def test_what_one_rendering_leaves_out_comes_from_the_other() -> None:
    made, document = run(
        ("FeedAnimal.bullets.txt", bullets(fields="", tree=TREE, body=BODY, head=False)),
        ("FeedAnimal.flat.txt", flat(fields=FIELDS, body=BODY, example='{ "inventory": { "weight": 3 } }')),
    )
    operation = action(document)
    assert operation["x-since"] == "1.0" and operation["tags"] == ["Animals"]
    request = document["components"]["schemas"]["FeedAnimalRequest"]["properties"]["feedanimal"]
    assert request["required"] == ["food"]
    assert request["properties"]["food"] == {"type": "string", "description": "What to give."}
    shown = operation["responses"]["200"]["content"]["application/json"]["examples"]
    assert [shown[name]["value"] for name in sorted(shown)] == [{}, {"inventory": {"weight": 3}}]
    animal = document["components"]["schemas"]["AnimalInventory"]["properties"]["weight"]
    assert animal == {"type": "integer", "format": "int64", "description": "Grams."}
    assert operation["x-source"]["also"] == [{"page": "FeedAnimal.flat.txt", "line": 3}]
    assert [m for m in told(made, "page-repeats") if "another response example" in m]
    assert not told(made, "pages-disagree", "types-disagree")


def test_contradictions_are_told_and_the_first_stays() -> None:
    other = FIELDS.replace("foodStringRequired", "foodInteger")
    made, document = run(
        ("FeedAnimal.a.txt", flat(fields=FIELDS, body=BODY)),
        ("FeedAnimal.b.txt", flat(fields=other, body=BODY, since="Since 2.0")),
    )
    assert told(made, "pages-disagree")[0] == "of FeedAnimal the version is 1.0 on 'FeedAnimal.a.txt', here 2.0"
    made, document = run(
        ("FeedAnimal.a.txt", flat(fields=FIELDS, body=BODY)),
        ("FeedAnimal.b.txt", flat(fields=other, body=BODY)),
    )
    assert told(made, "pages-disagree") == [
        "of FeedAnimal body feedanimal.food is of type String on 'FeedAnimal.a.txt', here Integer",
        "of FeedAnimal body feedanimal.food is required on 'FeedAnimal.a.txt', here optional",
    ]
    more = f"{other}gramsIntegerHow much.\n"
    made, document = run(
        ("FeedAnimal.a.txt", flat(fields=FIELDS, body=BODY)),
        ("FeedAnimal.b.txt", flat(fields=more, body=BODY, since="Since 2.0", history="2.0 Grams")),
    )
    assert len(told(made, "pages-disagree")) == 3, "another version is no reason to drop the rest"
    assert "How much." in str(document) and action(document)["x-change-history"] == [
        {"version": "2.0", "text": "Grams"}
    ]
    found = next(d for d in made.diagnostics if "food is of type" in d.message)
    assert found.position and (found.position.file, found.position.line) == ("FeedAnimal.b.txt", 9)
    request = document["components"]["schemas"]["FeedAnimalRequest"]["properties"]["feedanimal"]
    assert request["properties"]["food"]["type"] == "string" and request["required"] == ["food"]


def test_words_that_differ_are_told() -> None:
    words = FIELDS.replace("What to give.", "Options: {}. Default: {}.")
    made, _ = run(
        ("FeedAnimal.a.txt", flat(fields=words.format("hay | oats", "hay"), body=BODY)),
        ("FeedAnimal.b.txt", flat(fields=words.format("hay | meat", "meat"), body=BODY)),
    )
    assert told(made, "pages-disagree") == [
        "of FeedAnimal default of body feedanimal.food is hay on 'FeedAnimal.a.txt', here meat",
        "of FeedAnimal enum of body feedanimal.food is ['hay', 'oats'] on 'FeedAnimal.a.txt', here ['hay', 'meat']",
    ]


def test_places_are_those_of_the_page_that_says_it() -> None:
    fields = FIELDS + "gramsIntegerOptions: some or other things.\n"
    made, _ = run(
        ("FeedAnimal.a.txt", flat(fields=FIELDS, body='{"feedanimal":{"food":"<food>"}}')),
        ("FeedAnimal.b.txt", flat(fields=fields, body='{"feedanimal":{"food":"<food>"},"grams":1}')),
    )
    (unclear,) = [d for d in made.diagnostics if d.code == "unclear-words"]
    assert unclear.position and (unclear.position.file, unclear.position.line) == ("FeedAnimal.b.txt", 10)
    report = {page.page: page for page in made.report.pages}
    assert any("cannot be taken" in line for line in report["FeedAnimal.b.txt"].other)


def test_a_class_that_nobody_names_is_noted() -> None:
    made, _ = run(("WashAnimal.txt", flat("WashAnimal", example=LIKE, body='{"washanimal":{}}')))
    assert told(made, "class-inferred") == ["the result is taken for AnimalInventory: the path is about that"]


def test_another_method_is_another_request() -> None:
    made, document = run(
        ("FeedAnimal.a.txt", flat(fields=FIELDS, body=BODY)),
        ("FeedAnimal.b.txt", flat(fields=FIELDS, body=BODY, method="POST")),
    )
    assert told(made, "pages-disagree") == ["of FeedAnimal the method is PUT on 'FeedAnimal.a.txt', here POST"]
    assert list(document["paths"]["/v1/animals/{id}/actions"]) == ["put"]


def test_changes_of_all_pages_are_kept() -> None:
    _, document = run(
        ("FeedAnimal.a.txt", flat(fields=FIELDS, body=BODY, history="1.1 Added grams")),
        ("FeedAnimal.b.txt", flat(fields=FIELDS, body=BODY, history="1.1 Added grams\n1.2 Added food")),
    )
    assert [entry["version"] for entry in action(document)["x-change-history"]] == ["1.1", "1.2"]


def test_a_class_is_what_all_pages_show_of_it() -> None:
    """Types that differ are told with both pages; what a tree declares goes before what an example shows."""
    shown = '{ "inventory": { "weight": %s, "name": "Ida", "%s": true } }'
    made, document = run(
        ("FeedAnimal.txt", bullets(tree=TREE, body=BODY)),
        ("WashAnimal.txt", flat("WashAnimal", example=shown % ("3.0", "wet"), body='{"washanimal":{}}')),
        ("WeighAnimal.txt", flat("WeighAnimal", example=shown % ('"heavy"', "tired"), body='{"weighanimal":{}}')),
        extra="classes: {WashAnimal: AnimalInventory, WeighAnimal: AnimalInventory}\n",
    )
    animal = document["components"]["schemas"]["AnimalInventory"]["properties"]
    assert animal["weight"]["type"] == "integer", "a float is how this site prints integers"
    assert set(animal) == {"weight", "name", "wet", "tired"}
    assert told(made, "types-disagree") == [
        "AnimalInventory.weight is an integer on 'FeedAnimal.txt', here a string",
    ]


def test_a_class_that_turns_out_to_be_an_enum() -> None:
    tree = "  • stateAnimalStateRequired\n\n    How it is.\n"
    made, document = run(
        ("FeedAnimal.txt", bullets(tree=tree, body=BODY, example='{ "state": "Hungry" }')),
    )
    assert document["components"]["schemas"]["AnimalState"] == {"type": "string"}
    assert not told(made, "types-disagree")


def test_classes_of_one_owner_only() -> None:
    shown = '{ "inventory": { "parts": { "a": { "size": 1 } }, "kids": [ ], "notes": { "x": "y" } } }'
    _, document = run(
        ("FeedAnimal.txt", flat(example=shown, body=BODY)),
        extra="classes: {FeedAnimal: AnimalInventory, AnimalInventory.parts: Map<Part>, "
        "AnimalInventory.kids: AnimalInventory, Other.notes: Note, AnimalInventory.notes: Map<Object>}\n",
    )
    animal = document["components"]["schemas"]["AnimalInventory"]["properties"]
    assert animal["parts"] == {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Part"}}
    assert animal["kids"] == {"type": "array", "items": {"$ref": "#/components/schemas/AnimalInventory"}}
    assert animal["notes"] == {"type": "object"}
    assert document["components"]["schemas"]["Part"]["properties"] == {"size": {"type": "integer", "format": "int64"}}


def test_names_that_stood_stay() -> None:
    """A page that arrives later could give an older operation's class another name."""
    old = ("WashAnimal.txt", flat("WashAnimal", example=LIKE, body='{"washanimal":{}}'))
    _, before = run(old)
    assert _result(before, "washanimal") == "#/components/schemas/AnimalInventory"
    new = ("BuyBeast.txt", flat("BuyBeast", example=LIKE, body='{"buybeast":{}}'))
    classes = "classes: {BuyBeast: BeastInventory}\n"
    _, after = run(old, new, extra=classes)
    assert _result(after, "washanimal") == "#/components/schemas/BeastInventory", "else this test shows nothing"
    _, after = run(old, new, extra=classes, before=before)
    assert _result(after, "washanimal") == "#/components/schemas/AnimalInventory"
    assert _result(after, "buybeast") == "#/components/schemas/BeastInventory"


LIKE = '{ "inventory": { "uuid": "u", "name": "n", "weight": 1, "age": 2, "fur": "grey" } }'


def _result(document: Any, key: str) -> str:
    media = action(document, key)["responses"]["200"]["content"]["application/json"]
    name = media["schema"]["$ref"].rpartition("/")[2]
    return str(document["components"]["schemas"][name]["properties"]["inventory"]["$ref"])
