"""LogInByAccountRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class LogInByAccountRequestObject(Model, kw_only=True):
    """loginbyaccount request body object."""

    __secrets__ = ("password",)

    account_name: str = field(name="accountName")
    """Name of the account

    Since 0.6.
    """
    password: str
    """Password of the login

    Since 0.6.
    """
    account_type: str | UnsetType = field(default=UNSET, name="accountType")
    """Type of the account

    Since 3.4.0.
    """
    captcha_uuid: str | UnsetType = field(default=UNSET, name="captchaUuid")
    """UUID of the captcha

    Since 0.6.
    """
    verify_code: str | UnsetType = field(default=UNSET, name="verifyCode")
    """Since 0.6."""
    client_info: dict[str, str] | UnsetType = field(default=UNSET, name="clientInfo")
    """Facts about the calling client

    Since 3.5.0.
    """
