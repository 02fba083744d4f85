"""AddSimulatorHostRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_simulator_host_request_object import AddSimulatorHostRequestObject

LINKS = ("AddSimulatorHostRequestObject",)


class AddSimulatorHostRequest(Model, kw_only=True):
    """`AddSimulatorHostRequest` of the API."""

    params: AddSimulatorHostRequestObject
    """Object holding the request parameters"""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User Tags

    Since 0.6.
    """
