"""Calls of global-configurations."""

from __future__ import annotations

from zstack import Client


def test_get_global_config_options(client: Client) -> None:
    client.global_configurations.get_global_config_options("category", "name")


def test_reset_global_config(client: Client) -> None:
    client.global_configurations.reset_global_config(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"resetglobalconfig": {}}},
    )


def test_update_global_config(client: Client) -> None:
    client.global_configurations.update_global_config(
        "category",
        "name",
        value="value",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
