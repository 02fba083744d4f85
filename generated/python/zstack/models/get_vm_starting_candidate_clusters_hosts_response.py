"""GetVmStartingCandidateClustersHostsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .cluster_inventory import ClusterInventory
    from .host_inventory import HostInventory

LINKS = ("ClusterInventory", "HostInventory")


class GetVmStartingCandidateClustersHostsResponse(Model, kw_only=True):
    """`GetVmStartingCandidateClustersHostsResponse` of the API."""

    hosts: list[HostInventory] | UnsetType = UNSET
    clusters: list[ClusterInventory] | UnsetType = UNSET
