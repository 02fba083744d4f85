"""Calls of stars."""

from __future__ import annotations

from stars import Client


def test_list(client: Client) -> None:
    client.stars.list()
