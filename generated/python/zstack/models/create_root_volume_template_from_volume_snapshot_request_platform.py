"""CreateRootVolumeTemplateFromVolumeSnapshotRequestPlatform."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateRootVolumeTemplateFromVolumeSnapshotRequestPlatform(OpenEnum):
    """Optional. The operating system family. Options: Linux | Windows | Other |
    Paravirtualization | WindowsVirtio.

    Since 0.6.
    """

    LINUX = "Linux"
    WINDOWS = "Windows"
    OTHER = "Other"
    PARAVIRTUALIZATION = "Paravirtualization"
    WINDOWS_VIRTIO = "WindowsVirtio"
