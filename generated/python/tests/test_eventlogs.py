"""Calls of eventlogs."""

from __future__ import annotations

from zstack import Client


def test_query_event_log(client: Client) -> None:
    client.eventlogs.query_event_log()


def test_query_event_log_by_id(client: Client) -> None:
    client.eventlogs.query_event_log_by_id("id")
