"""Calls of external."""

from __future__ import annotations

from zstack import Client


def test_reload_external_service(client: Client) -> None:
    client.external.reload_external_service(
        name="name",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
