"""UpdateImageRequestMediaType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class UpdateImageRequestMediaType(OpenEnum):
    """Optional. The media type of the image.

    At most 255 characters. Since 0.6.
    """

    ROOT_VOLUME_TEMPLATE = "RootVolumeTemplate"
    DATA_VOLUME_TEMPLATE = "DataVolumeTemplate"
    ISO = "ISO"
