"""Calls of longjobs."""

from __future__ import annotations

from zstack import Client


def test_cancel_long_job(client: Client) -> None:
    client.longjobs.cancel_long_job(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"cancellongjob": {}}},
    )


def test_clean_long_job(client: Client) -> None:
    client.longjobs.clean_long_job(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"cleanlongjob": {}}},
    )


def test_query_long_job(client: Client) -> None:
    client.longjobs.query_long_job()


def test_query_long_job_by_uuid(client: Client) -> None:
    client.longjobs.query_long_job_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_rerun_long_job(client: Client) -> None:
    client.longjobs.rerun_long_job(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"rerunlongjob": {}}},
    )


def test_resume_long_job(client: Client) -> None:
    client.longjobs.resume_long_job(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"resumelongjob": {}}},
    )


def test_submit_long_job(client: Client) -> None:
    client.longjobs.submit_long_job(
        job_name="job-name",
        job_data="job-data",
        name="name",
        description="description",
        target_resource_uuid="target-resource-uuid",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_update_long_job(client: Client) -> None:
    client.longjobs.update_long_job(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
