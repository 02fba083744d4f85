"""A day with ZStack's committed clients against the emulator of their document, as its user would write it."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator import shell
from generator.document import open_document
from generator.ir import Api
from generator.mock import Wish
from generator.pipeline import understand
from generator.prepare import prepare
from tests.behaviour.playing import play
from tests.mocking import Mocked, served
from tests.support import ROOT

SPECS = ROOT / "specs" / "zstack"
OVERLAYS = {
    "python": ("enrich", "samples"),
    "zstack-server": ("enrich", "samples", "server-5.2"),
}
IMAGE = "e4297acdd9b43e3f9b7a8ec74211a3f2"
NETWORK = "c715b758cd843ac997ccdfbbcc9097cc"
OFFERING = "9ce1349c65ff3c80a423267837f5f34e"


@pytest.fixture(scope="module", params=list(OVERLAYS))
def spoken(request: pytest.FixtureRequest) -> tuple[ModuleType, Api, str]:
    """A committed client, the IR of the document that it was made from, and the target's name."""
    return imported(request.param), api_of(request.param), request.param


@cache
def api_of(target: str) -> Api:
    """The IR of the document that a client was made from."""
    name = str(SPECS / "openapi.yaml")
    given = [(f"{n}.overlay.yaml", (SPECS / f"{n}.overlay.yaml").read_bytes()) for n in OVERLAYS[target]]
    document, found = open_document(name, Path(name).read_bytes(), given, shell.Reader(str(SPECS)).fetch)
    assert not found
    return understand(prepare(document).document)[0]


def emulated(target: str, **options: Any) -> Mocked:
    """The emulator of a client's document."""
    return _emulator(api_of(target), **options)


@cache
def imported(target: str) -> ModuleType:
    """The committed client, under a name of its own: both are called zstack."""
    return imported_as(target, f"story_{target.replace('-', '_')}")


