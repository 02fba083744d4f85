"""Calls of pets."""

from __future__ import annotations

from acme import Client


def test_list(client: Client) -> None:
    client.pets.list()


def test_list_names(client: Client) -> None:
    client.pets.list_names()


def test_list_visits(client: Client) -> None:
    client.pets.list_visits()
