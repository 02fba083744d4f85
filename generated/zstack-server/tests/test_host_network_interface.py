"""Calls of hostNetworkInterface."""

from __future__ import annotations

from zstack import Client


def test_get_host_network_interface_lldp(client: Client) -> None:
    client.host_network_interface.get_host_network_interface_lldp(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_query_host_network_interface_lldp(client: Client) -> None:
    client.host_network_interface.query_host_network_interface_lldp()


def test_query_host_network_interface_lldp_by_interface_uuid(client: Client) -> None:
    client.host_network_interface.query_host_network_interface_lldp_by_interface_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )
