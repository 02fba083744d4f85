"""Calls of search."""

from __future__ import annotations

from zstack import Client


def test_refresh_search_indexes(client: Client) -> None:
    client.search.refresh_search_indexes()
