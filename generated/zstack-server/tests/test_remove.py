"""Calls of remove."""

from __future__ import annotations

from zstack import Client


def test_remove_resources_from_directory(client: Client) -> None:
    client.remove.remove_resources_from_directory(
        resource_uuids=["resource-uuid"],
        directory_uuid="directory-uuid",
    )
