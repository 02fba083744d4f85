"""AddSimulatorHostRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class AddSimulatorHostRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    memory_capacity: int = field(name="memoryCapacity")
    """Memory to simulate. Unit: Byte

    Default: 1000000000. Since 0.6.
    """
    cpu_capacity: int = field(name="cpuCapacity")
    """CPU capacity to simulate. Default: 1000000000

    Default: 1000000000. Since 0.6.
    """
    name: str
    """Name of the simulator host

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """At most 2048 characters. Since 0.6."""
    management_ip: str = field(name="managementIp")
    """Management IP address of the host

    Since 0.6.
    """
    cluster_uuid: str = field(name="clusterUuid")
    """UUID of the cluster

    Since 0.6.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Preset UUID of the new simulator host

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """UUIDs of the tags to bind

    Since 3.4.0.
    """
