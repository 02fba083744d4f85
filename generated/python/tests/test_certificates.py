"""Calls of certificates."""

from __future__ import annotations

from zstack import Client


def test_create(client: Client) -> None:
    client.certificates.create(
        name="name",
        certificate="certificate",
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete(client: Client) -> None:
    client.certificates.delete(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_query(client: Client) -> None:
    client.certificates.query()


def test_query_certificate_by_uuid(client: Client) -> None:
    client.certificates.query_certificate_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_update(client: Client) -> None:
    client.certificates.update(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
