"""Calls of l2-networks."""

from __future__ import annotations

from zstack import Client


def test_change_l2_network_vlan_id(client: Client) -> None:
    client.l2_networks.change_l2_network_vlan_id(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        vlan=1,
        type="type",
    )


def test_create_l2_hardware_vxlan_network(client: Client) -> None:
    client.l2_networks.create_l2_hardware_vxlan_network(
        pool_uuid="pool-uuid",
        name="name",
        vni=1,
        description="description",
        zone_uuid="zone-uuid",
        physical_interface="physical-interface",
        type="type",
        v_switch_type="LinuxBridge",
        isolated=True,
        pvlan="pvlan",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_l2_hardware_vxlan_network_pool(client: Client) -> None:
    client.l2_networks.create_l2_hardware_vxlan_network_pool(
        sdn_controller_uuid="sdn-controller-uuid",
        name="name",
        zone_uuid="zone-uuid",
        physical_interface="physical-interface",
        description="description",
        type="type",
        v_switch_type="LinuxBridge",
        isolated=True,
        pvlan="pvlan",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_l2_no_vlan_network(client: Client) -> None:
    client.l2_networks.create_l2_no_vlan_network(
        name="name",
        zone_uuid="zone-uuid",
        physical_interface="physical-interface",
        description="description",
        type="type",
        v_switch_type="LinuxBridge",
        isolated=True,
        pvlan="pvlan",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_l2_tf_network(client: Client) -> None:
    client.l2_networks.create_l2_tf_network(
        name="name",
        ip_prefix="ip-prefix",
        ip_prefix_length=1,
        description="description",
        zone_uuid="zone-uuid",
        physical_interface="physical-interface",
        type="type",
        v_switch_type="LinuxBridge",
        isolated=True,
        pvlan="pvlan",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_l2_vlan_network(client: Client) -> None:
    client.l2_networks.create_l2_vlan_network(
        vlan=1,
        name="name",
        zone_uuid="zone-uuid",
        physical_interface="physical-interface",
        description="description",
        type="type",
        v_switch_type="LinuxBridge",
        isolated=True,
        pvlan="pvlan",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_l2_vxlan_network(client: Client) -> None:
    client.l2_networks.create_l2_vxlan_network(
        pool_uuid="pool-uuid",
        name="name",
        vni=1,
        description="description",
        zone_uuid="zone-uuid",
        physical_interface="physical-interface",
        type="type",
        v_switch_type="LinuxBridge",
        isolated=True,
        pvlan="pvlan",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_l2_vxlan_network_pool(client: Client) -> None:
    client.l2_networks.create_l2_vxlan_network_pool(
        name="name",
        zone_uuid="zone-uuid",
        description="description",
        physical_interface="physical-interface",
        type="type",
        v_switch_type="LinuxBridge",
        isolated=True,
        pvlan="pvlan",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_vni_range(client: Client) -> None:
    client.l2_networks.create_vni_range(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        start_vni=1,
        end_vni=1,
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_vxlan_pool_remote_vtep(client: Client) -> None:
    client.l2_networks.create_vxlan_pool_remote_vtep(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        remote_vtep_ip="remote-vtep-ip",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_vxlan_vtep(client: Client) -> None:
    client.l2_networks.create_vxlan_vtep(
        host_uuid="host-uuid",
        pool_uuid="pool-uuid",
        vtep_ip="vtep-ip",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete(client: Client) -> None:
    client.l2_networks.delete("19d64f55a9723e59849c0f9357a0dded")


def test_delete_vni_range(client: Client) -> None:
    client.l2_networks.delete_vni_range("19d64f55a9723e59849c0f9357a0dded")


def test_delete_vxlan(client: Client) -> None:
    client.l2_networks.delete_vxlan("19d64f55a9723e59849c0f9357a0dded")


def test_delete_vxlan_pool_remote_vtep(client: Client) -> None:
    client.l2_networks.delete_vxlan_pool_remote_vtep(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        remote_vtep_ip="remote-vtep-ip",
    )


def test_detach_l2_network_from_cluster(client: Client) -> None:
    client.l2_networks.detach_l2_network_from_cluster(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_candidate_clusters_for_attaching(client: Client) -> None:
    client.l2_networks.get_candidate_clusters_for_attaching(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_l2_network_types(client: Client) -> None:
    client.l2_networks.get_l2_network_types()


def test_get_v_switch_types(client: Client) -> None:
    client.l2_networks.get_v_switch_types()


def test_query_l2_vlan_network(client: Client) -> None:
    client.l2_networks.query_l2_vlan_network()


def test_query_l2_vlan_network_by_uuid(client: Client) -> None:
    client.l2_networks.query_l2_vlan_network_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_query_l2_vxlan_network_pool(client: Client) -> None:
    client.l2_networks.query_l2_vxlan_network_pool()


def test_query_l2_vxlan_network_pool_by_uuid(client: Client) -> None:
    client.l2_networks.query_l2_vxlan_network_pool_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_query_vni_range(client: Client) -> None:
    client.l2_networks.query_vni_range()


def test_query_vni_range_by_uuid(client: Client) -> None:
    client.l2_networks.query_vni_range_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_query_vtep(client: Client) -> None:
    client.l2_networks.query_vtep()


def test_query_vtep_by_uuid(client: Client) -> None:
    client.l2_networks.query_vtep_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_update(client: Client) -> None:
    client.l2_networks.update(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        name="name",
        description="description",
    )


def test_update_vni_range(client: Client) -> None:
    client.l2_networks.update_vni_range(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
