"""CreateVmInstanceRequestPlatform."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateVmInstanceRequestPlatform(OpenEnum):
    """Operating system family. Options: Linux | Windows | Other | Paravirtualization |
    WindowsVirtio

    Since 4.7.0.
    """

    LINUX = "Linux"
    WINDOWS = "Windows"
    OTHER = "Other"
    PARAVIRTUALIZATION = "Paravirtualization"
    WINDOWS_VIRTIO = "WindowsVirtio"
