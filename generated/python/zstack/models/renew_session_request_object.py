"""RenewSessionRequestObject."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType


class RenewSessionRequestObject(Model, kw_only=True, gc=False):
    """renewsession request body object."""

    duration: int | UnsetType = UNSET
    """Lifetime of the session. Unit: second. Range: 60-31536000

    From 60 to 31536000. Since 2.3.
    """
