"""Calls of update."""

from __future__ import annotations

from zstack import Client


def test_update_directory(client: Client) -> None:
    client.update.update_directory(
        uuid="uuid",
        name="name",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
