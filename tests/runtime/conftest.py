"""The sample client, put together as the generator does: hand-written files and the runtime as they are."""

from __future__ import annotations

import shutil
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

from tests.support import ROOT

RUNTIME = ROOT / "templates" / "python" / "runtime"
SAMPLE = Path(__file__).parent / "sample"


def _load(name: str, folder: Path) -> None:
    spec = spec_from_file_location(name, folder / "__init__.py", submodule_search_locations=[str(folder)])
    assert spec and spec.loader
    module = sys.modules[name] = module_from_spec(spec)
    spec.loader.exec_module(module)


# Test modules import from sample_api, with the files where they are: tracebacks lead to what is to be mended.
if "sample_api" not in sys.modules:
    _load("sample_api", SAMPLE)
    _load("sample_api._runtime", RUNTIME)


def assemble(root: Path) -> Path:
    """The sample client as files below `root`."""
    package = root / "sample_api"
    shutil.copytree(SAMPLE, package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(RUNTIME, package / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    return package


@pytest.fixture(scope="session")
def assembled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package `sample_api`."""
    return assemble(tmp_path_factory.mktemp("client")).parent


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BASE_URL", "SESSION", "KEY", "LOGIN_USERNAME", "LOGIN_PASSWORD"):
        monkeypatch.delenv(f"SAMPLE_{name}", raising=False)


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def both(request: pytest.FixtureRequest) -> Any:
    """Does a call with the sync or with the async client."""
    from tests.runtime.support import Both

    return Both(request.param)
