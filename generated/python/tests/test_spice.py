"""Calls of spice."""

from __future__ import annotations

from zstack import Client


def test_get_spice_certificates(client: Client) -> None:
    client.spice.get_spice_certificates()
