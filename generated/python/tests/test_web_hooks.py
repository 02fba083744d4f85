"""Calls of web-hooks."""

from __future__ import annotations

from zstack import Client


def test_delete_webhook(client: Client) -> None:
    client.web_hooks.delete_webhook(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_query_webhook(client: Client) -> None:
    client.web_hooks.query_webhook()


def test_query_webhook_by_uuid(client: Client) -> None:
    client.web_hooks.query_webhook_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_update_webhook(client: Client) -> None:
    client.web_hooks.update_webhook(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        url="url",
        type="type",
        opaque="opaque",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
