"""XmlHookInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class XmlHookInventory(Model, kw_only=True, gc=False):
    """`XmlHookInventory` of the API."""

    uuid: str
    name: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    type: str | UnsetType = UNSET
    hook_script: str | UnsetType = field(default=UNSET, name="hookScript")
    libvirt_version: str | UnsetType = field(default=UNSET, name="libvirtVersion")
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
