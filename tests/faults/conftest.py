"""The client of spec.yaml, generated once in a session; each test runs with its sync and its async form."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.faults.calling import Kennel
from tests.generating import client


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    spec = (Path(__file__).parent / "spec.yaml").read_text(encoding="utf-8")
    return client(spec, tmp_path_factory.mktemp("kennel"))


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def kennel(package: ModuleType, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Kennel:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    # Retries without a word of the server come soon.
    monkeypatch.setattr(sys.modules[f"{package.__name__}._runtime.retries"], "FIRST_DELAY", 0.01)
    return Kennel(package, request.param)
