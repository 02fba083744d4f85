"""The fuzzer's verdict: what it reads in a report of schemathesis (as version 4 prints it)."""

from __future__ import annotations

from tests.mock.fuzz import LOCKED, sample, server_errors
from tests.support import shared

REPORT = """\
1. Test Case ID: 9mXudY

- ST101 Server error

[503] Service Unavailable:

    `{"title":"Service Unavailable"}`

Connection failed

    Connection aborted. Remote end closed connection without response
"""


def test_server_errors_are_counted() -> None:
    assert server_errors(REPORT) == 2
    assert server_errors("Test cases:\n  584 generated, 584 passed\n") == 0


def test_the_sample_is_twenty_documents() -> None:
    found = sample(shared("corpus"))
    assert len(found) == 20 and len({g.path for g in found}) == 20


def test_every_version_is_locked() -> None:
    lines = [line for line in LOCKED.read_text().splitlines() if not line.startswith("#")]
    assert all("==" in line for line in lines) and any(line.startswith("schemathesis==4.") for line in lines)
