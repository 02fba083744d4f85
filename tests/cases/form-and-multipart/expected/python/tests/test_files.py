"""Calls of files."""

from __future__ import annotations

from pathlib import Path

from acme import Client


def test_upload(client: Client) -> None:
    client.files.upload(file=Path("file.bin"), note="note")
