"""Calls of load-balancers."""

from __future__ import annotations

from typing import Any

from zstack import Client


def test_add_access_control_list_to_load_balancer(client: Client) -> None:
    client.load_balancers.add_access_control_list_to_load_balancer(
        "19d64f55a9723e59849c0f9357a0dded",
        acl_uuids=["acl-uuid"],
        acl_type="white",
        server_group_uuids=["server-group-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_backend_server_to_server_group(client: Client) -> None:
    given_vm_nics: Any = [{"key": "vm-nic"}]
    given_servers: Any = [{"key": "server"}]
    client.load_balancers.add_backend_server_to_server_group(
        "19d64f55a9723e59849c0f9357a0dded",
        vm_nics=given_vm_nics,
        servers=given_servers,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_certificate_to_load_balancer_listener(client: Client) -> None:
    client.load_balancers.add_certificate_to_load_balancer_listener(
        "19d64f55a9723e59849c0f9357a0dded",
        certificate_uuid="certificate-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_server_group_to_load_balancer_listener(client: Client) -> None:
    client.load_balancers.add_server_group_to_load_balancer_listener(
        "19d64f55a9723e59849c0f9357a0dded",
        server_group_uuid="server-group-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_vm_nic_to_load_balancer(client: Client) -> None:
    client.load_balancers.add_vm_nic_to_load_balancer(
        "19d64f55a9723e59849c0f9357a0dded",
        vm_nic_uuids=["vm-nic-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_attach_vip_to_load_balancer(client: Client) -> None:
    client.load_balancers.attach_vip_to_load_balancer(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"params": {}}},
    )


def test_change_load_balancer_backend_server(client: Client) -> None:
    given_vm_nics: Any = [{"key": "vm-nic"}]
    given_servers: Any = [{"key": "server"}]
    client.load_balancers.change_load_balancer_backend_server(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        vm_nics=given_vm_nics,
        servers=given_servers,
    )


def test_change_load_balancer_listener(client: Client) -> None:
    client.load_balancers.change_load_balancer_listener(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        connection_idle_timeout=1,
        max_connection=1,
        balancer_algorithm="weightroundrobin",
        health_check_target="health-check-target",
        healthy_threshold=1,
        unhealthy_threshold=1,
        health_check_interval=1,
        health_check_protocol="tcp",
        health_check_method="GET",
        health_check_uri="/i7re",
        health_check_http_code="health-check-http-code",
        acl_status="enable",
        security_policy_type="tls_cipher_policy_default",
        nbprocess=1,
        http_mode="http-keep-alive",
        session_persistence="disable",
        session_idle_timeout=30,
        cookie_name="oebd",
        http_versions=["http-version"],
        http_redirect_https="disable",
        redirect_port=1,
        status_code=301,
        tcp_proxy_protocol="tcp-proxy-protocol",
        http_compress_algos=["http-compress-algo"],
    )


def test_create(client: Client) -> None:
    client.load_balancers.create(
        name="name",
        description="description",
        vip_uuid="vip-uuid",
        ipv6_vip_uuid="ipv6-vip-uuid",
        type="type",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_load_balancer_listener(client: Client) -> None:
    client.load_balancers.create_load_balancer_listener(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        load_balancer_port=1,
        description="description",
        instance_port=1,
        protocol="udp",
        certificate_uuid="certificate-uuid",
        health_check_protocol="tcp",
        health_check_method="GET",
        health_check_uri="/i7re",
        health_check_http_code="health-check-http-code",
        acl_status="enable",
        acl_uuids=["acl-uuid"],
        acl_type="white",
        security_policy_type="tls_cipher_policy_default",
        http_versions=["http-version"],
        tcp_proxy_protocol="tcp-proxy-protocol",
        http_compress_algos=["http-compress-algo"],
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_load_balancer_server_group(client: Client) -> None:
    client.load_balancers.create_load_balancer_server_group(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        ip_version=1,
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete(client: Client) -> None:
    client.load_balancers.delete("19d64f55a9723e59849c0f9357a0dded")


def test_delete_load_balancer_listener(client: Client) -> None:
    client.load_balancers.delete_load_balancer_listener(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_delete_load_balancer_server_group(client: Client) -> None:
    client.load_balancers.delete_load_balancer_server_group(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_candidate_l3_networks_for_load_balancer(client: Client) -> None:
    client.load_balancers.get_candidate_l3_networks_for_load_balancer(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_candidate_l3_networks_for_server_group(client: Client) -> None:
    client.load_balancers.get_candidate_l3_networks_for_server_group()


def test_get_candidate_vm_nics_for_load_balancer_server_group(client: Client) -> None:
    client.load_balancers.get_candidate_vm_nics_for_load_balancer_server_group()


def test_get_load_balancer_listener_acl_entries(client: Client) -> None:
    client.load_balancers.get_load_balancer_listener_acl_entries()


def test_query(client: Client) -> None:
    client.load_balancers.query()


def test_query_load_balancer_by_uuid(client: Client) -> None:
    client.load_balancers.query_load_balancer_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_query_load_balancer_server_group(client: Client) -> None:
    client.load_balancers.query_load_balancer_server_group()


def test_query_load_balancer_server_group_by_uuid(client: Client) -> None:
    client.load_balancers.query_load_balancer_server_group_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_refresh(client: Client) -> None:
    client.load_balancers.refresh(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"refreshLoadBalancer": {}}},
    )


def test_remove_access_control_list_from_load_balancer(client: Client) -> None:
    client.load_balancers.remove_access_control_list_from_load_balancer(
        "19d64f55a9723e59849c0f9357a0dded",
        acl_uuids=["acl-uuid"],
    )


def test_remove_backend_server_from_server_group(client: Client) -> None:
    client.load_balancers.remove_backend_server_from_server_group(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        vm_nic_uuids=["vm-nic-uuid"],
        server_ips=["server-ip"],
    )


def test_remove_certificate_from_load_balancer_listener(client: Client) -> None:
    client.load_balancers.remove_certificate_from_load_balancer_listener(
        "19d64f55a9723e59849c0f9357a0dded",
        certificate_uuid="certificate-uuid",
    )


def test_remove_vm_nic_from_load_balancer(client: Client) -> None:
    client.load_balancers.remove_vm_nic_from_load_balancer(
        "19d64f55a9723e59849c0f9357a0dded",
        vm_nic_uuids=["vm-nic-uuid"],
    )


def test_update(client: Client) -> None:
    client.load_balancers.update(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        name="name",
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
    )


def test_update_load_balancer_listener(client: Client) -> None:
    client.load_balancers.update_load_balancer_listener(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        name="name",
        description="description",
    )


def test_update_load_balancer_server_group(client: Client) -> None:
    client.load_balancers.update_load_balancer_server_group(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        name="name",
        description="description",
    )
