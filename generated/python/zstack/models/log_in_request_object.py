"""LogInRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class LogInRequestObject(Model, kw_only=True):
    """login request body object."""

    username: str
    """The login name.

    Since 4.6.0.
    """
    password: str
    """The password in the required digest form.

    Since 4.6.0.
    """
    login_type: str = field(name="loginType")
    """The type of the login.

    Since 4.6.0.
    """
    captcha_uuid: str | UnsetType = field(default=UNSET, name="captchaUuid")
    """Optional. The UUID of the captcha.

    Since 4.6.0.
    """
    verify_code: str | UnsetType = field(default=UNSET, name="verifyCode")
    """Optional. The code read from the captcha.

    Since 4.6.0.
    """
    client_info: dict[str, str] | UnsetType = field(default=UNSET, name="clientInfo")
    """Optional. The facts about the calling client.

    Since 4.6.0.
    """
    properties: dict[str, str] | UnsetType = UNSET
    """Optional. The properties to check.

    Since 4.6.0.
    """
