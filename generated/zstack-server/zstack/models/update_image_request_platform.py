"""UpdateImageRequestPlatform."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class UpdateImageRequestPlatform(OpenEnum):
    """Optional. The guest platform.

    Since 0.6.
    """

    LINUX = "Linux"
    WINDOWS = "Windows"
    OTHER = "Other"
    PARAVIRTUALIZATION = "Paravirtualization"
    WINDOWS_VIRTIO = "WindowsVirtio"
