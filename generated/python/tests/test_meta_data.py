"""Calls of meta-data."""

from __future__ import annotations

from zstack import Client


def test_is_opensource_version(client: Client) -> None:
    client.meta_data.is_opensource_version()
