"""Calls of wrong."""

from __future__ import annotations

from acme import Client


def test_delete(client: Client) -> None:
    client.wrong.delete()


def test_get(client: Client) -> None:
    client.wrong.get()


def test_head(client: Client) -> None:
    client.wrong.head()


def test_options(client: Client) -> None:
    client.wrong.options()


def test_patch(client: Client) -> None:
    client.wrong.patch()


def test_post(client: Client) -> None:
    client.wrong.post()


def test_put(client: Client) -> None:
    client.wrong.put()
