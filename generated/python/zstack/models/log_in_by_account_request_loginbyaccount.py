"""LogInByAccountRequestLoginbyaccount."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class LogInByAccountRequestLoginbyaccount(Model, kw_only=True):
    """loginbyaccount request body object."""

    account_name: str = field(name="accountName")
    """Name of the account"""
    password: str
    """Password of the login"""
    account_type: str | UnsetType = field(default=UNSET, name="accountType")
    """Type of the account"""
    captcha_uuid: str | UnsetType = field(default=UNSET, name="captchaUuid")
    """UUID of the captcha"""
    verify_code: str | UnsetType = field(default=UNSET, name="verifyCode")
    client_info: dict[str, Any] | UnsetType = field(default=UNSET, name="clientInfo")
    """Facts about the calling client"""
