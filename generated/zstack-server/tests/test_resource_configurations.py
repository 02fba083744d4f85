"""Calls of resource-configurations."""

from __future__ import annotations

from typing import Any

from zstack import Client


def test_delete_resource_config(client: Client) -> None:
    client.resource_configurations.delete_resource_config(
        "category",
        "name",
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_resource_config(client: Client) -> None:
    client.resource_configurations.get_resource_config(
        "19d64f55a9723e59849c0f9357a0dded",
        "category",
        "name",
    )


def test_get_resource_configs(client: Client) -> None:
    client.resource_configurations.get_resource_configs(
        "19d64f55a9723e59849c0f9357a0dded",
        "category",
        names=["name"],
    )


def test_query_resource_config(client: Client) -> None:
    client.resource_configurations.query_resource_config()


def test_update_resource_config(client: Client) -> None:
    client.resource_configurations.update_resource_config(
        "category",
        "name",
        "19d64f55a9723e59849c0f9357a0dded",
        value="value",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_update_resource_configs(client: Client) -> None:
    given_resource_configs: Any = [
        {"category": "category", "name": "name", "value": "value"},
    ]
    client.resource_configurations.update_resource_configs(
        "19d64f55a9723e59849c0f9357a0dded",
        resource_configs=given_resource_configs,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
