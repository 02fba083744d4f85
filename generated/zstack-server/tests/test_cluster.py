"""Calls of cluster."""

from __future__ import annotations

from zstack import Client


def test_get_candidate_l2_networks_for_attaching(client: Client) -> None:
    client.cluster.get_candidate_l2_networks_for_attaching(
        "19d64f55a9723e59849c0f9357a0dded",
    )
