"""CreateCertificateRequestObject."""

from __future__ import annotations

from .._runtime.model import Model, field
from .._runtime.unset import UNSET, UnsetType


class CreateCertificateRequestObject(Model, kw_only=True):
    """Object holding the request parameters."""

    name: str
    """The name of the certificate.

    At most 255 characters. Since 2.3.
    """
    certificate: str
    """At most 60000 characters. Since 2.3."""
    description: str | UnsetType = UNSET
    """Optional. The description of the certificate.

    At most 2048 characters. Since 2.3.
    """
    resource_uuid: str | UnsetType = field(default=UNSET, name="resourceUuid")
    """Optional. The UUID to assign to the new certificate. A random one is made when
    absent.

    Since 2.3.
    """
    tag_uuids: list[str] | UnsetType = field(default=UNSET, name="tagUuids")
    """Optional. The tags to bind, given as UUIDs.

    Since 3.4.0.
    """
