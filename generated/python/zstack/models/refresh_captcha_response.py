"""RefreshCaptchaResponse."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class RefreshCaptchaResponse(Model, kw_only=True, gc=False):
    """`RefreshCaptchaResponse` of the API."""

    captcha_uuid: str | UnsetType = field(default=UNSET, name="captchaUuid")
    captcha: str | UnsetType = UNSET
