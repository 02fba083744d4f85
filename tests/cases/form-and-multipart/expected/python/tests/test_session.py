"""Calls of session."""

from __future__ import annotations

from acme import Client


def test_login(client: Client) -> None:
    client.session.login(user="user", scopes=["scope"])
