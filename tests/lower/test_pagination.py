"""What documents say of pages: ours and other tools' extensions, and what is recognised without any."""

from __future__ import annotations

from typing import Any

import pytest

from generator.ir import Pagination
from generator.passes import paginate
from tests.lower.support import api

ITEMS: dict[str, Any] = {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "integer"}}}}
TEXT = {"type": "string"}
INTEGER = {"type": "integer"}


def read(
    parameters: dict[str, Any],
    schema: dict[str, Any],
    method: str = "get",
    root: dict[str, Any] | None = None,
    **said: Any,
) -> tuple[Pagination | None, list[str]]:
    """What becomes of an operation's pages, and the messages about it."""
    operation = {
        "operationId": "list",
        "parameters": [{"name": name, "in": "query", "schema": schema} for name, schema in parameters.items()],
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}},
        **{f"x-{name.replace('_', '-')}": value for name, value in said.items()},
    }
    lowered, found = api({"paths": {"/x": {method: operation}}, **(root or {})})
    paged, more = paginate.run(lowered)
    messages = [f"{d.pointer}: {d.message}" for d in (*found, *more) if d.code == "pagination-unusable"]
    return paged.operations[0].pagination, messages


def said(found: Pagination | None) -> dict[str, Any]:
    """What is not the default, less where it was said."""
    if found is None:
        return {}
    plain = Pagination(style="")
    names = [n for n in found.__dataclass_fields__ if n not in ("pointer", "declared")]
    return {n: getattr(found, n) for n in names if getattr(found, n) != getattr(plain, n)}


def wrapped(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"items": ITEMS, **properties}}


META = wrapped(meta={"type": "object", "properties": {"next": TEXT, "total": INTEGER, "odd.name": TEXT}})

OURS: list[tuple[dict[str, Any], dict[str, Any], dict[str, Any], dict[str, Any]]] = [
    (
        {"page": "p", "limit": "n", "total": "meta.total", "start": 0},
        {"p": INTEGER, "n": INTEGER},
        META,
        {"style": "page", "parameter": "p", "limit": "n", "items": ("items",), "total": ("meta", "total"), "start": 0},
    ),
    (
        {"cursor": "c", "next": "/meta/odd.name", "items": "items"},
        {"c": TEXT},
        META,
        {"style": "cursor", "parameter": "c", "items": ("items",), "next": ("meta", "odd.name")},
    ),
    ({"next-url": "meta.next"}, {}, META, {"style": "next-url", "items": ("items",), "next": ("meta", "next")}),
    ({"link": True}, {}, ITEMS, {"style": "link", "items": ()}),
    (
        {"cursor": "c", "last": "id"},
        {"c": INTEGER},
        ITEMS,
        {"style": "cursor", "parameter": "c", "items": (), "last": ("id",)},
    ),
]


@pytest.mark.parametrize(("extension", "parameters", "schema", "wanted"), OURS)
def test_ours(
    extension: dict[str, Any], parameters: dict[str, Any], schema: dict[str, Any], wanted: dict[str, Any]
) -> None:
    found, messages = read(parameters, schema, pagination=extension)
    assert (said(found), messages) == (wanted, [])
    assert found is not None and found.declared and found.pointer == "#/paths/~1x/get/x-pagination"


WRONG: list[tuple[Any, str]] = [
    ([], ": x-pagination: an object belongs here, not an array"),
    (True, ": x-pagination: an object belongs here, not a boolean"),
    ({"pages": "page"}, "/pages: x-pagination: there is no key 'pages'"),
    ({}, ": x-pagination: one of page, offset, cursor, next-url, link says how the next page is asked for, not none"),
    ({"page": "page", "link": True}, ": x-pagination: one of page, offset, cursor, next-url, link says how the next"),
    ({"page": 1}, "/page: x-pagination: page is a name, not a number"),
    ({"link": "yes"}, "/link: x-pagination: link is true or left out"),
    ({"page": "page", "start": -1}, "/start: x-pagination: start is the number of the first page"),
    ({"page": "page", "total": ["a"]}, "/total: x-pagination: total is the name of a property, not an array"),
    ({"cursor": "page"}, ": x-pagination: beside cursor, either next"),
    ({"page": "pag"}, "/page: list: x-pagination: there is no parameter 'pag' in the query or body"),
    ({"page": "page", "limit": "x"}, "/limit: list: x-pagination: there is no parameter 'x' in the query or body"),
    ({"page": "page", "items": "meta"}, "/items: list: x-pagination: there is no array 'meta' in the response"),
    ({"page": "page", "total": "meta.count"}, "/total: list: x-pagination: there is no property 'meta.count' in the"),
    ({"cursor": "page", "last": "key"}, "/last: list: x-pagination: there is no property 'key' in an item"),
]


