"""Clients, sync and async: the bytes that leave, and what is made of those that come."""

from __future__ import annotations

import asyncio
import io
import json
import pickle
from pathlib import Path
from typing import Any

import httpx2
import pytest
from sample_api import AsyncClient, Client, errors
from sample_api import models as m
from sample_api._runtime.unset import UNSET

from tests.runtime.support import Both, Server, reply

VM = {"inventory": {"uuid": "u", "name": "vm", "memorySize": 5, "vmNics": [{"uuid": "n", "deviceId": 0}]}}


def set_track(client: Any) -> Any:
    return client.vm_instances.set_vm_clock_track(
        "a/b c", track="guest", sync_after_vm_resume=True, interval_in_seconds=60
    )


# ---- requests


def test_exactly_the_documented_bytes(both: Both) -> None:
    server = Server(reply(200, VM))
    vm = both.run(set_track, server, session="s3")
    assert server.target == "PUT /api/zstack/v1/vm-instances/a%2Fb%20c/actions"
    assert server.request.content == (
        b'{"setvmclocktrack":{"track":"guest","syncAfterVMResume":true,"intervalInSeconds":60}}'
    )
    sent = {k: v for k, v in server.request.headers.items() if k not in ("accept-encoding", "connection")}
    assert sent == {
        "host": "h",
        "accept": "application/json",
        "user-agent": "sample-python/1.0.0",
        "content-type": "application/json;charset=UTF-8",
        "authorization": "OAuth s3",
        "content-length": "85",
    }
    assert type(vm) is m.VmInstanceInventory
    assert (vm.memory_size, vm.vm_nics) == (5, [m.VmNicInventory(uuid="n", device_id=0)])


def test_members_not_given_are_left_out(both: Both) -> None:
    server = Server()
    both.run(lambda c: c.vm_instances.set_vm_clock_track("u", track=UNSET, system_tags=[]), server)
    assert server.request.content == b'{"setvmclocktrack":{},"systemTags":[]}'


def test_whole_body_and_nothing_back(both: Both) -> None:
    server = Server(reply(204))
    body = m.Thing(name="n", email=None, class_=3)
    body.extra["more"] = [1]
    assert both.run(lambda c: c.things.put(7, body), server) is None
    assert server.target == "PUT /api/things/7"
    assert server.request.content == b'{"name":"n","email":null,"kind":"thing","class":3,"more":[1]}'


@pytest.mark.parametrize(
    ("base", "target"),
    [
        ("http://h", "/things/1"),
        ("http://h/", "/things/1"),
        ("http://h/a/b", "/a/b/things/1"),
        ("http://h/a/b//", "/a/b/things/1"),
        ("HTTP://H:8080/%7Ea", "/%7Ea/things/1"),
    ],
)
def test_base_url_keeps_its_path(both: Both, base: str, target: str) -> None:
    server = Server()
    both.run(lambda c: c.things.get(1), server, base_url=base)
    assert server.request.url.raw_path.decode() == target


@pytest.mark.parametrize(
    "base",
    ["h", "ftp://h", "http://", "http://h?x=1", "http://h#f", "http://u:secret@h", "http://h\n", "//h", "http://h a/"],
)
def test_no_base_url(base: str) -> None:
    with pytest.raises(ValueError, match="not a base URL") as caught:
        Client(base)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("uuid", ["", ".", ".."])
def test_an_argument_cannot_be_another_path(both: Both, uuid: str) -> None:
    server = Server()
    with pytest.raises(ValueError, match="another path"):
        both.run(lambda c: c.vm_instances.set_vm_clock_track(uuid, track="g"), server)
    with pytest.raises(ValueError, match="uuid must have a value"):
        both.run(lambda c: c.vm_instances.set_vm_clock_track(None, track="g"), server)
    assert server.requests == []


@pytest.mark.parametrize("uuid", ["../x", "a?b#c", "%2e%2e", "a\r\nb", "ü/é", " ", "a;b"])
def test_an_argument_is_one_segment(both: Both, uuid: str) -> None:
    server = Server()
    both.run(lambda c: c.vm_instances.set_vm_clock_track(uuid, track="g"), server)
    raw = server.request.url.raw_path.decode()
    assert raw.count("/") == 6
    assert raw.endswith("/actions")
    assert server.request.url.path == f"/api/zstack/v1/vm-instances/{uuid}/actions"


