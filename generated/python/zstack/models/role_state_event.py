"""RoleStateEvent."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class RoleStateEvent(OpenEnum):
    """`RoleStateEvent` of the API."""

    ENABLE = "enable"
    DISABLE = "disable"
