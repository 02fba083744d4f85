"""Calls of pets."""

from __future__ import annotations

from acme import Client


def test_create(client: Client) -> None:
    client.pets.create(url="url")


def test_get(client: Client) -> None:
    client.pets.get(1)


def test_paint(client: Client) -> None:
    client.pets.paint(1)
