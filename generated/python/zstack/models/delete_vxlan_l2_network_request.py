"""DeleteVxlanL2NetworkRequest."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class DeleteVxlanL2NetworkRequest(Model, kw_only=True):
    """`DeleteVxlanL2NetworkRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags"""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags"""
