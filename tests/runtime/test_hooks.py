"""Hooks of the caller, logs, and what they are given."""

from __future__ import annotations

import logging
import pickle
from typing import Any

import httpx2
import pytest
from sample_api._runtime.errors import NotFoundError
from sample_api._runtime.hooks import Hooks

from tests.runtime.support import Both, Server, reply
from tests.runtime.test_retries import slept as slept

GOOD = reply(200, {"id": 1}, x_request_id="r1")


def test_before_each_attempt(both: Both, slept: list[float]) -> None:
    seen = []

    def sign(request: Any) -> None:
        seen.append((request.operation, request.attempt, request.method, request.headers["x-key"], request.content))
        request.headers["X-Signature"] = f"signed-{request.attempt}"
        del request.headers["accept"]

    server = Server(reply(503), GOOD)
    both.run(lambda c: c.things.get(1), server, key="secret", hooks=Hooks(before_request=[sign]))
    assert seen == [("GetThing", 1, "GET", "secret", None), ("GetThing", 2, "GET", "secret", None)]
    assert [r.headers["x-signature"] for r in server.requests] == ["signed-1", "signed-2"]


def test_after_each_response(both: Both, slept: list[float]) -> None:
    seen = []
    hooks = Hooks(after_response=[lambda request, response: seen.append((request.attempt, response.status))])
    both.run(lambda c: c.things.get(1), Server(reply(503), GOOD), hooks=hooks)
    assert seen == [(1, 503), (2, 200)]


def test_on_error_once(both: Both, slept: list[float]) -> None:
    seen: list[Any] = []
    hooks = Hooks(on_error=[lambda request, error: seen.append((request, type(error).__name__))])
    with pytest.raises(NotFoundError):
        both.run(lambda c: c.things.get(1), Server(reply(404, {"message": "gone"})), hooks=hooks)
    assert [(r and r.operation, kind) for r, kind in seen] == [("GetThing", "NotFoundError")]
    seen.clear()
    with pytest.raises(Exception, match="cut"):
        both.run(lambda c: c.things.get(1), Server(httpx2.ReadError("cut")), hooks=hooks)
    assert [(r.attempt, kind) for r, kind in seen] == [(3, "APIConnectionError")]


def test_async_hooks(both: Both) -> None:
    seen = []

    async def later(request: Any) -> None:
        seen.append(request.url)

    if both.is_async:
        both.run(lambda c: c.things.get(1), Server(GOOD), hooks=Hooks(before_request=[later]))
        assert seen == ["http://h/api/things/1"]
    else:
        with pytest.raises(TypeError, match="async client"):
            both.run(lambda c: c.things.get(1), Server(GOOD), hooks=Hooks(before_request=[later]))


def test_a_hook_can_stop_a_call(both: Both) -> None:
    def stop(request: Any) -> None:
        raise PermissionError("not today")

    server = Server(GOOD)
    with pytest.raises(PermissionError):
        both.run(lambda c: c.things.get(1), server, hooks=Hooks(before_request=[stop]))
    assert server.requests == []


def test_the_log_shows_no_secret(both: Both, slept: list[float], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    both.run(
        lambda c: c.things.get(1, options={"query": {"token": "in-query"}}),
        Server(reply(503), GOOD),
        query_key="s3cret",
        cookie_key="c00kie",
    )
    own = [r.getMessage() for r in caplog.records if r.name == "sample"]
    assert own[0] == "GetThing: GET http://h/api/things/1 -> 503"
    assert own[1].startswith("GetThing: status 503; attempt 2 of 3 in ")
    assert "s3cret" not in caplog.text
    assert "c00kie" not in caplog.text


def test_responses_travel_between_processes(both: Both) -> None:
    def whole(client: Any) -> Any:
        return client.with_response(client.things.get, 1)

    response = both.run(whole, Server(GOOD), key="s3cret")
    again = pickle.loads(pickle.dumps(response))
    assert (again.status, again.value, again.request_id, again.attempts) == (200, response.value, "r1", 1)
    assert again.request.headers["X-Key"] == "***"
    assert b"s3cret" not in pickle.dumps(response)
