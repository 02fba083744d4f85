"""A generated client against the mock: a user's story, sync and async, in the process and over a socket."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import httpx2
import pytest

from generator.mock import Wish
from tests.behaviour.playing import play
from tests.generating import client as make
from tests.mock.clouds import TEXT, cloud
from tests.mocking import Mocked, served

GIVEN = {"name": "admin", "password": "secret", "retries": 0}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return make(TEXT, tmp_path_factory.mktemp("cloud"), methods="operation-id")


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def is_async(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


def _story(client: Any) -> Any:
    """Creates machines and waits, changes one, queries three pages of some, destroys one."""
    machines = client.machines
    for number in range(8):
        made = yield machines.create_machine(name=f"web-{number}", cpus=number)
    made = yield machines.set_clock(made.uuid, track="guest")
    assert (made.name, made.track) == ("web-7", "guest")
    names: list[str] = []
    for start in (0, 2, 4):
        page = yield machines.query_machines(q=["cpus>1", "name!=web-4"], limit=2, start=start, sort="-cpus")
        names += [m.name for m in page.items]
    assert names == ["web-7", "web-6", "web-5", "web-3", "web-2"]
    yield machines.destroy_machine(made.uuid)
    left = yield machines.query_machines(count=False)
    assert left.items and made.uuid not in [m.uuid for m in left.items]
    return len(left.items)


def test_the_story(package: ModuleType, is_async: bool) -> None:
    server = Mocked(cloud(), polls=2)
    assert play(package, is_async, server, _story, **GIVEN) == 7  # type: ignore[arg-type]
    assert server.asked[0] == "PUT /api/v1/login" and server.asked[-1].startswith("DELETE /api/v1/sessions/")
    assert server.count("PUT /api/v1/login") == 1
    polls = [asked for asked in server.asked if asked.startswith("GET /api/v1/api-jobs/")]
    assert len(polls) == 8 * 3
    assert server.mock.sessions.open == {}


@pytest.mark.parametrize("calls", [1, 2, 5])
def test_the_session_ends_in_the_middle(package: ModuleType, is_async: bool, calls: int) -> None:
    server = Mocked(cloud(), polls=1, session_calls=calls)
    assert play(package, is_async, server, _story, **GIVEN) == 7  # type: ignore[arg-type]
    assert server.count("PUT /api/v1/login") > 2


def test_a_job_that_fails(package: ModuleType, is_async: bool) -> None:
    server = Mocked(cloud())
    server.mock.faults.add(Wish(operation="createMachine", job_failed=True))

    def story(client: Any) -> Any:
        with pytest.raises(package.JobFailedError) as caught:
            yield client.machines.create_machine(name="web")
        assert caught.value.status == 503 and "SYS.1" in caught.value.text

    play(package, is_async, server, story, **GIVEN)  # type: ignore[arg-type]


def test_faults_arrive(package: ModuleType, is_async: bool) -> None:
    server = Mocked(cloud())

    def story(client: Any) -> Any:
        for fault, error in ((Wish(drop=True), "APIConnectionError"), (Wish(broken=True), "DecodeError")):
            server.mock.faults.add(fault)
            with pytest.raises(getattr(package, error)):
                yield client.zones.list_zones()
        zones = yield client.zones.list_zones()
        assert [z.name for z in zones] == ["north", "south"]

    play(package, is_async, server, story, **GIVEN)  # type: ignore[arg-type]


def test_over_a_socket(package: ModuleType, is_async: bool) -> None:
    server = Mocked(cloud(), polls=1, session_calls=4)
    with served(server) as address:
        http: Any = httpx2.AsyncClient() if is_async else httpx2.Client()
        given = {**GIVEN, "base_url": f"{address}/api/v1", "http_client": http}
        assert play(package, is_async, server, _story, **given) == 7  # type: ignore[arg-type]


def test_a_dropped_call_over_a_socket() -> None:
    server = Mocked(cloud(), check_security=False)
    with served(server) as address, httpx2.Client() as http:
        assert http.get(f"{address}/zones").json()[0]["name"] == "north"
        with pytest.raises(httpx2.TransportError):
            http.get(f"{address}/zones", headers={"Prefer": "drop"})
        assert http.get(f"{address}/zones", headers={"Prefer": "code=503"}).status_code == 503
        assert http.request("PROPFIND", f"{address}/zones").status_code == 405
