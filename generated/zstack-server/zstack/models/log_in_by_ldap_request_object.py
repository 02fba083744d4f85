"""LogInByLdapRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class LogInByLdapRequestObject(Model, kw_only=True):
    """loginbyldap request body object."""

    uid: str
    """Since 0.6."""
    password: str
    """The password in the required digest form.

    Since 0.6.
    """
    verify_code: str | UnsetType = field(default=UNSET, name="verifyCode")
    """Optional. The code read from the captcha.

    Since 0.6.
    """
    captcha_uuid: str | UnsetType = field(default=UNSET, name="captchaUuid")
    """Optional. The UUID of the captcha.

    Since 0.6.
    """
    client_info: dict[str, str] | UnsetType = field(default=UNSET, name="clientInfo")
    """Optional. The facts about the calling client.

    Since 3.5.0.
    """
