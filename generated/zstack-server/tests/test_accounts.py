"""Calls of accounts."""

from __future__ import annotations

from typing import Any

from zstack import Client


def test_attach_policy_to_user(client: Client) -> None:
    client.accounts.attach_policy_to_user(
        "19d64f55a9723e59849c0f9357a0dded",
        policy_uuid="policy-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_attach_policy_to_user_group(client: Client) -> None:
    client.accounts.attach_policy_to_user_group(
        "19d64f55a9723e59849c0f9357a0dded",
        policy_uuid="policy-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_check_api_permission(client: Client) -> None:
    client.accounts.check_api_permission(
        api_names=["api-name"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        user_uuid="user-uuid",
    )


def test_check_resource_permission(client: Client) -> None:
    client.accounts.check_resource_permission(resource_type="resource-type")


def test_create(client: Client) -> None:
    client.accounts.create(
        name="name",
        password="password",
        type="SystemAdmin",
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_policy(client: Client) -> None:
    given_statements: Any = [
        {
            "name": "name",
            "effect": "Allow",
            "principals": [],
            "actions": [],
            "resources": [],
        },
    ]
    client.accounts.create_policy(
        name="name",
        statements=given_statements,
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_user(client: Client) -> None:
    client.accounts.create_user(
        name="name",
        password="password",
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_create_user_group(client: Client) -> None:
    client.accounts.create_user_group(
        name="name",
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete(client: Client) -> None:
    client.accounts.delete("19d64f55a9723e59849c0f9357a0dded")


def test_delete_policy(client: Client) -> None:
    client.accounts.delete_policy("19d64f55a9723e59849c0f9357a0dded")


def test_delete_user(client: Client) -> None:
    client.accounts.delete_user("19d64f55a9723e59849c0f9357a0dded")


def test_delete_user_group(client: Client) -> None:
    client.accounts.delete_user_group("19d64f55a9723e59849c0f9357a0dded")


def test_detach_policies_from_user(client: Client) -> None:
    client.accounts.detach_policies_from_user(
        "19d64f55a9723e59849c0f9357a0dded",
        policy_uuids=["policy-uuid"],
    )


def test_detach_policy_from_user(client: Client) -> None:
    client.accounts.detach_policy_from_user(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_detach_policy_from_user_group(client: Client) -> None:
    client.accounts.detach_policy_from_user_group(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_get_account_quota_usage(client: Client) -> None:
    client.accounts.get_account_quota_usage("19d64f55a9723e59849c0f9357a0dded")


def test_log_in_by_account(client: Client) -> None:
    given_client_info: Any = {"key": "client-info"}
    client.accounts.log_in_by_account(
        account_name="admin",
        password="b109f3bbbc244eb82441917ed06d618b9008dd09b3befd1b5e07394c706a8bb980b1d7785e5976ec049b46df5f1326af5a2ea6d103fd07c95385ffab0cacbc86",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        account_type="account-type",
        captcha_uuid="captcha-uuid",
        verify_code="verify-code",
        client_info=given_client_info,
    )


def test_log_in_by_user(client: Client) -> None:
    given_client_info: Any = {"key": "client-info"}
    client.accounts.log_in_by_user(
        user_name="user-name",
        password="password",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        account_uuid="account-uuid",
        account_name="account-name",
        client_info=given_client_info,
    )


def test_log_out(client: Client) -> None:
    client.accounts.log_out("19d64f55a9723e59849c0f9357a0dded")


def test_query(client: Client) -> None:
    client.accounts.query()


def test_query_account_by_uuid(client: Client) -> None:
    client.accounts.query_account_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_query_account_resource_ref(client: Client) -> None:
    client.accounts.query_account_resource_ref()


def test_query_policy(client: Client) -> None:
    client.accounts.query_policy()


def test_query_policy_by_uuid(client: Client) -> None:
    client.accounts.query_policy_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_query_quota(client: Client) -> None:
    client.accounts.query_quota()


def test_query_shared_resource(client: Client) -> None:
    client.accounts.query_shared_resource()


def test_query_user(client: Client) -> None:
    client.accounts.query_user()


def test_query_user_by_uuid(client: Client) -> None:
    client.accounts.query_user_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_remove_user_from_group(client: Client) -> None:
    client.accounts.remove_user_from_group(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_renew_session(client: Client) -> None:
    client.accounts.renew_session(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        duration=60,
    )


def test_revoke_resource_sharing(client: Client) -> None:
    client.accounts.revoke_resource_sharing(
        resource_uuids=["resource-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        to_public=True,
        account_uuids=["account-uuid"],
        all=True,
    )


def test_share_resource(client: Client) -> None:
    client.accounts.share_resource(
        resource_uuids=["resource-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        account_uuids=["account-uuid"],
        to_public=True,
    )


def test_update(client: Client) -> None:
    client.accounts.update(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        password="password",
        name="name",
        description="description",
        old_password="old-password",
    )


def test_update_quota(client: Client) -> None:
    client.accounts.update_quota(
        identity_uuid="identity-uuid",
        name="name",
        value=1,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_update_user(client: Client) -> None:
    client.accounts.update_user(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        uuid="uuid",
        password="password",
        name="name",
        description="description",
        old_password="old-password",
    )


def test_update_user_group(client: Client) -> None:
    client.accounts.update_user_group(
        uuid="uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        name="name",
        description="description",
    )


def test_validate_session(client: Client) -> None:
    client.accounts.validate_session("19d64f55a9723e59849c0f9357a0dded")
