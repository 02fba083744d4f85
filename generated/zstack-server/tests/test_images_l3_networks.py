"""Calls of images-l3networks."""

from __future__ import annotations

from zstack import Client


def test_get_interdependent_l3_networks_images(client: Client) -> None:
    client.images_l3_networks.get_interdependent_l3_networks_images(
        zone_uuid="zone-uuid",
    )
