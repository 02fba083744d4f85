"""Calls of identities."""

from __future__ import annotations

from typing import Any

from zstack import Client


def test_add_policy_statements_to_role(client: Client) -> None:
    given_statements: Any = [
        {
            "name": "name",
            "effect": "Allow",
            "principals": [],
            "actions": [],
            "resources": [],
        },
    ]
    client.identities.add_policy_statements_to_role(
        "19d64f55a9723e59849c0f9357a0dded",
        statements=given_statements,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_attach_policy_to_role(client: Client) -> None:
    client.identities.attach_policy_to_role(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_attach_role_to_account(client: Client) -> None:
    client.identities.attach_role_to_account(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_change_role_state(client: Client) -> None:
    client.identities.change_role_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state_event="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_role(client: Client) -> None:
    given_statements: Any = [
        {
            "name": "name",
            "effect": "Allow",
            "principals": [],
            "actions": [],
            "resources": [],
        },
    ]
    client.identities.create_role(
        name="name",
        description="description",
        statements=given_statements,
        policy_uuids=["policy-uuid"],
        identity="identity",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete_role(client: Client) -> None:
    client.identities.delete_role(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_detach_policy_from_role(client: Client) -> None:
    client.identities.detach_policy_from_role(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_query_role(client: Client) -> None:
    client.identities.query_role()


def test_query_role_by_uuid(client: Client) -> None:
    client.identities.query_role_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_update_role(client: Client) -> None:
    given_statements: Any = [
        {
            "name": "name",
            "effect": "Allow",
            "principals": [],
            "actions": [],
            "resources": [],
        },
    ]
    client.identities.update_role(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        statements=given_statements,
        policy_uuids=["policy-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
