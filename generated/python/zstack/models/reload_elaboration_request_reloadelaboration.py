"""ReloadElaborationRequestReloadelaboration."""

from __future__ import annotations

from .._runtime.model import Model


class ReloadElaborationRequestReloadelaboration(Model, kw_only=True, gc=False):
    """`ReloadElaborationRequestReloadelaboration` of the API."""
