"""ResetGlobalConfigRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class ResetGlobalConfigRequestObject(Model, kw_only=True, gc=False):
    """`ResetGlobalConfigRequestObject` of the API."""
