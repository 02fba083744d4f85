"""Pages of the site made from whole documents: nothing that a document says of a call is left out."""

from __future__ import annotations

import re
from typing import Any

from tests.test_example_scripts import made
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
