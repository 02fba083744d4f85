"""Lists read page by page: what is asked for, in order, and when it ends. Each test runs sync and async."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from generator import shell
from generator.packs import load_pack
from generator.pipeline import Before, generate
from tests.behaviour.pages import FLAG, INTEGER, TEXT, THINGS, Lists, Server, document, listing, things
from tests.generating import client as make
from tests.generating import make as made

LISTS = {
    "plain": listing({"page": INTEGER}),
    "sized": listing(
        {"page": INTEGER, "size": {**INTEGER, "default": 2, "maximum": 5}}, {"items": THINGS, "note": TEXT}
    ),
    "zeroes": listing({"page": {**INTEGER, "minimum": 0}}, {"items": THINGS, "total_pages": INTEGER}),
    "counted": listing({"page": {**INTEGER, "default": 1}}, {"items": THINGS, "pages": INTEGER}),
    "totals": listing(
        {"page": INTEGER, "per_page": INTEGER},
        {"items": THINGS, "meta": {"type": "object", "properties": {"total": INTEGER}}},
    ),
    "offsets": listing({"offset": INTEGER, "limit": INTEGER}, {"items": THINGS, "has_more": FLAG}),
    "cursors": listing(
        {"cursor": TEXT, "limit": INTEGER},
        {"data": THINGS, "meta": {"type": "object", "properties": {"next_cursor": {"type": ["string", "null"]}}}},
    ),
    "addressed": listing({"cursor": TEXT}, {"data": THINGS, "next": TEXT}),
    "lasts": listing(
        {"starting_after": INTEGER},
        {"data": THINGS, "has_more": FLAG},
        x_pagination={"cursor": "starting_after", "last": "id", "has-more": "has_more"},
    ),
    "urls": listing({"q": TEXT}, {"value": THINGS, "nextLink": TEXT}),
    "links": listing({"per_page": INTEGER}, x_pagination={"link": True}),
}


SEARCH = {
    "operationId": "search",
    **listing({}, {"data": THINGS, "next": TEXT}, x_pagination={"cursor": "after", "next": "next"}),
    "requestBody": {
        "content": {"application/json": {"schema": {"type": "object", "properties": {"text": TEXT, "after": TEXT}}}}
    },
}
KEYED = {
    **listing({}, {"value": THINGS, "nextLink": TEXT}),
    "security": [{"asked": []}],
}


def whole() -> dict[str, Any]:
    """All lists, a search by POST, and one that wants a key in the query."""
    made = document({**LISTS, "keyed": KEYED})
    made["paths"]["/search"] = {"post": SEARCH}
    made["components"]["securitySchemes"]["asked"] = {"type": "apiKey", "in": "query", "name": "k"}
    return made


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return make(whole(), tmp_path_factory.mktemp("pages"))


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def lists(request: pytest.FixtureRequest, package: ModuleType) -> Lists:
    return Lists(package, request.param)


def number(request: httpx2.Request, name: str, default: int) -> int:
    return int(request.url.params.get(name, default))


def numbered(pages: list[list[dict[str, int]]], first: int = 1) -> Any:
    """Answers `page` with an array."""
    return lambda request: (pages[number(request, "page", first) - first :] or [[]])[0]


# ---- page numbers


def test_pages_are_asked_for_until_one_is_empty(lists: Lists) -> None:
    server = Server(numbered([things(0, 2), things(2, 2)]))
    assert lists.ids(server, "plain") == [0, 1, 2, 3]
    assert server.asked == ["/v1/plain", "/v1/plain?page=2", "/v1/plain?page=3"]


def test_a_page_shorter_than_the_one_before_is_the_last(lists: Lists) -> None:
    server = Server(numbered([things(0, 2), things(2, 1)]))
    assert lists.ids(server, "plain") == [0, 1, 2]
    assert len(server.asked) == 2


def test_a_page_shorter_than_documented_is_the_last(lists: Lists) -> None:
    server = Server(lambda _: {"items": things(0, 1)})
    assert lists.ids(server, "sized") == [0]
    assert server.asked == ["/v1/sized"]


@pytest.mark.parametrize(("size", "asked"), [(3, 1), (9, 2)])
def test_a_size_beyond_the_maximum_says_nothing(lists: Lists, size: int, asked: int) -> None:
    server = Server(lambda r: {"items": things(0, 2) if number(r, "page", 1) == 1 else []})
    assert lists.ids(server, "sized", size=size) == [0, 1]
    assert len(server.asked) == asked
    assert all(f"size={size}" in target for target in server.asked)


def test_it_goes_on_from_the_callers_page(lists: Lists) -> None:
    server = Server(numbered([things(0, 2), things(2, 2), things(4, 2), things(6, 1)]))
    assert lists.ids(server, "plain", page=3) == [4, 5, 6]
    assert server.asked == ["/v1/plain?page=3", "/v1/plain?page=4"]


def test_pages_from_zero_and_their_number(lists: Lists) -> None:
    server = Server(lambda r: {"items": things(2 * number(r, "page", 0), 2), "total_pages": 2})
    assert lists.ids(server, "zeroes") == [0, 1, 2, 3]
    assert server.asked == ["/v1/zeroes", "/v1/zeroes?page=1"]


@pytest.mark.parametrize("pages", [2, 3])
def test_pages_said_to_be_from_zero_that_are_from_one(lists: Lists, pages: int) -> None:
    server = Server(lambda r: {"items": things(2 * max(number(r, "page", 1), 1) - 2, 2), "total_pages": pages})
    assert lists.ids(server, "zeroes") == list(range(2 * pages))
    assert server.asked == ["/v1/zeroes", *(f"/v1/zeroes?page={n}" for n in range(1, pages + 1))]


def test_pages_from_zero_of_a_server_that_ignores_the_parameter(lists: Lists) -> None:
    server = Server(lambda _: {"items": things(0, 2)})
    assert lists.ids(server, "zeroes") == [0, 1]
    assert server.asked == ["/v1/zeroes", "/v1/zeroes?page=1", "/v1/zeroes?page=2"]


def test_the_total_says_when_it_is_enough(lists: Lists) -> None:
    server = Server(lambda r: {"items": things(2 * number(r, "page", 1) - 2, 2), "meta": {"total": 4}})
    assert lists.ids(server, "totals") == [0, 1, 2, 3]
    assert len(server.asked) == 2


def test_the_total_counts_the_pages_before_the_callers(lists: Lists) -> None:
    server = Server(lambda r: {"items": things(2 * number(r, "page", 1) - 2, 2), "meta": {"total": 6}})
    assert lists.ids(server, "totals", page=2, per_page=2) == [2, 3, 4, 5]
    assert server.asked == ["/v1/totals?page=2&per_page=2", "/v1/totals?page=3&per_page=2"]


def test_a_server_that_ignores_the_parameter_gives_its_page_once(lists: Lists) -> None:
    server = Server(lambda _: things(0, 3))
    assert lists.ids(server, "plain") == [0, 1, 2]
    assert len(server.asked) == 2


def test_a_server_that_pages_only_when_asked_gives_nothing_twice(lists: Lists) -> None:
    server = Server(lambda r: things(2, 2) if "page" in r.url.params else things(0, 9))
    assert lists.ids(server, "plain") == list(range(9))
    assert len(server.asked) == 2


def test_who_stops_asks_for_no_more(lists: Lists) -> None:
    server = Server(numbered([things(0, 2), things(2, 2), things(4, 2)]))
    assert lists.ids(server, "plain", most=3) == [0, 1, 2]
    assert len(server.asked) == 2


# ---- offsets, cursors, addresses


def test_offsets_go_by_what_came(lists: Lists) -> None:
    """The server gives fewer than the limit: nothing is left out."""
    server = Server(lambda r: {"items": things(number(r, "offset", 0), 2), "has_more": number(r, "offset", 0) < 4})
    assert lists.ids(server, "offsets", limit=100) == [0, 1, 2, 3, 4, 5]
    assert server.asked == [
        "/v1/offsets?limit=100",
        "/v1/offsets?offset=2&limit=100",
        "/v1/offsets?offset=4&limit=100",
    ]


def cursor_server(after: dict[str, tuple[list[dict[str, int]], str | None]]) -> Server:
    def answer(request: httpx2.Request) -> Any:
        items, following = after[request.url.params.get("cursor", "")]
        return {"data": items, "meta": {"next_cursor": following}}

    return Server(answer)


def test_the_number_of_pages_is_counted_from_the_first(lists: Lists) -> None:
    server = Server(lambda r: {"items": things(number(r, "page", 1), 1), "pages": 2})
    assert lists.ids(server, "counted", page=1) == [1, 2]
    assert server.asked == ["/v1/counted?page=1", "/v1/counted?page=2"]


@pytest.mark.parametrize("end", [None, ""])
def test_cursors_are_followed_to_the_end(lists: Lists, end: str | None) -> None:
    server = cursor_server({"": (things(0, 1), "a=&b"), "a=&b": (things(1, 1), "c"), "c": (things(2, 1), end)})
    assert lists.ids(server, "cursors", limit=1) == [0, 1, 2]
    assert server.asked == [
        "/v1/cursors?limit=1",
        "/v1/cursors?cursor=a%3D%26b&limit=1",
        "/v1/cursors?cursor=c&limit=1",
    ]


def test_an_empty_page_with_a_new_cursor_is_not_the_end(lists: Lists) -> None:
    server = cursor_server({"": ([], "a"), "a": ([], "b"), "b": (things(0, 2), None)})
    assert lists.ids(server, "cursors") == [0, 1]


def test_a_cursor_that_comes_again_is_the_end(lists: Lists) -> None:
    server = cursor_server({"": (things(0, 1), "a"), "a": (things(1, 1), "b"), "b": (things(2, 1), "a")})
    assert lists.ids(server, "cursors") == [0, 1, 2]
    assert len(server.asked) == 3


def test_a_server_that_ignores_the_cursor_gives_its_page_once(lists: Lists) -> None:
    server = Server(lambda _: {"data": things(0, 2), "meta": {"next_cursor": "a"}})
    assert lists.ids(server, "cursors") == [0, 1]
    assert len(server.asked) == 2


def test_a_next_that_is_an_address_is_followed_as_one(lists: Lists) -> None:
    server = Server(
        lambda r: (
            {"data": things(0, 1), "next": "/v1/addressed?cursor=x&size=7"}
            if "cursor" not in r.url.params
            else {"data": things(1, 1)}
        )
    )
    assert lists.ids(server, "addressed") == [0, 1]
    assert server.asked == ["/v1/addressed", "/v1/addressed?cursor=x&size=7"]


def test_the_last_items_id_is_the_cursor(lists: Lists) -> None:
    server = Server(
        lambda r: {
            "data": things(number(r, "starting_after", -1) + 1, 2),
            "has_more": "starting_after" not in r.url.params,
        }
    )
    assert lists.ids(server, "lasts") == [0, 1, 2, 3]
    assert server.asked == ["/v1/lasts", "/v1/lasts?starting_after=1"]


@pytest.mark.parametrize(
    "following", ["https://api.acme.example/v1/urls?t=1", "/v1/urls?t=1", "?t=1", "http://api.acme.example/v1/urls?t=1"]
)
def test_addresses_are_followed_with_credentials_to_the_same_host(lists: Lists, following: str) -> None:
    server = Server(
        lambda r: {"value": things(0, 1), "nextLink": following} if "t" not in r.url.params else {"value": things(1, 1)}
    )
    assert lists.ids(server, "urls", q="x") == [0, 1]
    assert server.asked == ["/v1/urls?q=x", "/v1/urls?t=1"]
    assert [r.headers["x-key"] for r in server.requests] == ["secret", "secret"]
    assert {r.url.scheme for r in server.requests} == {"https"}


@pytest.mark.parametrize("following", ["https://evil.example/v1", "ftp://api.acme.example/", "https://u@evil.example/"])
def test_another_host_is_not_asked(lists: Lists, following: str) -> None:
    server = Server(lambda _: {"value": things(0, 1), "nextLink": following})
    with pytest.raises(lists.package.APIError, match="urls: the next page is said to be at another place"):
        lists.ids(server, "urls")
    assert server.asked == ["/v1/urls"]


def test_an_address_that_comes_again_is_the_end(lists: Lists) -> None:
    server = Server(lambda r: {"value": things(len(r.url.query), 1), "nextLink": "/v1/urls?t=1"})
    assert lists.ids(server, "urls") == [0, 3]


LINKED = '<https://api.acme.example/v1/links?after=5>; title="a, b"; rel="next", <https://x.example/>; rel="last"'


def test_the_header_link_is_followed(lists: Lists) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        if "after" in request.url.params:
            return httpx2.Response(200, json=things(1, 1), headers={"Link": '</v1/links>; rel="first"'})
        return httpx2.Response(200, json=things(0, 1), headers={"Link": LINKED})

    server = Server(answer)
    assert lists.ids(server, "links", per_page=1) == [0, 1]
    assert server.asked == ["/v1/links?per_page=1", "/v1/links?after=5"]


def test_the_header_link_says_more_than_the_page_number(lists: Lists) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        if "after" in request.url.params:
            return httpx2.Response(200, json=things(2, 2), headers={"Link": '</v1/plain>; rel="prev"'})
        return httpx2.Response(200, json=things(0, 2), headers={"Link": "</v1/plain?after=x>; rel=next"})

    server = Server(answer)
    assert lists.ids(server, "plain") == [0, 1, 2, 3]
    assert server.asked == ["/v1/plain", "/v1/plain?after=x"]


def test_a_link_to_another_host_is_a_page_number(lists: Lists) -> None:
    """The server stands behind a proxy and does not know its own name."""
    replies = [
        httpx2.Response(200, json=things(0, 2), headers={"Link": "<http://internal/plain?page=2>; rel=next"}),
        httpx2.Response(200, json=things(2, 2), headers={"Link": "<http://internal/plain?page=1>; rel=prev"}),
    ]
    server = Server(lambda _: replies.pop(0))
    assert lists.ids(server, "plain") == [0, 1, 2, 3]
    assert server.asked == ["/v1/plain", "/v1/plain?page=2"]


# ---- pages


def test_a_page_and_the_next(lists: Lists) -> None:
    server = cursor_server({"": (things(0, 2), "a"), "a": (things(2, 1), None)})

    def first() -> Any:
        return lists.client(server).api.cursors()

    page = lists.run(first())
    assert [t.id for t in page.items] == [0, 1]
    assert page.value.meta.next_cursor == "a"
    assert page.has_next and page.number == 1
    assert page.headers["content-length"] and page.url == "https://api.acme.example/v1/cursors"
    assert repr(page) == f"<{'Async' if lists.is_async else ''}Page 1 of cursors: 2 items, more follow>"


def test_the_same_page_can_be_left_twice(package: ModuleType) -> None:
    server = cursor_server({"": (things(0, 2), "a"), "a": (things(2, 1), "b"), "b": (things(3, 1), None)})
    page = Lists(package, False).client(server).api.cursors()
    for _ in range(2):
        assert [t.id for t in page.next_page().items] == [2]
        assert [t.id for t in page] == [0, 1, 2, 3]
        assert [len(p.items) for p in page.pages()] == [2, 1, 1]
    last = page.next_page().next_page()
    assert not last.has_next
    with pytest.raises(LookupError, match="cursors: this is the last page"):
        last.next_page()
    with pytest.raises(TypeError):
        len(page)


def test_options_go_along(lists: Lists) -> None:
    server = cursor_server({"": (things(0, 1), "a"), "a": (things(1, 1), None)})
    assert lists.ids(server, "cursors", options={"headers": {"X-Trace": "7"}, "query": {"extra": "1"}}) == [0, 1]
    assert [r.headers["x-trace"] for r in server.requests] == ["7", "7"]
    assert server.asked == ["/v1/cursors?extra=1", "/v1/cursors?cursor=a&extra=1"]


def test_with_response_gives_the_first_page(lists: Lists) -> None:
    server = cursor_server({"": (things(0, 1), None)})
    client = lists.client(server)
    response = lists.run(client.with_response(client.api.cursors))
    assert response.status == 200
    assert [t.id for t in response.value.items] == [0]
    assert response.decoded is response.value.value


@pytest.mark.parametrize("content", ["{}", '{"data": null}', '{"data": []}'])
def test_no_items(lists: Lists, content: str) -> None:
    server = Server(lambda _: httpx2.Response(200, content=content))
    assert lists.ids(server, "cursors") == []
    assert len(server.asked) == 1


def test_an_iterator_goes_on_after_an_error(lists: Lists) -> None:
    replies: list[Any] = [
        {"data": things(0, 2), "meta": {"next_cursor": "a"}},
        httpx2.Response(503),
        httpx2.Response(503),
    ]
    server = Server(lambda r: replies.pop(0) if replies else {"data": things(2, 1), "meta": {}})
    client = lists.client(server)
    error = lists.package.APIStatusError

    async def main() -> tuple[list[int], list[str]]:
        found, said = [], []
        iterator = aiter(client.api.cursors())
        while True:
            try:
                found.append((await anext(iterator)).id)
            except StopAsyncIteration:
                return found, said
            except error as failed:
                said += [f"{failed.operation} {failed.status}", *failed.__notes__]

    def sync() -> tuple[list[int], list[str]]:
        found, said = [], []
        iterator = iter(client.api.cursors())
        while True:
            try:
                found.append(next(iterator).id)
            except StopIteration:
                return found, said
            except error as failed:
                said += [f"{failed.operation} {failed.status}", *failed.__notes__]

    found, said = lists.run(main()) if lists.is_async else sync()
    assert found == [0, 1, 2]
    assert said == ["cursors 503", "This was page 2 of cursors; 2 items came before it."] * 2


def test_every_loop_asks_anew(package: ModuleType) -> None:
    server = cursor_server({"": (things(0, 1), None)})
    client = Lists(package, True).client(server)

    async def main() -> None:
        pages = client.api.cursors()
        assert server.asked == []
        assert [t.id async for t in pages] == [0]
        assert [len(page.items) async for page in pages.pages()] == [1]
        assert [t.id async for t in await pages] == [0]

    Lists(package, True).run(main())
    assert len(server.asked) == 3


def test_a_member_of_the_body_is_the_cursor(lists: Lists) -> None:
    replies: list[Any] = [{"data": things(0, 1), "next": "a"}, {"data": things(1, 1), "next": ""}]
    server = Server(lambda _: replies.pop(0))
    assert lists.ids(server, "search", text="x") == [0, 1]
    assert [json.loads(r.content) for r in server.requests] == [{"text": "x"}, {"text": "x", "after": "a"}]


def test_a_key_that_the_server_repeats_is_sent_once(lists: Lists) -> None:
    replies: list[Any] = [{"value": things(0, 1), "nextLink": "/v1/keyed?k=s3&t=1"}, {"value": things(1, 1)}]
    server = Server(lambda _: replies.pop(0))
    assert lists.ids(server, "keyed", client={"asked": "s3"}) == [0, 1]
    assert server.asked == ["/v1/keyed?k=s3", "/v1/keyed?t=1&k=s3"]


def test_another_base_url_of_the_call_is_where_pages_are(lists: Lists) -> None:
    replies: list[Any] = [{"value": things(0, 1), "nextLink": "http://eu.example/urls?t=1"}, {"value": things(1, 1)}]
    server = Server(lambda _: replies.pop(0))
    assert lists.ids(server, "urls", options={"base_url": "http://eu.example"}) == [0, 1]
    assert [str(r.url) for r in server.requests] == ["http://eu.example/urls", "http://eu.example/urls?t=1"]


@pytest.mark.parametrize(
    ("option", "paged"), [("recognised", {"cursors", "lasts"}), ("declared", {"lasts"}), ("none", set())]
)
def test_how_far_to_go_is_an_option(option: str, paged: set[str]) -> None:
    api = made(document({name: LISTS[name] for name in ("cursors", "lasts")})).api
    assert api is not None
    pack = load_pack("python", shell.load_pack_files("python"))
    files = generate(api, pack, {"package": "acme", "pagination": option}, Before()).files
    lines = files["surface.txt"].decode().splitlines()
    assert {line.split("(")[0].rpartition(".")[2] for line in lines if "-> Page[Thing, " in line} == paged
    assert ("## Lists" in files["README.md"].decode()) == bool(paged)
    assert ("paging=" in files["acme/resources/api.py"].decode()) == bool(paged)


@pytest.mark.parametrize("body", ['{"error": {"message": "soft"}}', '{"data": {"id": 1}}', '{"message": "soft"}'])
def test_no_list_is_no_empty_list(body: str, tmp_path: Path) -> None:
    package = make(NEEDED, tmp_path)
    answer = httpx2.MockTransport(lambda request: httpx2.Response(200, text=body))
    with package.Client("http://h", http_client=httpx2.Client(transport=answer)) as api:
        with pytest.raises((package.APIResponseError, package.DecodeError), match="listPets") as raised:
            list(api.pets.list())
        assert raised.value.text == body
    nothing = httpx2.MockTransport(lambda request: httpx2.Response(200, text='{"data": null}'))
    with package.Client("http://h", http_client=httpx2.Client(transport=nothing)) as api:
        assert list(api.pets.list()) == []


NEEDED = """
openapi: 3.1.0
info: {title: Needed, version: '1'}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      x-pagination: {page: page}
      parameters: [{name: page, in: query, schema: {type: integer}}]
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema:
                type: object
                required: [data]
                properties: {data: {type: array, items: {type: object, properties: {id: {type: integer}}}}}
"""
