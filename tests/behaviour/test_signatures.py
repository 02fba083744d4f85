"""`x-signature`: the bytes of each signature, computed here a second time from what arrived."""

from __future__ import annotations

import base64
import hashlib
import hmac
import io
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from tests.behaviour.playing import Server, http, json, play
from tests.generating import client as make
from tests.support import ROOT

CASE = (ROOT / "tests/cases/signature/spec.yaml").read_text()
KEY = {"access_key_id": "AK1", "access_key_secret": "s3cret"}

# Everything that can be signed, at once.
ALL = """
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://api.acme.example/base'}]
security: [{key: []}]
paths:
  /things/{id}:
    put:
      operationId: putThing
      tags: [things]
      parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: b, in: query, schema: {type: string}}
      - {name: a, in: query, schema: {type: array, items: {type: string}}}
      requestBody: {required: true, content: {application/octet-stream: {schema: {type: string, format: binary}}}}
      responses: {'204': {description: ok}}
  /list: {get: {operationId: list, tags: [things], responses: {'204': {description: ok}}}}
components:
  securitySchemes:
    key:
      type: apiKey
      in: header
      name: X-Signature
      x-signature:
        algorithm: ALGORITHM
        parts: [method, path, path-and-query, query, query-sorted, 'header:Host', 'header:content-type',
          'header:X-None', body, body-sha256-hex, timestamp, key-id, 'text:v1', 'path-after:/base']
        separator: '|'
        encoding: ENCODING
        timestamp: {format: FORMAT, header: X-Time}
        headers: {X-Signature: 'k={key-id},t={timestamp},s={signature}', X-Hash: '{body-sha256-hex}'}
"""


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def is_async(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return make(CASE, tmp_path_factory.mktemp("signatures"))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return make(_all(), tmp_path_factory.mktemp("whole"))


def _all(algorithm: str = "hmac-sha256", encoding: str = "base64url", form: str = "unix-ms") -> str:
    return ALL.replace("ALGORITHM", algorithm).replace("ENCODING", encoding).replace("FORMAT", form)


def nothing(_: httpx2.Request) -> httpx2.Response:
    return httpx2.Response(204)


def test_the_usual_form(package: ModuleType, is_async: bool) -> None:
    server = Server(nothing)

    def story(client: Any) -> Any:
        yield client.disks.list()

    play(package, is_async, server, story, **KEY)
    (request,) = server.requests
    date = request.headers["date"]
    assert abs((parsedate_to_datetime(date) - datetime.now(UTC)).total_seconds()) < 5 and date.endswith(" GMT")
    signed = f"GET\n{date}\n/disks".encode()
    wanted = base64.b64encode(hmac.new(b"s3cret", signed, hashlib.sha1).digest()).decode()
    assert request.headers["authorization"] == f"Acme AK1:{wanted}"


def test_a_known_vector(package: ModuleType) -> None:
    """RFC 2202, test case 2 of HMAC-SHA-1, and RFC 4231, test case 2 of SHA-256 and SHA-512."""
    from importlib import import_module

    signing = import_module(f"{package.__name__}._runtime.signing")
    request = import_module(f"{package.__name__}._runtime.request")
    for algorithm, wanted in (
        ("hmac-sha1", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"),
        ("hmac-sha256", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
        (
            "hmac-sha512",
            "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fd"
            "caeab1a34d4a6b4b636e070a38bce737",
        ),
    ):
        plan = signing.SignaturePlan(
            ("id", "secret"),
            algorithm,
            ("text:what do ya want for nothing?",),
            {"X-S": "{signature}"},
            encoding="hex",
        )
        draft = request.PreparedRequest("op", "GET", "http://h/", {}, [], None)
        plan.credential("key", {"id": "k", "secret": "Jefe"}, "").sign(draft, 0.0)
        assert draft.headers["x-s"] == wanted


FORMS = {"unix": r"\d{10}", "unix-ms": r"\d{13}", "iso8601": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("encoding", ["hex", "base64", "base64url"])
@pytest.mark.parametrize("algorithm", ["hmac-sha1", "hmac-sha256", "hmac-sha512"])
def test_every_part(tmp_path: Path, algorithm: str, encoding: str, form: str) -> None:
    package = make(_all(algorithm, encoding, form), tmp_path)
    server = Server(nothing)

    def story(client: Any) -> Any:
        yield client.things.put("ä/1", b="x y", a=["2", "1"], body=b"\x00content")

    play(package, False, server, story, key_id="AK", key_secret="s3")
    (request,) = server.requests
    body = request.content
    digest = hashlib.sha256(b"\x00content").hexdigest()
    time = request.headers["x-time"]
    assert body == b"\x00content" and request.headers["x-hash"] == digest and re.fullmatch(FORMS[form], time)
    target = request.url.raw_path.decode()
    assert target == "/base/things/%C3%A4%2F1?b=x%20y&a=2&a=1"
    path, _, query = target.partition("?")
    texts = ["PUT", path, target, query, "a=1&a=2&b=x%20y", "api.acme.example", request.headers["content-type"], ""]
    texts += [body.decode(), digest, time, "AK", "v1", "/things/%C3%A4%2F1"]
    signed = "|".join(texts).encode()
    made = hmac.new(b"s3", signed, algorithm.removeprefix("hmac-")).digest()
    text = {
        "hex": made.hex(),
        "base64": base64.b64encode(made).decode(),
        "base64url": base64.urlsafe_b64encode(made).decode(),
    }[encoding]
    assert request.headers["x-signature"] == f"k=AK,t={time},s={text}"


def _valid(request: httpx2.Request, body: bytes) -> bool:
    target = request.url.raw_path.decode()
    path, _, query = target.partition("?")
    digest = hashlib.sha256(body).hexdigest()
    time, kind = request.headers["x-time"], request.headers.get("content-type", "")
    parts = [request.method, path, target, query, "&".join(sorted(query.split("&"))), "api.acme.example", kind, ""]
    parts += [body.decode(), digest, time, "AK", "v1", path.removeprefix("/base")]
    made = hmac.new(b"s3", "|".join(parts).encode(), "sha256").digest()
    return bool(request.headers["x-signature"].endswith(base64.urlsafe_b64encode(made).decode()))


def test_bodies_that_are_read_while_sent(whole: ModuleType, is_async: bool, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"of a file" * 20_000)
    server = Server(nothing)

    def story(client: Any) -> Any:
        yield client.things.put("1", body=path)
        yield client.things.put("1", body=io.BytesIO(b"of an open file"))
        yield client.things.list()

    play(whole, is_async, server, story, key_id="AK", key_secret="s3")
    bodies = [path.read_bytes(), b"of an open file", b""]
    assert [r.content for r in server.requests] == bodies
    assert all(_valid(r, body) for r, body in zip(server.requests, bodies, strict=True))


def test_a_body_that_can_be_read_only_once(whole: ModuleType, is_async: bool) -> None:
    server = Server(nothing)

    def story(client: Any) -> Any:
        with pytest.raises(
            ValueError, match=r"^putThing: the body is signed, so it is read before it is sent: give bytes"
        ):
            yield client.things.put("1", body=iter([b"a", b"b"]))

    play(whole, is_async, server, story, key_id="AK", key_secret="s3")
    assert server.requests == []


def test_signed_again_for_each_attempt(whole: ModuleType, is_async: bool) -> None:
    answers = [httpx2.Response(503, headers={"retry-after-ms": "5"}), httpx2.Response(204)]
    server = Server(lambda _: answers.pop(0))

    def story(client: Any) -> Any:
        yield client.things.put("1", body=b"x")

    play(whole, is_async, server, story, key_id="AK", key_secret="s3")
    assert [_valid(r, b"x") for r in server.requests] == [True, True]
    assert len({r.headers["x-time"] for r in server.requests}) == 2


def test_redirects(whole: ModuleType, is_async: bool) -> None:
    """The same host gets a signature of what it is asked, another host none."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/base/list":
            return httpx2.Response(307, headers={"location": "/base/there"})
        if request.url.path == "/base/there":
            return httpx2.Response(307, headers={"location": "https://elsewhere.example/x"})
        return httpx2.Response(204)

    server = Server(answer)

    def story(client: Any) -> Any:
        yield client.things.list()

    play(whole, is_async, server, story, key_id="AK", key_secret="s3")
    first, second, third = server.requests
    assert _valid(first, b"") and _valid(second, b"")
    assert first.headers["x-signature"] != second.headers["x-signature"]
    assert not {"x-signature", "x-hash", "x-time"} & set(third.headers)


def test_half_a_key(package: ModuleType) -> None:
    with pytest.raises(ValueError, match="access_key: to sign requests, access_key_secret must be given, too"):
        package.Client(access_key_id="AK1")


def test_no_key_is_told_when_it_is_missed(package: ModuleType, is_async: bool) -> None:
    server = Server(lambda _: httpx2.Response(401))
    prefix = package.__name__.upper()

    def story(client: Any) -> Any:
        with pytest.raises(package.AuthenticationError) as caught:
            yield client.disks.list()
        assert str(caught.value) == (
            "listDisks: 401 (no credentials were given: pass access_key_id=... and access_key_secret=... to the client"
            f" or set {prefix}_ACCESS_KEY_ID, {prefix}_ACCESS_KEY_SECRET)"
        )

    play(package, is_async, server, story)
    assert not {"authorization", "date"} & set(server.requests[0].headers)


def test_the_environment_and_no_secret_in_sight(
    package: ModuleType, is_async: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    prefix = package.__name__.upper()
    monkeypatch.setenv(f"{prefix}_ACCESS_KEY_ID", "AK2")
    monkeypatch.setenv(f"{prefix}_ACCESS_KEY_SECRET", "s3cret")
    server = Server(lambda _: json({"message": "no"}, 403))

    def story(client: Any) -> Any:
        with pytest.raises(package.PermissionDeniedError) as caught:
            yield client.disks.list()
        shown = f"{caught.value!r} {caught.value.__dict__} {client!r} {client._credentials._given!r}"
        assert "s3cret" not in shown and "AK2" in shown

    play(package, is_async, server, story)
    assert server.requests[0].headers["authorization"].startswith("Acme AK2:")


def test_secrets_that_are_encoded(tmp_path: Path) -> None:
    package = make(CASE.replace("encoding: base64", "encoding: base64\n        secret: base64"), tmp_path)
    server = Server(nothing)
    secret = base64.b64encode(b"s3cret").decode()
    with package.Client(access_key_id="AK1", access_key_secret=secret, http_client=http(server, False)) as client:
        client.disks.list()
    signed = f"GET\n{server.requests[0].headers['date']}\n/disks".encode()
    wanted = base64.b64encode(hmac.new(b"s3cret", signed, hashlib.sha1).digest()).decode()
    assert server.requests[0].headers["authorization"] == f"Acme AK1:{wanted}"
    with pytest.raises(ValueError, match=r"^the secret of the key is not base64$") as caught:
        package.Client(access_key_id="AK1", access_key_secret="no-base64!")
    assert caught.value.__cause__ is None
