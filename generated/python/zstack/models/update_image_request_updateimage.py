"""UpdateImageRequestUpdateimage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_image_request_updateimage_architecture import (
        UpdateImageRequestUpdateimageArchitecture,
    )
    from .update_image_request_updateimage_format import (
        UpdateImageRequestUpdateimageFormat,
    )
    from .update_image_request_updateimage_media_type import (
        UpdateImageRequestUpdateimageMediaType,
    )
    from .update_image_request_updateimage_platform import (
        UpdateImageRequestUpdateimagePlatform,
    )

LINKS = (
    "UpdateImageRequestUpdateimageArchitecture",
    "UpdateImageRequestUpdateimageFormat",
    "UpdateImageRequestUpdateimageMediaType",
    "UpdateImageRequestUpdateimagePlatform",
)


class UpdateImageRequestUpdateimage(Model, kw_only=True, gc=False):
    """updateimage request body object."""

    name: str | UnsetType = UNSET
    """Optional. The name of the image.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. Free text about the image.

    At most 2048 characters. Since 0.6.
    """
    guest_os_type: str | UnsetType = field(default=UNSET, name="guestOsType")
    """Optional. The operating system inside the guest.

    At most 255 characters. Since 0.6.
    """
    media_type: UpdateImageRequestUpdateimageMediaType | UnsetType = field(
        default=UNSET,
        name="mediaType",
    )
    """Optional. The media type of the image.

    One of: RootVolumeTemplate, DataVolumeTemplate, ISO. At most 255 characters.
    Since 0.6.
    """
    format: UpdateImageRequestUpdateimageFormat | UnsetType = UNSET
    """Optional. The disk format.

    One of: raw, qcow2, iso. At most 255 characters. Since 0.6.
    """
    system: bool | UnsetType = UNSET
    """Optional. Whether the image is for platform use only.

    Since 0.6.
    """
    platform: UpdateImageRequestUpdateimagePlatform | UnsetType = UNSET
    """Optional. The guest platform.

    One of: Linux, Windows, Other, Paravirtualization, WindowsVirtio. Since 0.6.
    """
    architecture: UpdateImageRequestUpdateimageArchitecture | UnsetType = UNSET
    """Optional. The CPU architecture.

    One of: x86_64, aarch64, mips64el, loongarch64. At most 32 characters. Since 4.0.
    """
    virtio: bool | UnsetType = UNSET
    """Optional. Whether VirtIO drivers are present.

    Since 4.1.2.
    """
