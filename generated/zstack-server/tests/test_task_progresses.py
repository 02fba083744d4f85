"""Calls of task-progresses."""

from __future__ import annotations

from zstack import Client


def test_get(client: Client) -> None:
    client.task_progresses.get("api-id")
