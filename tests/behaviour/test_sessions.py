"""`x-session`: one log-in for all who wait, renewed when told so, logged out at the end."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from json import loads
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from tests.behaviour.playing import Server, http, json, play
from tests.generating import client as make
from tests.support import ROOT

SPEC = (ROOT / "tests/cases/session/spec.yaml").read_text()
GIVEN = {"account_name": "admin", "password": "pässword"}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return make(SPEC, tmp_path_factory.mktemp("sessions"))


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def is_async(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


class Sessions:
    """Gives s1, s2, … by log-in; other calls are answered if their session is not among the `ended`."""

    def __init__(self, *ended: str, expires: Any = None, refusal: httpx2.Response | None = None) -> None:
        self.given = 0
        self.ended = set(ended)
        self.expires = expires
        self.refusal = refusal or httpx2.Response(401)

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/login":
            self.given += 1
            return json({"token": f"s{self.given}", "expiresIn": self.expires})
        if request.headers.get("authorization", "").removeprefix("OAuth ") in self.ended:
            return httpx2.Response(self.refusal.status_code, content=self.refusal.content)
        return httpx2.Response(204)


def twice(client: Any) -> Any:
    yield client.disks.list()
    yield client.disks.list()


def test_logs_in_uses_and_logs_out(package: ModuleType, is_async: bool) -> None:
    server = Server(Sessions())
    play(package, is_async, server, twice, **GIVEN)
    assert server.asked == ["POST /login", "GET /disks", "GET /disks", "DELETE /sessions/s1"]
    login, first, _, last = server.requests
    assert "authorization" not in login.headers
    digest = hashlib.sha512("pässword".encode()).hexdigest()
    assert loads(login.content) == {"accountName": "admin", "password": digest, "kind": "web"}
    assert first.headers["authorization"] == last.headers["authorization"] == "OAuth s1"


def test_no_secret_in_a_log(package: ModuleType, is_async: bool, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server = Server(Sessions())
    play(package, is_async, server, twice, **GIVEN)
    assert "logOut" in caplog.text and "/sessions/***" in caplog.text
    digest = hashlib.sha512("pässword".encode()).hexdigest()
    assert not any(secret in caplog.text for secret in ("s1", "pässword", digest))


def test_a_session_that_is_given(package: ModuleType, is_async: bool) -> None:
    server = Server(Sessions("own"))

    def story(client: Any) -> Any:
        with pytest.raises(package.AuthenticationError):
            yield client.disks.list()

    play(package, is_async, server, story, session="own", **GIVEN)
    assert server.asked == ["GET /disks"]


def test_nothing_is_sent_without_need(package: ModuleType, is_async: bool) -> None:
    server = Server(Sessions())

    def story(client: Any) -> Any:
        return
        yield

    play(package, is_async, server, story, **GIVEN)
    assert server.asked == []

    def login(client: Any) -> Any:
        result = yield client.accounts.log_in(account_name="a", password="b")
        assert result.token == "s1"

    play(package, is_async, server, login, **GIVEN)
    assert server.asked == ["POST /login"]


def test_renews_when_told_so(package: ModuleType, is_async: bool) -> None:
    refusals = (httpx2.Response(401), json({"error": {"code": "ID.1001"}}, 503))
    for refusal in refusals:
        server = Server(Sessions("s1", refusal=refusal))
        play(package, is_async, server, twice, **GIVEN)
        assert server.asked[:-1] == ["POST /login", "GET /disks", "POST /login", "GET /disks", "GET /disks"]
        assert server.asked[-1] == "DELETE /sessions/s2"


def test_other_errors_are_no_reason(package: ModuleType, is_async: bool) -> None:
    server = Server(Sessions("s1", refusal=json({"error": {"code": "OTHER"}}, 503)))

    def story(client: Any) -> Any:
        with pytest.raises(package.ServiceUnavailableError):
            yield client.disks.list(options={"retries": 0})

    play(package, is_async, server, story, **GIVEN)
    assert server.asked == ["POST /login", "GET /disks", "DELETE /sessions/s1"]


def test_renews_only_once(package: ModuleType, is_async: bool) -> None:
    server = Server(Sessions("s1", "s2", "s3"))

    def story(client: Any) -> Any:
        with pytest.raises(package.AuthenticationError):
            yield client.disks.list()

    play(package, is_async, server, story, **GIVEN)
    assert server.asked == ["POST /login", "GET /disks"] * 2


def test_renews_before_it_expires(package: ModuleType, is_async: bool) -> None:
    server = Server(Sessions(expires=0.01), disks=0.03)
    play(package, is_async, server, twice, **GIVEN)
    assert server.count("POST /login") == 2


def test_logging_out_masks_nothing(package: ModuleType, is_async: bool, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.method == "DELETE":
            raise httpx2.ConnectError("gone")
        return Sessions()(request)

    def story(client: Any) -> Any:
        yield client.disks.list()
        raise LookupError("of the caller")

    with pytest.raises(LookupError, match="of the caller"):
        play(package, is_async, Server(answer), story, **GIVEN)
    assert "logOut: logging out failed (APIConnectionError)" in caplog.text
    digest = hashlib.sha512("pässword".encode()).hexdigest()
    assert "pässword" not in caplog.text and digest not in caplog.text and "s1" not in caplog.text


def test_a_session_that_has_ended_is_not_renewed_to_log_out(package: ModuleType, is_async: bool) -> None:
    sessions = Sessions()
    server = Server(sessions)

    def story(client: Any) -> Any:
        yield client.disks.list()
        sessions.ended.add("s1")

    play(package, is_async, server, story, **GIVEN)
    assert server.asked == ["POST /login", "GET /disks", "DELETE /sessions/s1"]


def test_a_refused_log_in(package: ModuleType, is_async: bool) -> None:
    server = Server(lambda _: json({"message": "wrong password"}, 503))

    def story(client: Any) -> Any:
        with pytest.raises(package.ServiceUnavailableError, match=r"^logIn: 503 wrong password") as caught:
            yield client.disks.list()
        assert "pässword" not in f"{caught.value!r} {caught.value.__dict__} {client!r} {client._credentials!r}"

    play(package, is_async, server, story, **GIVEN)
    assert server.asked == ["POST /login"]


def test_a_log_in_without_a_token(package: ModuleType, is_async: bool) -> None:
    server = Server(lambda _: json({"tok": "x"}))

    def story(client: Any) -> Any:
        with pytest.raises(package.AuthenticationError, match=r"^logIn: 200 without a token at /token$"):
            yield client.disks.list()

    play(package, is_async, server, story, **GIVEN)


OTHER = """
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://api.acme.example'}]
security: [{token: []}]
paths:
  /login:
    put:
      operationId: enter
      tags: [a]
      parameters: [{name: user, in: query, required: true, schema: {type: string}}]
      responses: {'200': {description: in, content: {application/json: {schema: {}}}}}
  /x:
    get: {operationId: x, tags: [a], responses: {'200': {description: x, content: {application/json: {schema: {}}}}}}
