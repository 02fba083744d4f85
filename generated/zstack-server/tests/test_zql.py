"""Calls of zql."""

from __future__ import annotations

from zstack import Client


def test_zql_query(client: Client) -> None:
    client.zql.zql_query()
