"""Calls of Namespace."""

from __future__ import annotations

from acme import Client


def test_d(client: Client) -> None:
    client.namespace.d()
