"""RoleType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class RoleType(OpenEnum):
    """`RoleType` of the API."""

    SYSTEM = "System"
    CUSTOMIZED = "Customized"
    PREDEFINED = "Predefined"
    CREATED_BY_SYSTEM = "CreatedBySystem"
    PREDEFINED_BY_SYSTEM = "PredefinedBySystem"
