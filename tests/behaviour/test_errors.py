"""`x-error`, and the usual forms of errors: their code, their details, and what the exception says."""

from __future__ import annotations

import pickle
from types import ModuleType
from typing import Any

import httpx2
import pytest

from tests.behaviour.playing import Server, json, play
from tests.generating import client
from tests.support import ROOT

CASE = (ROOT / "tests/cases/errors/spec.yaml").read_text()
PLAIN = CASE.replace("x-error", "x-other")
JOB = """
openapi: 3.1.0
info: {title: Acme, version: '1'}
x-error: {code: /error/code, message: /error/description, details: /error/details}
paths:
  /vms:
    post:
      operationId: createVm
      tags: [vms]
      x-job: {location: {header: Location}, pending: {status: 202}, failed: {status: 503}, poll: {interval: 0.01}}
      responses: {'202': {description: accepted}, '204': {description: done}}
    get:
      operationId: listVms
      tags: [vms]
      parameters: [{name: page, in: query, schema: {type: integer}}]
      x-pagination: {page: page, items: items}
      responses:
        '200':
          description: ''
          content:
            application/json: {schema: {type: object, properties: {items: {type: array, items: {type: string}}}}}
"""
SYS = {"error": {"code": "SYS.1006", "description": "VM is not running", "details": "state is\nStopped"}}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return client(CASE, tmp_path_factory.mktemp("errors"))


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return client(PLAIN, tmp_path_factory.mktemp("plain"))


