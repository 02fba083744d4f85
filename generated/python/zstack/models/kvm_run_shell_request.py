"""KvmRunShellRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .kvm_run_shell_request_object import KvmRunShellRequestObject

LINKS = ("KvmRunShellRequestObject",)


class KvmRunShellRequest(Model, kw_only=True):
    """`KvmRunShellRequest` of the API."""

    kvmrunshell: KvmRunShellRequestObject
    """kvmrunshell request body object."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """System tags to attach

    Since 0.6.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """User tags to attach

    Since 0.6.
    """
