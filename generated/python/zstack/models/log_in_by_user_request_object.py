"""LogInByUserRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class LogInByUserRequestObject(Model, kw_only=True):
    """loginbyuser request body object."""

    account_uuid: str | UnsetType = field(default=UNSET, name="accountUuid")
    """UUID of the account

    Since 0.6.
    """
    account_name: str | UnsetType = field(default=UNSET, name="accountName")
    """Name of the account

    Since 0.6.
    """
    user_name: str = field(name="userName")
    """Name of the user

    Since 0.6.
    """
    password: str
    """Password in the required digest form

    Since 0.6.
    """
    client_info: dict[str, str] | UnsetType = field(default=UNSET, name="clientInfo")
    """Facts about the calling client

    Since 3.5.0.
    """
