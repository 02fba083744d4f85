"""AddImageRequestMediaType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class AddImageRequestMediaType(OpenEnum):
    """Optional. The media type of the image.

    Since 0.6.
    """

    ROOT_VOLUME_TEMPLATE = "RootVolumeTemplate"
    ISO = "ISO"
    DATA_VOLUME_TEMPLATE = "DataVolumeTemplate"
