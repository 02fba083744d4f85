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


def test_how_parameters_are_written_is_told() -> None:
    def p(name: str, value: Any, schema: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
        kind = {"type": "array"} if isinstance(value, list) else {"type": "object"} if isinstance(value, dict) else {}
        return {"name": name, "in": "query", "example": value, "schema": schema or kind or {"type": "string"}, **more}

    in_path = {"in": "path", "required": True}
    parameters = [
        p("deep", {"a": "b"}, style="deepObject", explode=True),
        p("piped", [1, 2, 3], style="pipeDelimited", explode=False),
        p("spaced", ["a b", "c"], style="spaceDelimited", explode=False),
        p("joined", [1, 2], explode=False),
        p("each", [1]),
        p("open", "a/b?c", allowReserved=True),
        p("plain", "x"),
        p("label", [3, 4], style="label", explode=True, **in_path),
        p("matrix", {"a": 1}, style="matrix", explode=True, **in_path),
        p("X-List", [5, 6], **{"in": "header"}),
        {"name": "json", "in": "query", "content": {JSON: {"schema": {"type": "object"}, "example": {"q": 1}}}},
    ]
    files = site({"/{label}/{matrix}": {"get": {**OK, "operationId": "x", "parameters": parameters}}})
    told = [".3.4", ";a=1", "deep%5Ba%5D=b", "piped=1%7C2", "spaced=a%20b%20c", "joined=1,2", "each=1&each=1"]
    told += ["open=a/b?c", "json=%7B%22q%22%3A1%7D", "X-List: 5,6"]
    for text in (page_text(files, "operations/x.html"), plain(files["operations/x.md"]).replace("as: ", "as")):
        in_order(text, [f"Written as{example}" for example in told])
        assert text.count("Written as") == len(told)


def test_media_types_of_parts_are_told() -> None:
    part = {"type": "string", "format": "binary"}
    media = {
        "schema": {"type": "object", "properties": {"file": part, "n": {"type": "integer"}}},
        "encoding": {"file": {"contentType": "image/png, image/jpeg"}},
    }
    body = {"content": {"multipart/form-data": media}}
    files = site({"/x": {"post": {**OK, "operationId": "x", "requestBody": body}}})
    in_order(page_text(files, "operations/x.html"), ["Body Fields", "file", "Sent asimage/png, image/jpeg", "n"])
    assert files["operations/x.md"].count("Sent as") == 1


def test_servers_of_an_operation_are_told() -> None:
    own = [{"url": "https://upload.example/{v}", "description": "Uploads", "variables": {"v": {"default": "1"}}}]
    paths = {
        "/own": {"servers": own, "get": {**OK, "operationId": "own"}},
        "/usual": {"get": {**OK, "operationId": "usual"}},
    }
    files = site(paths, servers=[{"url": "https://api.example"}])
    told = ["Endpoint", "Servers", "https://upload.example/{v}", "Uploads", "Operation ID"]
    in_order(page_text(files, "operations/own.html"), told)
    in_order(plain(files["operations/own.md"]), told)
    assert "Servers" not in page_text(files, "operations/usual.html")


def test_an_operation_stands_under_all_its_tags() -> None:
    paths = {
        "/a": {"get": {**OK, "operationId": "a", "summary": "Get A", "tags": ["one", "two", "three", "two", "one"]}},
        "/b": {"get": {**OK, "operationId": "b", "summary": "Get B", "tags": ["two"]}},
    }
    files = site(paths, tags=[{"name": "one"}, {"name": "unused"}])
    pages = {name: files[f"tags/{name}.html"] for name in ("one", "two", "three")}
    assert "tags/unused.html" not in files
    assert [("Get A" in p, "Get B" in p) for p in pages.values()] == [(True, False), (True, True), (True, False)]
    assert all(page.count('href="../operations/a.html"') == 1 for page in pages.values())
    assert "Get A" in files["tags/three.md"] and files["index.html"].count("Get A") >= 3
    assert 'href="../tags/one.html">one</a>' in files["operations/a.html"]  # its home
    assert files["sitemap.xml"].count("operations/a.html") == 1 and files["index.json"].count('"Get A"') == 1


def test_pages_have_no_headings_without_content() -> None:
    paths = {"/a": {"get": {**OK, "operationId": "a", "tags": ["Webhooks"]}}}
    webhooks = {"born": {"post": {**OK, "summary": "Born"}}}
    files = site(paths, webhooks=webhooks)
    text = page_text(files, "operations/a.html")
    for words in ("Execution Availability", "names no restriction", "auth context", "mock request"):
        assert words not in text and words not in files["operations/a.md"]
    in_order(text, ["Try It Out", "Fill in the form and send the request"])
    for name in ("authentication", "changelog"):
        assert f'href="{name}.html"' not in files["index.html"] and f"({name}.md)" not in files["index.md"]
        assert f"({name}.md)" not in files["llms.txt"] and f"{name}.html" not in files["operations/a.html"]
    assert ">Webhooks <" in files["index.html"] and ">Webhooks (sent to your server) <" in files["index.html"]
    assert "Getting started" not in page_text(site({}, webhooks=webhooks), "index.html")


def test_content_has_its_headings() -> None:
    page = {**OK, "operationId": "page", "x-source": {"page": "p.pdf", "line": 1}}
    a = {**OK, "operationId": "a", "x-change-history": [{"version": "2", "text": "New"}]}
    later = {"operationId": "b", "responses": {"202": {"description": "later"}}, "x-execution": "Not at night."}
    files = site(
        {"/page": {"get": page}, "/a": {"get": a}, "/b": {"get": {**later, "security": []}}},
        security=[{"bearer": []}],
        components={"securitySchemes": SCHEMES},
    )
    assert (
        '<h2 id="authentication">' in files["operations/a.html"] and "\n## Authentication" in files["operations/a.md"]
    )
    assert "Execution" not in files["operations/a.html"] + files["operations/a.md"]
    in_order(page_text(files, "operations/b.html"), ["Execution Availability", "Not at night.", "Job", "Try It Out"])
    transcribed = ["Execution Availability", "names no restriction", "using the current auth context"]
    in_order(page_text(files, "operations/page.html"), transcribed)
    assert '<h3 id="job">' in files["operations/b.html"] and "\n### Job" in files["operations/b.md"]
    for name in ("authentication", "changelog"):
        assert f'href="{name}.html"' in files["index.html"] and f"({name}.md)" in files["index.md"]
        assert f"({name}.md)" in files["llms.txt"]
