"""Pages of the site made from whole documents: nothing that a document says of a call is left out."""

from __future__ import annotations

import re
from typing import Any

from tests.test_example_scripts import made
from tests.test_site import in_order
from tests.test_site_pages import page_text

OK: dict[str, Any] = {"responses": {"200": {"description": "ok"}}}
JSON = "application/json"


def site(paths: dict[str, Any], **more: Any) -> dict[str, str]:
    """The site of a document with these paths."""
    document = {"openapi": "3.1.1", "info": {"title": "Acme", "version": "1"}, "paths": paths, **more}
    return {name: content.decode() for name, content in made(document, "site")[1].items()}


def plain(markdown: str) -> str:
    return " ".join(re.sub(r"[`\\]", "", markdown).split())


SCHEMES = {"bearer": {"type": "http", "scheme": "bearer"}, "key": {"type": "apiKey", "in": "query", "name": "k"}}


def test_credentials_that_are_optional_are_told_so() -> None:
    paths = {
        "/optional": {"get": {**OK, "operationId": "optional", "security": [{"bearer": []}, {"key": []}, {}]}},
        "/needed": {"get": {**OK, "operationId": "needed", "security": [{"bearer": []}, {"key": []}]}},
        "/one": {"get": {**OK, "operationId": "one", "security": [{"key": []}]}},
    }
    files = site(paths, components={"securitySchemes": SCHEMES})
    any_of, optional = "One of these is needed:", "Optional: one of these may be sent, but nothing has to be:"
    for name, told, not_told in (("optional", optional, any_of), ("needed", any_of, optional)):
        for text in (page_text(files, f"operations/{name}.html"), plain(files[f"operations/{name}.md"])):
            assert told in text and not_told not in text
    assert optional in page_text(files, "index.html")  # whose first request is the first operation
    assert any_of not in files["operations/one.html"] and "Auth Required" in files["operations/one.html"]


def test_named_examples_of_a_body_are_shown() -> None:
    cat = {"summary": "A cat", "description": "It has *nine* lives.", "value": {"kind": "cat"}}
    examples = {"cat": cat, "dog": {"value": {"kind": "dog"}}}
    many = {f"n{n}": {"value": {"number": n}} for n in range(4)}
    lone = {"lone": {"value": {"a": 1}}}
    paths = {
        f"/{name}": {
            "post": {**OK, "operationId": name, "requestBody": {"content": {JSON: {"schema": {}, "examples": given}}}}
        }
        for name, given in (("two", examples), ("many", many), ("lone", lone))
    }
    files = site(paths)
    told = ["Request Example", "Examples of the body", "A cat", "It has nine lives.", '"cat"', "dog", '"dog"']
    in_order(page_text(files, "operations/two.html"), [*told, "Response Example"])
    in_order(plain(files["operations/two.md"]).replace("*", ""), [*told, "Response Example"])
    assert "<details open><summary>Examples of the body" in files["operations/two.html"]
    assert "<details><summary>Examples of the body" in files["operations/many.html"]
    assert all(f'"number": {n}' in page_text(files, "operations/many.html") for n in range(4))
    assert "Examples of the body" not in files["operations/lone.html"]  # the request example sends it


def test_examples_of_parameters_are_facts() -> None:
    examples = {f"e{n}": {"value": f"value-{n}"} for n in range(7)}
    p = {"name": "p", "in": "query", "schema": {"type": "string", "example": "of-schema"}, "examples": examples}
    files = site({"/x": {"get": {**OK, "operationId": "x", "parameters": [p]}}})
    for text in (page_text(files, "operations/x.html"), plain(files["operations/x.md"]).replace(", ", " ")):
        assert "value-0 value-1 value-2 value-3 value-4 and 2 more" in text and "of-schema" not in text
