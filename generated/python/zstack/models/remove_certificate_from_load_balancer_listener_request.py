"""RemoveCertificateFromLoadBalancerListenerRequest."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class RemoveCertificateFromLoadBalancerListenerRequest(Model, kw_only=True):
    """`RemoveCertificateFromLoadBalancerListenerRequest` of the API."""

    certificate_uuid: str = field(name="certificateUuid")
    """The UUID of the certificate.

    At least 1 characters. Since 2.3.
    """
    system_tags: list[str] | UnsetType = field(default=UNSET, name="systemTags")
    """Optional. The system tags.

    Since 2.3.
    """
    user_tags: list[str] | UnsetType = field(default=UNSET, name="userTags")
    """Optional. The user tags to attach.

    Since 2.3.
    """
