"""Calls of servers."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from acme import Client


def test_resize(client: Client) -> None:
    client.servers.resize(
        "id",
        size=1,
        when=datetime.fromisoformat("2026-01-31T09:30:00Z"),
    )


def test_start(client: Client) -> None:
    given_start: Any = {"key": "any"}
    client.servers.start("id", start=given_start, tags=["tag"])
