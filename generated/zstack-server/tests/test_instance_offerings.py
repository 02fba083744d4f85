"""Calls of instance-offerings."""

from __future__ import annotations

from zstack import Client


def test_change_instance_offering_state(client: Client) -> None:
    client.instance_offerings.change_instance_offering_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state_event="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create(client: Client) -> None:
    client.instance_offerings.create(
        name="name",
        cpu_num=1,
        memory_size=1,
        description="description",
        reserved_memory_size=1,
        allocator_strategy="allocator-strategy",
        sort_key=1,
        type="type",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_virtual_router_offering(client: Client) -> None:
    client.instance_offerings.create_virtual_router_offering(
        zone_uuid="zone-uuid",
        management_network_uuid="management-network-uuid",
        image_uuid="image-uuid",
        name="name",
        cpu_num=1,
        memory_size=1,
        public_network_uuid="public-network-uuid",
        is_default=True,
        description="description",
        reserved_memory_size=1,
        allocator_strategy="allocator-strategy",
        sort_key=1,
        type="type",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete(client: Client) -> None:
    client.instance_offerings.delete("19d64f55a9723e59849c0f9357a0dded")


def test_query(client: Client) -> None:
    client.instance_offerings.query()


def test_query_instance_offering_by_uuid(client: Client) -> None:
    client.instance_offerings.query_instance_offering_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_query_virtual_router_offering(client: Client) -> None:
    client.instance_offerings.query_virtual_router_offering()


def test_query_virtual_router_offering_by_uuid(client: Client) -> None:
    client.instance_offerings.query_virtual_router_offering_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_update(client: Client) -> None:
    client.instance_offerings.update(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        name="name",
        description="description",
        allocator_strategy="allocator-strategy",
    )
