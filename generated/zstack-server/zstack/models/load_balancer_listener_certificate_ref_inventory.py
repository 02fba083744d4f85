"""LoadBalancerListenerCertificateRefInventory."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class LoadBalancerListenerCertificateRefInventory(Model, kw_only=True, gc=False):
    """`LoadBalancerListenerCertificateRefInventory` of the API."""

    id: int | UnsetType = UNSET
    """The row ID."""
    listener_uuid: str | UnsetType = field(default=UNSET, name="listenerUuid")
    """The UUID of the load balancer listener."""
    certificate_uuid: str | UnsetType = field(default=UNSET, name="certificateUuid")
    """The UUID of the certificate."""
    create_date: str | UnsetType = field(default=UNSET, name="createDate")
    """The creation time."""
    last_op_date: str | UnsetType = field(default=UNSET, name="lastOpDate")
    """The time of the last change."""