def test_options_of_a_call(both: Both) -> None:
    server = Server()
    options = {
        "headers": {"X-Trace": "t", "Accept": "application/x", "User-Agent": None},
        "query": {"a": [1, 2], "b": "c d"},
        "base_url": "http://other/v9/",
        "extra_body": {"more": True},
        "timeout": 5,
    }
    both.run(lambda c: c.vm_instances.set_vm_clock_track("u", track="g", options=options), server)
    request = server.request
    assert str(request.url) == "http://other/v9/zstack/v1/vm-instances/u/actions?a=1&a=2&b=c%20d"
    assert request.content == b'{"setvmclocktrack":{"track":"g"},"more":true}'
    assert (request.headers["x-trace"], request.headers["accept"]) == ("t", "application/x")
    assert "sample" not in request.headers["user-agent"]
    assert request.extensions["timeout"] == {"connect": 5, "read": 5, "write": 5, "pool": 5}


def test_headers_and_timeout_of_a_client(both: Both) -> None:
    server = Server()
    both.run(lambda c: c.things.get(1), server, headers={"X-Team": "a", "User-Agent": "me"}, timeout=7.5)
    assert (server.request.headers["x-team"], server.request.headers["user-agent"]) == ("a", "me")
    assert server.request.extensions["timeout"]["read"] == 7.5


@pytest.mark.parametrize("value", ["a\r\nEvil: 1", "a\nb", "a\x00b", "a\rb"])
def test_a_header_cannot_forge_another(both: Both, value: str) -> None:
    server = Server()
    with pytest.raises(ValueError, match="cannot hold line breaks"):
        both.run(lambda c: c.things.get(1, options={"headers": {"X": value}}), server)
    with pytest.raises(ValueError, match="cannot hold line breaks"):
        both.run(lambda c: c.things.get(1), server, headers={"X": value})
    with pytest.raises(ValueError, match="cannot hold line breaks") as caught:
        both.run(lambda c: c.vm_instances.query(), server, session=value)
    assert value not in str(caught.value)
    with pytest.raises(ValueError, match="not the name of a header"):
        both.run(lambda c: c.things.get(1, options={"headers": {value: "x"}}), server)
    assert server.requests == []


# ---- files


def parts(request: httpx2.Request) -> list[bytes]:
    kind, _, boundary = request.headers["content-type"].partition("; boundary=")
    assert kind == "multipart/form-data"
    pieces = request.content.split(b"--" + boundary.encode())
    assert (pieces[0], pieces[-1]) == (b"", b"--\r\n")
    assert request.headers["content-length"] == str(len(request.content))
    return [p.removeprefix(b"\r\n").removesuffix(b"\r\n") for p in pieces[1:-1]]


def test_upload_of_every_kind_of_file(both: Both, tmp_path: Path) -> None:
    path = tmp_path / "a b.txt"
    path.write_bytes(b"path\r\n")
    cases: list[tuple[Any, bytes]] = [
        (b"raw", b'filename="file"\r\nContent-Type: application/octet-stream\r\n\r\nraw'),
        (path, b'filename="a b.txt"\r\nContent-Type: text/plain\r\n\r\npath\r\n'),
        (io.BytesIO(b"open"), b'filename="file"\r\nContent-Type: application/octet-stream\r\n\r\nopen'),
        (('q"\r\n.png', b"t"), b'filename="q%22%0D%0A.png"\r\nContent-Type: image/png\r\n\r\nt'),
        (("ü", path, "x/y"), 'filename="ü"\r\nContent-Type: x/y\r\n\r\npath\r\n'.encode()),
        ((None, b"n"), b"Content-Type: application/octet-stream\r\n\r\nn"),
    ]
    for file, wanted in cases:
        server = Server(reply(201, [{"petType": "cat", "name": "c"}]))
        pets = both.run(lambda c, file=file: c.things.upload(name="é", file=file), server)
        first, second = parts(server.request)
        assert first == 'Content-Disposition: form-data; name="name"\r\n\r\né'.encode()
        assert second.startswith(b'Content-Disposition: form-data; name="file"')
        assert second.endswith(wanted)
        assert pets == [m.Cat(name="c")]


