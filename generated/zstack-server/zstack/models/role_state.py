"""RoleState."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class RoleState(OpenEnum):
    """`RoleState` of the API."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
