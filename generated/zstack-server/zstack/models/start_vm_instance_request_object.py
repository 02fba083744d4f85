"""StartVmInstanceRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class StartVmInstanceRequestObject(Model, kw_only=True, gc=False):
    """startvminstance request body object."""

    cluster_uuid: str | UnsetType = field(default=UNSET, name="clusterUuid")
    """UUID of the cluster

    Since 0.6.
    """
    host_uuid: str | UnsetType = field(default=UNSET, name="hostUuid")
    """UUID of the host

    Since 0.6.
    """
