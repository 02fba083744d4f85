"""ReloadElaborationRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class ReloadElaborationRequestObject(Model, kw_only=True, gc=False):
    """`ReloadElaborationRequestObject` of the API."""
