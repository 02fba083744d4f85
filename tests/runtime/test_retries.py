"""Failures that may pass: what is sent again, when, and how often."""

from __future__ import annotations

import asyncio
import time
from email.utils import formatdate
from typing import Any

import httpx2
import pytest
from sample_api._runtime import io as runtime_io
from sample_api._runtime.errors import APIConnectionError, APITimeoutError, InternalServerError, RateLimitError
from sample_api._runtime.retries import Budget, delay, may_repeat, retry_after

from tests.runtime.support import Both, Server, reply

GOOD = reply(200, {"id": 1, "kind": "big"})


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What clients would have slept, in seconds."""
    seconds: list[float] = []

    async def sleep_async(self: Any, pause: float) -> None:
        seconds.append(pause)

    monkeypatch.setattr(runtime_io.SyncIO, "sleep", lambda self, pause: seconds.append(pause))
    monkeypatch.setattr(runtime_io.AsyncIO, "sleep", sleep_async)
    return seconds


def get(client: Any) -> Any:
    return client.things.get(1)


def upload(client: Any) -> Any:
    return client.things.upload(file=b"x")


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504])
def test_a_failure_that_passes(both: Both, slept: list[float], status: int) -> None:
    server = Server(reply(status, "no"), reply(status, "no"), GOOD)
    assert both.run(get, server).id == 1
    assert len(server.requests) == 3
    assert 0 <= slept[0] <= 0.5
    assert 0 <= slept[1] <= 1.0


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 501])
def test_a_failure_that_stays(both: Both, slept: list[float], status: int) -> None:
    server = Server(reply(status, "no"))
    with pytest.raises(Exception, match=str(status)):
        both.run(get, server)
    assert (len(server.requests), slept) == (1, [])


def test_in_the_end_the_error_is_raised(both: Both, slept: list[float]) -> None:
    server = Server(reply(500, {"message": "broken"}))
    with pytest.raises(InternalServerError, match="GetThing: 500 broken"):
        both.run(get, server)
    assert len(server.requests) == 3
    server = Server(reply(500))
    with pytest.raises(InternalServerError):
        both.run(get, server, retries=0)
    assert len(server.requests) == 1
    server = Server(reply(500))
    with pytest.raises(InternalServerError):
        both.run(lambda c: c.things.get(1, options={"retries": 4}), server)
    assert len(server.requests) == 5


@pytest.mark.parametrize("error", [httpx2.ReadError("cut"), httpx2.ReadTimeout("slow"), httpx2.ConnectError("no")])
def test_no_response(both: Both, slept: list[float], error: Exception) -> None:
    assert both.run(get, Server(error, GOOD)).id == 1
    kind = APITimeoutError if isinstance(error, httpx2.ReadTimeout) else APIConnectionError
    server = Server(error)
    with pytest.raises(kind) as raised:
        both.run(get, server)
    assert raised.value.sent is not isinstance(error, httpx2.ConnectError)
    assert len(server.requests) == 3


def test_what_may_have_had_an_effect_is_not_repeated(both: Both, slept: list[float]) -> None:
    done = reply(201, [])
    for once in (reply(503), reply(500), reply(408), httpx2.ReadError("cut"), httpx2.ReadTimeout("slow")):
        server = Server(once, done)
        with pytest.raises(Exception, match="UploadThing"):
            both.run(upload, server)
        assert len(server.requests) == 1
    for refused in (reply(429), httpx2.ConnectError("refused"), httpx2.ConnectTimeout("slow")):
        server = Server(refused, done)
        assert both.run(upload, server) == []
        assert len(server.requests) == 2


def test_an_idempotency_key_allows_it(both: Both, slept: list[float]) -> None:
    server = Server(reply(503), httpx2.ReadError("cut"), reply(201, []))
    both.run(lambda c: c.things.upload(file=b"x", options={"idempotency_key": "k1"}), server)
    assert [r.headers["idempotency-key"] for r in server.requests] == ["k1"] * 3


def test_a_body_that_can_be_read_once(both: Both, slept: list[float], tmp_path: Any) -> None:
    server = Server(reply(429), reply(201, []))

    class Pipe:
        def __init__(self) -> None:
            self.left = [b"once"]

        def read(self, size: int = -1) -> bytes:
            return self.left.pop() if self.left else b""

    with pytest.raises(RateLimitError):
        both.run(lambda c: c.things.upload(file=Pipe()), server)
    assert len(server.requests) == 1
    path = tmp_path / "f"
    path.write_bytes(b"again")
    server = Server(reply(429), reply(201, []))
    both.run(lambda c: c.things.upload(file=path), server)
    assert [b"again" in r.content for r in server.requests] == [True, True]


@pytest.mark.parametrize(
    ("headers", "lowest", "highest"),
    [
        ({"retry-after": "3"}, 3, 3.25),
        ({"retry-after-ms": "1500"}, 1.5, 1.65),
        ({"retry-after": "Thu, 26 Nov 2026 10:00:07 GMT", "date": "Thu, 26 Nov 2026 10:00:00 GMT"}, 7, 7.25),
        ({"retry-after": formatdate(0, usegmt=True)}, 0, 0),
        ({"retry-after": "soon"}, 0, 0.5),
        ({"retry-after": "-1"}, 0, 0.5),
        ({"retry-after": "nan"}, 0, 0.5),
    ],
)
def test_the_server_says_when(
    both: Both, slept: list[float], headers: dict[str, str], lowest: float, highest: float
) -> None:
    refused = reply(429, "later", **{k.replace("-", "_"): v for k, v in headers.items()})
    assert both.run(get, Server(refused, GOOD)).id == 1
    assert lowest <= slept[0] <= highest


def test_the_server_asks_for_too_long(both: Both, slept: list[float]) -> None:
    server = Server(reply(429, "later", retry_after="3600"))
    with pytest.raises(RateLimitError) as raised:
        both.run(get, server)
    assert (len(server.requests), slept, raised.value.headers["Retry-After"]) == (1, [], "3600")


def test_clocks_differ() -> None:
    """A date is an age of the server's clock, not of ours."""
    headers = {"retry-after": formatdate(1000, usegmt=True), "date": formatdate(990, usegmt=True)}
    assert retry_after(headers, now=500_000.0) == 10
    assert retry_after({"retry-after": formatdate(1000, usegmt=True)}, now=998.0) == 2


