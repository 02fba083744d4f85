"""Calls of l3-networks."""

from __future__ import annotations

from typing import Any

from zstack import Client


def test_add_dns_to_l3_network(client: Client) -> None:
    client.l3_networks.add_dns_to_l3_network(
        "19d64f55a9723e59849c0f9357a0dded",
        dns="dns",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_host_route_to_l3_network(client: Client) -> None:
    client.l3_networks.add_host_route_to_l3_network(
        "19d64f55a9723e59849c0f9357a0dded",
        prefix="prefix",
        nexthop="nexthop",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_ip_range(client: Client) -> None:
    client.l3_networks.add_ip_range(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        start_ip="start-ip",
        end_ip="end-ip",
        netmask="netmask",
        description="description",
        gateway="gateway",
        ip_range_type="Normal",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_ip_range_by_network_cidr(client: Client) -> None:
    client.l3_networks.add_ip_range_by_network_cidr(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        network_cidr="network-cidr",
        description="description",
        gateway="gateway",
        ip_range_type="Normal",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_ipv6_range_by_network_cidr(client: Client) -> None:
    client.l3_networks.add_ipv6_range_by_network_cidr(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        network_cidr="network-cidr",
        address_mode="SLAAC",
        description="description",
        ip_range_type="Normal",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_reserved_ip_range(client: Client) -> None:
    client.l3_networks.add_reserved_ip_range(
        "19d64f55a9723e59849c0f9357a0dded",
        start_ip="start-ip",
        end_ip="end-ip",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_attach_network_service_to_l3_network(client: Client) -> None:
    given_network_services: Any = {"key": ["network-service"]}
    client.l3_networks.attach_network_service_to_l3_network(
        "19d64f55a9723e59849c0f9357a0dded",
        network_services=given_network_services,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_change_l3_network_dhcp_ip_address(client: Client) -> None:
    client.l3_networks.change_l3_network_dhcp_ip_address(
        "19d64f55a9723e59849c0f9357a0dded",
        dhcp_server_ip="dhcp-server-ip",
        dhcpv6_server_ip="dhcpv6-server-ip",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_check_ip_availability(client: Client) -> None:
    client.l3_networks.check_ip_availability("19d64f55a9723e59849c0f9357a0dded", "ip")


def test_delete(client: Client) -> None:
    client.l3_networks.delete(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete_ip_address(client: Client) -> None:
    client.l3_networks.delete_ip_address(
        "19d64f55a9723e59849c0f9357a0dded",
        used_ip_uuids=["used-ip-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete_ip_range(client: Client) -> None:
    client.l3_networks.delete_ip_range(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete_reserved_ip_range(client: Client) -> None:
    client.l3_networks.delete_reserved_ip_range(
        "19d64f55a9723e59849c0f9357a0dded",
        delete_mode="Permissive",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_detach_network_service_from_l3_network(client: Client) -> None:
    given_network_services: Any = {"key": ["network-service"]}
    client.l3_networks.detach_network_service_from_l3_network(
        "19d64f55a9723e59849c0f9357a0dded",
        network_services=given_network_services,
        service="service",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_detach_network_service_from_l3_network_by_l3_network_uuid_service(
    client: Client,
) -> None:
    client.l3_networks.detach_network_service_from_l3_network_by_l3_network_uuid_service(
        "19d64f55a9723e59849c0f9357a0dded",
        "service",
    )


def test_get_free_ip(client: Client) -> None:
    client.l3_networks.get_free_ip()


def test_get_free_ip_of_ip_range(client: Client) -> None:
    client.l3_networks.get_free_ip_of_ip_range("19d64f55a9723e59849c0f9357a0dded")


def test_get_free_ip_of_l3_network(client: Client) -> None:
    client.l3_networks.get_free_ip_of_l3_network("19d64f55a9723e59849c0f9357a0dded")


def test_get_l3_network_dhcp_ip_address(client: Client) -> None:
    client.l3_networks.get_l3_network_dhcp_ip_address(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_l3_network_ip_statistic(client: Client) -> None:
    client.l3_networks.get_l3_network_ip_statistic("19d64f55a9723e59849c0f9357a0dded")


def test_get_l3_network_mtu(client: Client) -> None:
    client.l3_networks.get_l3_network_mtu("19d64f55a9723e59849c0f9357a0dded")


def test_get_l3_network_router_interface_ip(client: Client) -> None:
    client.l3_networks.get_l3_network_router_interface_ip(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_l3_network_types(client: Client) -> None:
    client.l3_networks.get_l3_network_types()


def test_query(client: Client) -> None:
    client.l3_networks.query()


def test_query_address_pool(client: Client) -> None:
    client.l3_networks.query_address_pool()


def test_query_address_pool_by_uuid(client: Client) -> None:
    client.l3_networks.query_address_pool_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_query_ip_address(client: Client) -> None:
    client.l3_networks.query_ip_address()


def test_query_ip_address_by_uuid(client: Client) -> None:
    client.l3_networks.query_ip_address_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_query_ip_range(client: Client) -> None:
    client.l3_networks.query_ip_range()


def test_query_ip_range_by_uuid(client: Client) -> None:
    client.l3_networks.query_ip_range_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_query_l3_network_by_uuid(client: Client) -> None:
    client.l3_networks.query_l3_network_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_query_network_service_l3_network_ref(client: Client) -> None:
    client.l3_networks.query_network_service_l3_network_ref()


def test_remove_dns_from_l3_network(client: Client) -> None:
    client.l3_networks.remove_dns_from_l3_network(
        "19d64f55a9723e59849c0f9357a0dded",
        "dns",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_remove_host_route_from_l3_network(client: Client) -> None:
    client.l3_networks.remove_host_route_from_l3_network(
        "19d64f55a9723e59849c0f9357a0dded",
        prefix="prefix",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_set_l3_network_mtu(client: Client) -> None:
    client.l3_networks.set_l3_network_mtu(
        "19d64f55a9723e59849c0f9357a0dded",
        mtu=68,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_set_l3_network_router_interface_ip(client: Client) -> None:
    client.l3_networks.set_l3_network_router_interface_ip(
        "19d64f55a9723e59849c0f9357a0dded",
        router_interface_ip="router-interface-ip",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_update_ip_range(client: Client) -> None:
    client.l3_networks.update_ip_range(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
