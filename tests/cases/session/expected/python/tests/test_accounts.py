"""Calls of accounts."""

from __future__ import annotations

from acme import Client


def test_log_in(client: Client) -> None:
    client.accounts.log_in(
        account_name="account-name",
        password="password",
        kind="kind",
        level=1,
    )


def test_log_out(client: Client) -> None:
    client.accounts.log_out("id")
