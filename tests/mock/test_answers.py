"""What is answered without state: examples, what is asked for by `Prefer`, forms of content; and faults."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from generator.mock import Request, Wish
from generator.mock.writing import concrete, written
from tests.mock.clouds import content, mocked
from tests.mocking import Mocked

THING = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": {"type": "string"}, "size": {"type": "integer"}},
}
EXAMPLES = {"wrong": {"value": {"name": 5}}, "small": {"value": {"name": "s"}}, "large": {"value": {"name": "l"}}}


def _document(**operation: Any) -> str:
    responses = {
        "200": {"description": "ok", "content": {"application/json": {"schema": THING, "examples": EXAMPLES}}},
        "404": {"description": "no", "content": {"application/json": {"schema": THING, "example": {"name": "none"}}}},
        "5XX": {"description": "failed", "content": {"application/json": {"schema": THING}}},
    }
    paths = {"/thing": {"get": {"operationId": "thing", "responses": responses, **operation}}}
    return json.dumps({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths})


@pytest.fixture
def server() -> Mocked:
    return Mocked(_document())


@pytest.mark.parametrize(
    ("prefer", "status", "body"),
    [
        (None, 200, {"name": "s"}),  # the first example that fits its schema
        ("example=large", 200, {"name": "l"}),
        ("example=wrong", 200, {"name": 5}),
        ("dynamic=true", 200, {"name": "name", "size": 1}),
        ("dynamic=false", 200, {"name": "s"}),
        ("code=404", 404, {"name": "none"}),
        ("code=404; dynamic=true", 404, {"name": "name", "size": 1}),
        ("code=503", 503, {"name": "name", "size": 1}),
        ("code=200, example=large", 200, {"name": "l"}),
    ],
)
def test_prefer(server: Mocked, prefer: str | None, status: int, body: Any) -> None:
    assert content(server.ask("GET", "/thing", **({"Prefer": prefer} if prefer else {})), status) == body


def test_the_query_prefers_as_well(server: Mocked) -> None:
    assert content(server.ask("GET", "/thing?__code=404"), 404) == {"name": "none"}
    assert content(server.ask("GET", "/thing?__example=large")) == {"name": "l"}


def test_a_status_that_is_not_documented(server: Mocked) -> None:
    response = server.ask("GET", "/thing", Prefer="code=418")
    assert content(response, 418)["detail"] == "thing documents no response 418"


def test_an_example_that_is_not_documented(server: Mocked) -> None:
    told = content(server.ask("GET", "/thing", Prefer="example=none-such"), 400)["detail"]
    assert told.startswith("Prefer: example='none-such' is no example of the response 200")
    assert told.endswith("it has 'wrong', 'small', 'large'")
    told = content(server.ask("GET", "/thing?__example=x&__code=503"), 400)["detail"]
    assert "response 5XX" in told and told.endswith("it has none with a name")


@pytest.mark.parametrize("prefer", ["code=99", "code=x", "code=600", "delay=soon", "delay=-1"])
def test_what_cannot_be_preferred_is_refused(server: Mocked, prefer: str) -> None:
    assert repr(prefer.partition("=")[2]) in content(server.ask("GET", "/thing", Prefer=prefer), 400)["detail"]


def test_faults() -> None:
    server = mocked()
    add: Callable[[Wish], None] = server.mock.faults.add
    add(Wish(operation="listZones", code=503, times=2))
    add(Wish(delay=1.5))
    add(Wish(drop=True))
    add(Wish(broken=True))
    assert server.ask("GET", "/zones").status == 503
    assert server.ask("GET", "/zones/1").delay == 1.5
    assert server.ask("GET", "/zones").status == 503
    assert server.ask("GET", "/zones").drop
    broken = server.ask("GET", "/zones")
    assert broken.status == 200 and broken.body == server.ask("GET", "/zones").body[: len(broken.body)]
    assert len(content(server.ask("GET", "/zones"))) == 2
    asked = server.ask("GET", "/zones", Prefer="delay=0.25, drop")
    assert asked.delay == 0.25 and asked.drop


def test_head_has_no_body(server: Mocked) -> None:
    response = server.ask("HEAD", "/thing")
    assert (response.status, response.body, response.header("content-type")) == (200, b"", "application/json")


@pytest.mark.parametrize("body", [b"{", b"\xff", b'{"a":1,"a":2}', b"[" * 100_000, b"NaN"])
def test_a_body_that_cannot_be_read_is_refused(body: bytes) -> None:
    request = Request.of("POST", "/machines", (("Content-Type", "application/json"),), body)
    response = mocked().mock.answer(request)
    assert response.status == 400 and "body" in json.loads(response.body)["detail"]


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("application/json", {"a": "é"}, '{"a":"é"}'),
        ("application/hal+json; v=1", [1], "[1]"),
        ("text/plain", "é", "é"),
        ("text/plain; charset=latin-1", "é", b"\xe9"),
        ("text/plain; charset=nonsense", "é", "é"),
        ("text/event-stream", [{"a": 1}, "x\ny"], 'data: {"a":1}\n\ndata: x\ndata: y\n\n'),
        ("application/x-ndjson", [{"a": 1}, 2], '{"a":1}\n2\n'),
        ("application/json-seq", [1], "\x1e1\n"),
        ("application/x-www-form-urlencoded", {"a": "b c", "n": 1}, "a=b+c&n=1"),
        ("application/xml", {"a b": ["<", 2], "n": None}, "<root><a_b>&lt;</a_b><a_b>2</a_b><n></n></root>"),
        ("application/octet-stream", "sample", "sample"),
        ("application/json", "\ud800", '"?"'),
    ],
)
def test_forms_of_content(kind: str, value: Any, text: str | bytes) -> None:
    made = written(value, kind)
    wanted = text if isinstance(text, bytes) else text.encode()
    assert made == wanted or (made.endswith(wanted) and kind.endswith("xml"))


@pytest.mark.parametrize(
    ("kind", "sent"),
    [
        ("*/*", "application/json"),
        ("image/*", "image/png"),
        ("x", "application/octet-stream"),
        ("text/csv\r\nX: y", "text/csv X: y"),
        ("multipart/mixed", "multipart/mixed; boundary=mock-boundary"),
    ],
)
def test_media_types_that_can_be_sent(kind: str, sent: str) -> None:
    assert concrete(kind) == sent


def test_another_media_type_is_given_where_it_is_accepted() -> None:
    kinds = {"text/csv": {"schema": {"type": "string"}, "example": "a,b"}, "application/json": {"schema": THING}}
    server = Mocked(_document(responses={"200": {"description": "ok", "content": kinds}}))
    assert server.ask("GET", "/thing").header("content-type") == "application/json"
    assert server.ask("GET", "/thing", Accept="text/csv;q=1, */*").body == b"a,b"


JSON, CSV = "application/json", "text/csv"


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("", JSON),
        ("*/*", JSON),
        ("text/csv, application/json", CSV),
        ("text/csv;q=0.5, application/json", JSON),
        ("text/*", CSV),
        ("*/*, application/json;q=0", CSV),
        ("TEXT/CSV; header=present; q=0.1", CSV),
        ("application/vnd.thing+json", JSON),  # JSON of any name
        ("text/html, application/xml;q=0.9, */*;q=0.8", JSON),
        ("image/png, image/*, text/html", None),
        ("text/csv;q=0, application/json;q=0.0", None),
        ("*/*;q=0", None),
        ("text/csv;q=5, x", CSV),
    ],
)
def test_what_is_liked_best_is_given(accept: str, kind: str | None) -> None:
    kinds = {"text/csv": {"schema": {"type": "string"}, "example": "a,b"}, "application/json": {"schema": THING}}
    responses = {"200": {"description": "ok", "content": kinds}}
    response = Mocked(_document(responses=responses)).ask("GET", "/thing", Accept=accept)
    if kind is not None:
        assert (response.status, response.header("content-type")) == (200, kind)
        return
    told = content(response, 406)
    assert told["title"] == "Not Acceptable" and told["detail"].startswith(
        "thing answers with text/csv, application/json"
    )


def test_what_has_no_content_or_a_range_is_accepted() -> None:
    assert Mocked(_document(responses={"204": {"description": "d"}})).ask("GET", "/thing", Accept="x/y").status == 204
    range_ = {"200": {"description": "d", "content": {"image/*": {"schema": {"type": "string", "format": "binary"}}}}}
    assert Mocked(_document(responses=range_)).ask("GET", "/thing", Accept="image/gif").status == 200
    assert Mocked(_document(responses=range_)).ask("GET", "/thing", Accept="audio/*").status == 406
    # An error is told whatever is accepted.
    assert Mocked(_document()).ask("GET", "/thing", Accept="image/png", Prefer="code=404").status == 404


@pytest.mark.parametrize(("responses", "status"), [
    ({"default": {"description": "d"}}, 200),
    ({"2XX": {"description": "d"}}, 200),
    ({"202": {"description": "d"}, "201": {"description": "d"}, "400": {"description": "d"}}, 201),
    ({"302": {"description": "d"}, "400": {"description": "d"}}, 302),
    ({"404": {"description": "d"}}, 200),
])  # fmt: skip
def test_the_status_of_success(responses: Any, status: int) -> None:
    assert Mocked(_document(responses=responses)).ask("GET", "/thing").status == status


def _headers(status: int, **headers: Any) -> Any:
    """The headers of an answer whose response documents such, by name with underscores for dashes."""
    described = {name.replace("_", "-"): value for name, value in headers.items()}
    server = Mocked(_document(responses={str(status): {"description": "d", "headers": described}}))
    return dict(server.ask("GET", "/thing", Prefer=f"code={status}").headers)


def test_documented_headers_are_sent() -> None:
    number, text = {"schema": {"type": "integer"}}, {"schema": {"type": "string"}}
    found = _headers(
        204,
        X_Count={"required": True, **number},
        X_Note={**text, "example": "é\nb"},
        X_Maybe=number,
        Set_Cookie={**text, "example": "a=b"},
    )
    assert found == {"X-Count": "1", "X-Note": "? b", "X-Maybe": "1", "Set-Cookie": "a=b"}


def test_headers_of_the_way_itself_are_not_those_of_the_document() -> None:
    names = ("Content_Length", "Content_Type", "Content_Encoding", "Transfer_Encoding", "Connection", "Date")
    given: Any = {name: {"required": True, "schema": {"type": "string"}, "example": "1"} for name in names}
    assert _headers(204, **given, Access_Control_Allow_Origin=given["Date"], X=given["Date"]) == {"X": "1"}


def test_nobody_is_told_to_wait_or_go_where_nobody_said() -> None:
    number, text = {"schema": {"type": "integer"}}, {"schema": {"type": "string", "format": "uri"}}
    assert _headers(429, Retry_After=number) == {"Retry-After": "0"}
    assert _headers(429, Retry_After={"schema": {"type": "integer", "minimum": 1}}) == {"Retry-After": "1"}
    assert _headers(429, Retry_After={"schema": {"type": "string"}}) == {"Retry-After": "0"}
    assert _headers(429, Retry_After={**number, "example": 30}) == {"Retry-After": "30"}
    assert _headers(302, Location=text) == {}
    assert _headers(302, Location={**text, "example": "/there"}) == {"Location": "/there"}
    assert "Location" in _headers(201, Location=text)


def test_a_challenge_is_told_once() -> None:
    unknown = {"description": "d", "headers": {"WWW-Authenticate": {"schema": {"type": "string"}}}}
    document = json.loads(_document(responses={"401": unknown}, security=[{"b": []}]))
    document["components"] = {"securitySchemes": {"b": {"type": "http", "scheme": "bearer"}}}
    assert Mocked(json.dumps(document)).ask("GET", "/thing").headers == (("WWW-Authenticate", "bearer"),)
