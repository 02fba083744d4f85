"""ZStack's committed client against `specpress mock` of its document: each method is called once, over a socket."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType
from typing import Any

import pytest

from generator.ir import Operation
from generator.samples import Samples
from tests.behaviour.test_zstack_story import imported_as
from tests.corpus.exercise import _code, _surface
from tests.mock.serving import Server, serving
from tests.mock.test_valid_requests import ZSTACK, zstack

OVERLAYS = [f"--overlay={ZSTACK / name}.overlay.yaml" for name in ("enrich", "samples")]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving(ZSTACK / "openapi.yaml", *OVERLAYS, "--no-state", "--job-polls", "0", "--quiet") as made:
        yield made


@pytest.fixture(scope="module")
def package() -> Iterator[ModuleType]:
    before = {name: m for name, m in sys.modules.items() if name.partition(".")[0] == "zstack"}
    yield imported_as("python", "zstack")
    for name in [m for m in sys.modules if m.partition(".")[0] == "zstack"]:
        del sys.modules[name]
    sys.modules.update(before)


def test_every_method(server: Server, package: ModuleType) -> None:
    api = zstack().api
    methods = _surface(api, {"package": "zstack", "namespaces": "path"}).by_operation
    samples = Samples(api)
    with package.Client(base_url=server.address, account="admin", password="password", retries=0) as client:

        def called(operation: Operation) -> str | None:
            code, names = _code(api, methods[operation.id], samples.request(operation))
            try:
                response: Any = eval(code, {**names, "client": client})
            except Exception as error:
                return f"{operation.id}: {type(error).__name__}: {str(error)[:200]}"
            return None if 200 <= response.status < 300 else f"{operation.id}: {response.status}"

        # Most start jobs, which are asked for half a second later.
        with ThreadPoolExecutor(48) as together:
            found = list(together.map(called, api.operations))
    assert [text for text in found if text is not None] == []
    assert len(found) >= 545