@pytest.mark.parametrize("file", ["photo.png", ("photo.png", "text"), ["photo.png"]])
def test_a_text_is_no_file(both: Both, file: Any) -> None:
    """It could be a path or the content: what is meant is said, and nothing is sent."""
    server = Server(reply(201, []))
    with pytest.raises(
        TypeError, match=r"^file: a file is given as bytes, a pathlib\.Path or an open file, not as str: "
    ):
        both.run(lambda c: c.things.upload(file=file), server)
    assert server.requests == []


def test_an_open_file_is_sent_from_where_it_stands(both: Both, tmp_path: Path) -> None:
    path = tmp_path / "f.bin"
    path.write_bytes(b"0123456789" * 20_000)
    server = Server(reply(201, []))
    with path.open("rb") as file:
        file.seek(5)
        both.run(lambda c: c.things.upload(file=file), server)
    (part,) = parts(server.request)
    assert part.endswith(b"\r\n\r\n" + b"0123456789"[5:] + b"0123456789" * 19_999)


# ---- responses


def test_media_types(both: Both) -> None:
    thing = {"id": 1, "name": "n"}
    cases: list[tuple[httpx2.Response, Any]] = [
        (reply(200, thing), m.Thing(id=1, name="n")),
        (reply(200, b'{"id":1,"name":"n"}', content_type="application/vnd.x+json"), m.Thing(id=1, name="n")),
        (reply(200, b'{"id":1,"name":"n"}'), m.Thing(id=1, name="n")),
        (reply(200, b"a,b", content_type="text/csv; charset=utf-8"), "a,b"),
        (reply(200, "é".encode("latin-1"), content_type="text/csv;charset=iso-8859-1"), "é"),
        (reply(200, b"\x00\xff", content_type="application/octet-stream"), b"\x00\xff"),
        (reply(200, b"<p>", content_type="text/html"), "<p>"),
        (reply(204), None),
        (reply(206, b"zip", content_type="application/zip"), b"zip"),
        (
            reply(200, '{"id":1,"name":"é"}'.encode("latin-1"), content_type="application/json; charset=latin-1"),
            m.Thing(id=1, name="é"),
        ),
    ]
    for answer, wanted in cases:
        assert both.run(lambda c: c.things.get(1), Server(answer)) == wanted


def test_accept_lists_the_media_types(both: Both) -> None:
    server = Server()
    both.run(lambda c: c.things.get(1), server)
    assert server.request.headers["accept"] == "application/json, text/csv, application/octet-stream"


def test_the_whole_response(both: Both) -> None:
    server = Server(reply(200, VM, x_request_id="r1"))
    response = both.run(
        lambda c: c.with_response(c.vm_instances.set_vm_clock_track, "u", track="g"), server, session="s3"
    )
    assert (response.status, response.request_id, response.headers["X-Request-Id"]) == (200, "r1", "r1")
    assert type(response.value) is m.VmInstanceInventory
    assert type(response.decoded) is m.SetVmClockTrackResponse
    assert response.json() == VM
    assert response.text == response.content.decode()
    assert response.request.method == "PUT"
    assert response.request.headers["Authorization"] == "***"
    assert response.request.content == b'{"setvmclocktrack":{"track":"g"}}'
    assert "s3" not in repr(response)


def test_with_response_needs_a_call(both: Both) -> None:
    async def nothing() -> None:
        return None

    with pytest.raises(TypeError, match="made no call"):
        both.run(lambda c: c.with_response(nothing if both.is_async else lambda: None), Server())


def test_wrapper_without_what_it_wraps(both: Both) -> None:
    assert both.run(set_track, Server(reply(200, {}))) is None
    with pytest.raises(errors.DecodeError, match=r"is not as described: expected object, got array$"):
        both.run(set_track, Server(reply(200, [1])))
    assert both.run(set_track, Server(reply(200))) is None
    with pytest.raises(errors.DecodeError, match="without the property 'inventory'"):
        both.run(set_track, Server(reply(200, {})), strict=True)


@pytest.mark.parametrize(("given", "strict"), [({}, False), ({}, True), ({"inventory": None}, False)])
def test_an_error_where_the_result_should_be(both: Both, given: dict[str, Any], strict: bool) -> None:
    body = {**given, "error": {"code": "SYS.1", "description": "no such host"}}
    with pytest.raises(errors.APIResponseError) as caught:
        both.run(set_track, Server(reply(200, body, x_request_id="r1")), strict=strict)
    error = caught.value
    assert str(error) == (
        "SetVmClockTrack: the response (200, application/json) has no 'inventory', but an error: no such host"
    )
    assert (error.operation, error.status, error.request_id) == ("SetVmClockTrack", 200, "r1")
    assert json.loads(error.text) == body
    assert error.body.to_dict() == body
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.text) == (type(error), str(error), error.text)


