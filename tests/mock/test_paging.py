"""Pages of every kind, followed by the generated client to the end: each item once."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.behaviour.pages import FLAG, INTEGER, TEXT, THINGS, Lists, document, listing
from tests.generating import client as make
from tests.mock.clouds import content
from tests.mocking import Mocked

LISTS: dict[str, dict[str, Any]] = {
    "numbered": listing({"page": INTEGER, "per_page": INTEGER}, {"data": THINGS, "total": INTEGER}),
    "from_zero": listing({"page": {**INTEGER, "minimum": 0}, "size": INTEGER}, {"data": THINGS}),
    "skipping": listing({"offset": INTEGER, "limit": INTEGER}, {"data": THINGS}),
    "bare": listing({"offset": INTEGER, "limit": INTEGER}),
    "cursor": listing({"cursor": TEXT}, {"data": THINGS, "next_cursor": {"type": ["string", "null"]}}),
    "needed": {**listing({"cursor": TEXT}, {"data": THINGS, "next_cursor": TEXT})},
    "counted": listing(
        {"cursor": INTEGER}, {"data": THINGS, "more": FLAG, "to": INTEGER},
        x_pagination={"cursor": "cursor", "next": "to", "has-more": "more", "items": "data"},
    ),
    "last": listing(
        {"after": INTEGER}, {"data": THINGS, "has_more": FLAG},
        x_pagination={"cursor": "after", "last": "id", "has-more": "has_more", "items": "data"},
    ),
    "address": listing({}, {"value": THINGS, "next": TEXT}, x_pagination={"next-url": "next", "items": "value"}),
    "header": listing({"page": INTEGER}, x_pagination={"link": True}),
    "totals": listing(
        {"page": INTEGER}, {"data": THINGS, "meta": {"type": "object", "properties": {"pages": INTEGER}}},
        x_pagination={"page": "page", "total-pages": "meta.pages", "items": "data"},
    ),
}  # fmt: skip
LISTS["needed"]["responses"]["200"]["content"]["application/json"]["schema"]["required"] = ["next_cursor"]
SPEC = json.dumps(document(LISTS))


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return make(SPEC, tmp_path_factory.mktemp("paging"))


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize(("items", "size", "pages"), [(7, 3, 3), (6, 3, 2), (1, 3, 1), (0, 3, 1)])
def test_followed_to_the_end(package: ModuleType, name: str, is_async: bool, items: int, size: int, pages: int) -> None:
    server = Mocked(SPEC, items=items, page_size=size)
    found = Lists(package, is_async).ids(server, name)  # type: ignore[arg-type]
    assert len(found) == len(set(found)) == items
    # Where nothing says so, only a page without items tells that there are no more.
    assert pages <= len(server.requests) <= pages + 1
    if name not in ("from_zero", "skipping", "bare"):
        assert len(server.requests) == pages


def test_what_pages_say() -> None:
    server = Mocked(SPEC, items=7, check_security=False)
    page = content(server.ask("GET", "/numbered?page=3&per_page=2"))
    assert page["total"] == 7 and len(page["data"]) == 2
    assert content(server.ask("GET", "/numbered?page=9&per_page=2"))["data"] == []
    assert content(server.ask("GET", "/totals?page=1"))["meta"]["pages"] == 1
    assert len(content(server.ask("GET", "/skipping?offset=5&limit=100"))["data"]) == 2
    # A mistake in a number is no reason to fail.
    assert len(content(server.ask("GET", "/skipping?offset=x&limit=-1"))["data"]) == 1


def test_an_address_is_of_the_same_query() -> None:
    server = Mocked(SPEC, items=7, page_size=3, check_security=False)
    link = server.ask("GET", "/header?filter=a%26b").header("link")
    assert link == '<https://mock.example/header?filter=a%26b&__from=3>; rel="next"'
    last = server.ask("GET", "/header?filter=a%26b&__from=6")
    assert last.header("link") is None and len(content(last)) == 1


def test_what_an_example_leaves_out_is_made() -> None:
    meta = {"type": "object", "required": ["total", "kind"], "properties": {"total": INTEGER, "kind": TEXT}}
    said = listing(
        {"page": INTEGER}, {"data": THINGS, "meta": meta}, x_pagination={"page": "page", "total": "meta.total"}
    )
    said["responses"]["200"]["content"]["application/json"]["example"] = {"data": [{"id": 5}]}
    page = content(Mocked(json.dumps(document({"some": said})), check_security=False).ask("GET", "/some"))
    assert page == {"data": [{"id": 5}], "meta": {"total": 1, "kind": "kind"}}


def test_the_document_itself(tmp_path: Path) -> None:
    """A page's size is the parameter's default where nothing is asked for."""
    spec = document({"small": listing({"offset": INTEGER, "limit": {**INTEGER, "default": 2}}, {"data": THINGS})})
    server = Mocked(json.dumps(spec), items=7, check_security=False)
    assert len(content(server.ask("GET", "/small"))["data"]) == 2
