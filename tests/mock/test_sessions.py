"""Credentials are asked for; sessions are given, end by calls and by time, and are given back."""

from __future__ import annotations

import json

import httpx2
import pytest

from generator.mock.times import date_time
from tests.mock.clouds import content, created, mocked
from tests.mocking import Clock, Mocked, api_of
from tests.support import ROOT

LOGIN = {"byAccount": {"name": "admin", "password": "x"}}


def _logged_in(server: Mocked) -> str:
    return f"OAuth {content(server.ask('PUT', '/login', LOGIN))['inventory']['uuid']}"


def test_a_session_is_given_and_given_back() -> None:
    server = mocked(Clock(1_700_000_000), check_security=True)
    inventory = content(server.ask("PUT", "/login", LOGIN))["inventory"]
    assert inventory == {"uuid": inventory["uuid"], "name": "admin", "expires": "2023-11-15T00:13:20Z"}
    token = f"OAuth {inventory['uuid']}"
    assert server.ask("GET", "/machines", Authorization=token).status == 200
    assert server.ask("DELETE", f"/sessions/{inventory['uuid']}", Authorization=token).status == 200
    assert server.mock.sessions.open == {}
    assert content(server.ask("GET", "/machines", Authorization=token), 503)["error"]["code"] == "ID.1001"


@pytest.mark.parametrize("authorization", [None, "OAuth unknown", "Bearer {}", "OAuth "])
def test_no_session_is_said_as_the_document_says(authorization: str | None) -> None:
    server = mocked(check_security=True)
    token = _logged_in(server).removeprefix("OAuth ")
    headers = {} if authorization is None else {"Authorization": authorization.format(token)}
    response = server.ask("GET", "/machines", **headers)
    assert response.status == 503 and content(response, 503)["error"]["code"] == "ID.1001"
    # A documented error keeps what else it says.
    documented = content(server.ask("POST", "/machines", {"params": {}}, **headers), 503)
    assert documented == {"error": {"code": "ID.1001", "description": "no room"}}


def test_another_scheme_does_as_well() -> None:
    server = mocked(check_security=True)
    assert server.ask("GET", "/machines", X_Key="k").status == 200
    assert server.ask("GET", "/zones").status == 200


def test_a_session_ends_after_so_many_calls() -> None:
    server = mocked(check_security=True, session_calls=2)
    token = _logged_in(server)
    assert [server.ask("GET", "/machines", Authorization=token).status for _ in range(3)] == [200, 200, 503]
    assert server.ask("GET", "/machines", Authorization=_logged_in(server)).status == 200


def test_a_session_ends_by_time() -> None:
    clock = Clock()
    server = mocked(clock, check_security=True, session_seconds=10)
    token = _logged_in(server)
    clock.now += 9.9
    assert server.ask("GET", "/machines", Authorization=token).status == 200
    clock.now += 0.1
    assert server.ask("GET", "/machines", Authorization=token).status == 503


def test_sessions_that_are_known_from_the_start() -> None:
    server = mocked(check_security=True, tokens=("own",))
    assert server.ask("GET", "/machines", Authorization="OAuth own").status == 200


def test_refused_calls_change_nothing() -> None:
    server = mocked(check_security=True)
    server.ask("POST", "/machines", {"params": {"name": "x"}})
    assert server.mock.jobs.running == {}
    assert created(mocked(), name="x")


SCHEMES = """
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /basic: {get: {security: [{basic: []}], responses: {'200': {description: d}}}}
  /both:
    get:
      security: [{query: [], cookie: []}]
      responses:
        '200': {description: d}
        '401': {description: no, content: {application/json: {schema: {type: object}, example: {error: who}}}}
  /oauth: {get: {security: [{oauth: []}], responses: {'200': {description: d}}}}
  /free: {get: {security: [{}, {basic: []}], responses: {'200': {description: d}}}}
components:
  securitySchemes:
    basic: {type: http, scheme: basic}
    query: {type: apiKey, in: query, name: key}
    cookie: {type: apiKey, in: cookie, name: sid}
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: /token, scopes: {}}}}
"""


def test_schemes_of_all_kinds() -> None:
    server = Mocked(SCHEMES)
    refused = server.ask("GET", "/basic")
    assert (refused.status, refused.header("www-authenticate")) == (401, "basic")
    assert server.ask("GET", "/basic", Authorization="Basic eDp5").status == 200
    assert server.ask("GET", "/both?key=1", Cookie="a=b; sid=2").status == 200
    assert content(server.ask("GET", "/both?key=1"), 401) == {"error": "who"}
    assert server.ask("GET", "/oauth", Authorization="bearer t").status == 200
    assert server.ask("GET", "/oauth", Authorization="Basic t").status == 401
    assert server.ask("GET", "/free").status == 200


