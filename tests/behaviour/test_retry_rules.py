"""`x-retry`: how often a call arrives, by what the document says of its failures."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

import httpx2
import pytest

from tests.behaviour.playing import Server, play
from tests.generating import client, make
from tests.support import ROOT

CASE = (ROOT / "tests/cases/retries/spec.yaml").read_text()


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return _quick(client(CASE, tmp_path_factory.mktemp("retries")))


def _quick(package: ModuleType) -> ModuleType:
    retries: Any = sys.modules[f"{package.__name__}._runtime.retries"]
    retries.FIRST_DELAY = 0.001
    return package


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def is_async(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


def arrived(package: ModuleType, is_async: bool, call: str, failure: int | Exception, **options: Any) -> int:
    """How often a call is sent that fails each time; three times is as often as it can."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        if isinstance(failure, Exception):
            raise failure
        return httpx2.Response(failure)

    def story(made: Any) -> Any:
        namespace, _, method = call.partition(".")
        asked = getattr(getattr(made, namespace), method) if method else getattr(made, call)
        with pytest.raises(package.APIError):
            yield asked(options=options) if method else asked("GET", "/other")

    server = Server(answer)
    play(package, is_async, server, story)
    return len(server.requests)


CUT, UNSENT = httpx2.ReadError("cut"), httpx2.ConnectError("no")
COUNTS: list[tuple[str, dict[int, int], int, int]] = [
    # call, {status: how often}, after a broken connection, after one that was not made
    ("vms.list", {408: 3, 429: 3, 502: 3, 504: 3, 503: 1, 500: 1, 425: 1, 404: 1}, 3, 3),
    ("request", {504: 3, 503: 1}, 3, 3),
    # Safe methods only, whatever the statuses; 429 is not among them.
    ("vms.create", {503: 1, 500: 1, 429: 1}, 1, 3),
    ("vms.set", {408: 1, 429: 1, 503: 1}, 3, 3),
    ("vms.delete", {409: 3, 503: 1, 504: 1}, 1, 1),
    ("theirs.list", {429: 3, 500: 3, 599: 3, 408: 1}, 3, 3),
    ("theirs.set", {429: 1, 503: 1}, 1, 1),
    ("theirs.create", {429: 3, 504: 1}, 1, 3),
    # What cannot be used changes nothing: as all of the API.
    ("wrong.get", {503: 1, 504: 3}, 3, 3),
    ("wrong.head", {503: 1, 504: 3}, 3, 3),
]


@pytest.mark.parametrize(("call", "statuses", "cut", "unsent"), COUNTS, ids=[c[0] for c in COUNTS])
def test_how_often_a_call_arrives(
    package: ModuleType, is_async: bool, call: str, statuses: dict[int, int], cut: int, unsent: int
) -> None:
    assert {status: arrived(package, is_async, call, status) for status in statuses} == statuses
    assert (arrived(package, is_async, call, CUT), arrived(package, is_async, call, UNSENT)) == (cut, unsent)


def test_an_idempotency_key_makes_a_post_like_the_others(package: ModuleType, is_async: bool) -> None:
    assert arrived(package, is_async, "vms.create", 503, idempotency_key="k") == 3
    assert arrived(package, is_async, "vms.create", 504, idempotency_key="k") == 3
    assert arrived(package, is_async, "vms.create", 429, idempotency_key="k") == 1


def test_an_error_that_stays_ends_the_wait_for_a_job(tmp_path: Any, is_async: bool) -> None:
    spec = """
openapi: 3.1.0
info: {title: Acme, version: '1'}
x-retry: {statuses: [502]}
paths:
  /vms:
    post:
      operationId: createVm
      tags: [vms]
      x-job: {location: {header: Location}, pending: {status: 202}, poll: {interval: 0.001}}
      responses: {'202': {description: accepted}, '204': {description: done}}
"""
    package = _quick(client(spec, tmp_path))
    for status, count in ((502, 3), (503, 1)):

        def answer(request: httpx2.Request, status: int = status) -> httpx2.Response:
            if request.method == "POST":
                return httpx2.Response(202, headers={"Location": "/jobs/1"})
            return httpx2.Response(status)

        def story(made: Any) -> Any:
            with pytest.raises(package.APIStatusError):
                yield made.vms.create()

        server = Server(answer)
        play(package, is_async, server, story, base_url="http://h")
        assert server.count("GET /jobs/1") == count, status


def test_readme_and_docstrings_tell_it(package: ModuleType) -> None:
    readme = " ".join(make(CASE).files["README.md"].decode().split())
    assert "After a connection error, a timeout or status 408, 429, 502 or 504 a call is sent again, twice" in readme
    assert "Methods that do it after something else say so in their docstrings." in readme
    assert "POST and PATCH are sent again only after 429, or if the request cannot have arrived" in readme
    vms, theirs = package.Client.vms.func(None), package.Client.theirs.func(None)
    assert "sent again only after" not in vms.list.__doc__ + theirs.create.__doc__
    assert "May be sent again only after a connection error, a timeout or status 5XX." in vms.create.__doc__
    assert "May be sent again only after a connection error or a timeout." in vms.set.__doc__
    assert "May be sent again only after status 409." in vms.delete.__doc__
    assert "Never sent again." in theirs.set.__doc__


@pytest.mark.parametrize(
    ("rule", "told", "posted"),
    [
        ("false", "After a connection error or a timeout a call is", "sent again only if the request cannot have"),
        (
            "{statuses: [429], connections: false}",
            "After status 429 a call is sent again",
            "sent again only after 429;",
        ),
        ("{statuses: [503], connections: false}", "After status 503 a call is sent again", "PATCH are not sent again;"),
        ("{statuses: [], connections: false}", "## Retries Calls are not sent again. ##", ""),
    ],
)
def test_a_readme_of_another_rule(rule: str, told: str, posted: str) -> None:
    spec = f"{{openapi: 3.1.0, info: {{title: A, version: '1'}}, paths: {{}}, x-retry: {rule}}}"
    readme = " ".join(make(spec).files["README.md"].decode().split())
    assert told in readme and posted in readme
