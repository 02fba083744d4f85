"""Calls of clean."""

from __future__ import annotations

from zstack import Client


def test_clean_queue(client: Client) -> None:
    client.clean.clean_queue(
        signature_name="signature-name",
        task_index=1,
        is_clean_up=False,
        is_running_task=True,
        managementi_uuid="managementi-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
