"""Calls of shapes."""

from __future__ import annotations

from typing import Any

from acme import Client


def test_add(client: Client) -> None:
    given_body: Any = {"kind": "round", "radius": 1}
    client.shapes.add(body=given_body)