@pytest.mark.parametrize("nothing", [None, "", False, 0, [], {}])
def test_an_empty_error_is_none(both: Both, nothing: Any) -> None:
    assert both.run(set_track, Server(reply(200, {"inventory": None, "error": nothing}))) is None
    vm = both.run(set_track, Server(reply(200, {"inventory": {"uuid": "u"}, "error": "old"})))
    assert vm.uuid == "u"


def test_strict_by_client_or_call(both: Both) -> None:
    answer = reply(200, {"inventories": [{"memorySize": "big"}]})
    (vm,) = both.run(lambda c: c.vm_instances.query(), Server(answer))
    assert vm.memory_size == "big"
    for call, options in [
        (lambda c: c.vm_instances.query(), {"strict": True}),
        (lambda c: c.vm_instances.query(options={"strict": True}), {}),
    ]:
        with pytest.raises(
            errors.DecodeError,
            match=r"^QueryVmInstance: the response \(200, application/json\) is not as described: "
            r"expected int, got str at \$\.inventories\[0\]\.memorySize$",
        ) as caught:
            both.run(call, Server(answer), **options)
        assert caught.value.text == '{"inventories":[{"memorySize":"big"}]}'
    assert both.run(lambda c: c.vm_instances.query(options={"strict": False}), Server(answer), strict=True)


def test_a_page_where_json_was_meant(both: Both) -> None:
    answer = reply(200, "<html><h1>Please log in</h1></html>", content_type="text/html")
    with pytest.raises(errors.DecodeError, match="Please log in") as caught:
        both.run(set_track, Server(answer))
    assert caught.value.text.startswith("<html>")
    assert (caught.value.status, caught.value.operation) == (200, "SetVmClockTrack")


# ---- errors


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (402, "APIStatusError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (405, "MethodNotAllowedError"),
        (409, "ConflictError"),
        (410, "GoneError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (502, "InternalServerError"),
        (503, "ServiceUnavailableError"),
        (302, "APIStatusError"),
    ],
)
def test_a_class_for_each_status(both: Both, status: int, kind: str) -> None:
    answer = reply(status, {"error": {"code": "SYS.1", "description": "no\nway\x1b[31m"}}, request_id="r9")
    with pytest.raises(errors.APIStatusError) as caught:
        both.run(set_track, Server(answer))
    error = caught.value
    assert type(error).__name__ == kind
    assert type(error) is getattr(errors, kind)
    assert (error.status, error.request_id, error.operation) == (status, "r9", "SetVmClockTrack")
    assert str(error).startswith(f"SetVmClockTrack: {status} no way [31m")
    assert type(error.body) is m.ErrorResponse
    assert error.body.error == {"code": "SYS.1", "description": "no\nway\x1b[31m"}
    assert "SYS.1" in error.text
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.status, again.body) == (type(error), str(error), status, error.body)


@pytest.mark.parametrize("body", [b"", b"<html><b>Bad gateway</b></html>", b"{", b"\xff\xfe", b'"why"', b"[" * 3000])
def test_an_error_never_fails_to_be_read(both: Both, body: bytes) -> None:
    with pytest.raises(errors.InternalServerError) as caught:
        both.run(set_track, Server(reply(502, body, content_type="text/html")))
    assert caught.value.text == body.decode("utf-8", "replace")
    if b"gateway" in body:
        assert str(caught.value) == "SetVmClockTrack: 502 Bad gateway"


def test_timeouts_and_broken_connections(both: Both) -> None:
    cases = [
        (httpx2.ReadTimeout("slow"), errors.APITimeoutError, "timed out"),
        (httpx2.ConnectError("refused"), errors.APIConnectionError, "refused"),
        (httpx2.RemoteProtocolError("gone"), errors.APIConnectionError, "gone"),
        (httpx2.DecodingError("zip"), errors.DecodeError, "decompressed"),
    ]
    for raised, kind, said in cases:
        with pytest.raises(kind, match=said) as caught:
            both.run(lambda c: c.things.get(1), Server(raised), query_key="s3cret", cookie_key="x")
        assert isinstance(caught.value, errors.APIError)
        assert "s3cret" not in str(caught.value)
        assert caught.value.__cause__ is raised


