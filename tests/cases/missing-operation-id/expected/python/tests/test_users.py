"""Calls of users."""

from __future__ import annotations

from acme import Client


def test_add(client: Client) -> None:
    client.users.add(1)


def test_get_users_by_id_keys(client: Client) -> None:
    client.users.get_users_by_id_keys(1)
