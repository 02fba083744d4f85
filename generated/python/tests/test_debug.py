"""Calls of debug."""

from __future__ import annotations

from zstack import Client


def test_get_debug_signal(client: Client) -> None:
    client.debug.get_debug_signal()
