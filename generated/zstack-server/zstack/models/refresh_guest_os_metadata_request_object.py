"""RefreshGuestOsMetadataRequestObject."""

from __future__ import annotations

from .._runtime.model import Model


class RefreshGuestOsMetadataRequestObject(Model, kw_only=True, gc=False):
    """`RefreshGuestOsMetadataRequestObject` of the API."""
