"""Calls of ldap."""

from __future__ import annotations

from typing import Any

from zstack import Client


def test_add_ldap_server(client: Client) -> None:
    client.ldap.add_ldap_server(
        name="name",
        url="url",
        base="base",
        username="username",
        password="password",
        encryption="None",
        scope="account",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_clean_invalid_ldap_binding(client: Client) -> None:
    client.ldap.clean_invalid_ldap_binding(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"cleanInvalidLdapBinding": {}}},
    )


def test_delete_ldap_binding(client: Client) -> None:
    client.ldap.delete_ldap_binding("19d64f55a9723e59849c0f9357a0dded")


def test_delete_ldap_server(client: Client) -> None:
    client.ldap.delete_ldap_server("19d64f55a9723e59849c0f9357a0dded")


def test_get_candidate_ldap_entry_for_binding(client: Client) -> None:
    client.ldap.get_candidate_ldap_entry_for_binding(ldap_filter="ldap-filter")


def test_log_in_by_ldap(client: Client) -> None:
    given_client_info: Any = {"key": "client-info"}
    client.ldap.log_in_by_ldap(
        uid="uid",
        password="password",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        verify_code="verify-code",
        captcha_uuid="captcha-uuid",
        client_info=given_client_info,
    )


def test_query_ldap_binding(client: Client) -> None:
    client.ldap.query_ldap_binding()


def test_query_ldap_binding_by_uuid(client: Client) -> None:
    client.ldap.query_ldap_binding_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_query_ldap_server(client: Client) -> None:
    client.ldap.query_ldap_server()


def test_query_ldap_server_by_uuid(client: Client) -> None:
    client.ldap.query_ldap_server_by_uuid("19d64f55a9723e59849c0f9357a0dded")


def test_update_ldap_server(client: Client) -> None:
    client.ldap.update_ldap_server(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        name="name",
        description="description",
        url="url",
        base="base",
        username="username",
        password="password",
        encryption="None",
    )
