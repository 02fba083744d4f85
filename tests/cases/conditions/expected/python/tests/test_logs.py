"""Calls of logs."""

from __future__ import annotations

from acme import Client


def test_find(client: Client) -> None:
    client.logs.find()


def test_wrong(client: Client) -> None:
    client.logs.wrong()