components:
  securitySchemes:
    token:
      type: apiKey
      in: header
      name: X-Token
      x-session:
        login: enter
        arguments: {user: {transform: base64}}
        token: {header: [X-First, X-Session]}
        expires: {pointer: /until, format: FORM}
        renew: {pointer: /code, equals: [401, '401']}
"""


def test_a_token_in_a_header_and_a_refusal_in_a_good_response(is_async: bool, tmp_path: Path) -> None:
    package = make(OTHER.replace("FORM", "seconds"), tmp_path)
    given = iter(["t1", "t2"])

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/login":
            return json({}, x_session=next(given))
        return json({"code": 401} if request.headers["x-token"] == "t1" else {"code": 0})

    server = Server(answer)

    def story(client: Any) -> Any:
        assert (yield client.a.x()) == {"code": 0}

    play(package, is_async, server, story, user="me")
    assert server.asked == ["PUT /login", "GET /x", "PUT /login", "GET /x"]
    assert server.requests[0].url.query == b"user=bWU%3D"


@pytest.mark.parametrize(
    ("form", "until", "logins"),
    [
        ("seconds", 3600, 1),
        ("seconds", 0.001, 2),
        ("milliseconds", 1, 2),
        ("milliseconds", 3_600_000, 1),
        ("unix", 4_000_000_000, 1),
        ("unix-ms", 4_000_000_000_000, 1),
        ("date-time", "2096-10-02T07:06:40Z", 1),
        ("date-time", "2096-10-02T07:06:40+02:00", 1),
        ("date-time", "2001-01-01T00:00:00Z", 1),
        ("unix", 1, 1),
        ("date-time", "tomorrow", 1),
    ],
)
def test_when_a_session_ends(tmp_path: Path, form: str, until: Any, logins: int) -> None:
    """An end in the past is that of a clock that goes wrong."""
    package = make(OTHER.replace("FORM", form), tmp_path)
    server = Server(lambda r: json({"until": until}, x_first="t"), x=0.01)

    def story(client: Any) -> Any:
        yield client.a.x()
        yield client.a.x()

    play(package, False, server, story, user="me")
    assert server.count("PUT /login") == logins


def test_a_refused_log_in_is_not_repeated(is_async: bool, tmp_path: Path) -> None:
    """Not even where a repetition would be safe: servers lock accounts after some attempts."""
    package = make(OTHER.replace("FORM", "seconds"), tmp_path)
    server = Server(lambda _: httpx2.Response(503))

    def story(client: Any) -> Any:
        with pytest.raises(package.ServiceUnavailableError):
            yield client.a.x()

    play(package, is_async, server, story, user="me")
    assert server.asked == ["PUT /login"]


def test_half_of_it_is_told_at_once(package: ModuleType) -> None:
    with pytest.raises(ValueError, match="session: to log in, password must be given, too"):
        package.Client(account_name="admin")
    with pytest.raises(ValueError, match="account_name and password"):
        package.Client(login_level=3)


def test_none_of_it_is_told_when_it_is_missed(package: ModuleType, is_async: bool) -> None:
    server = Server(lambda _: httpx2.Response(401))
    prefix = package.__name__.upper()
    hint = (
        "listDisks: 401 (no credentials were given: pass session=... or account_name=... and password=... to the client"
        f" or set {prefix}_SESSION, {prefix}_ACCOUNT_NAME, {prefix}_PASSWORD)"
    )

    def story(client: Any) -> Any:
        with pytest.raises(package.AuthenticationError) as caught:
            yield client.disks.list()
        assert str(caught.value) == hint

    play(package, is_async, server, story)


def test_the_environment(package: ModuleType, is_async: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    prefix = package.__name__.upper()
    for name, value in (("ACCOUNT_NAME", "a"), ("PASSWORD", "p"), ("LOGIN_LEVEL", "7")):
        monkeypatch.setenv(f"{prefix}_{name}", value)
    server = Server(Sessions())
    play(package, is_async, server, twice)
    assert loads(server.requests[0].content)["level"] == 7
    monkeypatch.setenv(f"{prefix}_LOGIN_LEVEL", "high")
    with pytest.raises(ValueError, match=f"{prefix}_LOGIN_LEVEL must be a number"):
        package.Client()


def test_100_threads_log_in_once(package: ModuleType) -> None:
    server = Server(Sessions(), login=0.1)
    with package.Client(http_client=http(server, False), **GIVEN) as client, ThreadPoolExecutor(100) as pool:
        list(pool.map(lambda _: client.disks.list(), range(100)))
    assert (server.count("POST /login"), server.count("GET /disks")) == (1, 100)
    assert server.asked[-1] == "DELETE /sessions/s1"


def test_1000_tasks_log_in_once(package: ModuleType) -> None:
    server = Server(Sessions(), login=0.1)

    async def main() -> None:
        async with package.AsyncClient(http_client=http(server, True), **GIVEN) as client:
            await asyncio.gather(*(client.disks.list() for _ in range(1000)))

    asyncio.run(main())
    assert (server.count("POST /login"), server.count("GET /disks")) == (1, 1000)


def test_modules_are_there_for_those_who_use_them(tmp_path: Path) -> None:
    """A client of an API without sessions, signatures and jobs imports none of this."""
    plain = make((ROOT / "tests/cases/security/spec.yaml").read_text(), tmp_path)
    code = (
        f"import sys, httpx2, {plain.__name__}\n"
        "http = httpx2.Client(transport=httpx2.MockTransport(lambda r: httpx2.Response(204)))\n"
        f"with {plain.__name__}.Client(oauth='t', http_client=http) as c: c.x.any()\n"
        "print(sorted(m for m in sys.modules if m.rpartition('.')[2] in"
        f" ('answers', 'following', 'jobs', 'sessions', 'signing', 'tokens') and m.startswith('{plain.__name__}')))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("[]\n", "")
