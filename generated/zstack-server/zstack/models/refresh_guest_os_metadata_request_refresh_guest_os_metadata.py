"""RefreshGuestOsMetadataRequestRefreshGuestOsMetadata."""

from __future__ import annotations

from .._runtime.model import Model


class RefreshGuestOsMetadataRequestRefreshGuestOsMetadata(
    Model,
    kw_only=True,
    gc=False,
):
    """`RefreshGuestOsMetadataRequestRefreshGuestOsMetadata` of the API."""
