"""GetCandidateZonesClustersHostsForCreatingVmResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .cluster_inventory import ClusterInventory
    from .host_inventory import HostInventory
    from .zone_inventory import ZoneInventory

LINKS = ("ClusterInventory", "HostInventory", "ZoneInventory")


class GetCandidateZonesClustersHostsForCreatingVmResponse(Model, kw_only=True):
    """`GetCandidateZonesClustersHostsForCreatingVmResponse` of the API."""

    zones: list[ZoneInventory] | UnsetType = UNSET
    clusters: list[ClusterInventory] | UnsetType = UNSET
    hosts: list[HostInventory] | UnsetType = UNSET
