"""CreateClusterRequestObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .create_cluster_request_architecture import CreateClusterRequestArchitecture
    from .create_cluster_request_hypervisor_type import (
        CreateClusterRequestHypervisorType,
    )
    from .create_cluster_request_type import CreateClusterRequestType

LINKS = (
    "CreateClusterRequestArchitecture",
    "CreateClusterRequestHypervisorType",
    "CreateClusterRequestType",
)


class CreateClusterRequestObject(Model, kw_only=True):
    """Object holding the request parameters"""

    zone_uuid: str = field(name="zoneUuid")
    """Zone that holds the cluster, given as a UUID

    Since 0.6.
    """
    name: str
    """Name of the cluster

    At most 255 characters. Since 0.6.
    """
    description: str | UnsetType = UNSET
    """Free text about the cluster

    At most 2048 characters. Since 0.6.
    """
    hypervisor_type: CreateClusterRequestHypervisorType = field(name="hypervisorType")
    """Type of the hypervisor. Valid values: KVM, Simulator, baremetal, baremetal2,
    xdragon

    One of: KVM, Simulator, baremetal, baremetal2, xdragon. Since 0.6.
    """
    type: CreateClusterRequestType | UnsetType = UNSET
    """Kind of the cluster

    One of: zstack, baremetal, baremetal2. Since 0.6.
    """
    architecture: CreateClusterRequestArchitecture | UnsetType = UNSET
    """Architecture of the CPU

    One of: x86_64, aarch64, mips64el, loongarch64. Since 4.0.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Preset UUID of the new cluster

    Since 0.6.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Tags to bind, given as UUIDs

    Since 3.4.0.
    """
