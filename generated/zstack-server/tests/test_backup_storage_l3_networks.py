"""Calls of backupStorage-l3networks."""

from __future__ import annotations

from zstack import Client


def test_get_interdependent_l3_networks_backup_storages(client: Client) -> None:
    client.backup_storage_l3_networks.get_interdependent_l3_networks_backup_storages(
        zone_uuid="zone-uuid",
    )
