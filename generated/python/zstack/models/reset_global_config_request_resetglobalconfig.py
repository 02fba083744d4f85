"""ResetGlobalConfigRequestResetglobalconfig."""

from __future__ import annotations

from .._runtime.model import Model


class ResetGlobalConfigRequestResetglobalconfig(Model, kw_only=True, gc=False):
    """`ResetGlobalConfigRequestResetglobalconfig` of the API."""
