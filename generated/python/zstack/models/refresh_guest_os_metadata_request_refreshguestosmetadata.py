"""RefreshGuestOsMetadataRequestRefreshguestosmetadata."""

from __future__ import annotations

from .._runtime.model import Model


class RefreshGuestOsMetadataRequestRefreshguestosmetadata(
    Model,
    kw_only=True,
    gc=False,
):
    """`RefreshGuestOsMetadataRequestRefreshguestosmetadata` of the API."""