@pytest.mark.parametrize(("extension", "message"), WRONG)
def test_what_cannot_be_used_is_told_and_nothing_is_guessed(extension: Any, message: str) -> None:
    found, messages = read({"page": INTEGER}, META, pagination=extension)
    assert found is None
    (told,) = messages
    assert told.startswith(f"#/paths/~1x/get/x-pagination{message}")
    assert told.endswith("; pages are not followed")


def test_an_address_is_followed_by_get_only() -> None:
    found, messages = read({}, META, "post", pagination={"next-url": "meta.next"})
    assert found is None
    assert "an address can be followed where the method is GET only" in messages[0]


OTHERS: list[tuple[str, Any, dict[str, Any]]] = [
    ("ms_pageable", {"nextLinkName": "nextLink"}, {"style": "next-url", "items": ("value",), "next": ("nextLink",)}),
    (
        "ms_pageable",
        {"nextLinkName": "odd.name", "itemName": "items"},
        {"style": "next-url", "items": ("items",), "next": ("odd.name",)},
    ),
    ("ms_pageable", {"nextLinkName": None}, {}),
    (
        "speakeasy_pagination",
        {
            "type": "cursor",
            "inputs": [{"name": "c", "in": "parameters", "type": "cursor"}],
            "outputs": {"results": "$.items", "nextCursor": "$.meta['next']"},
        },
        {"style": "cursor", "parameter": "c", "items": ("items",), "next": ("meta", "next")},
    ),
    (
        "speakeasy_pagination",
        {
            "type": "cursor",
            "inputs": [{"name": "c", "in": "parameters", "type": "cursor"}],
            "outputs": {"nextCursor": "$.items[-1].id"},
        },
        {"style": "cursor", "parameter": "c", "items": ("items",), "last": ("id",)},
    ),
    (
        "speakeasy_pagination",
        {
            "type": "offsetLimit",
            "inputs": [
                {"name": "p", "in": "parameters", "type": "page"},
                {"name": "n", "in": "parameters", "type": "limit"},
            ],
            "outputs": {"results": "$.items", "numPages": "$.meta.total"},
        },
        {
            "style": "page",
            "parameter": "p",
            "limit": "n",
            "items": ("items",),
            "total_pages": ("meta", "total"),
            "start": 1,
        },
    ),
    (
        "speakeasy_pagination",
        {"type": "url", "outputs": {"results": "$.items", "nextUrl": "$.nextLink"}},
        {"style": "next-url", "items": ("items",), "next": ("nextLink",)},
    ),
    (
        "fern_pagination",
        {"cursor": "$request.c", "next_cursor": "$response.meta.next", "results": "$response.items"},
        {"style": "cursor", "parameter": "c", "items": ("items",), "next": ("meta", "next")},
    ),
    (
        "fern_pagination",
        {"offset": "$request.p", "results": "$response.items", "has-next-page": "$response.more"},
        {"style": "page", "parameter": "p", "items": ("items",), "more": ("more",), "start": 1},
    ),
    (
        "fern_pagination",
        {"offset": "$request.p", "step": "$request.n", "results": "$response.items"},
        {"style": "offset", "parameter": "p", "limit": "n", "items": ("items",), "start": 0},
    ),
]
WHOLE = wrapped(
    value=ITEMS, nextLink=TEXT, meta=META["properties"]["meta"], more={"type": "boolean"}, **{"odd.name": TEXT}
)


@pytest.mark.parametrize(("name", "extension", "wanted"), OTHERS)
def test_those_of_other_tools(name: str, extension: Any, wanted: dict[str, Any]) -> None:
    found, messages = read({"c": TEXT, "p": INTEGER, "n": INTEGER}, WHOLE, **{name: extension})
    assert (said(found), messages) == (wanted, [])


def test_fern_says_it_once_for_all() -> None:
    whole = {"cursor": "$request.c", "next_cursor": "$response.meta.next", "results": "$response.items"}
    found, messages = read({"c": TEXT}, META, root={"x-fern-pagination": whole}, fern_pagination=True)
    assert said(found)["next"] == ("meta", "next") and not messages


