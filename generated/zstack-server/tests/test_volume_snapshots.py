"""Calls of volume-snapshots."""

from __future__ import annotations

from zstack import Client


def test_batch_delete(client: Client) -> None:
    client.volume_snapshots.batch_delete(
        uuids=["uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        delete_mode="Permissive",
    )


def test_check_volume_snapshot_group_availability(client: Client) -> None:
    client.volume_snapshots.check_volume_snapshot_group_availability(uuids=["uuid"])


def test_create_volume_snapshot_group(client: Client) -> None:
    client.volume_snapshots.create_volume_snapshot_group(
        root_volume_uuid="root-volume-uuid",
        name="name",
        description="description",
        with_memory=False,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete_volume_snapshot_group(client: Client) -> None:
    client.volume_snapshots.delete_volume_snapshot_group(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_volume_snapshot_size(client: Client) -> None:
    client.volume_snapshots.get_volume_snapshot_size(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"getVolumeSnapshotSize": {}}},
    )


def test_query(client: Client) -> None:
    client.volume_snapshots.query()


def test_query_volume_snapshot_by_uuid(client: Client) -> None:
    client.volume_snapshots.query_volume_snapshot_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_query_volume_snapshot_group(client: Client) -> None:
    client.volume_snapshots.query_volume_snapshot_group()


def test_query_volume_snapshot_group_by_uuid(client: Client) -> None:
    client.volume_snapshots.query_volume_snapshot_group_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_query_volume_snapshot_tree(client: Client) -> None:
    client.volume_snapshots.query_volume_snapshot_tree()


def test_query_volume_snapshot_tree_by_uuid(client: Client) -> None:
    client.volume_snapshots.query_volume_snapshot_tree_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_revert_vm_from_snapshot_group(client: Client) -> None:
    client.volume_snapshots.revert_vm_from_snapshot_group(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"revertVmFromSnapshotGroup": {}}},
    )


def test_revert_volume_from_snapshot(client: Client) -> None:
    client.volume_snapshots.revert_volume_from_snapshot(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"revertVolumeFromSnapshot": {}}},
    )


def test_shrink(client: Client) -> None:
    client.volume_snapshots.shrink(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"shrinkVolumeSnapshot": {}}},
    )


def test_ungroup_volume_snapshot_group(client: Client) -> None:
    client.volume_snapshots.ungroup_volume_snapshot_group(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_update_volume_snapshot_group(client: Client) -> None:
    client.volume_snapshots.update_volume_snapshot_group(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        name="name",
        description="description",
    )
