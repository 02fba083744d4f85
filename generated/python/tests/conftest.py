"""Tests of the client: each operation is called once, with example values.

They need a mock of the API, `specpress mock DOCUMENT --no-state --job-polls 0`, and its address:

    ZSTACK_MOCK_URL=http://127.0.0.1:4010 python -m pytest tests
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from zstack import Client

ADDRESS = os.environ.get("ZSTACK_MOCK_URL")


@pytest.fixture(scope="session")
def client() -> Iterator[Client]:
    """A client of the mock, which takes any credentials of the right form."""
    if not ADDRESS:
        pytest.skip("ZSTACK_MOCK_URL is not set")
    with Client(
        ADDRESS,
        account="test",
        password="test",
        access_key_id="test",
        access_key_secret="test",
        retries=0,
        strict=True,
    ) as made:
        yield made
