"""AddImageRequestPlatform."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class AddImageRequestPlatform(OpenEnum):
    """Optional. The operating system family.

    Since 0.6.
    """

    LINUX = "Linux"
    WINDOWS = "Windows"
    OTHER = "Other"
    PARAVIRTUALIZATION = "Paravirtualization"
    WINDOWS_VIRTIO = "WindowsVirtio"