def test_delays_grow_and_are_spread() -> None:
    for attempt, highest in ((1, 0.5), (2, 1.0), (3, 2.0), (5, 8.0), (50, 8.0)):
        found = [delay(attempt, {}, 0.0) or 0.0 for _ in range(300)]
        assert 0 <= min(found) < highest * 0.1
        assert highest * 0.9 < max(found) <= highest


def test_a_server_that_always_fails_is_left_alone(both: Both, slept: list[float]) -> None:
    """The budget of a client: after some hundred retries it does not retry until calls go well again."""
    server = Server(reply(503))

    def many(client: Any) -> None:
        for _ in range(200):
            with pytest.raises(InternalServerError):
                client.things.get(1)

    async def many_async(client: Any) -> None:
        for _ in range(200):
            with pytest.raises(InternalServerError):
                await client.things.get(1)

    both.run(many_async if both.is_async else many, server)
    assert len(server.requests) == 200 + Budget.CAPACITY // Budget.COST


def test_success_fills_the_budget() -> None:
    budget = Budget()
    while budget.take(timed_out=True):
        pass
    for _ in range(Budget.COST):
        assert not budget.take(timed_out=False)
        budget.give_back()
    assert budget.take(timed_out=False)


def test_repeatable() -> None:
    assert may_repeat("get", False, 503, True)
    assert not may_repeat("PATCH", False, None, True)
    assert may_repeat("PATCH", False, None, False)
    assert not may_repeat("POST", True, 400, True)


def test_an_endless_response_of_a_given_client(both: Both) -> None:
    """The HTTP library looks at each piece by itself; the whole has a limit all the same."""

    class Drops(httpx2.SyncByteStream, httpx2.AsyncByteStream):
        def __iter__(self) -> Any:
            while True:
                time.sleep(0.02)
                yield b" "

        async def __aiter__(self) -> Any:
            while True:
                await asyncio.sleep(0.02)
                yield b" "

    class Endless(Server):
        def _next(self, request: httpx2.Request) -> httpx2.Response:
            return httpx2.Response(200, stream=Drops())

    began = time.monotonic()
    with pytest.raises(APITimeoutError, match="GetThing"):
        both.run(get, Endless(), timeout=0.2, retries=0)
    assert 0.2 <= time.monotonic() - began < 2
