"""UpdateVmInstanceRequestPlatform."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class UpdateVmInstanceRequestPlatform(OpenEnum):
    """Guest platform. Valid values: Linux, Windows, Other, Paravirtualization,
    WindowsVirtio

    Since 0.6.
    """

    LINUX = "Linux"
    WINDOWS = "Windows"
    OTHER = "Other"
    PARAVIRTUALIZATION = "Paravirtualization"
    WINDOWS_VIRTIO = "WindowsVirtio"
