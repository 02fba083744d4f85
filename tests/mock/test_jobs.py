"""Jobs: accepted, pending, done or failed; asked for at an address or by an operation; ended by time."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.ir_notes import Condition
from generator.mock import Wish
from generator.mock.conditions import Shaper, holds
from generator.mock.exchange import Answer
from tests.mock.clouds import content, created, ended, mocked
from tests.mocking import Clock, Mocked
from tests.support import ROOT

CASE = (ROOT / "tests/cases/job/spec.yaml").read_text()


def _begun(server: Mocked, **headers: str) -> str:
    location = content(server.ask("POST", "/machines", {"params": {"name": "db"}}, **headers), 202)["location"]
    # Absolute, and like the address in the document's example.
    assert location.startswith("https://mock.example/api/v1/api-jobs/")
    return str(location.removeprefix("https://mock.example"))


@pytest.mark.parametrize("polls", [0, 1, 3])
def test_pending_for_so_many_polls(polls: int) -> None:
    server = mocked(polls=polls)
    where = _begun(server)
    for _ in range(polls):
        assert content(server.ask("GET", where), 202) == {}
        assert content(server.ask("GET", "/machines"))["total"] == 0
    made = content(server.ask("GET", where))["inventory"]
    assert made["name"] == "db"
    assert content(server.ask("GET", where))["inventory"] == made
    assert content(server.ask("GET", "/machines"))["inventories"] == [made]


def test_a_job_that_is_over_at_once_says_so() -> None:
    for polls, wanted in ((0, "0"), (1, None)):
        response = mocked(polls=polls).ask("POST", "/machines", {"params": {"name": "db"}})
        assert (response.status, response.header("retry-after")) == (202, wanted)
    assert mocked(polls=0, job_seconds=5).ask("POST", "/machines", {"params": {}}).header("retry-after") is None


def test_a_job_ends_by_time_though_nobody_asks() -> None:
    clock = Clock()
    server = mocked(clock, job_seconds=5, polls=100)
    where = _begun(server)
    clock.now += 4.9
    assert content(server.ask("GET", "/machines"))["total"] == 0
    clock.now += 0.1
    assert content(server.ask("GET", "/machines"))["total"] == 1
    assert server.ask("GET", where).status == 200
    assert content(server.ask("GET", "/machines"))["total"] == 1


def test_a_job_fails_on_demand() -> None:
    server = mocked()
    server.mock.faults.add(Wish(operation="createMachine", job_failed=True))
    failed = [ended(server, server.ask("POST", "/machines", {"params": {"name": "a"}}))]
    failed.append(ended(server, server.ask("POST", "/machines", {"params": {"name": "a"}}, Prefer="job=failed")))
    assert [content(f, 503)["error"]["code"] for f in failed] == ["SYS.1", "SYS.1"]
    assert content(server.ask("GET", "/machines"))["total"] == 0
    assert created(server, name="b")["name"] == "b"


def test_no_job_is_at_another_address() -> None:
    server = mocked()
    where = _begun(server)
    assert server.ask("GET", f"{where}0").status == 404
    assert server.ask("DELETE", where).status == 404


def test_an_operation_asks_for_the_state() -> None:
    server = Mocked(CASE)
    task = content(server.ask("DELETE", "/disks/7"), 202)["taskId"]
    states = [content(server.ask("GET", f"/tasks/{task}")) for _ in range(4)]
    assert [s["state"] in ("queued", "running") for s in states] == [True, True, False, False]
    assert states[-1]["output"] == {"freed": 1} and states[-1]["state"] != "failed"
    task = content(server.ask("DELETE", "/disks/7", Prefer="job=failed"), 202)["taskId"]
    assert [content(server.ask("GET", f"/tasks/{task}"))["state"] for _ in range(3)][-1] == "failed"


def test_a_state_of_no_job() -> None:
    assert Mocked(CASE).ask("GET", "/tasks/unknown").status == 404


STATUS, STATE = Condition(statuses=("202",)), Condition(pointer="/state", equals=("queued", "running"))


@pytest.mark.parametrize(
    ("wanted", "unwanted", "content"),
    [
        ([STATUS], [STATE], {"state": "running"}),
        ([STATE], [STATUS], {}),
        ([STATE], [], None),
        ([], [STATE], {"state": "queued"}),
        ([], [STATUS, STATE], {"state": "queued"}),
        ([], [Condition(pointer="/error")], {"error": {"code": 1}}),
        ([], [Condition(pointer="/done", equals=(True,))], {"done": True}),
        ([], [Condition(pointer="/percent", equals=(100,))], {"percent": 100}),
        ([Condition(pointer="/error")], [], {}),
        ([Condition(statuses=("5XX",), pointer="/code", equals=("X",))], [STATUS], []),
        ([Condition(statuses=("200", "202"), pointer="/done", equals=(True,))], [STATUS], {}),
    ],
)
def test_answers_like_conditions(wanted: list[Condition], unwanted: list[Condition], content: Any) -> None:
    before = json.dumps(content)
    answer = Answer(status=202, content=content, media_type="application/json")
    made = Shaper({}, None, "word").shaped(answer, wanted, unwanted)
    assert not wanted or any(holds(c, made) for c in wanted)
    assert not any(holds(c, made) for c in unwanted)
    assert json.dumps(content) == before


def test_the_oldest_jobs_go_when_there_are_too_many() -> None:
    server = mocked(most=2)
    asked = [server.ask("POST", "/machines", {"params": {"name": f"m{n}"}}) for n in range(4)]
    places = [content(response, 202)["location"].removeprefix("https://mock.example") for response in asked]
    assert [server.ask("GET", place).status for place in places] == [404, 404, 202, 202]
    assert len(server.mock.jobs.running) == 2
