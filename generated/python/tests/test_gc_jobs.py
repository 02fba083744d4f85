"""Calls of gc-jobs."""

from __future__ import annotations

from zstack import Client


def test_query(client: Client) -> None:
    client.gc_jobs.query()


def test_query_gc_job_by_uuid(client: Client) -> None:
    client.gc_jobs.query_gc_job_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_trigger(client: Client) -> None:
    client.gc_jobs.trigger(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"triggergcjob": {}}},
    )
