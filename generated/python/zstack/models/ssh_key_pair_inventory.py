"""SshKeyPairInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class SshKeyPairInventory(Model, kw_only=True, gc=False):
    """`SshKeyPairInventory` of the API."""

    uuid: str
    """UUID of the SSH key pair"""
    name: str | UnsetType = UNSET
    """Name of the SSH key pair"""
    description: str | UnsetType = UNSET
    """Description of the SSH key pair"""
    public_key: str | UnsetType = field(default=UNSET, name="publicKey")
    """Public key"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
