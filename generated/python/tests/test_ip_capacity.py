"""Calls of ip-capacity."""

from __future__ import annotations

from zstack import Client


def test_get_ip_address_capacity(client: Client) -> None:
    client.ip_capacity.get_ip_address_capacity()
