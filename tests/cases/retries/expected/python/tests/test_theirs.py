"""Calls of theirs."""

from __future__ import annotations

from acme import Client


def test_create(client: Client) -> None:
    client.theirs.create()


def test_list(client: Client) -> None:
    client.theirs.list()


def test_set(client: Client) -> None:
    client.theirs.set()
