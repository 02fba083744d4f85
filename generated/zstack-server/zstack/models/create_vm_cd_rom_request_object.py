"""CreateVmCdRomRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateVmCdRomRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    name: str
    """Display name of the CD-ROM

    At most 255 characters. Since 3.3.
    """
    vm_instance_uuid: str = field(name="vmInstanceUuid")
    """UUID of the VM instance

    Since 3.3.
    """
    iso_uuid: str | UnsetType = field(default=UNSET, name="isoUuid")
    """UUID of the ISO image

    Since 3.3.
    """
    description: str | UnsetType = UNSET
    """Description of the CD-ROM

    At most 2048 characters. Since 3.3.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """UUID to assign to the new CD-ROM. A random one is made when absent

    Since 3.3.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """UUIDs of the tags to bind

    Since 3.4.0.
    """
