"""Calls of tasks."""

from __future__ import annotations

from acme import Client


def test_get(client: Client) -> None:
    client.tasks.get("id")
