"""KvmHypervisorInfoInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .hypervisor_version_state import HypervisorVersionState

LINKS = ("HypervisorVersionState",)


class KvmHypervisorInfoInventory(Model, kw_only=True, gc=False):
    """`KvmHypervisorInfoInventory` of the API."""

    uuid: str
    """UUID of the KVM hypervisor info"""
    hypervisor: str | UnsetType = UNSET
    """Hypervisor"""
    version: str | UnsetType = UNSET
    """Version"""
    match_state: HypervisorVersionState | UnsetType = field(
        default=UNSET,
        name="matchState",
    )
    """See matchState

    One of: Matched, Unmatched, Unknown.
    """
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
