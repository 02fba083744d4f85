"""Calls of upload."""

from __future__ import annotations

from pathlib import Path

from files import Client


def test_upload(client: Client) -> None:
    client.upload.upload(body={"file": Path("file.bin")})
