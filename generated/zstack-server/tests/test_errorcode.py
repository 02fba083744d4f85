"""Calls of errorcode."""

from __future__ import annotations

from zstack import Client


def test_check_elaboration_content(client: Client) -> None:
    client.errorcode.check_elaboration_content(
        elaborate_file="elaborate-file",
        elaborate_content="elaborate-content",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_get_elaborations(client: Client) -> None:
    client.errorcode.get_elaborations()


def test_reload_elaboration(client: Client) -> None:
    client.errorcode.reload_elaboration(
        system_tags=["system-tag"],
        user_tags=["user-tag"],
        options={"extra_body": {"reloadElaboration": {}}},
    )
