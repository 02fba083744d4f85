"""LocalStorageMigrateVolumeRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class LocalStorageMigrateVolumeRequestObject(Model, kw_only=True, gc=False):
    """localstoragemigratevolume request body object."""

    dest_host_uuid: str = field(name="destHostUuid")
    """UUID of the host

    Since 0.6.
    """
