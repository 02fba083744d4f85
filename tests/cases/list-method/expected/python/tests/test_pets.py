"""Calls of pets."""

from __future__ import annotations

from acme import Client


def test_list(client: Client) -> None:
    client.pets.list()


def test_pet_names(client: Client) -> None:
    client.pets.pet_names()
