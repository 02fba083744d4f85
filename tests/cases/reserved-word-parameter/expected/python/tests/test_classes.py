"""Calls of classes."""

from __future__ import annotations

from acme import Client


def test_import_(client: Client) -> None:
    client.classes.import_("class")
