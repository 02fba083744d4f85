"""Calls of str."""

from __future__ import annotations

from api_3_unicode_apis import Client


def test_get(client: Client) -> None:
    client.str_.get()


def test_get_2(client: Client) -> None:
    client.str_.get_2()


def test_import_(client: Client) -> None:
    client.str_.import_()
