"""CreateRootVolumeTemplateFromRootVolumeRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_root_volume_template_from_root_volume_request_platform import (
        CreateRootVolumeTemplateFromRootVolumeRequestPlatform,
    )

LINKS = ("CreateRootVolumeTemplateFromRootVolumeRequestPlatform",)


class CreateRootVolumeTemplateFromRootVolumeRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    name: str
    """The display name of the root volume template.

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Optional. The description of the root volume template.

    At most 2048 characters. Since 0.6.
    """
    guest_os_type: str | UnsetType = field(default=UNSET, name="guestOsType")
    """Optional. The operating system inside the guest.

    Since 0.6.
    """
    backup_storage_uuids: list[str] | UnsetType = field(
        default=UNSET,
        name="backupStorageUuids",
    )
    """Optional. The UUIDs of the backup storages.

    At least 1 items. Since 0.6.
    """
    platform: CreateRootVolumeTemplateFromRootVolumeRequestPlatform | UnsetType = UNSET
    """Optional. The guest platform. Valid values: Linux, Windows, Other,
    Paravirtualization, WindowsVirtio.

    One of: Linux, Windows, Other, Paravirtualization, WindowsVirtio. Since 0.6.
    """
    system: bool | UnsetType = UNSET
    """Optional. Whether the root volume template is for platform use only.

    Since 0.6.
    """
    architecture: str | UnsetType = UNSET
    """Optional. The architecture of the CPU.

    Since 4.0.
    """
    virtio: bool | UnsetType = UNSET
    """Optional. Whether VirtIO drivers are present.

    Default: true. Since 4.1.2.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional. The UUID to assign to the new root volume template. A random one is
    made when absent.

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The UUIDs of the tags to bind.

    Since 3.4.0.
    """
