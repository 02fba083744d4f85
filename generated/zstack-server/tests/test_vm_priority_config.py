"""Calls of vm-priority-config."""

from __future__ import annotations

from zstack import Client


def test_query(client: Client) -> None:
    client.vm_priority_config.query()


def test_query_vm_priority_config_by_uuid(client: Client) -> None:
    client.vm_priority_config.query_vm_priority_config_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_update_priority_config(client: Client) -> None:
    client.vm_priority_config.update_priority_config(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        cpu_shares=2,
        oom_score_adj=1,
    )
