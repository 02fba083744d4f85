"""BatchSyncVolumeSizeRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class BatchSyncVolumeSizeRequestObject(Model, kw_only=True):
    """`BatchSyncVolumeSizeRequestObject` of the API."""

    cluster_uuid: str = field(name="clusterUuid")
    """The UUID of the cluster.

    Since 4.6.0.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 4.6.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 4.6.0.
    """
