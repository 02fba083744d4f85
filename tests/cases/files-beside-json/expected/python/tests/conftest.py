"""Tests of the client: each operation is called once, with example values.

They need a mock of the API, `specpress mock DOCUMENT --no-state --job-polls 0`, and its address:

    GLOSSARY_MOCK_URL=http://127.0.0.1:4010 python -m pytest tests
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from glossary import Client

ADDRESS = os.environ.get("GLOSSARY_MOCK_URL")


@pytest.fixture(scope="session")
def client() -> Iterator[Client]:
    """A client of the mock, which takes any credentials of the right form."""
    if not ADDRESS:
        pytest.skip("GLOSSARY_MOCK_URL is not set")
    with Client(ADDRESS, retries=0, strict=True) as made:
        yield made


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file that calls send."""
    (tmp_path / "file.bin").write_bytes(b"sample\n")
    monkeypatch.chdir(tmp_path)
