"""DetachSshKeyPairFromVmInstanceRequest."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class DetachSshKeyPairFromVmInstanceRequest(Model, kw_only=True):
    """`DetachSshKeyPairFromVmInstanceRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Since 4.7.21."""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 4.7.21.
    """
