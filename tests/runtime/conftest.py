"""The sample client, put together as the generator does: hand-written files and the runtime as they are."""

from __future__ import annotations

import shutil
import sys
import tempfile
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

from tests.support import MODELS, ROOT

RUNTIME = ROOT / "templates" / "python" / "runtime"
PYDANTIC = RUNTIME.with_name("pydantic")
SAMPLE = Path(__file__).parent / "sample"


def _load(name: str, folder: Path) -> None:
    spec = spec_from_file_location(name, folder / "__init__.py", submodule_search_locations=[str(folder)])
    assert spec and spec.loader
    module = sys.modules[name] = module_from_spec(spec)
    spec.loader.exec_module(module)


def assemble(root: Path, models: str = MODELS) -> Path:
    """The sample client as files below `root`."""
    package = root / "sample_api"
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(SAMPLE, package, ignore=ignore)
    shutil.copytree(RUNTIME, package / "_runtime", ignore=ignore)
    if models == "pydantic":
        shutil.copytree(PYDANTIC, package / "_runtime", ignore=ignore, dirs_exist_ok=True)
    return package


# Test modules import from sample_api, with the files where they are: tracebacks lead to what is to be mended.
if "sample_api" not in sys.modules:
    _load("sample_api", SAMPLE)
    if MODELS == "pydantic":
        _made = tempfile.TemporaryDirectory()
        _load("sample_api._runtime", assemble(Path(_made.name)) / "_runtime")
    else:
        _load("sample_api._runtime", RUNTIME)


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
