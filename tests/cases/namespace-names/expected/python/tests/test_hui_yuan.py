"""Calls of 会员."""

from __future__ import annotations

from acme import Client


def test_j(client: Client) -> None:
    client.hui_yuan.j()
