"""SetVmBootVolumeRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class SetVmBootVolumeRequestObject(Model, kw_only=True, gc=False):
    """setvmbootvolume request body object."""

    volume_uuid: str = field(name="volumeUuid")
    """UUID of the volume

    Since 4.2.0.
    """