@pytest.fixture(scope="module")
def jobs(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return client(JOB, tmp_path_factory.mktemp("jobs"))


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def is_async(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


def failed(package: ModuleType, is_async: bool, answer: httpx2.Response, method: str = "get") -> Any:
    """The error that a call raises for an answer."""

    def story(made: Any) -> Any:
        with pytest.raises(package.APIError) as caught:
            yield getattr(made.vms, method)("1")
        return caught.value

    server = Server(lambda request: httpx2.Response(answer.status_code, content=answer.content, headers=answer.headers))
    return play(package, is_async, server, story, base_url="http://h", retries=0)


DECLARED: list[tuple[int, Any, str, Any, Any]] = [
    (503, SYS, "503: SYS.1006: VM is not running (details: state is Stopped)", "SYS.1006", "state is\nStopped"),
    (503, {"error": {"code": 7, "description": "no"}}, "503: 7: no", 7, None),
    (503, {"error": {"code": 0, "description": "no"}}, "503: 0: no", 0, None),
    (503, {"error": {"description": "no", "details": ["x", "y"]}}, "503: no (details: x)", None, ["x", "y"]),
    (503, {"error": {"code": "A", "description": "b: c", "details": "c"}}, "503: A: b: c", "A", "c"),
    (503, {"error": {"code": "A", "description": "b", "details": {"n": 1}}}, "503: A: b", "A", {"n": 1}),
    # Without a message at its place: what the body says elsewhere.
    (503, {"error": {"code": "A", "reason": "because"}}, "503: A: because", "A", None),
    # A proxy's body, or none of the API's: as where nothing is declared.
    (503, {"message": "busy", "code": "E1"}, "503 busy", "E1", None),
    (503, "<h1>Bad</h1> gateway", "503 Bad gateway", None, None),
    (503, "plain text", "503 plain text", None, None),
    (503, "", "503", None, None),
    (503, [1], "503 [1]", None, None),
    # A response of its own, one that nothing is said of, and one that is not described.
    (404, {"reason": 4, "text": "gone"}, "404: 4: gone", 4, None),
    (404, SYS, "404 state is Stopped", "SYS.1006", "state is\nStopped"),
    (418, {"text": "a pot"}, "418: a pot", None, None),
]


@pytest.mark.parametrize(("status", "body", "message", "code", "details"), DECLARED)
def test_where_the_document_says(
    package: ModuleType, is_async: bool, status: int, body: Any, message: str, code: Any, details: Any
) -> None:
    answer = httpx2.Response(status, content=body.encode()) if isinstance(body, str) else json(body, status)
    error = failed(package, is_async, answer)
    assert isinstance(error, package.APIStatusError) and error.status == status
    assert (str(error), error.code, error.details) == (f"getVm: {message}", code, details)
    assert error.text == answer.text
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.code, again.details) == (type(error), str(error), code, details)


def test_a_range_without_an_own_word_is_as_all(package: ModuleType, is_async: bool) -> None:
    assert str(failed(package, is_async, json(SYS, 409), "set")).startswith("setVm: 409: SYS.1006: VM is not running")
    assert str(failed(package, is_async, json(SYS, 500), "set")).startswith("setVm: 500: SYS.1006: ")


RECOGNISED: list[tuple[Any, str, Any, Any]] = [
    (
        {"type": "https://e.example/full", "title": "Full", "detail": "no room"},
        "no room",
        "https://e.example/full",
        None,
    ),
    ({"type": "about:blank", "title": "Full"}, "Full", None, None),
    ({"type": "https://e.example/full", "title": "Full", "code": 9}, "Full", 9, None),
    ({"error": {"code": "A", "message": "no", "details": [{"x": 1}]}}, "no", "A", [{"x": 1}]),
    ({"code": 12, "message": "no", "details": "more"}, "no", 12, "more"),
    ({"message": "no"}, "no", None, None),
    ({"code": True, "message": "no"}, "no", None, None),
    ({"code": "", "message": "no"}, "no", None, None),
    ({"code": {"a": 1}, "message": "no"}, "no", None, None),
    ({"type": "user", "message": "no"}, "no", None, None),
    ({"error": "no", "code": "E"}, "no", "E", None),
]


@pytest.mark.parametrize(("body", "said", "code", "details"), RECOGNISED)
def test_forms_in_use_are_recognised(
    plain: ModuleType, is_async: bool, body: Any, said: str, code: Any, details: Any
) -> None:
    error = failed(plain, is_async, json(body, 422))
    assert (str(error), error.code, error.details) == (f"getVm: 422 {said}", code, details)


def test_an_error_in_place_of_a_result(package: ModuleType, plain: ModuleType, is_async: bool) -> None:
    error = failed(package, is_async, json(SYS))
    head = "getVm: the response (200, application/json) has no 'vm', but an error: "
    assert type(error) is package.APIResponseError
    assert str(error) == f"{head}SYS.1006: VM is not running (details: state is Stopped)"
    assert (error.code, error.details) == ("SYS.1006", "state is\nStopped")
    assert str(failed(package, is_async, json({"error": "no", "message": "never mind"}))) == f"{head}no"
    error = failed(plain, is_async, json(SYS))
    assert (str(error), error.code, error.details) == (f"{head}state is Stopped", "SYS.1006", "state is\nStopped")


def test_a_job_that_failed(jobs: ModuleType, is_async: bool) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        return (
            json(SYS, 503) if request.url.path == "/jobs/1" else httpx2.Response(202, headers={"Location": "/jobs/1"})
        )

    def story(made: Any) -> Any:
        with pytest.raises(jobs.JobFailedError) as caught:
            yield made.vms.create()
        return caught.value

    error = play(jobs, is_async, Server(answer), story, base_url="http://h")
    said = "createVm: the job http://h/jobs/1 failed: SYS.1006: VM is not running (details: state is Stopped)"
    assert (str(error), error.code, error.details, error.status) == (said, "SYS.1006", "state is\nStopped", 503)
    assert pickle.loads(pickle.dumps(error)).code == "SYS.1006"


def test_a_page_with_an_error(jobs: ModuleType, is_async: bool) -> None:
    def story(made: Any) -> Any:
        with pytest.raises(jobs.APIResponseError) as caught:
            if is_async:
                yield made.vms.list().__aiter__().__anext__()
            else:
                list(made.vms.list())
        return caught.value

    error = play(jobs, is_async, Server(lambda request: json(SYS)), story, base_url="http://h")
    assert str(error) == (
        "listVms: the response (200, application/json) has no 'items', but an error:"
        " SYS.1006: VM is not running (details: state is Stopped)"
    )
    assert (error.code, error.details) == ("SYS.1006", "state is\nStopped")


def test_calls_that_are_not_described(package: ModuleType, is_async: bool) -> None:
    def story(made: Any) -> Any:
        with pytest.raises(package.ServiceUnavailableError) as caught:
            yield made.request("POST", "/other")
        return caught.value

    error = play(package, is_async, Server(lambda request: json(SYS, 503)), story)
    assert error.code == "SYS.1006" and ": 503: SYS.1006: VM is not running (" in str(error)