@pytest.mark.parametrize("text", ["!!!", "dXNlcg==", "dXNlcjp", "", "ÄÖ"])
def test_what_is_no_name_and_password_is_none(text: str) -> None:
    assert Mocked(SCHEMES).ask("GET", "/basic", Authorization=f"Basic {text}").status == 401


def test_empty_credentials_are_none() -> None:
    server = Mocked(SCHEMES)
    assert server.ask("GET", "/both?key=", Cookie="sid=2").status == 401
    assert server.ask("GET", "/both?key=1", Cookie="sid=").status == 401
    assert server.ask("GET", "/oauth", Authorization="Bearer ").status == 401
    assert Mocked(SCHEMES.replace("in: query", "in: header")).ask("GET", "/both", key=" ", Cookie="sid=2").status == 401


def test_a_challenge_is_one_that_a_client_can_answer() -> None:
    """By a client that knows nothing of the mock, as the wire has it."""
    server = Mocked(SCHEMES.replace("scheme: basic", "scheme: digest"))
    said = server.ask("GET", "/basic").header("www-authenticate") or ""
    assert said.startswith('Digest realm="basic", qop="auth", algorithm=MD5, nonce="')
    transport, auth = httpx2.MockTransport(server.sync), httpx2.DigestAuth("user", "password")
    with httpx2.Client(transport=transport, base_url="https://mock.example") as client:
        assert client.get("/basic", auth=auth).status_code == 200
        assert client.get("/basic", auth=("user", "password")).status_code == 401
    for text in ("x", 'username="u"', 'username="", realm="r", nonce="n", uri="/", response="r"'):
        assert server.ask("GET", "/basic", Authorization=f"Digest {text}").status == 401


def test_a_signature_is_known_by_its_headers() -> None:
    api = api_of((ROOT / "tests/cases/signature/spec.yaml").read_text())
    scheme = next(s for s in api.security_schemes if s.signature)
    assert scheme.signature is not None
    headers = {name: form.replace("{", "").replace("}", "") for name, form in scheme.signature.headers.items()}
    operation = api.operations[0]
    server = Mocked(api)
    assert server.ask(operation.method, operation.path, {}).status == 401
    signed = server.ask(operation.method, operation.path, {}, **{k.replace("-", "_"): v for k, v in headers.items()})
    assert signed.status < 300


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "1970-01-01T00:00:00Z"),
        (951_782_399, "2000-02-28T23:59:59Z"),
        (951_782_400, "2000-02-29T00:00:00Z"),
        (1_709_251_200.9, "2024-03-01T00:00:00Z"),
        (4_107_542_399, "2100-02-28T23:59:59Z"),
        (4_107_542_400, "2100-03-01T00:00:00Z"),
    ],
)
def test_moments(seconds: float, text: str) -> None:
    assert date_time(seconds) == text


def test_the_oldest_sessions_go_when_there_are_too_many() -> None:
    server = mocked(check_security=True, most=2)
    given = {"byAccount": {"name": "admin", "password": "x"}}
    held = [content(server.ask("PUT", "/login", given))["inventory"]["uuid"] for _ in range(3)]
    statuses = [server.ask("GET", "/machines", Authorization=f"OAuth {token}").status for token in held]
    assert statuses == [503, 200, 200]


def test_of_schemes_in_one_header_one_is_enough() -> None:
    """A request has only one `Authorization`."""
    schemes = {
        "basic": {"type": "http", "scheme": "basic"},
        "token": {"type": "apiKey", "in": "header", "name": "authorization"},
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "components": {"securitySchemes": schemes},
        "paths": {
            "/a": {"get": {"security": [{name: [] for name in schemes}], "responses": {"200": {"description": "d"}}}}
        },
    }
    server = Mocked(json.dumps(document))
    assert server.ask("GET", "/a", Authorization="any", X_Key="k").status == 200
    assert server.ask("GET", "/a", Authorization="Basic eA==", X_Key="k").status == 200
    assert server.ask("GET", "/a", Authorization="Basic eA==").status == 401
    assert server.ask("GET", "/a", X_Key="k").status == 401
