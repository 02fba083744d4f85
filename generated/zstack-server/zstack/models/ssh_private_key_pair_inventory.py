"""SshPrivateKeyPairInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class SshPrivateKeyPairInventory(Model, kw_only=True, gc=False):
    """`SshPrivateKeyPairInventory` of the API."""

    uuid: str
    """Unique ID of the SSH private key pair"""
    name: str | UnsetType = UNSET
    """Name of the SSH private key pair"""
    description: str | UnsetType = UNSET
    """Free text about the SSH private key pair"""
    public_key: str | UnsetType = field(default=UNSET, name="publicKey")
    """Public key"""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """Creation time"""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """Time of the last change"""
    private_key: str | UnsetType = field(default=UNSET, name="privateKey")
    """Private key"""
