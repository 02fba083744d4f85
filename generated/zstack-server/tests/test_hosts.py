"""Calls of hosts."""

from __future__ import annotations

from zstack import Client


def test_add_kvm(client: Client) -> None:
    client.hosts.add_kvm(
        username="username",
        password="password",
        name="name",
        management_ip="management-ip",
        cluster_uuid="cluster-uuid",
        ssh_port=22,
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_add_simulator(client: Client) -> None:
    client.hosts.add_simulator(
        memory_capacity=1000000000,
        cpu_capacity=1000000000,
        name="name",
        management_ip="management-ip",
        cluster_uuid="cluster-uuid",
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_change_host_state(client: Client) -> None:
    client.hosts.change_host_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state_event="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete(client: Client) -> None:
    client.hosts.delete("19d64f55a9723e59849c0f9357a0dded")


def test_get_host_allocator_strategies(client: Client) -> None:
    client.hosts.get_host_allocator_strategies()


def test_get_host_power_status(client: Client) -> None:
    client.hosts.get_host_power_status(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        method="AUTO",
    )


def test_get_host_task(client: Client) -> None:
    client.hosts.get_host_task(host_uuids=["host-uuid"])


def test_get_hypervisor_types(client: Client) -> None:
    client.hosts.get_hypervisor_types()


def test_kvm_run_shell(client: Client) -> None:
    client.hosts.kvm_run_shell(
        host_uuids=["host-uuid"],
        script="script",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_power_on_host(client: Client) -> None:
    client.hosts.power_on_host(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        return_early=False,
    )


def test_query(client: Client) -> None:
    client.hosts.query()


def test_query_host_by_uuid(client: Client) -> None:
    client.hosts.query_host_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_query_host_os_category(client: Client) -> None:
    client.hosts.query_host_os_category()


def test_query_kvm_hypervisor_info(client: Client) -> None:
    client.hosts.query_kvm_hypervisor_info()


def test_reconnect(client: Client) -> None:
    client.hosts.reconnect(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"reconnectHost": {}}},
    )


def test_shutdown(client: Client) -> None:
    client.hosts.shutdown(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        return_early=False,
        force=False,
        method="AUTO",
    )


def test_update(client: Client) -> None:
    client.hosts.update(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        name="name",
        description="description",
        management_ip="management-ip",
    )


def test_update_host_ipmi(client: Client) -> None:
    client.hosts.update_host_ipmi(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        ipmi_address="ipmi-address",
        ipmi_username="ipmi-username",
        ipmi_password="ipmi-password",
        ipmi_port=623,
    )


def test_update_kvm(client: Client) -> None:
    client.hosts.update_kvm(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        username="username",
        password="password",
        ssh_port=1,
        name="name",
        description="description",
        management_ip="management-ip",
    )
