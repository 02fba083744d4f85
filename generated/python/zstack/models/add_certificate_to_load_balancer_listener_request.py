"""AddCertificateToLoadBalancerListenerRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .add_certificate_to_load_balancer_listener_request_object import (
        AddCertificateToLoadBalancerListenerRequestObject,
    )

LINKS = ("AddCertificateToLoadBalancerListenerRequestObject",)


class AddCertificateToLoadBalancerListenerRequest(Model, kw_only=True):
    """`AddCertificateToLoadBalancerListenerRequest` of the API."""

    params: AddCertificateToLoadBalancerListenerRequestObject
    """Object holding the request parameters."""
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags to attach.

    Since 2.3.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags.

    Since 2.3.
    """
