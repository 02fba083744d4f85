"""Calls of sdn-controllers."""

from __future__ import annotations

from zstack import Client


def test_query(client: Client) -> None:
    client.sdn_controllers.query()


def test_query_sdn_controller_by_uuid(client: Client) -> None:
    client.sdn_controllers.query_sdn_controller_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_remove(client: Client) -> None:
    client.sdn_controllers.remove(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_update(client: Client) -> None:
    client.sdn_controllers.update(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
