"""CreateAccountRequestType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateAccountRequestType(OpenEnum):
    """Type of the account. Options: SystemAdmin | Normal

    Since 0.6.
    """

    SYSTEM_ADMIN = "SystemAdmin"
    NORMAL = "Normal"
