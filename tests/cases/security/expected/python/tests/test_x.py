"""Calls of x."""

from __future__ import annotations

from acme import Client


def test_any(client: Client) -> None:
    client.x.any()


def test_both(client: Client) -> None:
    client.x.both()


def test_open(client: Client) -> None:
    client.x.open()
