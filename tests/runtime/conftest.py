"""The sample client, put together as the generator does: hand-written files and the runtime as they are."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import ROOT

RUNTIME = ROOT / "templates" / "python" / "runtime"
SAMPLE = Path(__file__).parent / "sample"


def assemble(root: Path) -> Path:
    """The sample client below `root`."""
    package = root / "sample_api"
    shutil.copytree(SAMPLE, package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(RUNTIME, package / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    return package


@pytest.fixture(scope="session", autouse=True)
def sample_package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    root = tmp_path_factory.mktemp("client")
    package = assemble(root)
    sys.path.insert(0, str(root))
    yield package
    sys.path.remove(str(root))
