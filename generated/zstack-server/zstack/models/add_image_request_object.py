"""AddImageRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_image_request_architecture import AddImageRequestArchitecture
    from .add_image_request_media_type import AddImageRequestMediaType
    from .add_image_request_platform import AddImageRequestPlatform

LINKS = (
    "AddImageRequestArchitecture",
    "AddImageRequestMediaType",
    "AddImageRequestPlatform",
)


class AddImageRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    name: str
    """The display name of the image.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. Free text about the image.

    At most 2048 characters. Since 0.6.
    """
    url: str
    """The URL of the image.

    At most 1024 characters. Since 0.6.
    """
    media_type: AddImageRequestMediaType | UnsetType = field(
        default=UNSET,
        name="mediaType",
    )
    """Optional. The media type of the image.

    One of: RootVolumeTemplate, ISO, DataVolumeTemplate. Since 0.6.
    """
    guest_os_type: str | UnsetType = field(default=UNSET, name="guestOsType")
    """At most 255 characters. Since 0.6."""
    architecture: AddImageRequestArchitecture | UnsetType = UNSET
    """Optional. The architecture of the CPU. Options: x86_64 | aarch64 | mips64el |
    loongarch64.

    One of: x86_64, aarch64, mips64el, loongarch64. At most 32 characters. Since 4.0.
    """
    system: bool | UnsetType = UNSET
    """Optional. Whether the image is for platform use only.

    Since 0.6.
    """
    format: str | UnsetType = UNSET
    """Optional. The disk format.

    Since 0.6.
    """
    platform: AddImageRequestPlatform | UnsetType = UNSET
    """Optional. The operating system family.

    One of: Linux, Windows, Other, Paravirtualization, WindowsVirtio. Since 0.6.
    """
    backup_storage_uuids: list[str] = field(name="backupStorageUuids")
    """The UUIDs of the backup storages.

    At least 1 items. Since 0.6.
    """
    type: str | UnsetType = UNSET
    """Optional. The type of the image.

    Since 0.6.
    """
    virtio: bool | UnsetType = UNSET
    """Optional. Whether VirtIO drivers are present.

    Default: true. Since 4.1.2.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional. The UUID to assign to the new image. A random one is made when absent.

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The tags to bind, given as UUIDs.

    Since 3.4.0.
    """
