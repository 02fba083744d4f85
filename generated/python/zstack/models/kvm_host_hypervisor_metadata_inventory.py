"""KvmHostHypervisorMetadataInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class KvmHostHypervisorMetadataInventory(Model, kw_only=True, gc=False):
    """`KvmHostHypervisorMetadataInventory` of the API."""

    uuid: str
    category_uuid: str | UnsetType = field(default=UNSET, name="categoryUuid")
    management_node_uuid: str | UnsetType = field(
        default=UNSET,
        name="managementNodeUuid",
    )
    hypervisor: str | UnsetType = UNSET
    version: str | UnsetType = UNSET
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
