"""Calls of tags."""

from __future__ import annotations

from zstack import Client


def test_delete(client: Client) -> None:
    client.tags.delete(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
