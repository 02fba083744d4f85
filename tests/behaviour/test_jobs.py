"""`x-job`: followed to the end, by URL or by operation; credentials stay with their host."""

from __future__ import annotations

import asyncio
import pickle
import time
from types import ModuleType
from typing import Any

import httpx2
import pytest

from tests.behaviour.playing import Server, http, json, play
from tests.generating import client as make
from tests.support import ROOT

CASE = (ROOT / "tests/cases/job/spec.yaml").read_text()
FAST = CASE.replace("interval: 0.5, longest: 5", "interval: 0.01, longest: 0.02").replace(
    "components: {", "components: {securitySchemes: {key: {type: http, scheme: bearer}}, "
)
FAST = FAST.replace("paths:", "security: [{key: []}]\npaths:", 1)
FAST = FAST.replace(
    "            location: {pointer: /taskId",
    "            poll: {interval: 0.01}\n            location: {pointer: /taskId",
)
WHERE = "https://api.acme.example/jobs/j1"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return make(FAST, tmp_path_factory.mktemp("jobs"))


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def is_async(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


class Jobs:
    """Accepts all; then gives the answers one after the other, the last one again and again."""

    def __init__(self, *answers: httpx2.Response | Exception, accepted: httpx2.Response | None = None) -> None:
        self.answers = list(answers)
        self.accepted = accepted or json({"location": WHERE}, 202)

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        answer: httpx2.Response | Exception = self.accepted
        if request.method == "GET":
            answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return httpx2.Response(answer.status_code, content=answer.content, headers=answer.headers)


RUNNING = json({}, 202)
VM = json({"inventory": {"name": "vm"}})


def create(client: Any) -> Any:
    return (yield client.vms.create(name="vm"))


def test_waits_for_the_end(package: ModuleType, is_async: bool) -> None:
    server = Server(Jobs(RUNNING, RUNNING, VM))
    vm = play(package, is_async, server, create, key="k")
    assert vm == package.models.Vm(name="vm")
    assert server.asked == ["POST /vms", "GET /jobs/j1", "GET /jobs/j1", "GET /jobs/j1"]
    assert {r.headers["authorization"] for r in server.requests} == {"Bearer k"}
    assert server.requests[1].headers["accept"] == "application/json"


def test_the_job_itself(package: ModuleType, is_async: bool) -> None:
    server = Server(Jobs(RUNNING, json({"step": 2}, 202), VM))
    kind = package.AsyncJob if is_async else package.Job

    def story(client: Any) -> Any:
        job = yield client.vms.create(name="vm", wait=False)
        assert type(job) is kind and (job.id, job.location, job.done) == ("j1", WHERE, False)
        assert job.last == {"location": WHERE}
        assert server.asked == ["POST /vms"]
        assert (yield job.status()) == "pending"
        assert (yield job.status()) == "pending" and job.last == {"step": 2}
        assert repr(job) == f"<{kind.__name__} j1 of createVm: pending>"
        assert (yield job.wait()) == package.models.Vm(name="vm")
        assert job.done and (yield job.status()) == "done"
        assert (yield job.result()) == package.models.Vm(name="vm")

    play(package, is_async, server, story, key="k")
    assert len(server.requests) == 4


def test_progress_is_told(package: ModuleType, is_async: bool) -> None:
    server = Server(Jobs(json({"percent": 10}, 202), json({"percent": 90}, 202), VM))
    seen: list[Any] = []

    def story(client: Any) -> Any:
        job = yield client.vms.create(name="vm", wait=False)

        async def later(j: Any) -> None:
            seen.append(j.last)

        yield job.wait(on_progress=later if is_async else lambda j: seen.append(j.last))

    play(package, is_async, server, story, key="k")
    assert seen == [{"percent": 10}, {"percent": 90}, {"inventory": {"name": "vm"}}]


def test_a_failure_has_text_and_body(package: ModuleType, is_async: bool) -> None:
    server = Server(Jobs(RUNNING, json({"error": {"description": "no host", "code": "H.1"}}, 503)))

    def story(client: Any) -> Any:
        with pytest.raises(package.JobFailedError) as caught:
            yield client.vms.create(name="vm")
        error = caught.value
        assert str(error) == f"createVm: the job {WHERE} failed: no host"
        assert isinstance(error, package.APIError) and error.operation == "createVm"
        assert (error.status, error.location) == (503, WHERE)
        assert error.body == {"error": {"description": "no host", "code": "H.1"}} and '"H.1"' in error.text
        assert pickle.loads(pickle.dumps(error)).__dict__.keys() == error.__dict__.keys()
        job = yield client.vms.create(name="vm", wait=False)
        assert (yield job.status()) == "failed" and job.done
        with pytest.raises(package.JobFailedError):
            yield job.result()

    play(package, is_async, server, story, key="k")
    assert server.count("GET /jobs/j1") == 3


def test_done_at_once(package: ModuleType, is_async: bool) -> None:
    server = Server(Jobs(RUNNING, accepted=VM))

    def story(client: Any) -> Any:
        assert (yield client.vms.create(name="vm")) == package.models.Vm(name="vm")
        job = yield client.vms.create(name="vm", wait=False)
        assert job.done and (yield job.result()) == package.models.Vm(name="vm")

    play(package, is_async, server, story, key="k")
    assert server.asked == ["POST /vms", "POST /vms"]


def _deleted(client: Any) -> Any:
    return (yield client.disks.delete("d1"))


def test_done_at_once_though_only_acceptance_is_described(package: ModuleType, is_async: bool) -> None:
    """The answer is then read as that of the poll that ends the job."""
    server = Server(Jobs(RUNNING, accepted=json({"state": "done", "output": {"freed": 3}})))
    assert play(package, is_async, server, _deleted, key="k") == package.models.DeleteDiskResult(freed=3)

    def story(client: Any) -> Any:
        job = yield client.disks.delete("d1", wait_for_job=False)
        assert job.done and job.last == {"state": "done", "output": {"freed": 3}}
        assert (yield job.result()).freed == 3

    play(package, is_async, server, story, key="k")
    assert server.asked == ["DELETE /disks/d1"] * 2


def test_failed_at_once(package: ModuleType, is_async: bool) -> None:
    server = Server(Jobs(RUNNING, accepted=json({"state": "failed", "error": {"message": "busy"}}, 201)))

    def story(client: Any) -> Any:
        with pytest.raises(package.JobFailedError, match="failed: busy") as caught:
            yield client.disks.delete("d1")
        assert caught.value.status == 201

    play(package, is_async, server, story, key="k")


def test_accepted_with_another_status(package: ModuleType, is_async: bool) -> None:
    answers = json({"state": "running"}), json({"state": "done", "output": {"freed": 3}})
    server = Server(Jobs(*answers, accepted=json({"state": "queued", "taskId": "t1"}, 201)))
    assert play(package, is_async, server, _deleted, key="k").freed == 3
    assert server.asked == ["DELETE /disks/d1", "GET /tasks/t1", "GET /tasks/t1"]


def test_done_at_once_without_the_result(package: ModuleType, is_async: bool) -> None:
    server = Server(Jobs(RUNNING, accepted=json({"state": "done"})))

    def story(client: Any) -> Any:
        with pytest.raises(package.DecodeError, match="ended without a result at /output") as caught:
            yield client.disks.delete("d1")
        assert caught.value.text == '{"state":"done"}'

    play(package, is_async, server, story, key="k")
    empty = Server(Jobs(RUNNING, accepted=httpx2.Response(204)))
    assert play(package, is_async, empty, _deleted, key="k") is None


def test_no_location(package: ModuleType, is_async: bool) -> None:
    server = Server(Jobs(RUNNING, accepted=json({"loc": "x"}, 202)))

    def story(client: Any) -> Any:
        with pytest.raises(package.DecodeError, match=r"createVm: 202, but where the job is .* /location$") as caught:
            yield client.vms.create(name="vm")
        assert caught.value.text == '{"loc":"x"}'

    play(package, is_async, server, story, key="k")


@pytest.mark.parametrize("location", ["/jobs/j1?a=%20b", "jobs/j1?a=%20b", f"{WHERE}?a=%20b"])
def test_locations(package: ModuleType, is_async: bool, location: str) -> None:
    server = Server(Jobs(VM, accepted=json({"location": location}, 202)))
    play(package, is_async, server, create, key="k")
    assert str(server.requests[1].url) == f"{WHERE}?a=%20b"


def test_another_host_gets_no_credentials(package: ModuleType, is_async: bool) -> None:
    server = Server(Jobs(RUNNING, VM, accepted=json({"location": "https://elsewhere.example/j"}, 202)))
    own = http(server, is_async, headers={"X-Own": "o"})
    play(package, is_async, server, create, key="k", headers={"X-Secret": "s"}, http_client=own)
    assert [r.url.host for r in server.requests] == ["api.acme.example", "elsewhere.example", "elsewhere.example"]
    assert server.requests[0].headers["x-secret"] == "s" and server.requests[0].headers["x-own"] == "o"
    for request in server.requests[1:]:
        assert not {"authorization", "x-secret", "x-own"} & set(request.headers)


def test_it_takes_too_long(package: ModuleType, is_async: bool) -> None:
    server = Server(Jobs(RUNNING))

    def story(client: Any) -> Any:
        start = time.monotonic()
        with pytest.raises(package.APITimeoutError, match=f"^createVm: the job {WHERE} has not ended after 0.1 s"):
            yield client.vms.create(name="vm", options={"job_timeout": 0.1})
        job = yield client.vms.create(name="vm", wait=False)
        with pytest.raises(package.APITimeoutError, match=WHERE):
            yield job.wait(0.1)
        assert not job.done and 0.2 <= time.monotonic() - start < 2

    play(package, is_async, server, story, key="k")


@pytest.mark.parametrize("own", [{}, {"timeout": None}, {"timeout": 40}, {"timeout": "Timeout"}])
def test_no_request_outlasts_the_job_timeout(package: ModuleType, own: dict[str, Any]) -> None:
    limits: list[dict[str, float]] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        limits.append(request.extensions["timeout"])
        return Jobs(VM)(request)

    if own.get("timeout") == "Timeout":
        own = {"timeout": package.Timeout(read=0.5, write=None)}
    with package.Client(key="k", http_client=http(Server(answer), False, timeout=30), **own) as client:
        client.vms.create(name="vm", options={"job_timeout": 10})
    assert all(0 < limit <= 10 for limit in limits[1].values()), limits[1]
    assert not own or not isinstance(own["timeout"], tuple) or limits[1]["read"] == 0.5


def test_retry_after_is_obeyed(package: ModuleType, is_async: bool) -> None:
    server = Server(Jobs(json({}, 202, retry_after_ms="150"), VM))
    start = time.monotonic()
    play(package, is_async, server, create, key="k")
    assert time.monotonic() - start >= 0.15
    patient = Server(Jobs(json({}, 202, retry_after="3600"), VM))

    def story(client: Any) -> Any:
        with pytest.raises(package.APITimeoutError):
            yield client.vms.create(name="vm", options={"job_timeout": 0.05})

    play(package, is_async, patient, story, key="k")
    assert patient.count("GET /jobs/j1") == 1


def test_asked_less_and_less_often(package: ModuleType) -> None:
    server = Server(Jobs(*[RUNNING] * 4, VM))
    waited: list[float] = []
    with package.Client(key="k", http_client=http(server, False)) as client:
        client._io.sleep = waited.append
        client.vms.create(name="vm")
    assert waited == pytest.approx([0.01, 0.015, 0.02, 0.02, 0.02])


def test_what_passes_is_passed_over(package: ModuleType, is_async: bool) -> None:
    passing = (httpx2.ConnectError("x"), httpx2.ReadTimeout("x"), json({}, 502), json({}, 429))
    for trouble in passing:
        server = Server(Jobs(trouble, RUNNING, VM))
        assert play(package, is_async, server, create, key="k") == package.models.Vm(name="vm")
        assert server.count("GET /jobs/j1") == 3


def test_what_stays_is_raised(package: ModuleType, is_async: bool) -> None:
    for trouble, kind, asked in (
        (httpx2.ConnectError("x"), "APIConnectionError", 3),
        (json({"message": "down"}, 502), "InternalServerError", 3),
        (json({"message": "no such job"}, 404), "NotFoundError", 1),
    ):
        server = Server(Jobs(trouble))

        def story(client: Any, kind: str = kind) -> Any:
            with pytest.raises(getattr(package, kind)):
                yield client.vms.create(name="vm")

        play(package, is_async, server, story, key="k")
        assert server.count("GET /jobs/j1") == asked


def test_resumed_by_location(package: ModuleType, is_async: bool) -> None:
    server = Server(Jobs(RUNNING, VM))
    kind = package.AsyncJob if is_async else package.Job

    def story(client: Any) -> Any:
        job = kind.resume(client.vms.create, "/jobs/j1")
        assert job.location == WHERE
        assert (yield job.result()) == package.models.Vm(name="vm")
        with pytest.raises(TypeError, match="pass a method of a client that starts jobs"):
            kind.resume(client.tasks.get, WHERE)

    play(package, is_async, server, story, key="k")
    assert server.asked == ["GET /jobs/j1", "GET /jobs/j1"]


def test_by_operation(package: ModuleType, is_async: bool) -> None:
    states = [json({"state": s, "output": None}) for s in ("queued", "running")]
    done = json({"state": "done", "output": {"freed": 5}})
    server = Server(Jobs(*states, done, accepted=json({"taskId": "a/7"}, 202)))

    def story(client: Any) -> Any:
        result = yield client.disks.delete("d1", wait=3)
        assert result == package.models.DeleteDiskResult(freed=5)
        job = yield client.disks.delete("d1", wait_for_job=False)
        assert job.id == "a/7" and job.location == "https://api.acme.example/tasks/a%2F7"

    play(package, is_async, server, story, key="k")
    assert server.requests[0].url.query == b"wait=3"
    assert server.requests[1].url.raw_path == b"/tasks/a%2F7"


def test_a_state_that_means_failure(package: ModuleType, is_async: bool) -> None:
    server = Server(Jobs(json({"state": "failed", "message": "broken"}), accepted=json({"taskId": 7}, 202)))

    def story(client: Any) -> Any:
        with pytest.raises(package.JobFailedError, match=r"deleteDisk: the job .*/tasks/7 failed: broken"):
            yield client.disks.delete("d1")

    play(package, is_async, server, story, key="k")


def test_done_without_a_result(package: ModuleType, is_async: bool) -> None:
    server = Server(Jobs(json({"state": "done"}), accepted=json({"taskId": 7}, 202)))

    def story(client: Any) -> Any:
        with pytest.raises(package.DecodeError, match="ended without a result at /output"):
            yield client.disks.delete("d1")

    play(package, is_async, server, story, key="k")


def test_the_whole_response(package: ModuleType, is_async: bool) -> None:
    server = Server(Jobs(RUNNING, json({"inventory": {"name": "vm"}}, x_request_id="r1")))

    def story(client: Any) -> Any:
        response = yield client.with_response(client.vms.create, name="vm")
        assert (response.status, response.request_id) == (200, "r1")
        assert response.value == package.models.Vm(name="vm")
        assert response.decoded.inventory.name == "vm"

    play(package, is_async, server, story, key="k")


def test_closing_ends_the_waiting(package: ModuleType) -> None:
    server = Server(Jobs(json({}, 202, retry_after="3600")))

    async def main() -> None:
        client = package.AsyncClient(key="k", http_client=http(server, True))
        call = asyncio.create_task(client.vms.create(name="vm"))
        await asyncio.sleep(0.1)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        await client.close()

    asyncio.run(main())
    from threading import Timer

    client = package.Client(key="k", http_client=http(server, False))
    Timer(0.1, client.close).start()
    start = time.monotonic()
    with pytest.raises(package.APIConnectionError, match=f"createVm: the client was closed; the job {WHERE} goes on"):
        client.vms.create(name="vm")
    assert time.monotonic() - start < 5
