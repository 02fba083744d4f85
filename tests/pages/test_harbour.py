"""A second site, invented: what `harbour/dialect.yaml` says is all that it takes to read its pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator import shell
from generator.document import open_document
from generator.prepare import prepare
from generator.source import read
from generator.transcribe import Page, Transcription, load_dialect, transcribe
from tests.pages.truth import USUAL

HERE = Path(__file__).parent / "harbour"


def made() -> Transcription:
    spoken = load_dialect((HERE / "dialect.yaml").read_bytes(), "dialect.yaml")
    pages = [path for path in sorted(HERE.iterdir()) if path.suffix in (".txt", ".html")]
    return transcribe([Page(path.name, path.read_bytes()) for path in pages], spoken)


def document() -> Any:
    return read("openapi.yaml", made().text.encode()).data


def test_it_is_valid_and_nothing_was_guessed() -> None:
    found = made()
    assert [d.code for d in found.diagnostics if d.code not in USUAL] == ["parameters-from-dialect"]
    opened, more = open_document("openapi.yaml", found.text.encode(), [], shell.Reader(".").fetch)
    assert [*more, *prepare(opened).diagnostics] == []
    operations = [o for item in document()["paths"].values() for o in item.values()]
    assert [o["operationId"] for o in operations] == ["LiegeplaetzeActions", "SchiffSuchen", "SchiffMelden"]


def test_the_head() -> None:
    found = document()
    assert (found["info"], found["servers"]) == (
        {"title": "Hafen", "version": "3.0"},
        [{"url": "https://{hafen}.example", "variables": {"hafen": {"default": "hamburg"}}}],
    )
    assert found["components"]["securitySchemes"] == {
        "schluessel": {"type": "apiKey", "in": "header", "name": "X-Hafen-Key"}
    }
    assert found["security"] == [{"schluessel": []}]


def test_actions_of_another_method() -> None:
    item = document()["paths"]["/v3/liegeplaetze/{nummer}/aktionen"]
    actions = item["post"]["x-actions"]
    assert list(actions) == ["ablegen", "anlegen"]
    anlegen = actions["anlegen"]
    assert anlegen["x-breadcrumb"] == ["Hafen", "Liegeplätze"] and anlegen["tags"] == ["Liegeplätze"]
    assert (anlegen["x-since"], anlegen["x-badges"]) == ("2.1", ["Anmeldung nötig"])
    assert anlegen["x-change-history"] == [{"version": "2.4", "text": "schlepperNummern kam hinzu"}]
    assert anlegen["responses"]["201"]["content"]["application/json"]["example"]["auskunft"]["schiff"] == "Greta"
    assert "security" not in anlegen
    body = document()["components"]["schemas"]["AnlegenRequest"]["properties"]["anlegen"]
    assert body == {
        "type": "object",
        "properties": {
            "schiff": {"type": "string", "description": "Name des Schiffs", "examples": ["Greta"]},
            "schiffTiefgang": {"type": "number", "format": "double", "description": "Tiefgang in Metern"},
            "schlepperNummern": {
                "type": "array",
                "items": {"type": "integer", "format": "int64"},
                "description": "Die Schlepper",
            },
            "eilig": {"type": "boolean"},
        },
        "required": ["schiff", "eilig"],
    }


def test_a_body_under_a_key() -> None:
    found = document()
    melden = found["paths"]["/v3/schiffe"]["put"]
    assert melden["requestBody"]["x-unwrap"] in ("daten", ["daten"])
    assert melden["responses"]["200"]["x-unwrap"] == "auskunft"
    request = found["components"]["schemas"]["SchiffMeldenRequest"]
    assert request["required"] == ["daten"] and list(request["properties"]) == ["daten", "sprache"]
    masse = request["properties"]["daten"]["properties"]["masse"]
    assert masse["properties"] == {"laenge": {"type": "number", "format": "double"}}


def test_a_page_of_html_and_the_class_it_shares() -> None:
    found = document()
    suchen = found["paths"]["/v3/schiffe"]["get"]
    assert [(p["name"], p["schema"]) for p in suchen["parameters"]] == [
        ("filter", {"type": "array", "items": {"type": "string"}}),
        ("anzahl", {"type": "integer", "format": "int64"}),
    ]
    assert suchen["x-breadcrumb"] == ["Hafen", "Schiffe"] and suchen["x-since"] == "1.3"
    assert suchen["x-change-history"] == [{"version": "1.4", "text": "name kam hinzu"}]
    response = found["components"]["schemas"]["SchiffSuchenResponse"]["properties"]["auskuenfte"]
    assert response["items"] == {"$ref": "#/components/schemas/SchiffAuskunft"}
    ship = found["components"]["schemas"]["SchiffAuskunft"]["properties"]
    assert set(ship) == {"nummer", "name", "gemeldet"}
    assert ship["gemeldet"]["format"] == "date-time" and ship["nummer"]["description"] == "Seine Nummer"
