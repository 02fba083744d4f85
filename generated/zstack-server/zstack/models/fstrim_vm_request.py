"""FstrimVmRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .fstrim_vm_request_object import FstrimVmRequestObject

LINKS = ("FstrimVmRequestObject",)


class FstrimVmRequest(Model, kw_only=True):
    """`FstrimVmRequest` of the API."""

    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 4.7.21.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Since 4.7.21."""
    params: FstrimVmRequestObject
