"""UpdateImageRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .update_image_request_architecture import UpdateImageRequestArchitecture
    from .update_image_request_format import UpdateImageRequestFormat
    from .update_image_request_media_type import UpdateImageRequestMediaType
    from .update_image_request_platform import UpdateImageRequestPlatform

LINKS = (
    "UpdateImageRequestArchitecture",
    "UpdateImageRequestFormat",
    "UpdateImageRequestMediaType",
    "UpdateImageRequestPlatform",
)


class UpdateImageRequestObject(Model, kw_only=True, gc=False):
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
    media_type: UpdateImageRequestMediaType | UnsetType = field(
        default=UNSET,
        name="mediaType",
    )
    """Optional. The media type of the image.

    One of: RootVolumeTemplate, DataVolumeTemplate, ISO. At most 255 characters.
    Since 0.6.
    """
    format: UpdateImageRequestFormat | UnsetType = UNSET
    """Optional. The disk format.

    One of: raw, qcow2, iso. At most 255 characters. Since 0.6.
    """
    system: bool | UnsetType = UNSET
    """Optional. Whether the image is for platform use only.

    Since 0.6.
    """
    platform: UpdateImageRequestPlatform | UnsetType = UNSET
    """Optional. The guest platform.

    One of: Linux, Windows, Other, Paravirtualization, WindowsVirtio. Since 0.6.
    """
    architecture: UpdateImageRequestArchitecture | UnsetType = UNSET
    """Optional. The CPU architecture.

    One of: x86_64, aarch64, mips64el, loongarch64. At most 32 characters. Since 4.0.
    """
    virtio: bool | UnsetType = UNSET
    """Optional. Whether VirtIO drivers are present.

    Since 4.1.2.
    """
