"""ReloadElaborationRequestReloadElaboration."""

from __future__ import annotations

from .._runtime.model import Model


class ReloadElaborationRequestReloadElaboration(Model, kw_only=True, gc=False):
    """`ReloadElaborationRequestReloadElaboration` of the API."""
