"""Calls of memory-snapshots."""

from __future__ import annotations

from zstack import Client


def test_get_memory_snapshot_group_reference(client: Client) -> None:
    client.memory_snapshots.get_memory_snapshot_group_reference(
        resource_uuid="resource-uuid",
        resource_type="resource-type",
    )
