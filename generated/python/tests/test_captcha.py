"""Calls of captcha."""

from __future__ import annotations

from zstack import Client


def test_refresh(client: Client) -> None:
    client.captcha.refresh(uuid="uuid")
