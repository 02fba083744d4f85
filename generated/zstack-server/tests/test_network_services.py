"""Calls of network-services."""

from __future__ import annotations

from zstack import Client


def test_get_network_service_types(client: Client) -> None:
    client.network_services.get_network_service_types()
