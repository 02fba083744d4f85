"""Calls of login."""

from __future__ import annotations

from typing import Any

from zstack import Client


def test_log_in(client: Client) -> None:
    given_client_info: Any = {"key": "client-info"}
    given_properties: Any = {"key": "properties"}
    client.login.log_in(
        username="username",
        password="password",
        login_type="login-type",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        captcha_uuid="captcha-uuid",
        verify_code="verify-code",
        client_info=given_client_info,
        properties=given_properties,
    )
