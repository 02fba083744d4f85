"""AddSimulatorPrimaryStorageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_simulator_primary_storage_request_object import (
        AddSimulatorPrimaryStorageRequestObject,
    )

LINKS = ("AddSimulatorPrimaryStorageRequestObject",)


class AddSimulatorPrimaryStorageRequest(Model, kw_only=True):
    """`AddSimulatorPrimaryStorageRequest` of the API."""

    params: AddSimulatorPrimaryStorageRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
