"""RevertVmFromSnapshotGroupRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .revert_vm_from_snapshot_group_request_object import (
        RevertVmFromSnapshotGroupRequestObject,
    )

LINKS = ("RevertVmFromSnapshotGroupRequestObject",)


class RevertVmFromSnapshotGroupRequest(Model, kw_only=True):
    """`RevertVmFromSnapshotGroupRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional.

    Since 3.6.0.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 3.6.0.
    """
    revert_vm_from_snapshot_group: RevertVmFromSnapshotGroupRequestObject = field(
        name="revertVmFromSnapshotGroup",
    )
