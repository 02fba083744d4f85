"""MigrateVmRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .migrate_vm_request_object import MigrateVmRequestObject

LINKS = ("MigrateVmRequestObject",)


class MigrateVmRequest(Model, kw_only=True):
    """`MigrateVmRequest` of the API."""

    migratevm: MigrateVmRequestObject
    """migratevm request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System Tags

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
