"""The same tests with pydantic models: what clients and models do does not depend on what models are."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.support import MODELS, ROOT

SUITES = {
    "models": [f"tests/runtime/test_{name}.py" for name in ("models", "objects", "lazy", "styles")],
    "calls": [
        "tests/runtime/test_client.py",
        "tests/behaviour/test_bodies_and_types.py",
        "tests/behaviour/test_inbound.py",
        "tests/behaviour/test_hidden.py",
        "tests/behaviour/test_conditions.py",
        "tests/behaviour/test_errors.py",
        "tests/behaviour/test_retry_rules.py",
        "tests/behaviour/test_aliased_property.py",
    ],
    "wire": ["tests/wire/test_wire.py"],
    "types": ["tests/behaviour/test_generated_types.py"],
}


@pytest.mark.skipif(MODELS != "msgspec", reason="runs the others")
@pytest.mark.parametrize("suite", SUITES)
def test_with_pydantic(suite: str) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-n0", "-p", "no:cacheprovider", *SUITES[suite]]
    environment = {**os.environ, "SPECPRESS_TEST_MODELS": "pydantic"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