def test_a_closed_client(both: Both) -> None:
    if both.is_async:

        async def main() -> None:
            async with AsyncClient("http://h") as client:
                pass
            await client.things.get(1)

        with pytest.raises(RuntimeError, match="closed"):
            asyncio.run(main())
    else:
        client = Client("http://h")
        client.close()
        with pytest.raises(RuntimeError, match="closed"):
            client.things.get(1)


def test_a_given_http_client_stays_open() -> None:
    http = httpx2.Client(transport=httpx2.MockTransport(Server().sync))
    with Client("http://h", http_client=http) as client:
        client.things.get(1)
    assert not http.is_closed
    http.close()


def test_other_settings_for_some_calls(both: Both) -> None:
    server = Server(reply(500, "no"), reply(200, {"id": 1}))

    def one(client: Any) -> Any:
        other = client.with_options(retries=0, headers={"X-Trace": "1"})
        assert (other.base_url, other.things is client.things) == (client.base_url, False)
        return other.things.get(1)

    with pytest.raises(errors.InternalServerError):
        both.run(one, server, key="k", headers={"X-Own": "2"})
    sent = server.request.headers
    assert (sent["x-trace"], sent["x-own"], sent["x-key"]) == ("1", "2", "k")

    def closes_both(client: Any) -> Any:
        client.with_options(strict=True).close()
        return client.things.get(1)

    if not both.is_async:
        with pytest.raises(RuntimeError, match="closed"):
            both.run(closes_both, Server())


def test_what_is_not_described(both: Both) -> None:
    server = Server(reply(200, {"a": 1}))
    done = both.run(lambda c: c.request("POST", "/new/thing?x=%2F", body={"b": [None]}), server, session="s")
    assert done == {"a": 1}
    assert (server.target, server.request.content) == ("POST /api/new/thing?x=%2F", b'{"b":[null]}')
    assert server.request.headers["authorization"] == "OAuth s"
    server = Server(reply(200, {"id": 7}))
    assert both.run(lambda c: c.request("GET", "things/7", type=m.Thing), server).id == 7
    with pytest.raises(errors.NotFoundError, match="GET /gone: 404"):
        both.run(lambda c: c.request("GET", "/gone?q=1"), Server(reply(404)))


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"timeuot": 3}, "unknown option timeuot; there are base_url, "),
        ({"timeout": "5"}, "a timeout is a number of seconds, a Timeout or None, not str"),
        ({"timeout": 0}, "more than 0 seconds"),
        ({"headers": {"X-Tenant": 5}}, "header X-Tenant: a value is a str, not int"),
    ],
)
def test_options_that_cannot_be(both: Both, options: Any, told: str) -> None:
    server = Server(reply(200, {"id": 1}))
    with pytest.raises((TypeError, ValueError), match=told):
        both.run(lambda c: c.things.get(1, options=options), server)
    assert server.requests == []


def test_settings_that_cannot_be(both: Both) -> None:
    for wrong in (None, -1, "2"):
        with pytest.raises(ValueError, match="retries is a number from 0 on"):
            both.run(lambda c: c.things.get(1), Server(), retries=wrong)
    with pytest.raises(ValueError, match="a path, please"):
        both.run(lambda c: c.request("GET", "http://elsewhere/x"), Server())


def test_timeouts_of_the_http_library(both: Both) -> None:
    server = Server(reply(200, {"id": 1}))
    both.run(lambda c: c.things.get(1, options={"timeout": httpx2.Timeout(3, read=7)}), server)
    assert server.request.extensions["timeout"] == {"connect": 3, "read": 7, "write": 3, "pool": 3}


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"detail": [{"loc": ["body", "name"], "msg": "field required"}]}, "field required"),
        ({"name": ["This field is required."]}, "This field is required."),
        ({"errors": {"name": ["is too short"]}}, "is too short"),
        ({"code": "E17"}, "E17"),
    ],
)
def test_an_error_without_a_sentence_shows_its_body(both: Both, body: Any, told: str) -> None:
    with pytest.raises(errors.BadRequestError, match=told):
        both.run(lambda c: c.things.get(1), Server(reply(400, body)))
