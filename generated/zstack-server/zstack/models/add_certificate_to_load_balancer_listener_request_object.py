"""AddCertificateToLoadBalancerListenerRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field


class AddCertificateToLoadBalancerListenerRequestObject(Model, kw_only=True, gc=False):
    """Object holding the request parameters."""

    certificate_uuid: str = field(name="certificateUuid")
    """The UUID of the certificate.

    At least 1 characters. Since 2.3.
    """
