"""GetCandidateL2NetworksForAttachingClusterResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .l2_network_data import L2NetworkData

LINKS = ("L2NetworkData",)


class GetCandidateL2NetworksForAttachingClusterResponse(Model, kw_only=True):
    """`GetCandidateL2NetworksForAttachingClusterResponse` of the API."""

    inventories: list[L2NetworkData] | UnsetType = UNSET
