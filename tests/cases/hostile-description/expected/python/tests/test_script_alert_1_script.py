"""Calls of <script>alert(1)</script>."""

from __future__ import annotations

from acme import Client


def test_x_import_os_os_system_id(client: Client) -> None:
    client.script_alert_1_script.x_import_os_os_system_id("'; drop table")
