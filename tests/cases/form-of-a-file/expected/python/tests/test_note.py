"""Calls of note."""

from __future__ import annotations

from pathlib import Path

from files import Client


def test_note(client: Client) -> None:
    client.note.note(body=Path("file.bin"))
