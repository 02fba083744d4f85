"""Calls of Client."""

from __future__ import annotations

from acme import Client


def test_c(client: Client) -> None:
    client.client.c()
