"""Calls of delete."""

from __future__ import annotations

from zstack import Client


def test_delete_directory(client: Client) -> None:
    client.delete.delete_directory(
        uuid="uuid",
        delete_mode="Permissive",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
