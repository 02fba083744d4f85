"""CreateVmInstanceFromVolumeSnapshotRequestPlatform."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateVmInstanceFromVolumeSnapshotRequestPlatform(OpenEnum):
    """Since 4.1.0."""

    LINUX = "Linux"
    WINDOWS = "Windows"
    OTHER = "Other"
    PARAVIRTUALIZATION = "Paravirtualization"
    WINDOWS_VIRTIO = "WindowsVirtio"