def imported_as(target: str, name: str) -> ModuleType:
    """The committed client as a package of that name."""
    folder = ROOT / "generated" / target / "zstack"
    init, inside = folder / "__init__.py", [str(folder)]
    spec = importlib.util.spec_from_file_location(name, init, submodule_search_locations=inside)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def is_async(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


def _emulator(api: Api, **options: Any) -> Mocked:
    return Mocked(api, **{"polls": 2, "items": 0, "page_size": 1000, **options})


def _day(package: ModuleType, is_async: bool) -> Any:
    """Log in, create VMs and wait for the jobs, set a clock track, query three pages, destroy, log out."""
    where = package.where

    def story(client: Any) -> Any:
        for number in range(7):
            vm = yield client.vm_instances.create(
                name=f"web-{number}",
                instance_offering_uuid=OFFERING,
                image_uuid=IMAGE,
                l3_network_uuids=[NETWORK],
                cpu_num=1 + number % 2,
            )
        assert isinstance(vm, package.models.VmInstanceInventory) and vm.name == "web-6"
        yield client.vm_instances.create(name="db-1", instance_offering_uuid=OFFERING, l3_network_uuids=[NETWORK])
        changed = yield client.vm_instances.set_vm_clock_track(
            vm.uuid, track="guest", sync_after_vm_resume=True, interval_in_seconds=60
        )
        assert changed.uuid == vm.uuid
        listed = client.vm_instances.query(
            q=[where("name").like("web-%"), where("name") != "web-3"], sort="-name", limit=2
        )
        names = yield _names(listed, is_async)
        assert names == ["web-6", "web-5", "web-4", "web-2", "web-1", "web-0"]
        few = yield client.vm_instances.query(q=[where("name") == "db-1"], fields=["uuid", "name"])
        (db,) = few.items
        assert "cpu_num" not in package.fields_set(db) if hasattr(package, "fields_set") else True
        yield client.vm_instances.destroy(vm.uuid, delete_mode="Permissive")
        left = yield client.vm_instances.query(q=[where("uuid").in_([vm.uuid, db.uuid])])
        assert [found.name for found in left.items] == ["db-1"]
        counted = yield client.vm_instances.query(count=True)
        assert counted.value.total == 7

    return story


def _names(listed: Any, is_async: bool) -> Any:
    if not is_async:
        return [vm.name for vm in listed]

    async def all_of_them() -> list[str]:
        return [vm.name async for vm in listed]

    return all_of_them()


def test_a_day(spoken: tuple[ModuleType, Api, str], is_async: bool) -> None:
    package, api, target = spoken
    server = _emulator(api)
    play(package, is_async, server, _day(package, is_async), account="admin", password="password")  # type: ignore[arg-type]
    first, last = server.requests[0], server.requests[-1]
    assert server.asked[0] == "PUT /zstack/v1/accounts/login"
    (login,) = (value for key, value in json.loads(first.body).items() if isinstance(value, dict))
    assert login == {"accountName": "admin", "password": hashlib.sha512(b"password").hexdigest()}
    assert "authorization" not in {name.lower() for name, _ in first.headers}
    assert server.count("PUT /zstack/v1/accounts/login") == 1
    assert last.method == "DELETE" and last.path.startswith("/zstack/v1/accounts/sessions/")
    assert server.mock.sessions.open == {}, "logged out"
    pages = [r.query for r in server.requests if r.path == "/zstack/v1/vm-instances" and ("limit", "2") in r.query]
    assert [[value for name, value in query if name == "start"] for query in pages] == [[], ["2"], ["4"], ["6"]][
        : len(pages)
    ]
    assert len(pages) >= 3
    (clock,) = (r for r in server.requests if b"lock" in r.body and b"interval" in r.body)
    key = {"python": "setvmclocktrack", "zstack-server": "setVmClockTrack"}[target]
    assert json.loads(clock.body) == {key: {"track": "guest", "syncAfterVMResume": True, "intervalInSeconds": 60}}
    (destroyed,) = (r for r in server.requests if r.method == "DELETE" and "vm-instances" in r.path)
    if target == "python":
        assert (json.loads(destroyed.body), destroyed.query) == ({"deleteMode": "Permissive"}, ())
    else:
        assert (destroyed.body, destroyed.query) == (b"", (("deleteMode", "Permissive"),))


@pytest.mark.parametrize("calls", [1, 3, 10])
def test_a_day_on_which_sessions_end(spoken: tuple[ModuleType, Api, str], is_async: bool, calls: int) -> None:
    package, api, _ = spoken
    server = _emulator(api, session_calls=calls)
    play(package, is_async, server, _day(package, is_async), account="admin", password="password")  # type: ignore[arg-type]
    assert server.count("PUT /zstack/v1/accounts/login") > 1


def test_over_a_socket(spoken: tuple[ModuleType, Api, str]) -> None:
    package, api, _ = spoken
    with served(_emulator(api)) as url, package.Client(base_url=url, account="admin", password="password") as client:
        vm = client.vm_instances.create(name="web", instance_offering_uuid=OFFERING, l3_network_uuids=[NETWORK])
        assert client.vm_instances.stop(vm.uuid, type="grace").uuid == vm.uuid


def test_a_job_that_is_not_waited_for(spoken: tuple[ModuleType, Api, str], is_async: bool) -> None:
    package, api, _ = spoken
    server = _emulator(api)

    def story(client: Any) -> Any:
        job = yield client.vm_instances.create(
            name="web", instance_offering_uuid=OFFERING, l3_network_uuids=[NETWORK], wait=False
        )
        assert "/api-jobs/" in job.location or "/jobs/" in job.location
        vm = yield job.wait(timeout=30)
        assert vm.name == "web"

    play(package, is_async, server, story, account="admin", password="password")  # type: ignore[arg-type]


def test_errors_of_the_api(spoken: tuple[ModuleType, Api, str], is_async: bool) -> None:
    """They are not tried again, and have the API's own code and details; protocol errors are plain text."""
    package, api, _ = spoken
    server = _emulator(api)
    server.mock.faults.add(Wish(operation="PauseVmInstance", code=503))
    server.mock.faults.add(Wish(operation="CreateVmInstance", job_failed=True))

    def story(client: Any) -> Any:
        with pytest.raises(package.ServiceUnavailableError) as caught:
            yield client.vm_instances.pause("a" * 32)
        told = caught.value.body.error
        assert isinstance(told, package.models.ErrorCode)
        assert (caught.value.code, caught.value.details) == (told.code, told.details) and told.code
        assert str(caught.value).startswith(f"PauseVmInstance: 503: {told.code}: {told.description}")
        with pytest.raises(package.JobFailedError) as failed:
            yield client.vm_instances.create(name="x", instance_offering_uuid=OFFERING, l3_network_uuids=[NETWORK])
        assert failed.value.code
        with pytest.raises(package.NotFoundError) as lost:
            yield client.vm_instances.start("f" * 32)
        assert lost.value.text and lost.value.text in str(lost.value), "plain text"

    play(package, is_async, server, story, account="admin", password="password")  # type: ignore[arg-type]
    assert sum("vm-instances" in r.path and b"pausevm" in r.body.lower() for r in server.requests) == 1


def test_an_access_key_signs(spoken: tuple[ModuleType, Api, str], is_async: bool) -> None:
    package, api, _ = spoken
    server = _emulator(api)

    def story(client: Any) -> Any:
        yield client.zones.query()

    play(package, is_async, server, story, access_key_id="key", access_key_secret="secret")  # type: ignore[arg-type]
    headers = {name.lower(): value for name, value in server.requests[-1].headers}
    import base64
    import hmac

    signed = f"GET\n{headers['date']}\n/v1/zones".encode()
    wanted = base64.b64encode(hmac.digest(b"secret", signed, "sha1")).decode()
    assert headers["authorization"] == f"ZStack key:{wanted}"
    assert server.count("PUT /zstack/v1/accounts/login") == 0
