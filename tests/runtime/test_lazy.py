"""Models on first use: nothing is imported early, and chains and cycles of any length work."""

from __future__ import annotations

import subprocess
import sys
import threading
from importlib import import_module, invalidate_caches
from pathlib import Path
from typing import Any

import pytest
from sample_api._runtime.decode import decode

INIT = """from sample_api._runtime.lazy import lazy_models
_WHERE = {{f"M{{n}}": f"m{{n}}" for n in range({count})}}
__getattr__, __dir__ = lazy_models(__name__, _WHERE)
"""
MODULE = """from __future__ import annotations
from sample_api._runtime.model import Model
from sample_api._runtime.unset import UNSET, UnsetType
LINKS = {links!r}
class M{n}(Model, kw_only=True):
    value: int | UnsetType = UNSET
    next: {next} = UNSET
"""


def write_models(root: Path, name: str, count: int, *, cycle: bool) -> Any:
    package = root / name
    package.mkdir()
    (package / "__init__.py").write_text(INIT.format(count=count))
    for n in range(count):
        after = (n + 1) % count if cycle or n + 1 < count else None
        links = () if after is None else (f"M{after}",)
        hint = "int | UnsetType" if after is None else f"M{after} | None | UnsetType"
        (package / f"m{n}.py").write_text(MODULE.format(n=n, links=links, next=hint))
    invalidate_caches()
    return import_module(name)


@pytest.fixture
def on_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    return tmp_path


@pytest.mark.parametrize("cycle", [False, True])
def test_a_chain_of_1500_models(on_path: Path, cycle: bool) -> None:
    models = write_models(on_path, f"chain_{cycle}".lower(), 1500, cycle=cycle)
    assert f"{models.__name__}.m0" not in sys.modules
    one = decode(b'{"value":1,"next":{"value":2,"next":{"new":3}}}', models.M0)
    assert type(one.next) is models.M1
    assert type(one.next.next) is models.M2
    assert one.next.next.extra == {"new": 3}
    last = decode(b'{"value":9}', models.M1499)
    assert last.value == 9
    assert decode(b'{"value":"x"}', models.M0).value == "x"


def test_a_module_imported_by_its_own_path(on_path: Path) -> None:
    write_models(on_path, "direct", 3, cycle=True)
    m1 = import_module("direct.m1")
    one = decode(b'{"next":{"next":{"value":5}}}', m1.M1)
    assert (type(one.next.next).__name__, one.next.next.value) == ("M0", 5)
    one = m1.M1.from_dict({"next": {"value": 6}})
    assert type(one.next).__name__ == "M2"


def test_many_threads(on_path: Path) -> None:
    models = write_models(on_path, "threads", 120, cycle=True)
    barrier = threading.Barrier(8)
    errors: list[BaseException] = []

    def work(start: int) -> None:
        try:
            barrier.wait()
            for n in range(start, 120, 8):
                one = decode(b'{"next":{"next":{"value":5}}}', getattr(models, f"M{n}"))
                assert one.next.next.value == 5
        except BaseException as error:
            errors.append(error)

    workers = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert errors == []


def test_no_such_model() -> None:
    from sample_api import models

    with pytest.raises(AttributeError, match=r"'sample_api\.models' has no attribute 'Nope'"):
        _ = models.Nope  # type: ignore[attr-defined]
    assert "Thing" in dir(models)


IMPORTS = """
import sys
import sample_api
assert not {"msgspec", "httpx2", "logging"} & set(sys.modules), "import"
sample_api.Client
client = sample_api.Client("http://h")
assert "httpx2" not in sys.modules, "client"
client.things
assert "httpx2" not in sys.modules, "namespace"
assert not [m for m in sys.modules if m.startswith("sample_api.models.")], "models"
sample_api.models.Cat
found = [m for m in sys.modules if m.startswith("sample_api.models.")]
assert found == ["sample_api.models.pet"], "only what is reached"
assert "sample_api.resources.vm_instances" not in sys.modules
"""


def test_nothing_is_imported_early(assembled: Path) -> None:
    subprocess.run([sys.executable, "-W", "error", "-c", IMPORTS], cwd=assembled, check=True)
