"""Calls of guest-os."""

from __future__ import annotations

from zstack import Client


def test_get_guest_os_metadata(client: Client) -> None:
    client.guest_os.get_guest_os_metadata()


def test_refresh_guest_os_metadata(client: Client) -> None:
    client.guest_os.refresh_guest_os_metadata(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"refreshguestosmetadata": {}}},
    )
