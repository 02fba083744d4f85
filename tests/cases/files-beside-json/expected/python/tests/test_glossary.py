"""Calls of glossary."""

from __future__ import annotations

from pathlib import Path

from glossary import Client


def test_upload(client: Client) -> None:
    client.glossary.upload(name="name", glossary=Path("file.bin"))
