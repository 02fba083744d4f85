"""Flat clients, and methods named by the whole operationId: called, lazy, with names that stay."""

from __future__ import annotations

import asyncio
import inspect
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from generator.language import Role
from generator.languages.python import Python
from generator.pipeline import Before
from tests.bench.synthetic import document
from tests.generating import client, make
from tests.runtime.conftest import RUNTIME
from tests.support import ROOT

SPEC = (ROOT / "tests/cases/flat-layout/spec.yaml").read_text()


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return client(SPEC, tmp_path_factory.mktemp("flat"), layout="flat")


def _answer(request: httpx2.Request) -> httpx2.Response:
    sent = f"{request.method} {request.url.path}"
    return httpx2.Response(200, json={"name": sent} if "vms" in sent else [sent])


def _sync(acme: ModuleType) -> Any:
    return acme.Client("http://h", http_client=httpx2.Client(transport=httpx2.MockTransport(_answer)))


def test_methods_are_the_clients_own(acme: ModuleType) -> None:
    with _sync(acme) as made:
        assert made.get_vm_2("a").name == "GET /vms/a"
        assert made.get_vm() == ["GET /disks"]
        assert made.with_response(made.get_vm_2, "b").value.name == "GET /vms/b"
        assert acme.Client.get_vm_2(made, "c").name == "GET /vms/c"
        assert not hasattr(made, "vms")
        with pytest.raises(AttributeError, match="no attribute 'get_vn'"):
            _ = made.get_vn
    with pytest.raises(RuntimeError, match="closed"):
        made.get_vm()


def test_methods_are_awaited(acme: ModuleType) -> None:
    async def main() -> None:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(_answer))
        async with acme.AsyncClient("http://h", http_client=http) as made:
            assert (await made.get_vm_2("a")).name == "GET /vms/a"
            assert (await made.with_response(made.get_vm)).value == ["GET /disks"]

    asyncio.run(main())


def test_programs_can_look_at_them(acme: ModuleType) -> None:
    """What mocks, shells and documentation tools ask of a class."""
    assert {"add_disk", "close_", "get_vm", "get_vm_2"} <= set(dir(acme.Client))
    assert list(inspect.signature(acme.Client.get_vm_2).parameters) == ["self", "id", "options"]
    assert inspect.iscoroutinefunction(acme.AsyncClient.get_vm_2)
    assert "GET /vms/{id}" in (acme.Client.get_vm_2.__doc__ or "")
    assert acme.Client.add_disk.__deprecated__ == "disks.create is deprecated"

    class Mine(acme.Client):  # type: ignore[misc]
        def get_vm(self) -> Any:
            return [*super().get_vm(), "more"]

    with Mine("http://h", http_client=httpx2.Client(transport=httpx2.MockTransport(_answer))) as mine:
        assert mine.get_vm() == ["GET /disks", "more"]


LAZY = """
import sys
import acme
client = acme.Client("http://h")
dir(client)
loaded = {m for m in sys.modules if m.startswith(("acme.resources", "acme.models", "httpx2"))}
assert not loaded, loaded
client.get_thing7
loaded = {m for m in sys.modules if m.startswith(("acme.resources.", "acme.models.", "httpx2"))}
assert loaded == {"acme.resources.thing7"}, loaded
"""


def test_a_thousand_methods_are_imported_when_they_are_used(tmp_path: Path) -> None:
    made = make(document(1000), options={"layout": "flat"})
    for name, content in made.files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    subprocess.run([sys.executable, "-W", "error", "-c", LAZY], cwd=tmp_path, check=True)


def test_names_stay_and_follow_the_option() -> None:
    first = make(SPEC, options={"layout": "flat"})
    assert first.names["operations"] == {"close": "close_", "disks.create": "add_disk", "getVm": "get_vm_2"}
    grown = SPEC.replace("paths:", "paths:\n  /a: {get: {operationId: get-vm-2, responses: {'204': {description: d}}}}")
    again = make(grown, options={"layout": "flat"}, before=Before(names=first.names))
    assert b"client.get_vm_2(id: str)" in again.files["surface.txt"]
    assert b"client.get_vm_2_2() -> None" in again.files["surface.txt"]
    # Another option is another set of names: nothing is left of the one before.
    namespaced = make(SPEC, before=Before(names=first.names))
    assert b"client.vms.get(id: str)" in namespaced.files["surface.txt"]
    whole = make(SPEC, options={"methods": "operation-id"}, before=Before(names=namespaced.names))
    assert b"client.vms.get_vm(id: str)" in whole.files["surface.txt"]


def test_no_method_hides_what_a_client_has() -> None:
    own = _public(RUNTIME / "client.py", RUNTIME / "base.py")
    assert {"base_url", "close", "download", "preload", "stream", "with_response"} <= own
    for role in (Role.CLIENT_METHOD, Role.NAMESPACE):
        assert own <= Python().reserved(role)


def _public(*modules: Path) -> set[str]:
    """Names of the public members of clients."""
    import ast

    classes = {"ClientBase", "SyncClient", "AsyncClientBase"}
    trees = [ast.parse(path.read_text()) for path in modules]
    found = [c for tree in trees for c in tree.body if isinstance(c, ast.ClassDef) and c.name in classes]
    assert len(found) == len(classes)
    named = [f.name for c in found for f in c.body if isinstance(f, (ast.FunctionDef, ast.AsyncFunctionDef))]
    return {name for name in named if not name.startswith("_")}
