"""Calls of class."""

from __future__ import annotations

from acme import Client


def test_k(client: Client) -> None:
    client.class_.k()
