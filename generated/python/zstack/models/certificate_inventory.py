"""CertificateInventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .load_balancer_listener_certificate_ref_inventory import (
        LoadBalancerListenerCertificateRefInventory,
    )

LINKS = ("LoadBalancerListenerCertificateRefInventory",)


class CertificateInventory(Model, kw_only=True):
    """`CertificateInventory` of the API."""

    name: str | UnsetType = UNSET
    """The name of the certificate."""
    uuid: str
    """The UUID of the certificate."""
    certificate: str | UnsetType = UNSET
    """The certificate in PEM form."""
    description: str | UnsetType = UNSET
    """Free text about the certificate."""
    listeners: list[LoadBalancerListenerCertificateRefInventory] | UnsetType = UNSET
    """See listeners."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
