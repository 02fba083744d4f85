"""Calls of identity-models."""

from __future__ import annotations

from zstack import Client


def test_get_supported(client: Client) -> None:
    client.identity_models.get_supported()
