"""Calls of files."""

from __future__ import annotations

from typing import Any

from acme import Client


def test_get(client: Client) -> None:
    client.files.get("id")


def test_put(client: Client) -> None:
    given_body: Any = [
        {
            "name": "name",
            "json": "json",
            "content": "c2FtcGxl",
            "secret": "secret",
            'say "hi"': "say-hi",
            "owner": {"kind": "user", "name": "name"},
        },
    ]
    client.files.put("id", body=given_body)
