"""What tests share: where things are, and data that a user's clone does not have."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
# Of which kind the models of the clients under test are: msgspec or pydantic. tests/test_flavours.py sets it.
MODELS = os.environ.get("SPECPRESS_TEST_MODELS", "msgspec")


def shared(relative: str) -> Path:
    """A file or folder of the shared test data. Skips the test where there is none; in CI that is a failure."""
    path = SHARED / relative
    if not path.exists():
        if os.environ.get("CI"):
            pytest.fail(f"shared test data is missing in CI: {relative}")
        pytest.skip(f"needs the shared test data ({relative}), which this clone does not have")
    return path
