"""Calls of core."""

from __future__ import annotations

from zstack import Client


def test_get_chain_task(client: Client) -> None:
    client.core.get_chain_task()
