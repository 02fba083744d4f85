"""CreateVxlanPoolRemoteVtepRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateVxlanPoolRemoteVtepRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    remote_vtep_ip: str = field(name="remoteVtepIp")
    """IP address of the remote VTEP

    At most 15 characters. Since 4.7.11.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Preset UUID of the new VXLAN pool remote VTEP

    Since 4.7.11.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """UUIDs of the tags to bind

    Since 4.7.11.
    """
