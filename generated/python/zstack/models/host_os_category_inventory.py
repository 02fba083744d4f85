"""HostOsCategoryInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .kvm_host_hypervisor_metadata_inventory import (
        KvmHostHypervisorMetadataInventory,
    )

LINKS = ("KvmHostHypervisorMetadataInventory",)


class HostOsCategoryInventory(Model, kw_only=True):
    """`HostOsCategoryInventory` of the API."""

    uuid: str
    architecture: str | UnsetType = UNSET
    os_release_version: str | UnsetType = field(default=UNSET, name="osReleaseVersion")
    metadata_list: list[KvmHostHypervisorMetadataInventory] | UnsetType = field(
        default=UNSET,
        name="metadataList",
    )
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
