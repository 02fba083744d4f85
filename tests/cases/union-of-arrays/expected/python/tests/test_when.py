"""Calls of when."""

from __future__ import annotations

from stars import Client


def test_get(client: Client) -> None:
    client.when.get()
