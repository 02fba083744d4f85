"""PauseVmInstanceRequest."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class PauseVmInstanceRequest(Model, kw_only=True):
    """`PauseVmInstanceRequest` of the API."""

    pausevminstance: dict[str, Any]
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach"""
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach"""
