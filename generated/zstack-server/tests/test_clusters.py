"""Calls of clusters."""

from __future__ import annotations

from zstack import Client


def test_change_cluster_state(client: Client) -> None:
    client.clusters.change_cluster_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state_event="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create(client: Client) -> None:
    client.clusters.create(
        zone_uuid="zone-uuid",
        name="name",
        hypervisor_type="KVM",
        description="description",
        type="zstack",
        architecture="x86_64",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete(client: Client) -> None:
    client.clusters.delete("19d64f55a9723e59849c0f9357a0dded")


def test_detach_primary_storage_from_cluster(client: Client) -> None:
    client.clusters.detach_primary_storage_from_cluster(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_query(client: Client) -> None:
    client.clusters.query()


def test_query_cluster_by_uuid(client: Client) -> None:
    client.clusters.query_cluster_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_update_cluster_os(client: Client) -> None:
    client.clusters.update_cluster_os(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        host_uuid="host-uuid",
        exclude_packages=["exclude-package"],
        update_packages=["update-package"],
        release_version="release-version",
        force=False,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
    )
