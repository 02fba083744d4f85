"""ResetGlobalConfigRequestResetGlobalConfig."""

from __future__ import annotations

from .._runtime.model import Model


class ResetGlobalConfigRequestResetGlobalConfig(Model, kw_only=True, gc=False):
    """`ResetGlobalConfigRequestResetGlobalConfig` of the API."""