@pytest.mark.parametrize(
    ("name", "extension", "place"),
    [
        ("ms_pageable", {"nextLinkName": "nextLink", "operationName": "more"}, "x-ms-pageable/operationName"),
        ("speakeasy_pagination", {"type": "cursor", "outputs": {"nextCursor": "$..c"}}, "outputs/nextCursor"),
        ("speakeasy_pagination", {"type": "other"}, "x-speakeasy-pagination"),
        ("fern_pagination", {"cursor": "c", "next_cursor": "d", "results": "e"}, "x-fern-pagination/results"),
        ("fern_pagination", {"type": "custom", "results": "$response.items"}, "x-fern-pagination"),
    ],
)
def test_what_is_not_understood_of_other_tools_is_told(name: str, extension: Any, place: str) -> None:
    found, messages = read({"c": TEXT}, META, **{name: extension})
    assert found is None
    assert len(messages) == 1 and f"{place}: x-" in messages[0]


BODY: dict[str, Any] = {"meta": {"type": "object", "properties": {"next": TEXT, "next_cursor": TEXT}}}
RECOGNISED: list[tuple[dict[str, Any], dict[str, Any], str]] = [
    ({"cursor": TEXT}, wrapped(**BODY), "cursor cursor meta.next_cursor"),
    ({"pageToken": TEXT}, wrapped(nextPageToken=TEXT), "cursor pageToken nextPageToken"),
    ({"offset": TEXT, "size": INTEGER}, wrapped(next=TEXT, next_offset=TEXT), "cursor offset next_offset"),
    ({"page": INTEGER}, ITEMS, "page page "),
    ({"page[number]": INTEGER}, wrapped(), "page page[number] "),
    ({"offset": INTEGER, "limit": INTEGER}, ITEMS, "offset offset "),
    ({}, wrapped(next_url=TEXT), "next-url None next_url"),
    ({}, wrapped(next={**TEXT, "format": "uri"}), "next-url None next"),
]
REFUSED: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"limit": INTEGER}, ITEMS),
    ({"page": TEXT}, wrapped(next_page={**TEXT, "description": "True if additional pages exist"})),
    ({"page": TEXT}, ITEMS),
    ({"offset": INTEGER}, ITEMS),
    ({"cursor": TEXT}, wrapped()),
    ({"cursor": TEXT}, wrapped(cursor=TEXT)),  # may be what was asked for
    ({"page": INTEGER}, wrapped(others=ITEMS)),
    ({"page": INTEGER}, wrapped(id=TEXT)),  # a thing that has parts
    ({"start": INTEGER, "end": INTEGER, "limit": INTEGER}, ITEMS),  # a span of time
    ({"from": {**INTEGER, "description": "a Unix timestamp"}, "limit": INTEGER}, ITEMS),
    ({"startIndex": INTEGER, "count": INTEGER}, ITEMS),  # from 0 or from 1?
    ({}, wrapped(next=TEXT)),
]


@pytest.mark.parametrize(("parameters", "schema", "wanted"), RECOGNISED)
def test_recognised(parameters: dict[str, Any], schema: dict[str, Any], wanted: str) -> None:
    found, messages = read(parameters, schema)
    assert found is not None and not messages and not found.declared
    assert f"{found.style} {found.parameter} {'.'.join(found.next)}" == wanted


@pytest.mark.parametrize(("parameters", "schema"), REFUSED)
def test_refused(parameters: dict[str, Any], schema: dict[str, Any]) -> None:
    assert read(parameters, schema) == (None, [])


@pytest.mark.parametrize(("parameters", "schema", "wanted"), RECOGNISED)
def test_off(parameters: dict[str, Any], schema: dict[str, Any], wanted: str) -> None:
    assert read(parameters, schema, pagination=False) == (None, [])
    assert read(parameters, schema, "post") == (None, [])


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Zero-based page number", 0),
        ("Page (starts at and defaults to 0)", 0),
        ("The index of the first page is 0 (zero).", 0),
        ("The number of the page; pages start at 1", 1),
        ("The page", 1),
    ],
)
def test_the_first_page_may_be_told_in_words(text: str, start: int) -> None:
    found, _ = read({"page": {**INTEGER, "description": text}}, ITEMS)
    assert found is not None and found.start == start
