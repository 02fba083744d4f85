"""OAuth2 client credentials: one token for all who wait, renewed in time, and no secret anywhere."""

from __future__ import annotations

import asyncio
import base64
import logging
import time
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs

import httpx2
import pytest

from tests.behaviour.playing import Server, http, json, play
from tests.generating import client as make

SPEC = """
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://api.acme.example/v1'}]
security: [{oauth: [read]}]
paths:
  /disks: {get: {operationId: listDisks, tags: [disks], responses: {'204': {description: none}}}}
  /open: {get: {operationId: open, tags: [disks], security: [], responses: {'204': {description: none}}}}
components:
  securitySchemes:
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: ../token, scopes: {read: reads}}}}
"""
ID, SECRET = "me/you", "s3cr3t:ä &"
BASIC = "Basic " + base64.b64encode(b"me%2Fyou:s3cr3t%3A%C3%A4+%26").decode()


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return make(SPEC, tmp_path_factory.mktemp("tokens"))


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def is_async(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


class Tokens:
    """Gives t1, t2, …; calls are answered if they have one of the `good` tokens."""

    def __init__(self, expires_in: Any = 3600, good: Any = None) -> None:
        self.given = 0
        self.expires_in = expires_in
        self.good = good

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/token":
            self.given += 1
            body = {"access_token": f"t{self.given}", "token_type": "bearer", "expires_in": self.expires_in}
            return json({k: v for k, v in body.items() if v is not None})
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        return httpx2.Response(204 if self.good is None or token in self.good else 401)


def test_the_request_to_the_byte(package: ModuleType, is_async: bool) -> None:
    server = Server(Tokens())

    def story(client: Any) -> Any:
        yield client.disks.list()
        yield client.disks.list()

    given = package.ClientCredentials(ID, SECRET, scopes=["read", "write"])
    play(package, is_async, server, story, oauth=given)
    assert server.asked == ["POST /token", "GET /v1/disks", "GET /v1/disks"]
    token, first, _ = server.requests
    assert str(token.url) == "https://api.acme.example/token"
    assert token.headers["authorization"] == BASIC
    assert token.headers["content-type"] == "application/x-www-form-urlencoded"
    assert token.headers["accept"] == "application/json"
    assert parse_qs(token.content.decode()) == {"grant_type": ["client_credentials"], "scope": ["read write"]}
    assert first.headers["authorization"] == "Bearer t1"


def test_credentials_in_the_body_and_another_url(package: ModuleType, is_async: bool) -> None:
    server = Server(Tokens())

    def story(client: Any) -> Any:
        yield client.disks.list()

    given = package.ClientCredentials(
        ID, SECRET, token_url="https://login.example/token", in_body=True, extra={"audience": "x"}
    )
    own = http(server, is_async, headers={"X-Own": "o"})
    play(package, is_async, server, story, oauth=given, headers={"X-Api-Key": "k3y"}, http_client=own)
    token, call = server.requests
    assert token.url.host == "login.example"
    assert "authorization" not in token.headers
    assert not {"x-api-key", "x-own"} & set(token.headers)
    assert (call.headers["x-api-key"], call.headers["x-own"]) == ("k3y", "o")
    assert parse_qs(token.content.decode()) == {
        "grant_type": ["client_credentials"],
        "audience": ["x"],
        "client_id": [ID],
        "client_secret": [SECRET],
    }


def test_what_hooks_keep_shows_no_secret(package: ModuleType, is_async: bool) -> None:
    kept: list[Any] = []
    hooks = package.Hooks(after_response=[lambda request, arrived: kept.append(arrived.request)])

    def story(client: Any) -> Any:
        yield client.disks.list()

    given = package.ClientCredentials(ID, SECRET)
    play(package, is_async, Server(Tokens()), story, oauth=given, hooks=hooks)
    assert [sent.method for sent in kept] == ["POST", "GET"]
    for sent in kept:  # a hook may sign, so it sees what is sent; what it shows of it is another thing
        assert "Authorization" in sent.headers
        assert not {"***"} & set(sent.headers.values())
        shown = f"{sent!r} {sent.headers!r} {sent.fields.keys()}"
        assert SECRET not in shown
        assert "Basic" not in shown


def test_tokens_and_functions_are_still_taken(package: ModuleType, is_async: bool) -> None:
    for given in ("t", lambda: "t"):
        server = Server(Tokens())

        def story(client: Any) -> Any:
            yield client.disks.list()

        play(package, is_async, server, story, oauth=given)
        assert [r.headers["authorization"] for r in server.requests] == ["Bearer t"]


def test_the_environment(package: ModuleType, is_async: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    prefix = package.__name__.upper()
    monkeypatch.setenv(f"{prefix}_OAUTH_CLIENT_ID", "id")
    monkeypatch.setenv(f"{prefix}_OAUTH_CLIENT_SECRET", "secret")

    def story(client: Any) -> Any:
        yield client.disks.list()

    server = Server(Tokens())
    play(package, is_async, server, story)
    assert server.requests[0].headers["authorization"] == "Basic " + base64.b64encode(b"id:secret").decode()
    monkeypatch.setenv(f"{prefix}_OAUTH", "whole")
    server = Server(Tokens())
    play(package, is_async, server, story)
    assert [r.headers["authorization"] for r in server.requests] == ["Bearer whole"]


def test_no_token_where_none_is_needed(package: ModuleType, is_async: bool) -> None:
    server = Server(Tokens())

    def story(client: Any) -> Any:
        yield client.disks.open()

    play(package, is_async, server, story, oauth=package.ClientCredentials(ID, SECRET))
    assert server.asked == ["GET /v1/open"]
    assert "authorization" not in server.requests[0].headers


@pytest.mark.parametrize(("expires_in", "asked"), [(3600, 1), ("3600", 1), (None, 1), (0.01, 3), ("soon", 1)])
def test_renewed_in_time(package: ModuleType, is_async: bool, expires_in: Any, asked: int) -> None:
    server = Server(Tokens(expires_in), **{"v1/disks": 0.02})

    def story(client: Any) -> Any:
        for _ in range(3):
            yield client.disks.list()

    play(package, is_async, server, story, oauth=package.ClientCredentials(ID, SECRET))
    assert server.count("POST /token") == asked


def test_the_margin(package: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """A token of an hour is used for 59.5 minutes, one of 100 seconds for 90."""
    from importlib import import_module

    tokens = import_module(f"{package.__name__}._runtime.tokens")
    for seconds, before, after in ((3600, 3569, 3571), (100, 89, 91)):
        server = Server(Tokens(seconds))
        clock = [1000.0]
        monkeypatch.setattr(tokens, "monotonic", lambda clock=clock: clock[0])
        with package.Client(oauth=package.ClientCredentials(ID, SECRET), http_client=http(server, False)) as client:
            client.disks.list()
            clock[0] = 1000.0 + before
            client.disks.list()
            assert server.count("POST /token") == 1
            clock[0] = 1000.0 + after
            client.disks.list()
            assert server.count("POST /token") == 2


def test_a_refused_token_is_renewed_once(package: ModuleType, is_async: bool) -> None:
    server = Server(Tokens(good={"t2"}))

    def story(client: Any) -> Any:
        yield client.disks.list()

    play(package, is_async, server, story, oauth=package.ClientCredentials(ID, SECRET))
    assert server.asked == ["POST /token", "GET /v1/disks"] * 2
    server = Server(Tokens(good=set()))

    def refused(client: Any) -> Any:
        with pytest.raises(package.AuthenticationError):
            yield client.disks.list()

    play(package, is_async, server, refused, oauth=package.ClientCredentials(ID, SECRET))
    assert server.asked == ["POST /token", "GET /v1/disks"] * 2


def test_a_refusal_says_why_and_no_secret(
    package: ModuleType, is_async: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    told = f"unknown {SECRET} and {BASIC}"
    server = Server(lambda _: json({"error": "invalid_client", "error_description": told}, 400))
    given = package.ClientCredentials(ID, SECRET)

    def story(client: Any) -> Any:
        with pytest.raises(package.AuthenticationError) as caught:
            yield client.disks.list()
        error = caught.value
        assert str(error) == "oauth: the token endpoint answered 400 invalid_client: unknown *** and Basic ***"
        assert (error.status, error.code) == (400, "invalid_client")
        assert error.body["error"] == "invalid_client"
        shown = f"{error!r} {error.text} {error.body} {error.__dict__} {given!r} {client!r} {client._credentials!r}"
        assert "cr3t" not in shown and BASIC[6:] not in shown

    play(package, is_async, server, story, oauth=given)
    assert server.asked == ["POST /token"]
    assert "cr3t" not in caplog.text and BASIC[6:] not in caplog.text


@pytest.mark.parametrize("body", [b"", b"<html>", b'{"token": "x"}', b'{"access_token": ""}', b"[1]"])
def test_an_answer_without_a_token(package: ModuleType, is_async: bool, body: bytes) -> None:
    server = Server(lambda _: httpx2.Response(200, content=body))

    def story(client: Any) -> Any:
        with pytest.raises(package.AuthenticationError, match="answered 200 without a token"):
            yield client.disks.list()

    play(package, is_async, server, story, oauth=package.ClientCredentials(ID, SECRET))


def test_no_endpoint_is_known(tmp_path: Any) -> None:
    spec = SPEC.replace(
        "clientCredentials: {tokenUrl: ../token", "authorizationCode: {authorizationUrl: /a, tokenUrl: /t"
    )
    other = make(spec, tmp_path)
    assert not hasattr(other, "ClientCredentials")


def test_100_threads_ask_for_one_token(package: ModuleType) -> None:
    server = Server(Tokens(), token=0.1)
    given = package.ClientCredentials(ID, SECRET)
    with package.Client(oauth=given, http_client=http(server, False)) as client, ThreadPoolExecutor(100) as pool:
        lock = client._io.lock

        def slowly() -> Any:
            time.sleep(0.05)
            return lock()

        client._io.lock = slowly  # all of them find that there is none
        list(pool.map(lambda _: client.disks.list(), range(100)))
    assert server.count("POST /token") == 1
    assert server.count("GET /v1/disks") == 100


def test_1000_tasks_ask_for_one_token(package: ModuleType) -> None:
    server = Server(Tokens(), token=0.1)

    async def main() -> None:
        given = package.ClientCredentials(ID, SECRET)
        async with package.AsyncClient(oauth=given, http_client=http(server, True)) as client:
            await asyncio.gather(*(client.disks.list() for _ in range(1000)))

    asyncio.run(main())
    assert server.count("POST /token") == 1
    assert server.count("GET /v1/disks") == 1000


def test_all_whose_token_is_refused_renew_it_once(package: ModuleType) -> None:
    server = Server(Tokens(good={"t2"}), **{"token": 0.05, "v1/disks": 0.05})

    async def main() -> None:
        given = package.ClientCredentials(ID, SECRET)
        async with package.AsyncClient(oauth=given, http_client=http(server, True)) as client:
            await asyncio.gather(*(client.disks.list() for _ in range(200)))

    asyncio.run(main())
    assert server.count("POST /token") == 2
    # Who is so late that the second token is there before its first request needs no second one.
    assert 200 < server.count("GET /v1/disks") <= 400


def test_a_late_refusal_of_an_old_token_changes_nothing(package: ModuleType) -> None:
    server = Server(Tokens())
    given = package.ClientCredentials(ID, SECRET)
    with package.Client(oauth=given, http_client=http(server, False)) as client:
        client.disks.list()
        (source,) = client._credentials.sources()
        source.forget("t0")
        client.disks.list()
        assert server.count("POST /token") == 1
        source.forget("t1")
        client.disks.list()
        assert server.count("POST /token") == 2


def test_who_waits_for_a_failure_does_not_ask_again(package: ModuleType) -> None:
    server = Server(lambda _: json({"error": "invalid_client"}, 401), token=0.2)
    given = package.ClientCredentials(ID, SECRET)

    def call(client: Any) -> str:
        try:
            client.disks.list()
        except package.AuthenticationError as error:
            return str(error)
        return ""

    with package.Client(oauth=given, http_client=http(server, False)) as client, ThreadPoolExecutor(50) as pool:
        said = set(pool.map(lambda _: call(client), range(50)))
        assert said == {"oauth: the token endpoint answered 401 invalid_client"}
        assert server.count("POST /token") < 5
        call(client)
    assert server.asked[-1] == "POST /token"


def test_who_is_cancelled_does_not_keep_others(package: ModuleType) -> None:
    server = Server(Tokens(), token=0.1)

    async def main() -> None:
        given = package.ClientCredentials(ID, SECRET)
        async with package.AsyncClient(oauth=given, http_client=http(server, True)) as client:
            first = asyncio.create_task(client.disks.list())
            second = asyncio.create_task(client.disks.list())
            await asyncio.sleep(0.02)
            first.cancel()
            await second

    asyncio.run(main())
    assert server.asked == ["POST /token", "POST /token", "GET /v1/disks"]
